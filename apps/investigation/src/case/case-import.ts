import { seriousnessOf, type FileId } from '@la-chan/contracts';
import {
  type Cells,
  Desk,
  type Importer,
  importOf,
  type Matter,
  matterIn,
  matterRegister,
  type Officer,
  Persons,
  Refused,
  type Taking,
  when,
} from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import type { OpenCase } from './reception.requests';
import { Cases } from './cases';
import { bringIn } from './initiation';

const matters = matterRegister({
  name: { vi: 'Vụ án đang điều tra', en: 'Cases under way' },
  file: 'so-vu-an',
  number: { vi: 'Số vụ án', en: 'Case number' },
  began: { vi: 'Ngày khởi tố', en: 'Initiated at' },
  party: { vi: 'Bị can', en: 'Accused' },
  withoutParty: true,
});

export const caseRegister = {
  ...matters,
  columns: {
    ...matters.columns,
    crackedAt: {
      heading: { vi: 'Ngày khám phá', en: 'Cracked at' },
      read: when,
      about: {
        vi: 'Ngày xác định được người phạm tội, nếu đã rõ.',
        en: 'When the offender was known, where that is so.',
      },
      example: '20/05/2024',
      shape: 'time',
    },
  },
} as const;

type CaseMatter = Matter & Pick<OpenCase, 'crackedAt'>;

/** Cases under way at go-live, told over the API or in a register. */
@Injectable()
export class CaseImport implements Taking<CaseMatter> {
  readonly register = caseRegister;

  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  entryOf(cells: readonly Cells[], importer: Importer): CaseMatter {
    return matterIn(caseRegister, cells, importer, ([first], times, beganAt) => ({
      crackedAt: times.after('crackedAt', first?.crackedAt ?? null, 'beganAt', beganAt),
    }));
  }

  open(
    tx: EntityManager,
    officer: Officer,
    { beganAt, parties: accused, ...matter }: CaseMatter,
    id: FileId,
  ): Promise<Case> {
    return this.bringIn(tx, officer, { ...matter, initiatedAt: beganAt, accused, from: [] }, id);
  }

  async bringIn(
    tx: EntityManager,
    officer: Officer,
    {
      number,
      unit,
      article,
      clause,
      initiatedAt,
      initiationGround: ground,
      committedOn,
      crackedAt,
      accused,
      victims,
      from,
      fromNumbers,
    }: OpenCase,
    id?: FileId,
  ): Promise<Case> {
    if (crackedAt !== null && crackedAt > this.desk.clock.now())
      throw new Refused('occurs-in-future', { params: { at: crackedAt }, field: '/crackedAt' });
    const charged: Parameters<typeof bringIn>[2]['accused'] = [];
    for (const { person, ...crime } of accused) charged.push({ id: await this.persons.seal(tx, person), ...crime });
    const parties: FileId[] = [];
    for (const person of victims) parties.push(await this.persons.seal(tx, person));
    const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
    const decide = (id: FileId, number: string, at: string) =>
      bringIn(
        id,
        { ...crime, ...(ground && { ground }), number, from, fromNumbers, unit },
        { accused: charged, victims: parties, crackedAt, committedOn, now: this.desk.clock.now() },
        at,
      );
    const opening = { unit, number, underWay: true, tx, ...(id && { id }) };
    return this.cases.open('bringIn', officer, initiatedAt, decide, opening);
  }
}

export const CaseImportController = importOf(
  {
    files: 'cases',
    may: ['head-of-investigation'],
    summary:
      'Nhập số dư ban đầu (XLSX, CSV). Bring in a register of cases under way, each once; rejected rows come back',
  },
  CaseImport,
);

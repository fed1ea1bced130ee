import type { FileId } from '@la-chan/contracts';
import {
  type Cells,
  detainedMatterIn,
  type DetainedMatter,
  detainedMatterRegister,
  type Importer,
  importOf,
  type Officer,
  Persons,
  sealedMatter,
  type Taking,
} from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { docket } from './preparation';
import type { Trial } from './trial';
import type { OpenTrial } from './trial.requests';
import { Trials } from './trials';

export const trialRegister = detainedMatterRegister({
  name: { vi: 'Vụ án đã thụ lý', en: 'Trials under way' },
  file: 'so-thu-ly',
  number: { vi: 'Số thụ lý', en: 'Docket number' },
  began: { vi: 'Ngày thụ lý', en: 'Docketed at' },
  party: { vi: 'Bị cáo', en: 'Defendant' },
});

/** Cases docketed before go-live, told over the API or in a register. */
@Injectable()
export class TrialImport implements Taking<DetainedMatter> {
  readonly register = trialRegister;

  constructor(
    private readonly trials: Trials,
    private readonly persons: Persons,
  ) {}

  entryOf(cells: readonly Cells[], importer: Importer): DetainedMatter {
    return detainedMatterIn(trialRegister, cells, importer);
  }

  open(
    tx: EntityManager,
    officer: Officer,
    { beganAt: docketedAt, parties: defendants, ...matter }: DetainedMatter,
    id: FileId,
  ): Promise<Trial> {
    return this.bringIn(tx, officer, { ...matter, docketedAt, defendants, from: [] }, id);
  }

  async bringIn(
    tx: EntityManager,
    officer: Officer,
    { number, unit, article, clause, docketedAt, defendants, victims, from, fromNumbers }: OpenTrial,
    id?: FileId,
  ): Promise<Trial> {
    const { matter, parties, coming } = await sealedMatter(
      this.persons,
      tx,
      { article, clause, unit, from, fromNumbers },
      defendants,
      victims,
    );
    const sat = await this.trials.satBefore(
      tx,
      parties.map(({ id }) => id),
    );
    const docketing = { ...matter, defendants: parties, handover: null, sender: null, opening: true, ...sat };
    const opening = { unit, number, underWay: true, tx, ...(id && { id }) };
    return this.trials.open(
      'bringIn',
      officer,
      docketedAt,
      (id, number, at) => docket(id, { ...docketing, number }, at, coming),
      opening,
    );
  }
}

export const TrialImportController = importOf(
  {
    files: 'trials',
    may: ['court-clerk', 'chief-judge'],
    summary:
      'Nhập số dư ban đầu (XLSX, CSV). Bring in a register of trials under way, each once; rejected rows come back',
  },
  TrialImport,
);

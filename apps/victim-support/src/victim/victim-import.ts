import { dayOf, type FileId, type Moment } from '@la-chan/contracts';
import {
  type Cells,
  contentOf,
  type Entry,
  type Faults,
  type Importer,
  importOf,
  type KeyOf,
  missingBeside,
  originsIn,
  type Officer,
  personIn,
  Persons,
  readFile,
  type Row,
  type Taking,
  Times,
  unitIn,
} from '@la-chan/platform';
import type { Refusal } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { identify, nameRepresentative, receive, verify } from './identification';
import { shelter } from './shelter';
import { support } from './support';
import { open, type Victim } from './victim';
import { victimRegister } from './victim-register';
import type { OpeningBalance } from './victim.requests';
import { Victims } from './victims';

type Columns = typeof victimRegister.columns;
type Key = KeyOf<Columns>;

interface VictimEntry extends Entry {
  readonly balance: OpeningBalance;
}

/** Victims in care at go-live, told over the API or in a register; each act on paper stands under the law of its day. */
@Injectable()
export class VictimImport implements Taking<VictimEntry> {
  readonly register = victimRegister;

  constructor(
    private readonly victims: Victims,
    private readonly persons: Persons,
  ) {}

  entryOf(cells: readonly Cells[], importer: Importer): VictimEntry {
    const { row, rows, faults } = readFile(victimRegister, cells);
    const times = new Times<Columns>(victimRegister, faults, importer.now);
    const unit = unitIn(row.unit, row.openedAt, importer, faults, 'unit');
    const person = personIn(row, faults);
    const openedAt = times.past('openedAt', row.openedAt);
    const receivedAt = times.after('receivedAt', row.receivedAt, 'openedAt', openedAt);
    const verifiedAt = times.after('verifiedAt', row.verifiedAt, 'receivedAt', receivedAt);
    const identifiedAt = times.after('identifiedAt', row.identifiedAt, 'receivedAt', receivedAt);
    const shelteredSince = times.after('shelteredSince', row.shelteredSince, 'openedAt', openedAt);
    for (const group of TOGETHER) allOrNone(row, group, faults);
    const supports = rows.flatMap((one, place) => {
      allOrNone(one, ['support', 'supportedAt'], faults, place);
      const at = times.after('supportedAt', one.supportedAt, 'openedAt', openedAt, place);
      return one.support && at ? [{ at, support: one.support, decision: one.supportDecision }] : [];
    });
    const fromNumbers = originsIn(rows, importer, faults);
    const { number, way, immediateDanger, suspectIsRelative, whoMayCall, whenToCall, neverSay } = row;
    const first =
      immediateDanger !== null && suspectIsRelative && whoMayCall && whenToCall
        ? {
            immediateDanger,
            suspectIsRelative,
            safeContact: { whoMayCall, when: whenToCall, ...(neverSay && { neverSay }) },
            language: 'vi',
            spokenToBy: row.spokenToBy ?? ('none' as const),
          }
        : undefined;
    if (faults.any || !number || !unit || !person || !way || !openedAt || !first) throw faults.asError();
    const balance = {
      ...{ number, unit, way, person, openedAt, first, supports, from: [], fromNumbers, accompanies: null },
      account: row.account,
      minor: row.minor ?? undefined,
      standing: row.standing ?? undefined,
      traffickedAbroad: row.traffickedAbroad,
      ...whole({ receivedAt, verifiedAt }),
      ...(row.representative &&
        row.relation && { representative: { person: { name: row.representative }, relation: row.relation } }),
      ...(identifiedAt &&
        row.evidence &&
        row.paper && {
          identified: {
            at: identifiedAt,
            evidence: row.evidence,
            exploitation: row.exploitation ?? [],
            paper: row.paper,
          },
        }),
      ...(shelteredSince && row.facility && { sheltered: { since: shelteredSince, facility: row.facility } }),
    };
    return { key: number, content: contentOf(rows, { number: null, unit }), balance };
  }

  open(tx: EntityManager, officer: Officer, { balance }: VictimEntry, id: FileId): Promise<Victim> {
    return this.bringIn(tx, officer, balance, id);
  }

  columnOf({ code }: Refusal): Key {
    return COLUMN_OF[code] ?? 'number';
  }

  async bringIn(tx: EntityManager, officer: Officer, balance: OpeningBalance, given?: FileId): Promise<Victim> {
    const { way, unit, from, fromNumbers, number, openedAt, receivedAt, verifiedAt } = balance;
    const { representative, identified, sheltered } = balance;
    const { first, described } = await this.victims.seal(tx, balance, dayOf(openedAt));
    const opening = { number, way, unit, from, fromNumbers, referral: null, referrer: null, opening: true };
    const opened = await this.victims.open(
      'bringIn',
      officer,
      openedAt,
      (id, _, at) => open(id, opening, described, first, at),
      { unit, number, underWay: true, tx, ...(given && { id: given }) },
    );
    const { id } = opened;
    const accompanied = await this.victims.accompanied(tx, opened);
    const on = (at: Moment) => ({ officer, at, tx });
    let victim = opened;
    if (receivedAt) victim = await this.victims.act('receive', id, on(receivedAt), receive);
    if (verifiedAt)
      victim = await this.victims.act('verify', id, on(verifiedAt), (file, at) => verify(file, false, at));
    if (representative) {
      const { person, relation } = representative;
      const named = { representative: await this.persons.seal(tx, person), relation };
      victim = await this.victims.act('nameRepresentative', id, on(receivedAt ?? openedAt), (file, at) =>
        nameRepresentative(file, named, at),
      );
    }
    if (identified) {
      const { at, ...identification } = identified;
      victim = await this.victims.act('identify', id, on(at), (file, at) => identify(file, identification, at));
    }
    if (sheltered)
      victim = await this.victims.act('shelter', id, on(sheltered.since), (file, at) =>
        shelter(file, sheltered.facility, at),
      );
    for (const { at, ...given } of balance.supports)
      victim = await this.victims.act('support', id, on(at), (file, at) => support(file, given, accompanied, at));
    return victim;
  }
}

/** What is only said together. */
const TOGETHER: readonly (readonly Key[])[] = [
  ['representative', 'relation'],
  ['identifiedAt', 'evidence', 'paper'],
  ['shelteredSince', 'facility'],
];

function allOrNone(row: Row<Columns>, keys: readonly Key[], faults: Faults<Key>, place = 0): void {
  const said = keys.find((key) => row[key] !== null);
  if (!said) return;
  for (const key of keys) if (row[key] === null) faults.add(key, missingBeside(victimRegister.columns[said]), place);
}

const whole = (moments: Record<'receivedAt' | 'verifiedAt', Moment | null>) => ({
  ...(moments.receivedAt && { receivedAt: moments.receivedAt }),
  ...(moments.verifiedAt && { verifiedAt: moments.verifiedAt }),
});

/** Where the law of victims does not let an act on paper stand, the cell that says it. */
const COLUMN_OF: Readonly<Partial<Record<string, Key>>> = {
  'not-verified': 'verifiedAt',
  'representative-missing': 'representative',
  'suspect-is-relative': 'relation',
  'not-entitled': 'support',
  'decision-missing': 'supportDecision',
};

export const VictimImportController = importOf(
  {
    files: 'victims',
    may: ['head-of-support'],
    summary:
      'Nhập số dư ban đầu (XLSX, CSV). Bring in a register of victims in care, each once; rejected rows come back',
  },
  VictimImport,
);

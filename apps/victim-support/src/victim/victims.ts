import {
  FirstThings,
  isMinor,
  type Day,
  type FileId,
  type PersonData,
  type Shareable,
  type Standing,
} from '@la-chan/contracts';
import { Desk, Files, type Officer, Persons, Refused } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { victimProcedure, type Victim, type VictimAct, type VictimStatus } from './victim';
import { again, correctEntry, entries } from './victim.corrections';
import { counted } from './victim.counted';
import { blank, evolve, type VictimEvent } from './victim.events';
import { victimTable } from './victim.table';

/** What is told of a person who comes to victim support. */
interface Told {
  readonly person: PersonData;
  readonly first: FirstThings;
  readonly account: string | null;
  readonly background?: string;
  readonly minor?: boolean | null | undefined;
  readonly standing?: Standing | undefined;
  readonly traffickedAbroad: boolean | null;
  readonly accompanies: FileId | null;
}

/** The victims in the care of this agency. */
@Injectable()
export class Victims extends Files<Victim, VictimStatus, VictimAct, VictimEvent> {
  constructor(
    desk: Desk,
    private readonly persons: Persons,
  ) {
    super(desk, {
      procedure: victimProcedure,
      register: 'NN',
      table: victimTable,
      blank,
      evolve,
      counted: (victim, { deadlines }) => {
        const last = (id: string) => deadlines.findLast(({ rule }) => rule === id)?.dueOn;
        return counted(victim, {
          verification: last('victim-verification'),
          identification: last('victim-identification'),
          support: last('victim-first-support'),
          referral: last('victim-referral-answer'),
        });
      },
      rules: RULES,
      corrections: { entries, correct: correctEntry, again },
    });
  }

  /** Seals what has to be known first; the codes beside it are what the guards ask. */
  async sealFirst(tx: EntityManager, first: FirstThings) {
    const { immediateDanger, suspectIsRelative, language, spokenToBy } = first;
    const sealed = await this.persons.sealText(tx, JSON.stringify(first));
    return { first: sealed, immediateDanger, suspectIsRelative, language, spokenToBy };
  }

  /** Seals who she is and what she has told; where nobody says what it means for her rights, the record does. */
  async seal(tx: EntityManager, told: Told, on: Day) {
    const { person, account, background, first, traffickedAbroad, accompanies } = told;
    if (accompanies && !(await this.rows.get(tx, accompanies)))
      throw new Refused('accompanied-unknown', { field: '/accompanies' });
    const described = {
      person: await this.persons.seal(tx, person),
      account: account && (await this.persons.sealText(tx, account)),
      ...(background !== undefined && { background: await this.persons.sealText(tx, background) }),
      minor: told.minor ?? isMinor(person, on),
      standing: told.standing ?? standingOf(person),
      traffickedAbroad,
      accompanies,
    };
    return { described, first: await this.sealFirst(tx, first) };
  }

  /** What others are to be told of her, for a sealed dossier; each reading is logged. What she has not told is left out. */
  async unsealed(
    tx: EntityManager,
    officer: Officer,
    { person, first, account }: Victim,
    shared: readonly Shareable[],
    purpose: string,
  ): Promise<{ person?: PersonData; first?: FirstThings; account?: string }> {
    const read = (record: FileId) => this.persons.readText(tx, officer, record, purpose);
    return {
      ...(shared.includes('person') && { person: await this.persons.read(tx, officer, person, purpose) }),
      ...(shared.includes('first') && { first: FirstThings.parse(JSON.parse(await read(first))) }),
      ...(shared.includes('account') && account && { account: await read(account) }),
    };
  }

  async referredBy(tx: EntityManager, referral: string): Promise<FileId | undefined> {
    const [row]: { id: FileId }[] = await tx.query('SELECT id FROM victim WHERE referral = $1', [referral]);
    return row?.id;
  }

  /** The victim whom a person under 18 accompanies; its officers may be others. */
  accompanied(tx: EntityManager, { accompanies }: Victim): Promise<Victim | undefined> {
    return accompanies ? this.rows.get(tx, accompanies) : Promise.resolve(undefined);
  }
}

const standingOf = ({ nationality }: PersonData): Standing =>
  nationality === undefined ? 'unknown' : nationality === 'VN' ? 'citizen' : 'foreigner';

import { dayOf, unitNamed, type AgencyId, type Moment, type UnitCode } from '@la-chan/contracts';
import { seesUnit, type Officer } from '../officers/officer';
import { Refused } from '../problems/refused';
import type { When } from './cell';
import { column, type Columns, type Faults, type KeyOf, type Register } from './columns';

/** Who takes a register in, and when. */
export interface Importer {
  readonly officer: Officer;
  readonly now: Moment;
  /** The agency of the platform that an id or a name means. */
  readonly agencyNamed: (name: string) => AgencyId | undefined;
}

const ALLOWED_SKEW_MS = 60_000;

/** The times of a file: none in the future, and none before what it rests on. */
export class Times<C extends Columns> {
  constructor(
    private readonly register: Register<C>,
    private readonly faults: Faults<KeyOf<C>>,
    private readonly now: Moment,
  ) {}

  past(key: KeyOf<C>, given: When | null, row = 0): Moment | null {
    if (given && Date.parse(given.at) > Date.parse(this.now) + ALLOWED_SKEW_MS) {
      const now = dayOf(this.now).split('-').reverse().join('/');
      this.faults.add(key, new Refused('cell-in-future', { params: { now } }), row);
    }
    return given?.at ?? null;
  }

  /** Of a day without its hour no more is known than that it was not before. */
  after(key: KeyOf<C>, given: When | null, base: KeyOf<C>, from: Moment | null | undefined, row = 0): Moment | null {
    this.past(key, given, row);
    if (!given || !from) return given?.at ?? null;
    const at = given.isDay && dayOf(given.at) === dayOf(from) ? from : given.at;
    const other = column(this.register, base).heading.vi;
    if (at < from) this.faults.add(key, new Refused('cell-before', { params: { other } }), row);
    return at;
  }
}

/** The unit as it was called on the day, or as the one that has taken its place is called today; one of the officer's. */
export function unitIn<Key extends string>(
  name: string | null,
  when: When | null,
  { officer, now }: Importer,
  faults: Faults<Key>,
  key: Key,
): UnitCode | undefined {
  if (name === null || when === null) return undefined;
  const unit = unitNamed(name, dayOf(when.at)) ?? unitNamed(name, dayOf(now));
  if (!unit) faults.add(key, new Refused('cell-not-a-unit'));
  else if (!seesUnit(officer, unit.code)) faults.add(key, new Refused('unit-not-yours', { params: { unit: unit.vi } }));
  return unit?.code;
}

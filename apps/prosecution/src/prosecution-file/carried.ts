import type { Day, FileId } from '@la-chan/contracts';
import {
  chargedWith,
  crimesOf,
  heldMeasures,
  searchAlong,
  type Liable,
  withCrimeDays,
  type CrimeDays,
} from '@la-chan/procedure';
import type { ProsecutedAccused } from './prosecution-file';

/** Those whom a file is about, as it names them in clear where it goes: their crimes, since when liable, until when detained or under other measures, and whether searched for. */
export const named = (
  accused: readonly (ProsecutedAccused & Liable)[],
  detentions: ReadonlyMap<FileId, Day>,
  days: CrimeDays,
) =>
  withCrimeDays(accused, days).map(({ id, limitationFrom, committedOn, ...one }) => {
    const detainedUntil = detentions.get(id);
    const since = { ...(limitationFrom && { limitationFrom }), ...(committedOn && { committedOn }) };
    const held = { ...(detainedUntil && { detainedUntil }), ...heldMeasures(one) };
    return { id, ...chargedWith(crimesOf(one)), ...since, ...held, ...searchAlong(one) };
  });

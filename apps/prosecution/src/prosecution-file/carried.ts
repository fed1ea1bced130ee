import type { Day, FileId, PersonData } from '@la-chan/contracts';
import type { Officer, Persons } from '@la-chan/platform';
import { chargedWith, crimesOf, heldMeasures } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { ProsecutedAccused } from './prosecution-file';

/** Those whom a file is about, as it names them in clear where it goes: their crimes, since when liable, until when detained or under other measures. */
export const named = (accused: readonly ProsecutedAccused[], detentions: ReadonlyMap<FileId, Day>) =>
  accused.map(({ id, limitationFrom, ...one }) => {
    const detainedUntil = detentions.get(id);
    const since = limitationFrom ? { limitationFrom } : {};
    const held = { ...(detainedUntil && { detainedUntil }), ...heldMeasures(one) };
    return { id, ...chargedWith(crimesOf(one)), ...since, ...held };
  });

/** Who they are, for the dossier; each reading is logged with the handover. */
export async function personsOf(
  persons: Persons,
  tx: EntityManager,
  officer: Officer,
  going: readonly { readonly id: FileId; readonly person: FileId }[],
  exchange: string,
): Promise<{ id: FileId; person: PersonData }[]> {
  const read = [];
  for (const { id, person } of going)
    read.push({ id, person: await persons.read(tx, officer, person, `handover ${exchange}`) });
  return read;
}

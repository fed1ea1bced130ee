import type { FileId, PersonData } from '@la-chan/contracts';
import type { Officer, Persons } from '@la-chan/platform';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';

/** Somebody whom a file names, and where the person is recorded. */
interface Named {
  readonly id: FileId;
  readonly record: FileId;
}

/** The victims of a case. */
export const partiesOf = ({ victims }: Case): Named[] => victims.map((id) => ({ id, record: id }));

/** Who they are, for the dossier of a file that goes elsewhere; each reading is logged with its purpose. */
export async function personsOf(
  persons: Persons,
  tx: EntityManager,
  officer: Officer,
  named: readonly Named[],
  purpose: string,
): Promise<{ id: FileId; person: PersonData }[]> {
  const read = [];
  for (const { id, record } of named) read.push({ id, person: await persons.read(tx, officer, record, purpose) });
  return read;
}

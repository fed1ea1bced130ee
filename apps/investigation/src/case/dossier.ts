import type { FileId, PersonData } from '@la-chan/contracts';
import type { Officer, Persons } from '@la-chan/platform';
import { takingPart } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';

/** Somebody whom a file names, and where the person is recorded. */
interface Named {
  readonly id: FileId;
  readonly record: FileId;
}

/** The victims of a case, and who takes part in it. */
export const partiesOf = (file: Case): Named[] => [
  ...file.victims.map((id) => ({ id, record: id })),
  ...takingPart(file).map(({ participant: id, person: record }) => ({ id, record })),
];

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

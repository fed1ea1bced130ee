import type { FileId, PersonData } from '@la-chan/contracts';
import type { Officer, Persons } from '@la-chan/platform';
import type { EntityManager } from 'typeorm';
import type { Report } from './report';

/** What was told, at reception and since; each reading is logged with its purpose. */
export async function accountsOf(
  persons: Persons,
  tx: EntityManager,
  report: Report,
  officer: Officer,
  purpose: string,
): Promise<string[]> {
  const accounts: string[] = [];
  for (const id of [report.account, ...report.supplements])
    accounts.push(await persons.readText(tx, officer, id, purpose));
  return accounts;
}

/** Those whom sealed records name; each reading is logged with its purpose. */
export async function personsIn(
  persons: Persons,
  tx: EntityManager,
  records: readonly FileId[],
  officer: Officer,
  purpose: string,
): Promise<PersonData[]> {
  const found: PersonData[] = [];
  for (const id of records) found.push(await persons.read(tx, officer, id, purpose));
  return found;
}

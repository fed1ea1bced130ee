import { sweepFolders } from './folders';
import { POSTGRES_VARIABLE, temporaryPostgres } from './postgres';

/** One PostgreSQL for all test files of a run. */
export default async function globalSetup(): Promise<void> {
  sweepFolders();
  const { adminUrl, stop } = await temporaryPostgres();
  process.env[POSTGRES_VARIABLE] = adminUrl;
  Object.assign(globalThis, { stopTestPostgres: stop });
}

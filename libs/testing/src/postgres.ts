import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, newPassword, startPostgres } from '../../../deploy/local/servers';
import { temporaryFolder } from './folders';

/** Names the server that global-setup started; test files inherit it. */
export const POSTGRES_VARIABLE = 'LACHAN_TEST_POSTGRES';

/** A throw-away PostgreSQL on a free port. */
export async function temporaryPostgres(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o711);
  const postgres = await startPostgres({
    dataDir: join(folder, 'data'),
    port: await freePort(),
    password: newPassword(),
    durable: false,
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { adminUrl: postgres.adminUrl, stop };
}

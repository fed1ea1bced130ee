import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, newPassword, type Postgres, startPostgres } from '../../../deploy/local/servers';
import { onClose } from './closing';
import { temporaryFolder } from './folders';

export interface TestPostgres {
  readonly adminUrl: string;
  /** Ends it as it stands (SIGKILL). What it has acknowledged stays: it writes as in production. */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** A PostgreSQL of this test file's own, to be killed. */
export async function testPostgres(): Promise<TestPostgres> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o711);
  const options = { dataDir: join(folder, 'data'), port: await freePort(), password: newPassword() };
  let running: Postgres | undefined = await startPostgres(options);
  onClose(async () => {
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    adminUrl: running.adminUrl,
    kill: async () => {
      if (!running) return;
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
      running = undefined;
    },
    start: async () => {
      running ??= await startPostgres(options);
    },
  };
}

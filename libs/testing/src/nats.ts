import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type Nats, startNats } from '../../../deploy/local/servers';
import { projectFolder } from '../../../deploy/local/project';
import { onClose } from './closing';

export interface TestNats {
  readonly url: string;
  readonly port: number;
  /** Where it stores its streams. */
  readonly store: string;
  /** Stops the broker; `start` brings it back on the same port, with what it had stored unless `empty`. */
  stop(): Promise<void>;
  start(options?: { empty?: boolean }): Promise<void>;
}

/** A nats-server of this test file's own, stopped with it. `conf` is added to nats.conf (users, permissions). */
export async function testNats(conf = ''): Promise<TestNats> {
  const dir = mkdtempSync(join(tmpdir(), 'la-chan-nats-'));
  const port = await freePort();
  const start = (): Promise<Nats> => startNats({ dir, port, conf, cache: join(projectFolder(), '.lachan', 'cache') });
  let running: Nats | undefined = await start();
  const nats = {
    url: running.url,
    port,
    store: join(dir, 'jetstream'),
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
    start: async ({ empty = false } = {}) => {
      if (running) return;
      if (empty) rmSync(nats.store, { recursive: true, force: true });
      running = await start();
    },
  };
  onClose(async () => {
    await nats.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  return nats;
}

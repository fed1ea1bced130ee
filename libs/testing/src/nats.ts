import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, type Nats, startNats } from '../../../deploy/local/servers';
import { projectFolder } from '../../../deploy/local/project';
import { onClose } from './closing';
import { temporaryFolder } from './folders';

export interface TestNats {
  readonly url: string;
  readonly port: number;
  /** Where it stores its streams. */
  readonly store: string;
  /** Stops the broker; `start` brings it back on the same port, with what it had stored unless `empty`. */
  stop(): Promise<void>;
  /** Lets it do nothing more (SIGSTOP) until it is killed. */
  freeze(): void;
  /** Ends it as it stands (SIGKILL). */
  kill(): Promise<void>;
  start(options?: BrokerStart): Promise<void>;
}

interface BrokerStart {
  readonly empty?: boolean;
  /** How much its disk takes. */
  readonly storeBytes?: number;
}

/** A nats-server of this test file's own, stopped with it. `conf` is added to nats.conf (users, permissions). */
export async function testNats(conf = '', first: BrokerStart = {}): Promise<TestNats> {
  const dir = temporaryFolder();
  const port = await freePort();
  const store = join(dir, 'jetstream');
  const start = ({ storeBytes }: BrokerStart): Promise<Nats> => {
    const disk = storeBytes === undefined ? '' : `jetstream { store_dir: "${store}", max_file_store: ${storeBytes} }`;
    return startNats({ dir, port, conf: `${disk}\n${conf}`, cache: join(projectFolder(), '.lachan', 'cache') });
  };
  let running: Nats | undefined = await start(first);
  const nats: TestNats = {
    url: running.url,
    port,
    store,
    stop: async () => {
      await running?.stop();
      running = undefined;
    },
    freeze: () => {
      if (running) process.kill(running.pid, 'SIGSTOP');
    },
    kill: async () => {
      if (!running) return;
      process.kill(running.pid, 'SIGKILL');
      await running.exited;
      running = undefined;
    },
    start: async (options = {}) => {
      if (running) return;
      if (options.empty) rmSync(store, { recursive: true, force: true });
      running = await start(options);
    },
  };
  onClose(async () => {
    await nats.stop();
    rmSync(dir, { recursive: true, force: true });
  });
  return nats;
}

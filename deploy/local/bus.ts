import { setTimeout as sleep } from 'node:timers/promises';
import {
  busUsers,
  connectProvisioner,
  type DirectoryEntry,
  type Participant,
  provision,
  publicKeysOf,
} from '@la-chan/messaging';
import type { Keys } from './keys';
import { Trouble } from './servers';

const PROVISION_EVERY_MS = 15_000;
const SETTLING_MS = 180_000;

/** The part of nats.conf that says who may connect and what they may do: whoever the directory has now. */
export const authorization = (
  { directory, provisioner }: Pick<Keys, 'directory' | 'provisioner'>,
  entries: readonly DirectoryEntry[] = directory.inForce(new Date().toISOString()),
  others: Parameters<typeof busUsers>[2] = [],
): string => busUsers(publicKeysOf(provisioner).busKey, entries, others);

export interface Provisioning {
  /** At once: somebody has come or gone. */
  again(): Promise<void>;
  stop(): Promise<void>;
}

export interface ProvisioningOptions {
  /** Who takes part now. */
  participants: () => readonly Participant[];
  /** Where the broker's users were written. */
  usersFile: string;
  replicas: number;
  onFailure: (error: unknown) => void;
}

/** Makes streams and consumers now, and again every few seconds: whatever the broker lost comes back. */
export async function provisionLoop(
  url: string,
  { provisioner }: Keys,
  { participants, usersFile, replicas, onFailure }: ProvisioningOptions,
): Promise<Provisioning> {
  const connection = await connectProvisioner(url, provisioner.busSeed).catch((cause: unknown) => {
    throw new Trouble(
      `Không vào được NATS ở ${url}: kiểm tra máy chủ đang chạy và đã nạp người dùng trong ${usersFile}.`,
      `Could not enter NATS at ${url}: check that it runs and includes the users of ${usersFile}.`,
      { cause },
    );
  });
  let turn = settled(() => provision(connection, participants(), { replicas }), onFailure);
  await turn;
  const again = (): Promise<void> => {
    turn = turn.then(async () => {
      if (!connection.isClosed()) await provision(connection, participants(), { replicas }).catch(onFailure);
    });
    return turn;
  };
  const repeated = setInterval(() => void again(), PROVISION_EVERY_MS);
  return {
    again,
    stop: async () => {
      clearInterval(repeated);
      await connection.close();
    },
  };
}

/** Several servers need a moment to agree on who leads. */
async function settled(work: () => Promise<void>, onFailure: (error: unknown) => void): Promise<void> {
  for (const limit = Date.now() + SETTLING_MS; ;) {
    try {
      await work();
      return;
    } catch (error) {
      onFailure(error);
      if (Date.now() > limit) throw error;
    }
    await sleep(500);
  }
}

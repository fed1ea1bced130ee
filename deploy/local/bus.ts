import { setTimeout as sleep } from 'node:timers/promises';
import {
  adminPermissions,
  connectProvisioner,
  natsAuthorization,
  natsPermissions,
  provision,
  publicKeysOf,
} from '@la-chan/messaging';
import type { Agency } from './agencies';
import type { Keys } from './keys';
import { Trouble } from './servers';

const PROVISION_EVERY_MS = 15_000;
const SETTLING_MS = 180_000;

/** The part of nats.conf that says who may connect and what they may do. */
export const authorization = (agencies: readonly Agency[], { agencies: keys, provisioner }: Keys): string =>
  natsAuthorization([
    { nkey: publicKeysOf(provisioner).busKey, permissions: adminPermissions() },
    ...agencies.flatMap(({ id, app }) => {
      const held = keys.get(id);
      return held ? { nkey: publicKeysOf(held.keys).busKey, permissions: natsPermissions({ id, app }) } : [];
    }),
  ]);

export interface Provisioning {
  stop(): Promise<void>;
}

export interface ProvisioningOptions {
  /** Where the broker's users were written. */
  usersFile: string;
  replicas: number;
  onFailure: (error: unknown) => void;
}

/** Makes streams and consumers now, and again every few seconds: whatever the broker lost comes back. */
export async function provisionLoop(
  url: string,
  agencies: readonly Agency[],
  { provisioner }: Keys,
  { usersFile, replicas, onFailure }: ProvisioningOptions,
): Promise<Provisioning> {
  const connection = await connectProvisioner(url, provisioner.busSeed).catch((cause: unknown) => {
    throw new Trouble(
      `Không vào được NATS ở ${url}: kiểm tra máy chủ đang chạy và đã nạp người dùng trong ${usersFile}.`,
      `Could not enter NATS at ${url}: check that it runs and includes the users of ${usersFile}.`,
      { cause },
    );
  });
  await settled(() => provision(connection, agencies, { replicas }), onFailure);
  let busy = false;
  const again = setInterval(() => {
    if (busy || connection.isClosed()) return;
    busy = true;
    provision(connection, agencies, { replicas })
      .catch(onFailure)
      .finally(() => (busy = false));
  }, PROVISION_EVERY_MS);
  return {
    stop: async () => {
      clearInterval(again);
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

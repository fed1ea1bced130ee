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

/** Makes streams and consumers now, and again every few seconds: whatever the broker lost comes back. */
export async function provisionLoop(
  url: string,
  agencies: readonly Agency[],
  { provisioner }: Keys,
  usersFile: string,
  onFailure: (error: unknown) => void,
): Promise<Provisioning> {
  const connection = await connectProvisioner(url, provisioner.busSeed).catch((cause: unknown) => {
    throw new Trouble(
      `Không vào được NATS ở ${url}: kiểm tra máy chủ đang chạy và đã nạp người dùng trong ${usersFile}.`,
      `Could not enter NATS at ${url}: check that it runs and includes the users of ${usersFile}.`,
      { cause },
    );
  });
  await provision(connection, agencies);
  let busy = false;
  const again = setInterval(() => {
    if (busy || connection.isClosed()) return;
    busy = true;
    provision(connection, agencies)
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

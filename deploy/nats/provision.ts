import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { AgencyKeys, connectProvisioner, participantsOf, provision } from '@la-chan/messaging';
import { z } from 'zod';
import { DirectoryEnvironment, directoryIn, endRound } from './directory-file';

const EVERY_MS = 15_000;

const environment = DirectoryEnvironment.extend({
  NATS_URL: z.url(),
  /** The keys file of the user that provisions. */
  KEYS_FILE: z.string().min(1),
  NATS_CA_FILE: z.string().min(1).optional(),
  STREAM_REPLICAS: z.coerce.number().int().min(1).max(5).default(1),
}).parse(process.env);

/** Each round reads the directory anew and looks at everything: what the broker lost comes back, a new agency comes in. */
async function provisionForEver(): Promise<never> {
  const { busSeed } = AgencyKeys.parse(JSON.parse(readFileSync(environment.KEYS_FILE, 'utf8')));
  let connecting: ReturnType<typeof connectProvisioner> | undefined;
  let said = '';
  for (;;) {
    connecting ??= connectProvisioner(environment.NATS_URL, busSeed, environment.NATS_CA_FILE);
    let state: string;
    try {
      const agencies = participantsOf(directoryIn(environment), new Date().toISOString());
      await provision(await connecting, agencies, { replicas: environment.STREAM_REPLICAS });
      state = `provisioned: ${agencies.map(({ id }) => id).join(', ')}`;
    } catch (error) {
      state = `not provisioned: ${String(error)}`;
      if (await isLost(connecting)) connecting = undefined;
    }
    if (state !== said) console.log(`${new Date().toISOString()} ${state}`);
    said = state;
    endRound(environment, state);
    await sleep(EVERY_MS);
  }
}

const isLost = (connecting: ReturnType<typeof connectProvisioner>): Promise<boolean> =>
  connecting.then(
    (connection) => connection.isClosed(),
    () => true,
  );

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(0));
void provisionForEver();

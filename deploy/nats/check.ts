import { readFileSync } from 'node:fs';
import { AppName } from '@la-chan/contracts';
import { AgencyKeys } from '@la-chan/messaging';
import { z } from 'zod';
import { conformance, shown } from './conformance';

const { APP, NATS_URL, NATS_CA_FILE, KEYS_FILE } = z
  .object({
    APP: AppName,
    NATS_URL: z.string().min(1),
    NATS_CA_FILE: z.string().min(1).optional(),
    KEYS_FILE: z.string().min(1),
  })
  .parse(process.env);

/** As the agency whose keys are here, from where its service runs. */
async function check(): Promise<void> {
  const { agency: id, busSeed: seed } = AgencyKeys.parse(JSON.parse(readFileSync(KEYS_FILE, 'utf8')));
  const findings = await conformance({ id, app: APP, servers: NATS_URL, seed, caFile: NATS_CA_FILE });
  for (const finding of findings) console.log(shown(finding));
  process.exitCode = findings.some(({ fault }) => fault !== undefined) ? 1 : 0;
}

void check();

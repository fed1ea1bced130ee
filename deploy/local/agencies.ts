import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AgencyId, AppName, Day, UnitCode } from '@la-chan/contracts';
import { z } from 'zod';
import { projectFolder } from './project';
import { Trouble } from './servers/trouble';

const Name = z.object({ vi: z.string().min(1), en: z.string().min(1) });
const Port = z.int().min(1).max(65_535);
const Units = z.union([z.tuple([z.literal('*')]), z.array(UnitCode).min(1)]);

export const Agency = z.strictObject({
  id: AgencyId,
  app: AppName,
  name: Name,
  /** Codes of the communes where it is competent, or `*`. */
  units: Units,
  port: Port,
  healthPort: Port,
  validFrom: Day,
  validTo: Day.optional(),
});
export type Agency = z.infer<typeof Agency>;

/** Who takes part, for the launcher and for Kubernetes. */
export const Agencies = z.strictObject({
  city: z.strictObject({ code: z.string(), name: Name }),
  /** Addresses of one machine; `base` is what LACHAN_PORT_BASE replaces. */
  ports: z.strictObject({ base: Port, identity: Port, postgres: Port, nats: Port }),
  agencies: z
    .array(Agency)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'an agency is listed twice')
    .refine(
      (all) => new Set(all.flatMap((one) => [one.port, one.healthPort])).size === 2 * all.length,
      'two share a port',
    ),
});
export type Agencies = z.infer<typeof Agencies>;

export const AGENCIES_FILE = join(projectFolder(), 'deploy', 'agencies.json');

/** The one that is in use: AGENCIES_FILE names another. */
export const agenciesFile = (): string => process.env['AGENCIES_FILE'] ?? AGENCIES_FILE;

/** The agencies file, its ports moved to another base. */
export function loadAgencies(file = AGENCIES_FILE, portBase?: number): Agencies {
  const read = parsed(file);
  const by = (portBase ?? read.ports.base) - read.ports.base;
  const { base, identity, postgres, nats } = read.ports;
  return {
    ...read,
    ports: { base: base + by, identity: identity + by, postgres: postgres + by, nats: nats + by },
    agencies: read.agencies.map((one) => ({ ...one, port: one.port + by, healthPort: one.healthPort + by })),
  };
}

/** As if each had been there from that day on: for the replay of an earlier time. */
export const validSince = (agencies: Agency[], day: Day | undefined): Agency[] =>
  day === undefined ? agencies : agencies.map((one) => ({ ...one, validFrom: day }));

function parsed(file: string): Agencies {
  const read = Agencies.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  const [first] = read.error.issues;
  const why = `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`;
  throw new Trouble(`Tệp cơ quan ${file} có lỗi ở ${why}.`, `The agencies file ${file} is wrong at ${why}.`);
}

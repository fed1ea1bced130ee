import { AgencyId, CourtLevel, ProcuracyLevel } from '@la-chan/contracts';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65535);
const DatabaseUrl = z.url({ protocol: /^postgres(ql)?$/ });
const FilePath = z.string().min(1);

/** What a service is told by its environment; nothing else reads `process.env`. */
export const Config = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
    AGENCY: AgencyId,
    HOST: z.string().min(1).default('127.0.0.1'),
    /** The public API; 0 takes any free port. */
    PORT: Port,
    /** So many requests at once; more are answered 503 and come back. Ten for each connection of the usual pool. */
    HTTP_IN_HAND: z.coerce.number().int().min(1).default(100),
    /** Health and metrics, on a port of their own. */
    HEALTH_PORT: Port,
    /** As the role `<database>_runtime`. */
    DATABASE_URL: DatabaseUrl,
    /** As the role `<database>_relay`. */
    DATABASE_RELAY_URL: DatabaseUrl,
    DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
    /** So long an act waits for a connection; then it is answered 503, and comes back. */
    DATABASE_PATIENCE_MS: z.coerce.number().int().min(1000).default(5000),
    /** One address, or several with commas between them. */
    NATS_URL: z.string().regex(/^(nats:\/\/[^\s,]+(,nats:\/\/[^\s,]+)*|tls:\/\/[^\s,]+(,tls:\/\/[^\s,]+)*)$/),
    /** The authority behind the broker's certificate, for `tls://` addresses; without it those that Node trusts. */
    NATS_CA_FILE: FilePath.optional(),
    /** The agency's private keys. */
    KEYS_FILE: FilePath,
    /** The signed directory of agencies. */
    DIRECTORY_FILE: FilePath,
    /** Public part of the city's root key, base64url. */
    ROOT_KEY: z.string().min(1),
    OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
    OIDC_AUDIENCE: z.string().min(1).default('la-chan'),
    /** Collector of traces, OTLP over HTTP; without it none are made. */
    OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    /** Share of the traces beginning here that are kept. */
    OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1),
    /** Days off that were announced after this release, as JSON. */
    DAYS_OFF_FILE: FilePath.optional(),
    /** How the law is read where it leaves the count open, and limits that no verified text gives, as JSON. */
    READINGS_FILE: FilePath.optional(),
    /** Of a procuracy: which extensions it may grant itself (BLTTHS 172(5), 173(3)). */
    PROCURACY_LEVEL: ProcuracyLevel.default('provincial'),
    /** Of a court: which cases it may try at first instance (BLTTHS 268). */
    COURT_LEVEL: CourtLevel.default('provincial'),
    /** Holds the shared simulated instant. */
    CLOCK_FILE: FilePath.optional(),
  })
  .refine((config) => config.NODE_ENV !== 'production' || config.CLOCK_FILE === undefined, {
    path: ['CLOCK_FILE'],
    error: 'simulated time is refused in production',
  });
export type Config = z.output<typeof Config>;

export const CONFIG = Symbol('Config');
export const APP = Symbol('AppName');

/** Names each variable that is missing or wrong, and never repeats a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function configFrom(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = Config.safeParse(given);
  if (read.success) return read.data;
  const lines = read.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return given[name] === undefined ? `${name} is not set` : `${name}: ${message}`;
  });
  throw new ConfigError(`The configuration is not complete.\n  ${lines.join('\n  ')}`);
}

export const configFromEnvironment = (): Config => configFrom(process.env);

/** For `migrate` alone: the role `<database>_owner`. */
export function ownerUrlFromEnvironment(): string {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) throw new ConfigError('DATABASE_OWNER_URL is not set');
  return url;
}

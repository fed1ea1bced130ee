import { readFileSync } from 'node:fs';
import { AgencyKeys } from '@la-chan/messaging';
import { type Config, ConfigError } from './config';

export const KEYS = Symbol('AgencyKeys');

/** The agency's keys from their file; they must be this agency's. */
export function agencyKeys({ AGENCY, KEYS_FILE }: Config): AgencyKeys {
  const read = AgencyKeys.safeParse(jsonIn(KEYS_FILE, 'KEYS_FILE'));
  if (!read.success) throw new ConfigError(`KEYS_FILE: ${KEYS_FILE} does not hold the keys of an agency`);
  if (read.data.agency !== AGENCY) throw new ConfigError(`KEYS_FILE: ${KEYS_FILE} holds the keys of another agency`);
  return read.data;
}

/** The content of a file that a variable names; its errors never show what is in it. */
export function jsonIn(file: string, variable: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'it is not JSON';
    throw new ConfigError(`${variable}: ${file} cannot be read (${reason})`);
  }
}

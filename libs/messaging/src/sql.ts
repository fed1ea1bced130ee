import type { Moment } from '@la-chan/contracts';

/** A timestamptz, however the driver was told to parse it. */
export const iso = (value: Date | string): Moment => new Date(value).toISOString();

/** A bigint, however the driver was told to parse it. */
export const int = (value: string | number): number => Number(value);

/** A hash column as text of the wire, and back. */
export const toBytes = (hash: string): Buffer => Buffer.from(hash, 'base64url');
export const toText = (bytes: Buffer): string => bytes.toString('base64url');

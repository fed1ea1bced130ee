import type { Statement } from '@la-chan/messaging';
import { escapeLiteral } from 'pg';
import type { Officer } from '../officers/officer';
import type { Answer, Once } from '../idempotency/once';

export interface Beginning {
  readonly readOnly?: boolean;
  /** All its statements see what was committed before the first of them. */
  readonly snapshot?: boolean;
}

/** Begins an officer's transaction, in one message without a plan; what is set lasts as long as the transaction. */
export const beginning = ({ id, units }: Officer, { readOnly, snapshot }: Beginning = {}): string =>
  `BEGIN${snapshot ? ' ISOLATION LEVEL REPEATABLE READ' : ''}${readOnly ? ' READ ONLY' : ''}; SET LOCAL lachan.officer = ${escapeLiteral(id)}; ` +
  `SET LOCAL lachan.units = ${escapeLiteral(units.includes('*') ? '*' : units.join(','))}`;

export const recordAnswer = ({ officer, key, digest }: Once, { status, headers, body }: Answer): Statement => ({
  name: 'record-answer',
  text: `INSERT INTO idempotency (officer, key, digest, status, headers, body, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
  values: [officer, key, digest, status, headers, body],
});

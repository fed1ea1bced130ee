import type { Statement } from '@la-chan/messaging';
import { escapeLiteral } from 'pg';
import type { Officer } from '../officers/officer';
import type { Answer, Once } from '../idempotency/once';

/** Begins an officer's transaction, in one message without a plan; what is set lasts as long as the transaction. */
export const beginning = ({ id, units }: Officer, { readOnly = false } = {}): string =>
  `BEGIN${readOnly ? ' READ ONLY' : ''}; SET LOCAL lachan.officer = ${escapeLiteral(id)}; ` +
  `SET LOCAL lachan.units = ${escapeLiteral(units.includes('*') ? '*' : units.join(','))}`;

export const recordAnswer = ({ officer, key, digest }: Once, { status, headers, body }: Answer): Statement => ({
  name: 'record-answer',
  text: `INSERT INTO idempotency (officer, key, digest, status, headers, body, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
  values: [officer, key, digest, status, headers, body],
});

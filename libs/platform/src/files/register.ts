import { dayOf, type Moment } from '@la-chan/contracts';
import { send } from '@la-chan/messaging';
import type { EntityManager } from 'typeorm';

/**
 * The next number of a register in its year, as officers say it: `12/2026/TB`. The register's row stays locked to the
 * end of the transaction, so a number that was not used is given again and no gap is left.
 */
export async function nextNumber(tx: EntityManager, register: string, at: Moment): Promise<string> {
  const year = Number(dayOf(at).slice(0, 4));
  const [row] = await send<{ last: number }>(tx, {
    name: 'next-number',
    text: `INSERT INTO register AS r (register, year, last) VALUES ($1, $2, 1)
           ON CONFLICT (register, year) DO UPDATE SET last = r.last + 1 RETURNING last`,
    values: [register, year],
  });
  return `${row?.last}/${year}/${register}`;
}

const GIVEN = /^(\d{1,9})\/(\d{4})\/(.+)$/;

/** The register goes on after a number that was given, also where nobody remembers its file. */
export async function reserveNumber(tx: EntityManager, number: string): Promise<void> {
  const [, last, year, register] = GIVEN.exec(number) ?? [];
  if (register === undefined) return;
  await tx.query(
    `INSERT INTO register AS r (register, year, last) VALUES ($1, $2, $3)
     ON CONFLICT (register, year) DO UPDATE SET last = greatest(r.last, excluded.last)`,
    [register, year, last],
  );
}

import type { EntityManager } from 'typeorm';

const KEYS = 'agency, measure, unit, day, cohort, until, origin, article, source';

const entries = (schema: string, sign: '' | '-'): string => `
  SELECT ${KEYS}, ${sign}amount AS amount FROM ${schema}.entry e
  WHERE NOT EXISTS (
    SELECT FROM public.position p JOIN rebuilt.position r USING (source, channel, epoch)
    WHERE p.source = e.agency AND p.channel = 'facts' AND p.epoch = e.epoch AND e.sequence > least(p.contiguous, r.contiguous)
  )`;

/** In how many sums the rebuilt ledger says something else than the one in use, as far as both have come. */
export async function differences(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ differing: number }[]>(
    `SELECT count(*)::int AS differing FROM (
       SELECT FROM (${entries('rebuilt', '')} UNION ALL ${entries('public', '-')}) AS ledgers
       GROUP BY ${KEYS} HAVING sum(amount) <> 0
     ) AS difference`,
  );
  return row?.differing ?? 0;
}

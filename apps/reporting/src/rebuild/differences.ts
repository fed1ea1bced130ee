import type { EntityManager } from 'typeorm';

const sums = (schema: string): string => `
  SELECT e.agency, e.measure, e.unit, e.day, e.cohort, e.until, e.origin, e.article, e.source, sum(e.amount) AS amount
  FROM ${schema}.entry e
  WHERE NOT EXISTS (
    SELECT FROM public.position p JOIN rebuilt.position r USING (source, channel, epoch)
    WHERE p.source = e.agency AND p.channel = 'facts' AND p.epoch = e.epoch AND e.sequence > least(p.contiguous, r.contiguous)
  )
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(e.amount) <> 0`;

/** In how many sums the rebuilt ledger says something else than the one in use, as far as both have come. */
export async function differences(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ differing: number }[]>(
    `WITH old AS (${sums('public')}), new AS (${sums('rebuilt')})
     SELECT count(*)::int AS differing FROM (
       (TABLE old EXCEPT TABLE new) UNION (TABLE new EXCEPT TABLE old)
     ) AS difference`,
  );
  return row?.differing ?? 0;
}

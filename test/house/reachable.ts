import type { AppProcedure } from '../../deploy/simulation/procedures';

/** Where a file can get to from a status. */
export function reachable(
  table: AppProcedure['procedure']['table'],
  from: string,
  seen = new Set<string>(),
): Set<string> {
  for (const step of Object.values(table[from] ?? {}))
    for (const to of [step?.to ?? []].flat()) if (!seen.has(to)) reachable(table, to, seen.add(to));
  return seen;
}

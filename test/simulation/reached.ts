/** What was never reached of what the counts themselves say there is: each call with each of its faults. */
export function reached(counts: ReadonlyMap<string, number>): string[] {
  const calls = [...counts.keys()]
    .filter((what) => what.startsWith('call ') && !what.startsWith('call wait for'))
    .map((what) => what.slice(5));
  const wanted = calls.flatMap((call) => ['lost before', 'lost after', 'crash at'].map((fault) => `${fault} ${call}`));
  return wanted.filter((what) => !counts.has(what));
}

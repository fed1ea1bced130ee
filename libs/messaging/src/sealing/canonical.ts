import canonicalize from 'canonicalize';

/** RFC 8785: the one text of a JSON value, over which digests and signatures are made. */
export function canonical(value: unknown): string {
  const ordered = isInOrder(value) ? value : inOrder(value);
  // JavaScript keeps members whose names are numbers in an order of its own.
  return (isInOrder(ordered) ? JSON.stringify(ordered) : canonicalize(ordered)) ?? 'null';
}

/** Do the members of every object in it stand in the order of RFC 8785? Then JSON's own text is that one text. */
function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isInOrder);
  const members = value as Record<string, unknown>;
  const names = Object.keys(members);
  return names.every((name, index) => name >= (names[index - 1] ?? '') && isInOrder(members[name]));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}

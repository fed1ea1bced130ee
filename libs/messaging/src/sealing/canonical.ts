import canonicalize from 'canonicalize';

/** RFC 8785: the one text of a JSON value, over which digests and signatures are made. */
export const canonical = (value: unknown): string =>
  isInOrder(value) ? JSON.stringify(value) : (canonicalize(value) ?? 'null');

/** JSON's own text of such a value is the canonical one, and written several times faster: what was sealed comes like this. */
function isInOrder(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' || typeof value === 'boolean' || value === null;
  if (Array.isArray(value)) return value.every(isInOrder);
  let last = '';
  for (const [name, member] of Object.entries(value)) {
    if (name < last || !isInOrder(member)) return false;
    last = name;
  }
  return true;
}

import canonicalize from 'canonicalize';

/** RFC 8785: the one text of a JSON value, over which digests and signatures are made. */
export const canonical = (value: unknown): string => canonicalize(value) ?? 'null';

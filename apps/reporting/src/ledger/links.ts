/** Of which procedures the file is that a number of an agency's register means, where a file of a procedure came from it. */
const ORIGINS: readonly (readonly [procedure: string, origin: string])[] = [
  ['case', 'report'],
  ['case', 'verification'],
  ['prosecution-file', 'case'],
  ['trial', 'prosecution-file'],
  ['victim', 'report'],
  ['victim', 'verification'],
  ['victim', 'case'],
];

/**
 * What files name by number, with the one file that it means; none while the agency has none, or more than one. A number
 * with nothing after it means also that of a register with a name: `7/2025` is `7/2025/TB`.
 */
export const NAMED = `
  SELECT f.id AS file_id, n.agency, n.number, CASE
      WHEN count(o.id) FILTER (WHERE o.number = n.number) = 1 THEN min(o.id::text) FILTER (WHERE o.number = n.number)
      WHEN count(o.id) = 1 THEN min(o.id::text)
    END::uuid AS from_id
  FROM file f
  CROSS JOIN LATERAL jsonb_to_recordset(f.came_from_numbers) AS n (agency text, number text)
  LEFT JOIN (file o JOIN (VALUES ${ORIGINS.map(([procedure, origin]) => `('${procedure}', '${origin}')`).join(', ')})
      AS may (procedure, origin) ON may.origin = o.procedure)
    ON may.procedure = f.procedure AND o.agency = n.agency
      AND (o.number = n.number OR left(o.number, length(n.number) + 1) = n.number || '/')
  WHERE f.came_from_numbers <> '[]'
  GROUP BY f.id, n.agency, n.number`;

/** Each file with each that it came from, by id or by number. */
export const LINKS = `
  SELECT file_id, from_id FROM file_origin
  UNION
  SELECT file_id, from_id FROM (${NAMED}) AS named WHERE from_id IS NOT NULL`;

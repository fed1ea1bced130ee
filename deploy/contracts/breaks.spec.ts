import { z } from 'zod';
import { breaksOf, report } from './breaks';
import { type Contracts, contracts, schemaOf } from './contracts';

const reading = z.object({
  source: z.enum(['report', 'surrender']),
  finding: z.enum(['crime', 'no-crime']).nullable(),
  months: z.int().max(2),
  unit: z.string().optional(),
  marks: z.array(z.object({ on: z.iso.date() })),
  end: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('initiated'), case: z.uuid() }),
    z.object({ outcome: z.literal('transferred'), body: z.string() }),
  ]),
});
type Shape = typeof reading.shape;

const SOURCES = { report: { vi: 'Tin báo', en: 'Report' }, surrender: { vi: 'Tự thú', en: 'Surrender' } };

const declaring = (event: z.ZodType, source: Contracts['codelists'][string] = SOURCES): Contracts => ({
  schemas: { 'intake.report-read.v1': schemaOf(event) },
  codelists: { source },
});
const released = declaring(reading);

const heldFrom = (from: string) => ({ ...SOURCES.report, valid: { from } });
const holding = (from: string): Contracts => declaring(reading, { ...SOURCES, report: heldFrom(from) });

const foundIn = (present: Contracts): string[] => breaksOf(released, present).map(({ at, what }) => `${at}: ${what}`);
const changing = (fields: Partial<Record<keyof Shape | 'reader', z.ZodType>>): string[] =>
  foundIn(declaring(z.object({ ...reading.shape, ...fields })));
const without = (field: keyof Shape): string[] => {
  const { [field]: _, ...rest } = reading.shape;
  return foundIn(declaring(z.object(rest)));
};

describe('contracts that were released', () => {
  it('are not broken by themselves', () => {
    expect(breaksOf(contracts(), contracts())).toEqual([]);
    expect(foundIn(released)).toEqual([]);
  });

  it.each([
    ['a field that is gone', without('months'), 'months: is gone'],
    ['a new required field', changing({ reader: z.string() }), 'reader: is new and required'],
    ['an optional field that is required', changing({ unit: z.string() }), 'unit: was optional, is required'],
    [
      'a required field that is optional',
      changing({ finding: reading.shape.finding.optional() }),
      'finding: was required, is optional',
    ],
    ['a code that is gone', changing({ source: z.enum(['report']) }), 'source: the code "surrender" is gone'],
    ['a text that is a code', changing({ unit: z.enum(['d001']).optional() }), 'unit: allows ["d001"] alone'],
    ['another type', changing({ months: z.string() }), 'months: type was "integer", is "string"'],
    ['a narrower number', changing({ months: z.int().max(1) }), 'months: maximum was 2, is 1'],
    [
      'a null that is gone',
      changing({ finding: reading.shape.finding.unwrap() }),
      'finding: may be of another type than before',
    ],
    ['a field of a list’s entries that is gone', changing({ marks: z.array(z.object({})) }), 'marks[].on: is gone'],
    [
      'a variant that is gone',
      changing({ end: z.discriminatedUnion('outcome', [reading.shape.end.options[0]]) }),
      'end.outcome: the code "transferred" is gone',
    ],
    [
      'a field of a variant that is gone',
      changing({
        end: z.discriminatedUnion('outcome', [
          z.object({ outcome: z.literal('initiated') }),
          reading.shape.end.options[1],
        ]),
      }),
      'end.case: is gone',
    ],
    ['an event that is gone', foundIn({ ...released, schemas: {} }), ': is gone'],
    [
      'a version that took the place of another',
      foundIn({ ...released, schemas: { 'intake.report-read.v2': schemaOf(reading) } }),
      ': is gone',
    ],
    ['a term that is gone', foundIn(declaring(reading, { report: SOURCES.report })), 'surrender: is gone'],
    [
      'a term that means something else',
      foundIn(declaring(reading, { ...SOURCES, report: { vi: 'Tố giác', en: 'Denunciation' } })),
      'report: meant {"vi":"Tin báo","en":"Report"}, means {"vi":"Tố giác","en":"Denunciation"}',
    ],
    [
      'a term that holds from another day',
      breaksOf(holding('2021-12-01'), holding('2022-01-01')).map(({ what }) => what),
      'meant {"vi":"Tin báo","en":"Report","valid":{"from":"2021-12-01"}}, means {"vi":"Tin báo","en":"Report","valid":{"from":"2022-01-01"}}',
    ],
  ])('are broken by %s', (_, found, expected) => {
    expect(found).toContain(expected);
  });

  it.each([
    ['an optional field', changing({ reader: z.string().optional() })],
    ['a code', changing({ source: z.enum(['report', 'surrender', 'own-finding']) })],
    [
      'a variant of its own code',
      changing({
        end: z.discriminatedUnion('outcome', [
          ...reading.shape.end.options,
          z.object({ outcome: z.literal('not-initiated'), ground: z.string() }),
        ]),
      }),
    ],
    [
      'a version beside the old one',
      foundIn({
        ...released,
        schemas: { ...released.schemas, 'intake.report-read.v2': schemaOf(z.object({ reader: z.string() })) },
      }),
    ],
    ['the day from which a term holds', foundIn(declaring(reading, { ...SOURCES, report: heldFrom('2021-12-01') }))],
    ['a term', foundIn(declaring(reading, { ...SOURCES, 'own-finding': { vi: 'Tự phát hiện', en: 'Own finding' } }))],
  ])('are not broken by %s', (_, found) => {
    expect(found).toEqual([]);
  });

  it('are told with what broke, in which event, and what to do', () => {
    const broken = breaksOf(released, declaring(z.object({ ...reading.shape, reader: z.string() })));
    const told = report(broken, '1.2.0');
    expect(told).toContain('released with 1.2.0');
    expect(told).toContain('✖ intake.report-read.v1 · reader: is new and required');
    expect(told).toContain('an event with the next version');
  });
});

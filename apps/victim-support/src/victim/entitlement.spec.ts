import { SUPPORTS, type Support } from '@la-chan/contracts';
import { entitlement, type Right } from './entitlement';
import type { Victim } from './victim';
import { blank } from './victim.events';

const AT = '2025-08-04T02:00:00.000Z';
const victim = (change: Partial<Victim>): Victim => ({
  ...blank,
  id: '',
  version: 0,
  number: '',
  unit: '',
  createdAt: AT,
  updatedAt: AT,
  ...change,
});
const SIGN: Readonly<Record<Right, string>> = { yes: '✔', 'by-decision': '?', no: '-' };
const identified = { identifiedAt: AT };

const NOW = '2025-07-01';
const BEFORE = '2025-06-30';

interface Row {
  readonly who: string;
  readonly victim: Victim;
  readonly accompanied?: Victim;
  /** One sign for each support in the order of the law, a) to k), under Luật 53/2024 37 and under Luật 66/2011 32. */
  readonly now: string;
  readonly before: string;
}

const minor = victim({ minor: true });
const MATRIX: readonly Row[] = [
  {
    who: 'a citizen identified',
    victim: victim({ ...identified, standing: 'citizen' }),
    now: '✔✔✔✔✔✔✔✔✔✔',
    before: '✔✔✔✔✔✔✔✔✔✔',
  },
  {
    who: 'a stateless resident identified',
    victim: victim({ ...identified, standing: 'resident-stateless' }),
    now: '✔✔✔✔✔✔✔✔✔✔',
    before: '✔✔✔✔✔✔✔✔✔✔',
  },
  {
    who: 'a foreigner identified',
    victim: victim({ ...identified, standing: 'foreigner' }),
    now: '?????-?---',
    before: '✔✔-✔✔✔✔---',
  },
  {
    who: 'a foreigner being identified',
    victim: victim({ standing: 'foreigner' }),
    now: '?????-?---',
    before: '✔✔-✔✔✔✔---',
  },
  {
    who: 'a citizen being identified, trafficked in Vietnam',
    victim: victim({ standing: 'citizen', traffickedAbroad: false }),
    now: '✔✔✔✔✔✔✔---',
    before: '??---??---',
  },
  {
    who: 'a citizen being identified, trafficked abroad',
    victim: victim({ standing: 'citizen', traffickedAbroad: true }),
    now: '✔✔✔✔------',
    before: '??---??---',
  },
  {
    who: 'a stateless resident being identified, trafficked in Vietnam',
    victim: victim({ standing: 'resident-stateless', traffickedAbroad: false }),
    now: '✔✔✔✔✔✔✔---',
    before: '??---??---',
  },
  {
    who: 'a stateless resident being identified, trafficked abroad',
    victim: victim({ standing: 'resident-stateless', traffickedAbroad: true }),
    now: '????------',
    before: '??---??---',
  },
  { who: 'somebody of whom nothing is known yet', victim: victim({}), now: '✔✔✔✔✔✔✔---', before: '??---??---' },
  {
    who: 'a minor with an identified victim',
    victim: minor,
    accompanied: victim(identified),
    now: '✔✔✔✔✔✔✔✔--',
    before: '✔✔---✔✔---',
  },
  {
    who: 'a minor with somebody being identified, trafficked in Vietnam',
    victim: minor,
    accompanied: victim({ traffickedAbroad: false }),
    now: '✔✔✔✔✔✔✔---',
    before: '??---??---',
  },
  {
    who: 'a minor with somebody being identified, trafficked abroad',
    victim: minor,
    accompanied: victim({ traffickedAbroad: true }),
    now: '✔✔✔✔------',
    before: '??---??---',
  },
  {
    who: 'a minor with a foreign victim',
    victim: minor,
    accompanied: victim({ ...identified, standing: 'foreigner' }),
    now: '?????-?---',
    before: '✔✔-✔✔✔✔---',
  },
];
const SUPPORT_CODES = Object.keys(SUPPORTS) as Support[];

describe.each(MATRIX)('the rights of $who', ({ victim: who, accompanied, now, before }) => {
  it.each(SUPPORT_CODES.map((support, place) => [support, now[place], before[place]] as const))(
    'to %s are %s, and to 30/06/2025 %s',
    (support, since, until) => {
      const right = (on: string) => SIGN[entitlement(who, support, on, accompanied).right];
      expect([right(BEFORE), right(NOW)]).toEqual([until, since]);
    },
  );
});

describe('an entitlement explains itself', () => {
  const of = (support: Support, on = '2025-07-01') => entitlement(victim({ traffickedAbroad: false }), support, on);

  it('by the point of the law, who she is by it, and whom it is for', () => {
    expect(of('medical')).toMatchObject({ right: 'yes', law: 'Luật 53/2024 37(1)(b)' });
    expect(of('medical').explanation.en).toBe(
      'A person being identified, trafficked in Vietnam: is entitled to it (Luật 53/2024 37(1)(b))',
    );
    expect(of('vocational')).toMatchObject({ right: 'no', law: 'Luật 53/2024 37(1)(i)' });
    expect(of('vocational').explanation.en).toContain('it is for: an identified victim');
    expect(of('schooling').explanation.vi).toContain('dành cho: nạn nhân');
  });

  it('by the law of 2011 while that was in force', () => {
    expect(of('medical', '2025-06-30')).toMatchObject({ right: 'by-decision', law: 'Luật 66/2011 32' });
  });
});

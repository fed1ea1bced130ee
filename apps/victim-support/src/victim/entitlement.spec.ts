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
const row = (who: Victim, on = '2025-07-01', accompanied?: Victim): string =>
  (Object.keys(SUPPORTS) as Support[]).map((one) => SIGN[entitlement(who, one, on, accompanied).right]).join('');
const SIGN: Readonly<Record<Right, string>> = { yes: '✔', 'by-decision': '?', no: '-' };
const identified = { identifiedAt: AT };

/** One sign for each support in the order of the law, a) to k). */
describe('the rights of Luật 53/2024 37', () => {
  it.each([
    ['a citizen identified as a victim', victim({ ...identified, standing: 'citizen' }), '✔✔✔✔✔✔✔✔✔✔'],
    ['a stateless resident', victim({ ...identified, standing: 'resident-stateless' }), '✔✔✔✔✔✔✔✔✔✔'],
    ['a foreign victim', victim({ ...identified, standing: 'foreigner' }), '?????-?---'],
    ['a foreigner who is being identified', victim({ standing: 'foreigner' }), '?????-?---'],
    ['who is being identified, trafficked in Vietnam', victim({ traffickedAbroad: false }), '✔✔✔✔✔✔✔---'],
    ['who is being identified, trafficked abroad', victim({ traffickedAbroad: true }), '✔✔✔✔------'],
    ['of whom nothing is known yet', victim({}), '✔✔✔✔✔✔✔---'],
    [
      'a stateless resident trafficked abroad',
      victim({ traffickedAbroad: true, standing: 'resident-stateless' }),
      '????------',
    ],
  ])('of %s', (_, who, rights) => expect(row(who)).toBe(rights));

  it('of a child who accompanies a victim follow the victim', () => {
    expect(row(victim({ minor: true }), '2025-07-01', victim(identified))).toBe('✔✔✔✔✔✔✔✔--');
    expect(row(victim({ minor: true }), '2025-07-01', victim({ traffickedAbroad: false }))).toBe('✔✔✔✔✔✔✔---');
    expect(row(victim({ minor: true }), '2025-07-01', victim({ traffickedAbroad: true }))).toBe('✔✔✔✔------');
  });
});

describe('the rights of Luật 66/2011 32, to 30/06/2025', () => {
  const LAST_DAY = '2025-06-30';
  it.each([
    ['a victim', victim({ ...identified, standing: 'citizen' }), '✔✔✔✔✔✔✔✔✔✔'],
    ['a foreign victim', victim({ ...identified, standing: 'foreigner' }), '✔✔-✔✔✔✔---'],
    ['who is being identified', victim({}), '??---??---'],
    ['who is being identified, trafficked abroad', victim({ traffickedAbroad: true }), '??---??---'],
    [
      'a stateless resident trafficked abroad',
      victim({ traffickedAbroad: true, standing: 'resident-stateless' }),
      '??---??---',
    ],
  ])('of %s', (_, who, rights) => expect(row(who, LAST_DAY)).toBe(rights));

  it('of a child who accompanies a victim', () => {
    expect(row(victim({ minor: true }), LAST_DAY, victim(identified))).toBe('✔✔---✔✔---');
  });
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

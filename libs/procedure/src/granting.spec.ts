import type { ProcuracyLevel, Seriousness } from '@la-chan/contracts';
import { DEFAULT_SETTINGS } from './clocks';
import { assertHigher, assertOwn, grantedBy, type ExtensionTurn } from './granting';

const BEFORE = '2024-06-10T02:00:00.000Z';
const SINCE = '2025-07-01T02:00:00.000Z';

const levels = (of: ExtensionTurn['of'], seriousness: Seriousness): (ProcuracyLevel | undefined)[] =>
  [1, 2, 3, 4, 5].map((turn) => grantedBy({ of, seriousness, turn }, BEFORE, DEFAULT_SETTINGS)?.level);

describe('who grants the extension of an investigation', () => {
  it.each([
    ['less-serious', ['district']],
    ['serious', ['district', 'district']],
    ['very-serious', ['district', 'provincial']],
    ['especially-serious', ['provincial', 'provincial', 'supreme', 'supreme']],
  ] as const)('goes by the class and the turn: %s (BLTTHS 172(3), (5))', (seriousness, expected) => {
    expect(levels('investigation', seriousness).filter(Boolean)).toEqual(expected);
  });
});

describe('who grants the extension of a detention', () => {
  it.each([
    ['less-serious', ['district']],
    ['serious', ['district']],
    ['very-serious', ['district']],
    ['especially-serious', ['provincial', 'provincial', 'supreme', 'supreme']],
  ] as const)('goes by the class and the turn: %s (BLTTHS 173(3), (6))', (seriousness, expected) => {
    expect(levels('detention', seriousness).filter(Boolean)).toEqual(expected);
  });
});

describe('the lowest level of the procuracy', () => {
  const first = { of: 'investigation', seriousness: 'very-serious', turn: 1 } as const;
  const read = (lowest: ProcuracyLevel) => [
    { from: '2018-01-01', readings: { ...DEFAULT_SETTINGS[0].readings, procuracy: { lowest } } },
  ];

  it('is a region since 01/07/2025, or as the agency reads it', () => {
    expect(grantedBy(first, '2025-06-30T16:59:59.999Z', DEFAULT_SETTINGS)?.level).toBe('district');
    expect(grantedBy(first, '2025-06-30T17:00:00.000Z', DEFAULT_SETTINGS)?.level).toBe('regional');
    expect(grantedBy(first, SINCE, read('provincial'))?.level).toBe('provincial');
  });

  it('grants what is left to it, and no more where the agency reads it as left to a province', () => {
    const regional = { level: 'regional', settings: DEFAULT_SETTINGS } as const;
    expect(() => assertOwn(first, regional, SINCE)).not.toThrow();
    expect(() => assertOwn({ ...first, turn: 2 }, regional, SINCE)).toThrow(
      expect.objectContaining({ law: 'BLTTHS 172(5)(c)', params: { level: 'provincial' } }) as Error,
    );
    expect(() => assertOwn(first, { ...regional, settings: read('provincial') }, SINCE)).toThrow('of-another-level');
  });
});

describe('a procuracy', () => {
  it('grants what a lower one might, and of the ministry’s cases all', () => {
    const supreme = { level: 'supreme', settings: DEFAULT_SETTINGS } as const;
    expect(() => assertOwn({ of: 'detention', seriousness: 'serious', turn: 1 }, supreme, SINCE)).not.toThrow();
    expect(() =>
      assertOwn({ of: 'detention', seriousness: 'especially-serious', turn: 3 }, supreme, SINCE),
    ).not.toThrow();
  });

  it('enters of a detention to the end of the investigation the last day (BLTTHS 173(6))', () => {
    const last = { of: 'detention', seriousness: 'especially-serious', turn: 4 } as const;
    const city = { level: 'provincial', settings: DEFAULT_SETTINGS } as const;
    expect(() => assertHigher(last, city, { granted: true }, SINCE)).toThrow('names-no-last-day');
    expect(assertHigher(last, city, { granted: true, until: '2026-01-31' }, SINCE)).toBe('supreme');
    expect(assertHigher(last, city, { granted: false }, SINCE)).toBe('supreme');
  });
});

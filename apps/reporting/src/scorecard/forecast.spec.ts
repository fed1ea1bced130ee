import * as fc from 'fast-check';
import { forecastOf } from './forecast';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };
const MIDDLE = '2026-07-02';
const OVER_90 = { operator: '>', ratio: [90, 100] } as const;
const ALL = { operator: '=', ratio: [100, 100] } as const;

const figure = (numerator: number, missed: number, open = 0, carried = 0) => {
  const denominator = numerator + missed + open;
  const parts = [
    { of: 'numerator' as const, measure: 'report.closed', amount: numerator },
    { of: 'denominator' as const, measure: 'carried-over', amount: carried },
    { of: 'denominator' as const, measure: 'report.received', amount: denominator - carried },
  ];
  return { numerator, denominator, missed, parts };
};

describe('a forecast', () => {
  it('in the middle of a year goes on as the year began', () => {
    const forecast = forecastOf(figure(80, 20), OVER_90, YEAR, MIDDLE);
    expect(forecast?.likely).toBeGreaterThanOrEqual(79);
    expect(forecast?.likely).toBeLessThanOrEqual(80);
    expect(forecast?.target).toBe('missed');
  });

  it('says that a target is still open, or as good as met', () => {
    expect(forecastOf(figure(18, 2), OVER_90, YEAR, MIDDLE)?.target).toBe('open');
    expect(forecastOf(figure(400, 4), OVER_90, YEAR, MIDDLE)?.target).toBe('met');
  });

  it('of all, without a miss so far, is open, as one more may be missed', () => {
    expect(forecastOf(figure(30, 0), ALL, YEAR, MIDDLE)).toMatchObject({ high: 100, target: 'open' });
  });

  it('is narrower the more is known, and on the last days is what is there', () => {
    const width = (of: ReturnType<typeof figure>, today: string): number => {
      const { low, high } = forecastOf(of, OVER_90, YEAR, today)!;
      return high - low;
    };
    expect(width(figure(800, 200), MIDDLE)).toBeLessThan(width(figure(8, 2), MIDDLE));
    expect(width(figure(80, 20), '2026-12-30')).toBeLessThan(3);
  });

  it('is none of a period that has not begun or is over, and of too few', () => {
    expect(forecastOf(figure(80, 20), OVER_90, YEAR, '2025-12-31')).toBeNull();
    expect(forecastOf(figure(80, 20), OVER_90, YEAR, '2026-12-31')).toBeNull();
    expect(forecastOf(figure(3, 1, 40), OVER_90, YEAR, MIDDLE)).toBeNull();
  });

  it('always lies within its bounds, and those within 0 and 100', () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 0, max: 363 }), (done, missed, open, days) => {
        const today = new Date(Date.parse(YEAR.from) + days * 86_400_000).toISOString().slice(0, 10);
        const forecast = forecastOf(figure(done, missed, open), OVER_90, YEAR, today);
        if (done + missed < 5) {
          expect(forecast).toBeNull();
          return;
        }
        const { low, likely, high } = forecast!;
        expect([0 <= low, low <= likely, likely <= high, high <= 100]).toEqual([true, true, true, true]);
      }),
    );
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '@la-chan/procedure';
import { OfficialDays } from './official-days';

describe('the readings of a deployment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'la-chan-readings-'));
  const file = join(folder, 'readings.json');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const decided = (...settings: object[]): OfficialDays => {
    writeFileSync(file, JSON.stringify({ asOf: '2026-11-20', settings }));
    return new OfficialDays({ READINGS_FILE: file });
  };
  const nine = { count: 9, unit: 'days' };

  it('are the defaults, but for the limits that it sets', () => {
    const limits = { 'victim-review': { limit: nine, source: 'QĐ 12/2025' } };
    expect(decided({ from: '2025-07-01', limits })).toMatchObject({
      asOf: '2026-11-20',
      settings: [{ from: '2025-07-01', readings: DEFAULT_SETTINGS[0].readings, limits }],
    });
  });

  it.each([
    ['R99', { limit: nine, source: 'X' }, 'settings.0.limits.R99: no such rule'],
    [
      'R9.procuracy',
      { limit: nine, source: 'X' },
      'settings.0.limits.R9.procuracy: the law itself says how long it is',
    ],
    ['R10', { limit: { count: 9, unit: 'moons' }, source: 'X' }, 'settings.0.limits.R10.limit'],
    ['R10', { limit: nine }, 'settings.0.limits.R10.source'],
  ])('set no limit that is none of theirs: %s %j', (rule, limit, told) => {
    expect(() => decided({ from: '2025-07-01', limits: { [rule]: limit } })).toThrow(told);
  });
});

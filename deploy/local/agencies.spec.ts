import { APPS } from '@la-chan/contracts';
import { loadAgencies } from './agencies';
import { officers, officersOf } from './officers';

const { agencies } = loadAgencies();

describe('the agencies file', () => {
  it('has an agency of every app', () => {
    expect([...new Set(agencies.map(({ app }) => app))].sort()).toEqual([...APPS].sort());
  });

  it('moves all ports with the base', () => {
    const moved = loadAgencies(undefined, 14_600);
    expect(moved.ports.nats - moved.ports.base).toBe(3);
    expect(moved.agencies.map(({ port }) => port - 10_000)).toEqual(agencies.map(({ port }) => port));
  });
});

describe('the demonstration officers', () => {
  it.each(officers())(
    '$id belongs to an agency that is competent for all units of the officer',
    ({ id, agency, units }) => {
      const competent: string[] = agencies.find((one) => one.id === agency)?.units ?? [];
      expect(id.startsWith(`${agency}.`)).toBe(true);
      expect(units.every((unit) => competent.includes('*') || competent.includes(unit))).toBe(true);
    },
  );

  it('are several at every agency but the console', () => {
    for (const { id, app } of agencies)
      expect(officersOf(agencies).filter(({ agency }) => agency === id).length).toBeGreaterThanOrEqual(
        app === 'console' ? 1 : 2,
      );
  });
});

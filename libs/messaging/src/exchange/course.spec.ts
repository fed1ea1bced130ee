import type { ExchangeMessageName, Pattern } from '@la-chan/contracts';
import fc from 'fast-check';
import { advance, COURSES, mayAct, OPENING, type ExchangeStatus, type Side } from './course';

/** Two agencies and the messages under way between them, each direction in order. */
interface World {
  readonly status: Record<Side, ExchangeStatus>;
  readonly underWay: Record<Side, readonly ExchangeMessageName[]>;
}

const other: Record<Side, Side> = { opener: 'receiver', receiver: 'opener' };

const says = (world: World, pattern: Pattern, side: Side): ExchangeMessageName[] =>
  Object.keys(COURSES[pattern][side].own[world.status[side]] ?? {}) as ExchangeMessageName[];

const standing = ({ status }: World, pattern: Pattern, side: Side) => ({
  ...{ pattern, side, kind: pattern },
  status: status[side],
});

function step(world: World, pattern: Pattern, side: Side, choice: number): World {
  const own = says(world, pattern, side);
  const options = own.length + (world.underWay[side].length > 0 ? 1 : 0);
  if (options === 0) return world;
  const chosen = choice % options;
  const said = own[chosen];
  if (!said) return hear(world, pattern, side);
  return {
    status: { ...world.status, [side]: advance(standing(world, pattern, side), 'own', said) },
    underWay: { ...world.underWay, [other[side]]: [...world.underWay[other[side]], said] },
  };
}

function hear(world: World, pattern: Pattern, side: Side): World {
  const [next, ...rest] = world.underWay[side];
  return {
    status: { ...world.status, [side]: advance(standing(world, pattern, side), 'other', next!) },
    underWay: { ...world.underWay, [side]: rest },
  };
}

describe('the courses of a handover and a request', () => {
  const choices = fc.array(fc.tuple(fc.constantFrom<Side>('opener', 'receiver'), fc.nat(20)), { maxLength: 40 });

  it.each(['handover', 'request'] as const)('know every message that can arrive in a %s', (pattern) => {
    fc.assert(
      fc.property(choices, (steps) => {
        const opening = OPENING[pattern];
        const start: World = { status: { opener: opening, receiver: opening }, underWay: { opener: [], receiver: [] } };
        const playOut = (): World => steps.reduce((world, [side, choice]) => step(world, pattern, side, choice), start);
        expect(playOut).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('leave a request in one status on both sides once all is heard, unless its opener has withdrawn it', () => {
    fc.assert(
      fc.property(choices, (steps) => {
        let world: World = { status: { opener: 'asked', receiver: 'asked' }, underWay: { opener: [], receiver: [] } };
        for (const [side, choice] of steps) world = step(world, 'request', side, choice);
        for (const side of ['opener', 'receiver'] as const)
          while (world.underWay[side].length > 0) world = hear(world, 'request', side);
        const { opener, receiver } = world.status;
        expect(opener === receiver || opener === 'withdrawn').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('let a supplement come that an earlier release has sent before a demand', () => {
    const asked = { pattern: 'request', side: 'receiver', kind: 'request', status: 'asked' } as const;
    expect(advance(asked, 'other', 'supplemented')).toBe('asked');
  });

  it('let at most one agency do everything with the file', () => {
    fc.assert(
      fc.property(choices, (steps) => {
        let world: World = {
          status: { opener: 'offered', receiver: 'offered' },
          underWay: { opener: [], receiver: [] },
        };
        for (const [side, choice] of steps) {
          world = step(world, 'handover', side, choice);
          const may = (['opener', 'receiver'] as const).map((one) => mayAct(one, world.status[one]));
          expect(may.filter((what) => what !== 'nothing').length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

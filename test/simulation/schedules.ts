import { array, constant, constantFrom, integer, nat, oneof, record, type Arbitrary } from 'fast-check';
import { MOST_PICKS, type Pace } from './scheduler';
import type { Step } from './steps';

/** How often each kind of step comes; what is not named does not come. */
export type Weights = Readonly<Partial<Record<Step['do'], number>>>;

const pick = nat(MOST_PICKS - 1);
const toTheEnd = record({ calls: constant(0), pick, fault: constant('none' as const) });
const stopped = record({
  calls: integer({ min: 1, max: 14 }),
  pick,
  fault: constantFrom<Pace['fault'][]>('none', 'none', 'before', 'after'),
});
const pace: Arbitrary<Pace> = oneof({ weight: 3, arbitrary: toTheEnd }, { weight: 2, arbitrary: stopped });

const [choice, agency, replica, stream, index] = [nat(29), nat(2), nat(1), nat(2), nat(7)];
const numbers = (calls: readonly string[]): Readonly<Partial<Record<Step['do'], Arbitrary<object>>>> => ({
  run: record({ choice, replica, pace }),
  'run and crash': record({ choice, replica, pace: stopped }),
  aim: record({ call: constantFrom(...calls), how: constantFrom('before', 'after', 'crash') }),
  hear: record({ index, replica, pace }),
  crash: record({ agency, replica }),
  'let time pass': record({ seconds: constantFrom(1, 31, 130, 3700, 90_000) }),
  'shift clock': record({ agency, seconds: constantFrom(-60, 60, -3600) }),
});

/** Schedules of at most so many steps, with faults aimed at these calls. */
export function schedules(weights: Weights, calls: readonly string[], length: number): Arbitrary<Step[]> {
  const of = numbers(calls);
  const steps = Object.entries(weights).map(([name, weight]) => ({
    weight,
    arbitrary: (of[name as Step['do']] ?? record({ agency, stream, index })).map(
      (values) => ({ do: name, ...values }) as Step,
    ),
  }));
  return array(oneof(...steps), { minLength: 1, maxLength: length, size: 'max' });
}

import type { Day } from '@la-chan/contracts';
import type { Threshold } from '../plan/plan';
import { holds } from '../plan/verdict';
import type { Figure } from './figures';
import type { Period } from './period';

/** What a rate will probably be at the end of its period, in percent, and within which bounds 8 times of 10. */
export interface Forecast {
  readonly likely: number;
  readonly low: number;
  readonly high: number;
  /** What the bounds say of the target; `open` where it lies between them. */
  readonly target: 'met' | 'missed' | 'open';
}

/** Of so few nothing can be said. */
const LEAST_SETTLED = 5;
/** Of a normal distribution, one tenth lies beyond. */
const TENTH = 1.2816;
const DAY_MS = 86_400_000;

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/**
 * As if files went on to come as they came so far, as many of them were settled, and those were done as often as what was
 * settled so far. Nothing for a period that has not begun or is over, and where too little is settled.
 */
export function forecastOf(
  figure: Pick<Figure, 'numerator' | 'denominator' | 'missed' | 'parts'>,
  { operator, ratio }: Threshold,
  { from, to }: Period,
  today: Day,
): Forecast | null {
  const { numerator: done, denominator, missed, parts } = figure;
  const settled = done + missed;
  if (today < from || today >= to || settled < LEAST_SETTLED) return null;
  const [elapsed, left] = [daysBetween(from, today) + 1, daysBetween(today, to)];
  const entered = parts
    .filter(({ of, measure }) => of === 'denominator' && measure !== 'carried-over' && measure !== 'not-yet-due')
    .reduce((sum, { amount }) => sum + amount, 0);
  const coming = (Math.max(0, entered) * left) / elapsed;
  const share = (done + 0.5) / (settled + 1); // Jeffreys: none and all are not certainties.
  const spread = TENTH * Math.sqrt(share * (1 - share) * (1 / (settled + 2) + 1 / Math.max(1, coming)));
  const width = TENTH * Math.sqrt(coming + (coming * left) / elapsed);
  const at = (rate: number, more: number): number =>
    (done + Math.min(1, Math.max(0, rate)) * Math.max(0, more)) / (denominator + Math.max(0, more));
  const corners = [share - spread, share + spread].flatMap((rate) =>
    [coming - width, coming + width].map((more) => at(rate, more)),
  );
  const [low, high] = [Math.min(...corners), Math.max(...corners)].map(percent) as [number, number];
  const reached = (value: number): boolean => holds(value, 100, { operator, ratio });
  const target = reached(low) ? 'met' : reached(high) ? 'open' : 'missed';
  return { likely: percent(at(share, coming)), low, high, target };
}

/** To a tenth: more would feign a knowledge that a forecast has not. */
const percent = (share: number): number => Math.floor(share * 1000) / 10;

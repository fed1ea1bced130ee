import { AgencyId, Day, inGeography, Moment, unit as unitOf, UnitCode, unitsOn } from '@la-chan/contracts';
import { dayOf } from '@la-chan/contracts';
import { Refused, type Officer } from '@la-chan/platform';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { settingsOf, type Plan, type Settings, type Target } from '../plan/plan';
import { DEFAULT_PLAN, planOf } from '../plan/plans';
import type { Scope } from './figures';
import { PERIOD_NAME, periodNamed, type Period } from './period';
import { GROUPINGS, type Selection } from './sum';

/** What a figure may be broken down by. */
const BREAKDOWNS = [...GROUPINGS, 'quarter', 'half', 'year'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/** `T2.suspended:neither,T1.base:period` */
const Readings = z
  .string()
  .regex(/^[\w.-]+:[\w-]+(,[\w.-]+:[\w-]+)*$/)
  .transform((text) => Object.fromEntries(text.split(',').map((pair) => pair.split(':') as [string, string])));

export const Questions = z.object({
  /** Key of the plan, or its number together with `planDate`. */
  plan: z.string().max(60).default(DEFAULT_PLAN.key),
  planDate: Day.optional(),
  /**
   * `2024`, `2024-H1`, `2024-Q3`, `2024-07`; `plan` is the plan’s year, `current` the year of today. Without it the
   * plan’s year, and once that is over the year of today.
   */
  period: z.union([z.literal(['plan', 'current']), z.string().regex(PERIOD_NAME)]).optional(),
  from: Day.optional(),
  to: Day.optional(),
  unit: UnitCode.optional(),
  agency: AgencyId.optional(),
  article: z.string().max(20).optional(),
  source: z.string().max(40).optional(),
  /** A day (its end) or an instant: without what was sealed after it. */
  asKnownOn: z.union([Day, Moment]).optional(),
  by: z.enum(BREAKDOWNS).default('none'),
  geography: z.enum(['districts', 'communes']).optional(),
  readings: Readings.optional(),
});
export class ScorecardQuestion extends createZodDto(Questions) {}
export type Asked = z.output<typeof Questions>;

/** What is asked, made definite for the officer who asks and the time at which it is asked. */
export interface Question {
  readonly plan: Plan;
  readonly period: Period;
  readonly today: Day;
  readonly selection: Selection;
  readonly scope: Scope;
  readonly by: Breakdown;
  readonly geography: 'districts' | 'communes' | undefined;
  readonly settings: (target: Target) => Settings;
}

export function questionOf(asked: Asked, officer: Officer, now: Moment): Question {
  const plan = planOf(asked.plan, asked.planDate);
  if (!plan) throw new Refused('plan-unknown', { field: '/plan', params: { plan: asked.plan } });
  const asKnownOn = momentOf(asked.asKnownOn);
  const today = dayOf(asKnownOn ?? now);
  const units = unitsFor(officer, asked.unit);
  const { agency, article, source, by, geography } = asked;
  return {
    plan,
    period: periodOf(asked, plan, dayOf(now)),
    today,
    selection: { units, agency, article, source, asKnownOn },
    scope: units !== undefined || agency !== undefined ? 'part' : 'city',
    by,
    geography,
    settings: chosenIn(plan, asked.readings ?? {}),
  };
}

/** A day means its end in Hanoi. */
function momentOf(asKnownOn: string | undefined): Moment | undefined {
  return asKnownOn?.length === 10 ? new Date(Date.parse(`${asKnownOn}T23:59:59.999+07:00`)).toISOString() : asKnownOn;
}

function periodOf({ period, from, to }: Asked, plan: Plan, today: Day): Period {
  const name = period ?? (today > plan.period.to ? 'current' : 'plan');
  const named =
    name === 'plan' ? plan.period : (periodNamed(name === 'current' ? today.slice(0, 4) : name) ?? plan.period);
  const asked = { from: from ?? named.from, to: to ?? named.to };
  if (asked.from > asked.to) throw new Refused('period-backwards', { field: '/to' });
  return asked;
}

/** The units that the officer may see, less those not asked for; a unit also means those of the other geography in it. */
export function unitsFor(officer: Officer, asked?: string): readonly string[] | undefined {
  const wanted = asked === undefined ? undefined : [asked, ...within(asked)];
  if (officer.units.includes('*')) return wanted;
  return officer.units.filter((own) => wanted?.includes(own) ?? true);
}

function within(code: string): string[] {
  const { geography } = unitOf(code);
  if (geography === null) return [];
  const others = unitsOn(geography === 'districts' ? '2025-07-01' : '2025-06-30');
  return others.filter((other) => inGeography(other.code, geography).unit === code).map((other) => other.code);
}

function chosenIn(plan: Plan, asked: Readonly<Record<string, string>>): (target: Target) => Settings {
  for (const [name, option] of Object.entries(asked)) {
    const [id, reading] = name.split('.');
    const target = plan.targets.find((each) => each.id === id);
    const known = target?.readings.find((each) => each.id === reading)?.options.some((each) => each.id === option);
    if (!known) throw new Refused('reading-unknown', { field: '/readings', params: { reading: `${name}:${option}` } });
  }
  return (target) =>
    settingsOf(
      target,
      Object.fromEntries(
        Object.entries(asked)
          .filter(([name]) => name.startsWith(`${target.id}.`))
          .map(([name, option]) => [name.slice(target.id.length + 1), option]),
      ),
    );
}

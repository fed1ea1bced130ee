import type { Seriousness } from '@la-chan/contracts';
import { isInForce } from '../validity';
import { breachedAt, type DeadlineStatus, type PartTold } from './deadline';
import { addDays, type Day, dayOf, endOf, type Moment, writtenDay } from './day';
import {
  aboutIn,
  broughtIn,
  classIn,
  custodyIn,
  dayIn,
  decisionIn,
  extensionsIn,
  isAbout,
  momentIn,
  partIn,
  saysAll,
} from './entry';
import { type Counting, endingOn, type Expiry, hourly } from './expiry';
import type { HistoryEntry } from './history';
import { type InForce, limitOn } from './in-force';
import { daysBetween, expiryOf, isExtendable, isExtension, type Measure, periodOf } from './limit';
import { hoursIn } from './period';
import { isOfBefore, type LimitRule, pulls } from './rule';
import { detainedAgainOn, readingsOn, suspendedByOn } from './settings';
import { spend, type Spent } from './spent';
import type { Text } from './text';

/** An expiry as it stood since a moment. */
export interface Stage {
  readonly since: Moment;
  readonly expiry: Expiry;
  readonly seriousness?: Seriousness;
  /** The law still lets it be extended. */
  readonly extendable: boolean;
}

/** One limit of a file, from its start to its end. */
export interface Life {
  readonly rule: InForce<LimitRule>;
  readonly about?: string;
  /** What started it. */
  readonly begunBy: HistoryEntry;
  readonly measure: Measure;
  readonly stages: readonly [Stage, ...Stage[]];
  readonly status: DeadlineStatus;
  readonly endedAt?: Moment;
  /** A decision to suspend it has to come by its last day. */
  readonly suspendedBy?: 'last-day';
  /** What did it. */
  readonly metBy?: HistoryEntry;
  /** Who was told by each entry that did a part of it. */
  readonly parts?: readonly PartTold[];
  /** Of what ended while it stood still: since when it had. */
  readonly stoodStillFrom?: Moment;
  /** Expiries of earlier stages that had run out, with the duty undone, when the next one came. */
  readonly lapsed: readonly Moment[];
}

export interface Scene {
  readonly entries: readonly HistoryEntry[];
  readonly facts: Record<string, unknown>;
  readonly counting: Counting;
  /** The lives of the rules that stand before this one in the table. */
  readonly earlier: readonly Life[];
}

export const stageOf = (life: Life, at?: Moment): Stage =>
  life.stages.findLast(({ since }) => at === undefined || since <= at) ?? life.stages[0];

export const natureOf = ({ rule }: Life): 'option' | 'duty' => (rule.option ? 'option' : 'duty');

const isOpen = ({ status }: Life): boolean => status === 'running' || status === 'suspended';

/** Every limit that the history starts under a rule. */
export const livesOf = (rule: LimitRule, scene: Scene): Life[] => livedOf(rule, scene).lives;

/** With what is used up of it by now: what runs began with that, else it is over. */
export function livedOf(rule: LimitRule, scene: Scene): { lives: Life[]; spent: Spent } {
  const lives: Life[] = [];
  const spent: Spent = new Map();
  for (const entry of scene.entries) {
    lives.forEach((life, index) => {
      const isLast = lives.findLast(({ about }) => about === life.about) === life;
      lives[index] = next(life, entry, scene, rule, isLast);
    });
    spend(spent, rule, lives, entry, scene.facts);
    if (!pulls(entry, rule.starts, scene.facts)) continue;
    for (const about of aboutIn(rule, entry, scene.facts)) {
      const taken = lives.some((life) => rule.once ?? (life.about === about && isOpen(life)));
      const begun = taken ? undefined : begin(rule, about, entry, scene, spent);
      if (begun) lives.push(!rule.recurring && pulls(entry, rule.met, scene.facts) ? meet(begun, entry) : begun);
    }
  }
  return { lives, spent };
}

function begin(
  law: LimitRule,
  about: string | undefined,
  entry: HistoryEntry,
  scene: Scene,
  spent: Spent,
): Life | undefined {
  if (isOfBefore(law, entry)) return undefined;
  const readings = readingsOn(dayOf(entry.at), scene.counting.settings);
  if (law.heldAs?.(readings) === false) return undefined;
  const rule = { ...law, counted: law.countedAs?.(readings) ?? law.counted };
  const opening = openingOf(rule, about, entry, scene);
  if (!opening) return undefined;
  const day = dayOf(opening.startedAt);
  if (!isInForce(rule.valid, day)) return undefined;
  const lawOf = rule.heldBy === undefined ? undefined : dayIn(entry, rule.heldBy);
  const held = limitOn(rule, lawOf ?? day, scene.counting.settings);
  const isAnew = detainedAgainOn(dayOf(entry.at), scene.counting.settings) === 'anew';
  const before = about && !isAnew ? spent.get(about) : undefined;
  const measure: Measure = {
    ...opening,
    ...(rule.decided ? { decision: decisionIn(entry) } : {}),
    ...(rule.lessCustody ? { custody: custodyIn(entry) } : {}),
    ...('unit' in held.limit ? {} : { seriousness: classIn(entry) ?? 'less-serious' }), // unknown: the shortest is the safe one
    ...(before && { spent: before.days }),
    extensions: broughtIn(entry),
    extendedBefore: extensionsIn(entry) + (before?.extensions ?? 0),
    stoodStill: 0,
  };
  return {
    rule: held,
    ...(about === undefined ? {} : { about }),
    begunBy: entry,
    ...(suspendedByOn(day, scene.counting.settings) === 'last-day' && { suspendedBy: 'last-day' }),
    measure,
    stages: [stage(held, about, measure, entry.at, scene)],
    status: 'running',
    lapsed: [],
  };
}

function openingOf(
  rule: LimitRule,
  about: string | undefined,
  entry: HistoryEntry,
  scene: Scene,
): Pick<Measure, 'startedAt' | 'after' | 'ahead'> | undefined {
  const { counted } = rule;
  switch (counted.from) {
    case 'start':
      return { startedAt: momentIn(entry, counted.field) };
    case 'ahead': {
      const startedAt = entry.at;
      if (hoursIn(periodOf(rule)) !== undefined) return { startedAt, ahead: hourly(momentIn(entry, counted.field)) };
      const day = dayIn(entry, counted.field);
      return day === undefined ? undefined : { startedAt, ahead: endingOn(day) };
    }
    case 'event': {
      const types = [counted.event].flat();
      const known = scene.entries.slice(0, scene.entries.indexOf(entry));
      const source = known.findLast(({ type }) => types.includes(type)) ?? entry;
      return { startedAt: momentIn(source, counted.field) };
    }
    case 'expiry': {
      const stood = (life: Life) =>
        (ranUntil(life) ?? entry.at) >= entry.at && (life.rule.about !== rule.about || life.about === about);
      const begun = counted.of.flatMap((id) =>
        scene.earlier
          .filter((life) => life.rule.id === id && stood(life) && life.stages[0].since <= entry.at)
          .reverse(),
      );
      const dueOf = (life: Life): Moment => stageOf(life, entry.at).expiry.dueAt;
      const [previous] = counted.last ? begun.sort((a, b) => (dueOf(a) < dueOf(b) ? 1 : -1)) : begun;
      if (!previous) return undefined;
      const { expiry } = stageOf(previous, entry.at);
      return { startedAt: expiry.dueAt, after: expiry };
    }
  }
}

/** The life after one more event, under the rule of the table. What has ended stays as it is, unless what ended the last one was undone. */
function next(before: Life, entry: HistoryEntry, scene: Scene, law: LimitRule, isLast: boolean): Life {
  const { rule, measure, status } = before;
  const isOfThis = isAbout(rule, entry, before.about);
  const on = (triggers: Parameters<typeof pulls>[1]) => isOfThis && pulls(entry, triggers, scene.facts);
  const life = isLast && on(rule.parts) ? { ...before, parts: [...(before.parts ?? []), partIn(entry)] } : before;
  if ((status === 'cancelled' || status === 'over') && isLast && on(rule.reinstated)) {
    const { endedAt: _, stoodStillFrom: stillFrom, ...again } = life;
    if (stillFrom !== undefined) return { ...again, status: 'suspended', endedAt: stillFrom };
    const running = withBrought({ ...again, status: 'running' }, entry, scene);
    return on(rule.requalified) ? next(running, entry, scene, law, isLast) : running;
  }
  if (life.metBy && on(rule.undone) && exchangeIn(life.metBy) === exchangeIn(entry)) {
    const { endedAt: _, metBy: __, ...again } = life;
    return { ...again, status: 'running' };
  }
  if (!isOpen(life)) return life;
  const measured = (change: Partial<Measure>, by = rule): Life => {
    const changed = { ...measure, ...change };
    const { endedAt: _, ...running } = life;
    const { dueAt } = stageOf(life).expiry;
    const now = stage(by, life.about, changed, entry.at, scene);
    const lapsed = now.expiry.dueAt !== dueAt && hasRunOut(life, entry.at) ? [...life.lapsed, dueAt] : life.lapsed;
    return {
      ...running,
      rule: by,
      measure: changed,
      status: 'running',
      stages: staged(life.stages, now),
      lapsed,
    };
  };
  if (on(rule.met)) return status === 'suspended' ? life : meet(life, entry); // no time runs, so nothing is late
  if (on(rule.cancelled)) {
    const isOver = rule.option && status === 'running' && entry.at >= stageOf(life).expiry.dueAt;
    return end(life, isOver ? 'over' : 'cancelled', entry.at);
  }
  if (on(rule.replaced)) return end(life, 'replaced', entry.at);
  if (status === 'running' && on(rule.suspended)) return end(life, 'suspended', entry.at);
  if (status === 'suspended' && on(rule.resumed?.by)) {
    const { text, on: goesOn } = rule.resumed ?? {};
    if (goesOn) return measured({ stoodStill: measure.stoodStill + daysBetween(life.endedAt ?? entry.at, entry.at) });
    const anew = { startedAt: entry.at, extensions: [], stoodStill: 0, ...(text && { anewFrom: text }) };
    return measured(anew, law.heldBy ? rule : limitOn(law, dayOf(entry.at), scene.counting.settings));
  }
  if (status === 'suspended' && on(rule.unsuspended)) return measured({});
  if (on(rule.requalified)) {
    const seriousness = classIn(entry);
    if (!seriousness || seriousness === measure.seriousness) return life;
    const requalifiedOn = dayOf(entry.at);
    const ran = stageOf(life).expiry.lastDay >= requalifiedOn;
    const requalified = measured({ seriousness, requalifiedOn, ...(ran && { ranOn: requalifiedOn }) });
    return status === 'suspended' ? end(requalified, 'suspended', life.endedAt ?? entry.at) : requalified;
  }
  if (status === 'running' && on(rule.extended?.by))
    return measured({ extensions: [...measure.extensions, decisionIn(entry)] });
  // What bounds it is of the whole file, whomever the entry names.
  if (status === 'running' && pulls(entry, rule.within?.measured, scene.facts)) return measured({});
  return life;
}

/** What it was given elsewhere meanwhile; that it had run out here is nobody’s breach. */
function withBrought(life: Life, entry: HistoryEntry, scene: Scene): Life {
  const { rule } = life;
  // What the whole file was given there is not of one; the days on its way are.
  const brought = broughtIn(entry).filter((one) => rule.about === undefined || !isExtension(one));
  if (brought.length === 0) return life;
  const known = saysAll(entry) ? [] : life.measure.extensions;
  const measure = { ...life.measure, extensions: [...known, ...brought] };
  return { ...life, measure, stages: staged(life.stages, stage(rule, life.about, measure, entry.at, scene)) };
}

function hasRunOut(life: Life, at: Moment): boolean {
  const { endedAt = at } = life;
  const { dueAt, lastDay: dueOn } = stageOf(life).expiry;
  const graceUntil = graceOf(life, dueOn);
  return breachedAt({ ...life, nature: natureOf(life), dueAt, ...(graceUntil && { graceUntil }), endedAt }, at);
}

/** Of a duty that may stand still: the end of the day after that one, unless the decision has to come by it. */
export const graceOf = ({ rule, suspendedBy }: Life, lastDay: Day): Moment | undefined =>
  rule.suspended && !rule.option && !suspendedBy ? endOf(addDays(lastDay, 1)) : undefined;

/** A change that leaves the expiry where it was begins no stage. */
function staged(stages: Life['stages'], next: Stage): Life['stages'] {
  const [first, ...rest] = stages;
  const last = rest.at(-1) ?? first;
  if (last.expiry.dueAt !== next.expiry.dueAt) return [...stages, next];
  const same = { ...next, since: last.since };
  return rest.length === 0 ? [same] : [first, ...rest.slice(0, -1), same];
}

const meet = (life: Life, entry: HistoryEntry): Life => ({
  ...end(life, entry.at <= stageOf(life).expiry.dueAt ? 'met' : 'met-late', entry.at),
  metBy: entry,
});

const exchangeIn = ({ data }: HistoryEntry): unknown => data?.['exchange'];

const end = (life: Life, status: DeadlineStatus, endedAt: Moment): Life => ({
  ...life,
  ...(life.status === 'suspended' && { stoodStillFrom: life.endedAt }),
  status,
  endedAt,
});

/** When it ran last; undefined while it runs. */
const ranUntil = ({ stoodStillFrom, endedAt }: Life): Moment | undefined => stoodStillFrom ?? endedAt;

const stage = (rule: LimitRule, about: string | undefined, measure: Measure, since: Moment, scene: Scene): Stage => ({
  since,
  expiry: bounded(rule, about, expiryOf(rule, measure, scene.counting), since, scene),
  extendable: isExtendable(rule, measure),
  ...(measure.seriousness && { seriousness: measure.seriousness }),
});

/** No later than what bounds it, as that stands then: a limit of the whole file, or the own one of whom it is about, whichever ends first. */
function bounded(
  { within }: LimitRule,
  about: string | undefined,
  expiry: Expiry,
  since: Moment,
  { earlier, entries, facts }: Scene,
): Expiry {
  if (!within) return expiry;
  const known = entries.filter((entry) => entry.at <= since);
  const rules = within.bounds
    .filter((bound) => {
      const undone = known.filter((entry) => pulls(entry, bound.undone, facts)).map(({ data }) => data?.['of']);
      const holds = (entry: HistoryEntry) =>
        pulls(entry, bound.since, facts) && !undone.includes(entry.data?.['notice']);
      return !bound.since || known.some(holds);
    })
    .flatMap((bound) => bound.rules);
  const runs = (life: Life): boolean => {
    const until = ranUntil(life);
    return life.stages[0].since <= since && (until === undefined || until > since);
  };
  const bounding = earlier.filter((life) => rules.includes(life.rule.id) && runs(life));
  const ends = (life: Life): Day => stageOf(life, since).expiry.lastDay;
  const bound = [
    bounding.findLast(({ rule }) => rule.about === undefined),
    bounding.findLast((life) => life.rule.about !== undefined && life.about === about),
  ]
    .flatMap((life) => life ?? [])
    .sort((one, other) => ends(one).localeCompare(ends(other)))[0];
  if (!bound) return expiry;
  const until = ends(bound);
  if (expiry.lastDay <= until) return expiry;
  const note: Text = {
    vi: `không quá thời hạn của ${bound.rule.law}, hết ngày ${writtenDay(until)}`,
    en: `not beyond the limit of ${bound.rule.law}, which ends on ${writtenDay(until)}`,
  };
  return { ...endingOn(until, [...expiry.notes, note]), unbounded: expiry.lastDay };
}

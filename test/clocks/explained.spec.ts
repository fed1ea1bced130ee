import {
  type AskRule,
  type Deadline,
  deadlinesOf,
  type HistoryEntry,
  isAsk,
  type LimitRule,
  type Period,
  RULES,
  type Text,
  type Trigger,
} from '@la-chan/procedure';
import { pulls } from '../../libs/procedure/src/clocks/rule';
import { dayOf, defined, eventOf, knownFor, limitOf, limits, named, sayingsOf, startOf, withOthers } from './starts';

/** How the sentence names a length: in Vietnamese, of one, of several. */
const UNITS: Readonly<Record<Period['unit'], readonly [vi: string, one: string, many: string]>> = {
  hours: ['giờ', 'hour', 'hours'],
  days: ['ngày', 'day', 'days'],
  'working-days': ['ngày làm việc', 'working day', 'working days'],
  months: ['tháng', 'month', 'months'],
  years: ['năm', 'year', 'years'],
  'limitation-years': ['năm', 'year', 'years'],
  'custody-days': ['ngày tạm giữ', 'day of custody', 'days of custody'],
  'detention-days': ['ngày tạm giam', 'day of detention', 'days of detention'],
};
const inWords = ({ count, unit }: Period): Text => {
  const [vi, one, many] = UNITS[unit];
  return { vi: `${count} ${vi}`, en: `${count} ${count === 1 ? one : many}` };
};

const HOURS: readonly Period['unit'][] = ['hours', 'custody-days'];
const inHanoi = (at: string): Date => new Date(Date.parse(at) + 7 * 3_600_000);
const onDay = (day: string): string => day.split('-').reverse().join('/');
const hourOf = (at: string): string => {
  const local = inHanoi(at).toISOString();
  return `${local.slice(11, 16)} ${onDay(local.slice(0, 10))}`;
};

const both = (text: (language: keyof Text) => string): Text => ({ vi: text('vi'), en: text('en') });
const LANGUAGES = ['vi', 'en'] as const;

/** Nine o’clock in Hanoi, some days later. */
const later = (at: string, days: number): string => new Date(Date.parse(at) + days * 86_400_000).toISOString();

interface Begun {
  readonly entries: readonly HistoryEntry[];
  readonly facts: Record<string, unknown>;
  readonly rule: LimitRule;
  readonly limit: Deadline;
}

const underRule = (rule: LimitRule, entries: readonly HistoryEntry[], facts: Record<string, unknown>): Deadline[] =>
  deadlinesOf(entries, { rules: withOthers(rule), facts }).filter(({ rule: id }) => id === rule.id);

function begun(rule: LimitRule, day = dayOf(rule)): Begun {
  const { entries, facts } = startOf(rule, `${day}T02:00:00.000Z`);
  const [limit] = underRule(rule, entries, facts);
  if (!limit) throw new Error(`nothing runs under ${rule.id}`);
  return { entries, facts, rule, limit };
}

const lengthOf = ({ limit }: LimitRule): Period => ('unit' in limit ? limit : limit['very-serious']);

/** From when, in words: what the law says it is counted from, with the day or the hour of that. */
function fromWhen({ rule, entries, limit }: Begun): Text {
  const { counted } = rule;
  const hourly = HOURS.includes(lengthOf(rule).unit);
  const start = entries.at(-1)!;
  const said = 'field' in counted && counted.field ? start.data?.[counted.field] : undefined;
  const written = (at: string): string =>
    hourly ? hourOf(at) : onDay(at.includes('T') ? inHanoi(at).toISOString().slice(0, 10) : at);
  switch (counted.from) {
    case 'start':
      return both((language) => `${counted.text[language]} ${written(typeof said === 'string' ? said : start.at)}`);
    case 'event':
      return both((language) => `${counted.text[language]} ${written(entries[0]!.at)}`);
    case 'ahead':
      return both((language) => `${counted.text[language]} ${written(String(said))}`);
    case 'expiry': {
      const [of] = deadlinesOf(entries, { rules: [limitOf(counted.of[0])] });
      expect(limit.startedAt).toBe(of?.dueAt);
      return both((language) => `${counted.text[language]} ${onDay(of?.dueOn ?? '')}`);
    }
  }
}

describe('a limit that has begun says until when, how long from what, and by which article', () => {
  it.each(named(limits))('%s', (_, rule) => {
    const it = begun(rule);
    const hourly = HOURS.includes(lengthOf(rule).unit);
    const due = hourly ? hourOf(it.limit.dueAt) : onDay(it.limit.dueOn);
    const length = inWords(lengthOf(rule));
    const from = fromWhen(it);
    const isAhead = rule.counted.from === 'ahead';
    const [vi, en] = [
      `hạn ${due}: ${rule.decided ? 'không quá ' : ''}${length.vi} ${isAhead ? 'trước' : 'kể từ'} ${from.vi}, ${rule.law}`,
      `due ${due}: ${rule.decided ? 'at most ' : ''}${length.en} ${isAhead ? 'before' : 'from'} ${from.en}, ${rule.law}`,
    ];
    const { explanation } = it.limit;
    expect([explanation.vi.slice(0, vi.length), explanation.en.slice(0, en.length)]).toEqual([vi, en]);
    const city = { vi: ' (thời hạn do thành phố đặt)', en: ' (a limit that the city sets)' };
    expect([explanation.vi.startsWith(vi + city.vi), explanation.en.startsWith(en + city.en)]).toEqual(
      Array(2).fill(rule.setByCity === true),
    );
  });
});

describe('what is to be done so long before a limit says until when, before which, and by which article', () => {
  it.each(named(RULES.filter(isAsk)))('%s', (_, rule: AskRule) => {
    const parent = limitOf(rule.before.rules[0]);
    const { entries, facts, limit } = begun(parent, dayOf(rule));
    const known = knownFor(rule, facts);
    const [ask] = deadlinesOf(entries, { rules: [...withOthers(parent), rule], facts: known }).filter(
      ({ rule: id }) => id === rule.id,
    );
    const hourly = HOURS.includes(lengthOf(parent).unit);
    const { days } = rule.before;
    const count = typeof days === 'number' ? days : days['very-serious'];
    const written = (one: Deadline | undefined) => (hourly ? hourOf(one?.dueAt ?? '') : onDay(one?.dueOn ?? ''));
    const before = inWords(hourly ? { count: 24 * count, unit: 'hours' } : { count, unit: 'days' });
    const [vi, en] = [
      `hạn ${written(ask)}: chậm nhất ${before.vi} trước khi hết thời hạn của ${parent.law} vào ${written(limit)}, ${rule.law}`,
      `due ${written(ask)}: at the latest ${before.en} before the limit of ${parent.law} expires on ${written(limit)}, ${rule.law}`,
    ];
    const { explanation } = ask ?? limit;
    expect([explanation.vi.slice(0, vi.length), explanation.en.slice(0, en.length)]).toEqual([vi, en]);
  });
});

type Move =
  'met' | 'late' | 'cancelled' | 'over' | 'replaced' | 'suspended' | 'on' | 'anew' | 'requalified' | 'extended';

const MOVES: Readonly<Record<Move, (rule: LimitRule) => readonly Trigger[] | undefined>> = {
  met: ({ met }) => met,
  late: ({ met }) => met,
  cancelled: ({ cancelled }) => cancelled,
  over: ({ option, cancelled }) => (option ? cancelled : undefined),
  replaced: ({ replaced }) => replaced,
  suspended: ({ suspended }) => suspended,
  on: ({ resumed }) => (resumed?.on ? resumed.by : undefined),
  anew: ({ resumed }) => (resumed?.on ? undefined : resumed?.by),
  requalified: ({ requalified }) => requalified,
  extended: ({ extended }) => extended?.by,
};

/** An entry that does this to the limit, and nothing that would come before it. */
function entryOf(move: Move, { rule, facts, limit }: Begun, at: string): HistoryEntry | undefined {
  const wanted = MOVES[move](rule) ?? [];
  const others = Object.values(MOVES).flatMap((of) => (of(rule) === wanted ? [] : (of(rule) ?? [])));
  const about = rule.about === undefined ? {} : { [rule.about]: limit.about };
  for (const trigger of wanted)
    for (const { said } of sayingsOf(trigger, about, [facts])) {
      const entry = { type: eventOf(trigger), at, data: { ...MOVED[move], ...defined(said) } };
      if (pulls(entry, [trigger], facts) && !pulls(entry, others, facts)) return entry;
    }
  return undefined;
}
const MOVED: Partial<Record<Move, Record<string, unknown>>> = {
  requalified: { article: '150', clause: '3', seriousness: 'especially-serious' },
  extended: { months: 1, days: 1 },
};

const HOUR = 1 / 24;

/** What the sentence says of it then, in the language. */
const TOLD: Readonly<Record<Move, (rule: LimitRule, at: string, moved: Deadline) => Text>> = {
  met: (_, at) => ({ vi: `; đã làm ${hourOf(at)}`, en: `; done ${hourOf(at)}` }),
  late: (_, at) => ({ vi: `; làm quá hạn ${hourOf(at)}`, en: `; done late ${hourOf(at)}` }),
  cancelled: (_, at) => ({ vi: `; không còn phải làm ${hourOf(at)}`, en: `; no longer owed ${hourOf(at)}` }),
  over: () => ({ vi: '; đã hết thời hạn', en: '; the time is over' }),
  replaced: (_, at) => ({
    vi: `; được thay bằng thời hạn khác ${hourOf(at)}`,
    en: `; replaced by another limit ${hourOf(at)}`,
  }),
  suspended: (_, at) => ({ vi: `; tạm đình chỉ ${hourOf(at)}`, en: `; suspended ${hourOf(at)}` }),
  on: () => ({ vi: '; không tính 3 ngày tạm đình chỉ', en: '; 3 days of suspension not counted' }),
  anew: ({ resumed, counted }, at) =>
    both(
      (language) => ` ${(resumed?.text ?? counted.text)[language]} ${onDay(inHanoi(at).toISOString().slice(0, 10))}, `,
    ),
  requalified: (_, at) => {
    const day = onDay(inHanoi(at).toISOString().slice(0, 10));
    return {
      vi: `; từ ${day} tính theo tội phạm đặc biệt nghiêm trọng`,
      en: `; since ${day} counted as for an especially serious crime`,
    };
  },
  extended: (_, __, { dueOn }) => ({
    vi: `; gia hạn lần 1 đến ${onDay(dueOn)}`,
    en: `; extension 1 until ${onDay(dueOn)}`,
  }),
};

const moves = named(limits).flatMap(([name, rule]) =>
  (Object.keys(MOVES) as Move[])
    .filter((move) => (MOVES[move](rule) ?? []).length > 0)
    .map((move) => [name, move, rule] as const),
);

describe('what has come of a limit, or has moved it, is told with it', () => {
  it.each(moves)('%s: %s', (_, move, rule) => {
    const start = begun(rule);
    const { entries, facts, limit } = start;
    // On another day, where the limit is of days, so that one that begins then is another one.
    const soon = later(entries.at(-1)!.at, limit.dueAt > later(limit.startedAt, 1.5) ? 1 : HOUR);
    const isResumed = move === 'on' || move === 'anew';
    const at = isResumed ? later(soon, 3) : move === 'late' || move === 'over' ? later(limit.dueAt, HOUR) : soon;
    const entry = entryOf(move, start, at);
    const suspension = isResumed ? entryOf('suspended', start, soon) : undefined;
    if (!entry || (isResumed && !suspension)) throw new Error(`nothing brings ${rule.id} to be ${move}`);
    const { counted } = rule;
    const dayAfter = later(limit.dueOn, 1).slice(0, 10);
    const until = move === 'extended' && { until: dayAfter };
    const again = move === 'replaced' && counted.from === 'start' && counted.field && { [counted.field]: dayAfter };
    const done = { ...entry, data: { ...entry.data, ...until, ...again } };
    const after = underRule(rule, [...entries, ...(suspension ? [suspension] : []), done], facts);
    const moved = after.find(({ startedAt }) => startedAt === (move === 'anew' ? at : limit.startedAt));
    const told = moved && TOLD[move](rule, at, moved);
    for (const language of LANGUAGES) expect(moved?.explanation[language]).toContain(told?.[language]);
    if (move === 'on' || move === 'extended') expect(moved && moved.dueAt > limit.dueAt).toBe(true);
  });
});

describe('what a limit is counted from and what is to be done', () => {
  it.each(named(RULES))('is in two languages: %s', (_, rule) => {
    const texts = [
      rule.duty,
      ...(isAsk(rule) ? [] : [rule.counted.text, ...(rule.resumed?.text ? [rule.resumed.text] : [])]),
    ];
    for (const { vi, en } of texts) {
      expect(vi).toMatch(/[À-ỹ]/);
      expect(en).toMatch(/^[\x20-\x7e’–]+$/);
    }
  });
});

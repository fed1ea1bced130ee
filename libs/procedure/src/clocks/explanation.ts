import type { DeadlineStatus } from './deadline';
import { dayOf, type Moment, writtenDay, writtenMoment } from './day';
import { type Expiry, isHourly } from './expiry';
import type { InForce } from './in-force';
import type { Life } from './life';
import { periodOf } from './limit';
import { days, hours, hoursIn, written } from './period';
import type { AskRule } from './rule';
import { joined, type Text } from './text';

interface End {
  readonly status: DeadlineStatus;
  readonly endedAt?: Moment;
}

const PROVISIONAL: Text = {
  vi: 'tạm tính, bảng ngày nghỉ chưa có lịch nghỉ của năm đó',
  en: 'provisional, the days off of that year are not in the table',
};

const OVER: Text = { vi: 'đã hết thời hạn', en: 'the time is over' };

const ENDS: Readonly<Record<Exclude<DeadlineStatus, 'running' | 'over'>, Text>> = {
  met: { vi: 'đã làm', en: 'done' },
  'met-late': { vi: 'làm quá hạn', en: 'done late' },
  suspended: { vi: 'tạm đình chỉ', en: 'suspended' },
  replaced: { vi: 'được thay bằng thời hạn khác', en: 'replaced by another limit' },
  cancelled: { vi: 'không còn phải làm', en: 'no longer owed' },
};

const NOTHING: Text = { vi: '', en: '' };

/** "due 14/03/2025: 20 days from receipt 22/02/2025, BLTTHS 147(1); the first day is not counted". */
export function explainLimit(life: Life, expiry: Expiry): Text {
  const { rule, measure } = life;
  const period = periodOf(rule, measure.seriousness);
  const hourly = hoursIn(period) !== undefined;
  const length = written(period);
  const due = hourly ? writtenMoment(expiry.dueAt) : writtenDay(expiry.lastDay);
  const start = hourly
    ? writtenMoment(measure.ahead?.dueAt ?? measure.startedAt)
    : writtenDay((measure.after ?? measure.ahead)?.lastDay ?? dayOf(measure.startedAt));
  const text = measure.anewFrom ?? rule.counted.text;
  const from = measure.ahead ? { vi: 'trước', en: 'before' } : { vi: 'kể từ', en: 'from' };
  const atMost = rule.decided ? { vi: 'không quá ', en: 'at most ' } : NOTHING;
  const set = rule.setByCity ? { vi: ' (thời hạn do thành phố đặt)', en: ' (a limit that the city sets)' } : NOTHING;
  const head: Text = {
    vi: `hạn ${due}: ${atMost.vi}${length.vi} ${from.vi} ${text.vi} ${start}, ${rule.law}${set.vi}`,
    en: `due ${due}: ${atMost.en}${length.en} ${from.en} ${text.en} ${start}, ${rule.law}${set.en}`,
  };
  return withNotes(head, rule.standing, expiry, life);
}

/** "due 17/04/2025: at the latest 5 days before the limit of BLTTHS 147(2) expires on 22/04/2025, BLTTHS 147(2)". */
export function explainAsk(
  rule: InForce<AskRule>,
  parent: Life,
  limit: Expiry,
  count: number,
  expiry: Expiry,
  end: End,
): Text {
  const on = ({ dueAt, lastDay }: Expiry): string => (isHourly(limit) ? writtenMoment(dueAt) : writtenDay(lastDay));
  const before = written(isHourly(limit) ? hours(24 * count) : days(count));
  const { law } = parent.rule;
  const head: Text = {
    vi: `hạn ${on(expiry)}: chậm nhất ${before.vi} trước khi hết thời hạn của ${law} vào ${on(limit)}, ${rule.law}`,
    en: `due ${on(expiry)}: at the latest ${before.en} before the limit of ${law} expires on ${on(limit)}, ${rule.law}`,
  };
  return withNotes(head, rule.standing, expiry, end);
}

function withNotes(
  head: Text,
  standing: Text | undefined,
  { notes, provisional }: Expiry,
  { status, endedAt }: End,
): Text {
  const ending: Text[] = [];
  if (status === 'over') ending.push(OVER);
  else if (status !== 'running' && endedAt) {
    const how = ENDS[status];
    ending.push({ vi: `${how.vi} ${writtenMoment(endedAt)}`, en: `${how.en} ${writtenMoment(endedAt)}` });
  }
  return joined(
    [head, ...(standing ? [standing] : []), ...notes, ...(provisional ? [PROVISIONAL] : []), ...ending],
    '; ',
  );
}

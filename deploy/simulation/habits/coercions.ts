import {
  accusedTakenOver,
  caseExtensionGranted,
  caseTransferOffered,
  measureApplied,
  type HeldCoercion,
  type PreventiveMeasure,
  type Role,
} from '@la-chan/contracts';
import { INVESTIGATION_SUSPENSION } from '@la-chan/procedure';
import type { Accused } from '../../../apps/investigation/src/case/accused';
import type { Case } from '../../../apps/investigation/src/case/case';
import type { Deed, Desk } from '../habit';
import { head } from './body';
import { isToBodyBeside } from './case-transfer';

interface Coerced {
  readonly id: string;
  readonly coercions?: readonly HeldCoercion[];
}

/** Property of some is distrained or an account frozen, until that is not needed; others are escorted, or a witness is brought in. */
export function coerces(
  by: Role,
  whom: readonly Coerced[],
  entered: string,
  { chance, since, remembers }: Desk,
): Deed | undefined {
  const standing = whom.flatMap(({ coercions = [] }) => coercions);
  for (const { order, since: ordered } of standing)
    if (since(ordered) >= 3 && chance.each(order).happens('is let go of', 0.3))
      return { by, path: `coercions/${order}/end`, body: { number: '52/QĐ', ground: 'not-necessary' } };
  const [one] = whom;
  if (!one || since(entered) < 2 || remembers('coercion') || !chance.happens('is coerced', 0.35)) return undefined;
  const measure = chance.one('is coerced by', ['distraint', 'freezing', 'escort', 'bringing-in'] as const);
  const whose = measure === 'bringing-in' ? {} : { accused: one.id };
  return { by, method: 'POST', path: 'coercions', body: { measure, number: '51/LKB', ...whose }, once: 'coercion' };
}

/** Who has the file when an order from before it went is registered: from and to which day after that, and how often. */
const REGISTERED = {
  'the procuracy': { from: 2, to: 8, share: 0.15 },
  'a court': { from: 30, to: 50, share: 0.5 },
  'a court still': { from: 51, to: 69, share: 0.7 },
  ...Object.fromEntries(
    [70, 82, 94, 106, 118, 130, 142].map((from) => [
      `a court of appeal from day ${from}`,
      { from, to: from + 11, share: 0.9 },
    ]),
  ),
  'another body': { from: 2, to: 8, share: 0.8 },
  'another body still': { from: 9, to: 16, share: 0.8 },
};

const MINUTE_MS = 60_000;
const BAN: PreventiveMeasure = 'exit-ban';

/** Who was under no ban from exit had been put under one, as long as the investigation was to last; that is seen once its last day is so near. */
async function bannedLate(
  { id, measures = [] }: Accused,
  occurredAt: string,
  near: number,
  desk: Desk,
): Promise<Deed | undefined> {
  const { entries, deadlines } = await desk.history();
  const until = deadlines.findLast(({ rule }) => INVESTIGATION_SUSPENSION.limits.includes(rule))?.dueOn;
  const isKnown = ({ type, data }: (typeof entries)[number]): boolean =>
    type === measureApplied.type &&
    'accused' in data &&
    data.accused === id &&
    'measure' in data &&
    data.measure === BAN;
  const isUnder = measures.some(({ measure }) => measure === BAN) || entries.some(isKnown);
  // It was to last less long then.
  const isExtended = entries.some((one) => one.type === caseExtensionGranted.type && one.occurredAt > occurredAt);
  if (!until || until <= desk.day(0) || until > desk.day(near) || isUnder || isExtended) return undefined;
  const body = { measure: BAN, number: '54/TH', until, occurredAt };
  return { by: head, path: `accused/${id}/measure`, body };
}

/** Of somebody who went with the file something had been distrained or frozen before, which is registered only then. */
export async function coercesLate(file: Case, desk: Desk): Promise<Deed | undefined> {
  const isAtBody = file.status === 'transferred';
  const last = isAtBody ? file.transferredAt.at(-1) : file.concludedAt.at(-1);
  // Of what went as it was suspended nothing was ordered then.
  if (!last || (isAtBody && (!isToBodyBeside(file) || file.transfer?.suspended))) return undefined;
  // Before a conclusion in the place of a termination nothing was investigated.
  if (desk.remembers('termination')) return undefined;
  const days = desk.since(last);
  for (const [who, { from, to, share }] of Object.entries(REGISTERED)) {
    const once = `coercion when ${who} has the file`;
    if (who.startsWith('another body') !== isAtBody || desk.remembers(once)) continue;
    if (days > to || days < desk.chance.between(`${who} is told of an order after`, from, to)) continue;
    const { entries } = await desk.history();
    const offered = isAtBody ? entries.find(({ type }) => type === caseTransferOffered.type)?.occurredAt : last;
    const joined = entries.findLast(({ type }) => type === accusedTakenOver.type);
    const [back, resumed] = [file.receivedBack.at(-1)?.at, file.resumedAt.at(-1)];
    if (!offered || [joined?.occurredAt, back, resumed].some((since) => since && since >= offered)) return undefined;
    const those = file.accused.filter(
      ({ state, approval, chargedAt }) => state === 'investigated' && approval === 'approved' && chargedAt < offered,
    );
    const [one] = those;
    if (!one || !desk.chance.happens(`an order is registered when ${who} has the file`, share)) continue;
    const occurredAt = new Date(Date.parse(offered) - MINUTE_MS).toISOString();
    const bans = await Promise.all(those.map((each) => bannedLate(each, occurredAt, isAtBody ? 200 : 80, desk)));
    const ban = bans.find((each) => each !== undefined);
    if (ban && desk.chance.happens(`is banned before ${who} has the file`, 0.7)) return { ...ban, once };
    const measure = desk.chance.each(who).one('is coerced before', ['distraint', 'freezing'] as const);
    const body = { measure, number: '53/LKB', accused: one.id, occurredAt };
    return { by: head, method: 'POST', path: 'coercions', body, once };
  }
  return undefined;
}

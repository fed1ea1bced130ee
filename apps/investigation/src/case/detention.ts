import {
  dayOf,
  Occurred,
  accusedDetained,
  caseConcluded,
  caseTransferOffered,
  detentionOrdered,
  detentionRefused,
  detentionRenewed,
  type AgencyId,
  type Custody,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Returner,
} from '@la-chan/contracts';
import {
  addHours,
  custodyDays,
  detentionsUnder,
  earlier,
  ordersUnder,
  untilLast,
  type Deadline,
  type HistoryEntry,
} from '@la-chan/procedure';
import { investigated, isPursued, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { hasBroken } from './measure';
import { limitOfOne } from './resumed-alone';

const SUPPLEMENTARY = ['174.procuracy', '174.court'];
/** Limits of an investigation that nobody is detained beyond: resumed, or supplementary (BLTTHS 174(4)). */
const BOUNDING = ['174.resumed', ...SUPPLEMENTARY];
/** Those of one from its start, which bound it too once another crime was added (TTLT 04/2018 14(3)). */
const FROM_THE_START = ['172', '174.anew'];

type Qualified = Pick<Case, 'qualifications'>;

/** The last day that an order of detention may name, whatever the crime of the accused. */
export const detentionBound = (file: Qualified, deadlines: readonly Deadline[], one: Accused): Day | undefined =>
  (hasBroken(one) ? earlier(broken(deadlines), limitOfOne(deadlines, one.id)) : boundOf(file, deadlines, one.id))
    ?.dueOn;

/** Of who has broken an undertaking (TTLT 04/2018 21(4), 22(4)). */
const broken = (deadlines: readonly Deadline[]): Deadline | undefined =>
  running([...BOUNDING, ...FROM_THE_START], deadlines);

/** Of the case, or of this one, who alone was resumed: whichever ends first. */
function boundOf({ qualifications }: Qualified, deadlines: readonly Deadline[], one: FileId): Deadline | undefined {
  const isAdded = qualifications.some(({ how, cancelledAt }) => how === 'added' && cancelledAt === null);
  return earlier(running(isAdded ? [...BOUNDING, ...FROM_THE_START] : BOUNDING, deadlines), limitOfOne(deadlines, one));
}

const running = (rules: readonly string[], deadlines: readonly Deadline[]): Deadline | undefined =>
  deadlines.findLast(({ rule, status }) => rules.includes(rule) && status === 'running');

function assertWithin(bound: Deadline | undefined, until: Day, of = 'TTLT 04/2018 14(3)'): void {
  if (!bound || until <= bound.dueOn) return;
  const law = FROM_THE_START.includes(bound.rule) ? of : 'BLTTHS 174(4)';
  throw new CaseRefusal('detained-past-investigation', law);
}

/** Within an investigation that was resumed, or is supplementary (BLTTHS 174(4)). */
export const assertInvestigated = (until: Day, one: FileId, deadlines: readonly Deadline[]): void =>
  assertWithin(earlier(running(BOUNDING, deadlines), limitOfOne(deadlines, one)), until);

const LONGEST_CUSTODY = 3 + 3 + 3; // BLTTHS 118(1), (2)

/** Custody that has begun by then, and is no longer than it may be; as its own file has it, it is taken off also where it was too long (BLTTHS 118(4)). */
export function assertCustody({ from, until }: Custody, at: Moment, ofFile = false): void {
  if (from > dayOf(at) || from > until) throw new CaseRefusal('custody-not-before', 'TTLT 04/2018 17(1)');
  if (!ofFile && custodyDays({ from, until }) > LONGEST_CUSTODY)
    throw new CaseRefusal('custody-too-long', 'BLTTHS 118(1), (2)');
}

interface Order {
  readonly accused: FileId;
  /** The request to the procuracy. */
  readonly exchange: string;
  readonly to: AgencyId;
  readonly until: Day;
}

/**
 * Lệnh tạm giam, for the procuracy to approve before it is carried out (BLTTHS 113(1), 119(5)); its limit goes by the crime
 * of the accused, less the custody before it (BLTTHS 118(4), 173(1)). Where that ends on the same day, or within 24 hours
 * of whoever has a file of their own (`heldUntil`), it was sent too late, which is seen, not refused (TTLT 04/2018 16(1)).
 */
export const detain = (
  file: Case,
  {
    custody,
    ofFile,
    heldUntil,
    ...order
  }: Order & { custody?: Custody | undefined; ofFile?: boolean; heldUntil?: Moment | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('detain', file.status);
  assertWithin(boundOf(file, deadlines, order.accused), order.until);
  for (const one of investigated(file, [order.accused])) {
    const { custodyUntil: deducted } = one;
    if (hasBroken(one)) assertWithin(broken(deadlines), order.until, 'TTLT 04/2018 21(4), 22(4)');
    if (custody) assertCustody(custody, at, ofFile);
    if (custody && deducted && custody.from < deducted)
      // its days are taken off once
      throw new CaseRefusal('custody-deducted-already', 'BLTTHS 118(4)');
    assertNotDetained(one);
  }
  const late = heldUntil ? at > addHours(heldUntil, -24) : custody?.until === dayOf(at);
  return [detentionOrdered(file.id, { ...order, ...(custody && { custody }), ...(late && { late }) }, at)];
};

/** Nor to be. */
const assertNotDetained = ({ detainedUntil, order }: Accused): void => {
  if (detainedUntil) throw new CaseRefusal('detained-already', 'BLTTHS 173');
  if (order) throw new CaseRefusal('detention-still-pending', 'BLTTHS 119(5)');
};

/** By the procuracy itself, which had demanded it of the body in vain: nobody is asked to approve it (TTLT 04/2018 5(3)(c)). */
export const detainedByProcuracy = (
  file: Case,
  order: Decided & { readonly until: Day; readonly demand: string },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('detain', file.status);
  return investigated(file, [order.accused]).map((one) => {
    assertNotDetained(one);
    const { article, clause } = one;
    return accusedDetained(file.id, { ...order, article, clause, ...supplementaryIn(deadlines) }, at);
  });
};

interface Decided {
  readonly accused: FileId;
  readonly exchange: string;
  readonly by: AgencyId;
  readonly number: string;
}

/**
 * The order is carried out: from the end of the custody, else from the approval, before which nobody is arrested by it
 * (TTLT 04/2018 17(1)).
 */
export const approveDetention = (
  file: Case,
  { number, ...approval }: Decided,
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('approveDetention', file.status);
  const { article, clause, until, custody, renewal, orderedAt } = ordered(file, approval);
  if (renewal) return [detentionRenewed(file.id, { ...approval, number: renewal, until }, at)];
  const since = custody && custody.until >= dayOf(orderedAt) ? endOfCustody(custody, orderedAt) : at;
  const order = { until, article, clause, since, ...(custody && { custody }), ...supplementaryIn(deadlines) };
  return [accusedDetained(file.id, { ...approval, number, ...order }, at)];
};

const supplementaryIn = (deadlines: readonly Deadline[]): { supplementary?: true } =>
  running(SUPPLEMENTARY, deadlines) ? { supplementary: true } : {};

/** Whoever was held for it goes free; one who is detained stays so until the last day of the order before (TTLT 04/2018 16(2), (3)). */
export const refuseDetention = (
  file: Case,
  refusal: EventOf<typeof detentionRefused>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('refuseDetention', file.status);
  ordered(file, refusal);
  return [detentionRefused(file.id, refusal, at)];
};

const ordered = (file: Case, { accused, exchange }: Pick<Decided, 'accused' | 'exchange'>) => {
  for (const { order, article, clause } of investigated(file, [accused]))
    if (order?.exchange === exchange) return { ...order, article, clause };
  throw new CaseRefusal('detention-not-pending', 'BLTTHS 119(5)');
};

/** The last day of the custody, from its first moment; the order itself, on that day. */
const endOfCustody = ({ until }: Custody, orderedAt: Moment): Moment =>
  until === dayOf(orderedAt) ? orderedAt : Occurred.parse(until);

/** Whom an order is still used for where the file comes back (TTLT 04/2018 19(1)); anew, it goes by their crime (BLTTHS 174(4)). */
export const broughtBack = (
  { id: file, accused }: Pick<Case, 'id' | 'accused'>,
  { by, detained = [] }: { by: Returner; detained?: readonly { accused: FileId; until: Day }[] | undefined },
  at: Moment,
): CaseEvent[] =>
  detained.flatMap(({ accused: id, until }) => {
    const one = accused.find((each) => each.id === id && isPursued(each));
    if (!one) return [];
    const { article, clause } = one;
    const within = by === 'appeal-court' ? {} : { supplementary: true as const };
    return [accusedDetained(file, { accused: id, until, article, clause, ...within, brought: true }, at)];
  });

/** The same, as is said of it only since; nobody is detained twice, nor by an order of before whom this body has freed (BLTTHS 173(7)). */
export const broughtSince = (
  file: Case,
  order: { accused: FileId; until: Day },
  at: Moment,
  isFreed = false,
): CaseEvent[] => {
  caseProcedure.assertLawful('detain', file.status);
  investigated(file, [order.accused]).forEach(assertNotDetained);
  if (isFreed) throw new CaseRefusal('not-detained', 'BLTTHS 173(7)');
  return broughtBack(file, { by: file.returns.at(-1)?.by ?? 'procuracy', detained: [order] }, at);
};

/** A new order where what is left of the last one does not suffice to investigate further, for the procuracy to approve (TTLT 04/2018 19(1)). */
export const renewDetention = (
  file: Case,
  order: Order & { renewal: string },
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('renewDetention', file.status);
  const { supplementary, order: waiting } = detained(file, order.accused);
  if (!supplementary) throw new CaseRefusal('not-supplementary', 'TTLT 04/2018 19(1)');
  if (waiting) throw new CaseRefusal('detention-still-pending', 'BLTTHS 119(5)');
  assertWithin(boundOf(file, deadlines, order.accused), order.until);
  const last = detentionsOf(deadlines).get(order.accused);
  if (last && order.until <= last) throw new CaseRefusal('detention-not-longer', 'TTLT 04/2018 19(1)');
  return [detentionOrdered(file.id, order, at)];
};

/** As it was ordered first, or anew; by which hour the custody has ended, and so whether it was late, its own file says. */
export const orderAgain = (
  file: Case,
  { renewal, ...order }: EventOf<typeof detentionOrdered>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] =>
  renewal === undefined
    ? detain(file, { ...order, ofFile: true }, deadlines, at).map((one) =>
        one.type === detentionOrdered.type ? detentionOrdered(file.id, order, at) : one,
      )
    : renewDetention(file, { ...order, renewal }, deadlines, at);

/** The order as it is used: no longer than it could have been ordered for; what has come along, and what the procuracy orders itself, this body does not bound. */
export const usedAgain = (
  file: Case,
  used: EventOf<typeof accusedDetained>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): CaseEvent[] => {
  if (used.brought || used.transferred || used.demand) return [];
  assertWithin(boundOf(file, deadlines, used.accused), used.until);
  for (const one of investigated(file, [used.accused]))
    if (hasBroken(one)) assertWithin(broken(deadlines), used.until, 'TTLT 04/2018 21(4), 22(4)');
  return [accusedDetained(file.id, used, at)];
};

/** The last day of each detention that runs, as its extensions have left it. */
export type Detentions = ReadonlyMap<FileId, Day>;

export const detentionsOf = (deadlines: readonly Deadline[]): Detentions => detentionsUnder(DETENTIONS, deadlines);

/** The same as it goes along to another case, or another body, whose investigation bounds it (BLTTHS 174(4); TTLT 04/2018 14(3)). */
export const ordersOf = (deadlines: readonly Deadline[]): Detentions => ordersUnder(DETENTIONS, deadlines);

/** The clocks of detention in the investigation. */
const DETENTIONS: readonly string[] = ['173', '174.detention'];

/** As somebody is detained: until when, the last day of the order by itself, since when, and after which custody. */
export interface InUse {
  readonly until: Day;
  readonly ordered: Day;
  readonly since: Moment;
  readonly custody: Custody | null;
}

/** Of each who is detained, by the last order. */
export const inUse = (deadlines: readonly Deadline[], history: readonly HistoryEntry[]): ReadonlyMap<FileId, InUse> => {
  const ordered = ordersOf(deadlines);
  return new Map(
    [...detentionsOf(deadlines)].flatMap(([accused, until]) => {
      const entry = orderOf(history, accused);
      if (!entry) return [];
      const { since = entry.at, custody = null } = entry.data as Partial<EventOf<typeof accusedDetained>['data']>;
      return [[accused, { until, ordered: ordered.get(accused) ?? until, since, custody }] as const];
    }),
  );
};

const orderOf = (history: readonly HistoryEntry[], accused: FileId): HistoryEntry | undefined =>
  history.findLast(({ type, data }) => type === accusedDetained.type && data?.['accused'] === accused);

const OFFERED: readonly string[] = [caseConcluded.type, caseTransferOffered.type];

/** What is known of the case as it stood when its file was offered last, whenever that was registered. */
export const untilOffered = <Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] =>
  untilLast(
    history.filter(({ data }) => !data?.['merged']), // with which no order went
    OFFERED,
  );

/** What was registered since then. */
export const sinceOffered = (history: readonly HistoryEntry[]): readonly HistoryEntry[] =>
  history.slice(history.findLastIndex(({ type }) => OFFERED.includes(type)) + 1);

/** Throws for one who is not detained. */
export const detained = (file: Case, accused: FileId): Accused => {
  const one = file.accused.find(({ id, detainedUntil }) => id === accused && detainedUntil);
  if (one) return one;
  throw new CaseRefusal('not-detained', 'BLTTHS 173');
};

/** The order that came with the case, or back with it, where this one is detained by that. */
export const orderThatCame = (history: readonly HistoryEntry[], accused: FileId): HistoryEntry | undefined => {
  const entry = orderOf(history, accused);
  return entry?.data?.['transferred'] === true || entry?.data?.['brought'] === true ? entry : undefined;
};

/** Its entry. Throws for one who is detained by none. */
export const brought = (history: readonly HistoryEntry[], accused: FileId): string => {
  const entry = orderThatCame(history, accused);
  if (entry?.id !== undefined) return entry.id;
  throw new CaseRefusal('not-detained', 'TTLT 04/2018 19(2)(a)');
};

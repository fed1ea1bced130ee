import {
  caseDemandReceived,
  chargeDemandReceived,
  demandCarriedOut,
  demandDeclined,
  investigatorReplaced,
  type Article,
  type EventOf,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import { isLeftStanding, type HistoryEntry } from '@la-chan/procedure';
import { isHere } from './accused';
import { caseProcedure, type Case } from './case';
import { withPastOf } from './petition';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

type Received = EventOf<typeof chargeDemandReceived>['data'];
type OtherReceived = EventOf<typeof caseDemandReceived>['data'];

/** `metAt`: when it was decided, here or by the procuracy; `declinedAt`: when this body has answered that it does not agree; `about`: the case in which it was demanded, where that was merged into this one. */
type Kept<Demand> = Demand extends unknown
  ? Readonly<Omit<Demand, 'by' | 'number' | 'receivedAt'>> & {
      readonly metAt: Moment | null;
      readonly declinedAt?: Moment;
      readonly about?: FileId;
    }
  : never;

/** What the procuracy demands to be charged or to be another crime; `demand` is the notice that has served it. */
export type ChargeDemand = Kept<Received>;
export type CaseDemand = ChargeDemand | Kept<OtherReceived>;

/** The body has to do it; of what it does not do the procuracy decides (BLTTHS 179(4); TTLT 04/2018 6(1), 8(2), 9(5)). */
export const recordChargeDemand = (file: Case, demand: Received, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordChargeDemand', file.status);
  return [chargeDemandReceived(file.id, demand, at)];
};

/** The same of what it demands of the case as a whole, or of whom a charge names (BLTTHS 180(1)(b); TTLT 04/2018 7(1)(c), 8(1)(b), 29(3)). */
export const recordCaseDemand = (file: Case, demand: OtherReceived, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordCaseDemand', file.status);
  return [caseDemandReceived(file.id, demand, at)];
};

/** The body does not agree, and writes why; but for its investigator the procuracy decides it itself (TTLT 04/2018 4(3), 5, 7(1)(c), 8(1)(b)). Where it had to carry it out, that is seen (6(1)). */
export const declineDemand = (
  file: Case,
  answer: Omit<EventOf<typeof demandDeclined>['data'], 'of'>,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('declineDemand', file.status);
  const one = file.demands.find(({ demand, metAt, declinedAt }) => demand === answer.demand && !metAt && !declinedAt);
  if (!one) throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 4(3), 5(1), (2), 7(1)(c), 8(1)(b)');
  return [demandDeclined(file.id, { ...answer, ...(one.of === 'replacement' && { of: one.of }) }, at)];
};

/** Another investigator goes on, as the procuracy demands; the decision is sent to it (TTLT 04/2018 4(3), (8)). */
export const replaceInvestigator = (
  file: Case,
  replaced: EventOf<typeof investigatorReplaced>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('replaceInvestigator', file.status);
  const one = standing(file, replaced.demand, 'replacement');
  if (!one || one.declinedAt) throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 4(3)');
  return [investigatorReplaced(file.id, replaced, at)];
};

/** What was demanded to be investigated, ordered, cancelled or changed is, and the procuracy is told so; also where the body had not agreed at first (TTLT 04/2018 5(1), (2), (3)(c), 11(2), 16(3)). */
export const carryOutDemand = (
  file: Case,
  done: EventOf<typeof demandCarriedOut>['data'],
  at: Moment,
  history: readonly HistoryEntry[] = [],
  past: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('carryOutDemand', file.status);
  const decision = standing(file, done.demand, 'decision-cancellation');
  if (decision) {
    if (!decision.change && isLeftStanding(withPastOf(file, history, past), decision.notice, at))
      throw new CaseRefusal('demanded-not-cancelled', 'TTLT 04/2018 5(1), (2)');
    return [demandCarriedOut(file.id, done, at)];
  }
  const measure = standing(file, done.demand, 'measure');
  if (measure && !isOrdered(file, measure))
    throw new CaseRefusal('demanded-not-ordered', 'TTLT 04/2018 5(3)(c), 16(3)');
  if (!measure && !standing(file, done.demand, 'investigation'))
    throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 5(3)(c), 11(2), 16(3)');
  return [demandCarriedOut(file.id, done, at)];
};

/** The accused is under what was demanded, or the procuracy is asked to approve it. */
const isOrdered = (file: Case, { accused, measure }: Extract<CaseDemand, { of: 'measure' }>): boolean =>
  file.accused.some(
    (one) =>
      one.id === accused &&
      isHere(one) &&
      (measure === 'detention'
        ? Boolean(one.order ?? one.detainedUntil)
        : [...(one.measures ?? []), ...(one.measureOrders ?? [])].some((each) => each.measure === measure)),
  );

/** The conclusion says of each demand to investigate that was not carried out why, and of no other (TTLT 04/2018 11(2)). */
export const assertReasoned = (file: Case, undone: readonly { readonly demand: string }[]): void => {
  const open = toInvestigate(file);
  const said = new Set(undone.map(({ demand }) => demand));
  if (undone.length !== said.size || open.length !== said.size || !open.every(({ demand }) => said.has(demand)))
    throw new CaseRefusal('demand-without-reason', 'TTLT 04/2018 11(2)');
};

/** The demand of this kind that is not met yet. */
const standing = <Of extends CaseDemand['of']>(
  { demands }: Case,
  demand: string,
  of: Of,
): Extract<CaseDemand, { of: Of }> | undefined =>
  demands.find(
    (one): one is Extract<CaseDemand, { of: Of }> => one.demand === demand && one.of === of && one.metAt === null,
  );

/** A decision that is to comply with a demand is what that demands. */
export const assertDemanded = (
  file: Case,
  { demand, article, accused }: { demand?: string | undefined; article: Article; accused?: string },
  of: Received['of'],
  is: (one: ChargeDemand) => boolean = () => true,
): void => {
  if (demand === undefined) return;
  const one = standing(file, demand, of);
  if (one?.article !== article || (one.accused ?? accused) !== accused || !is(one))
    throw new CaseRefusal('no-such-demand', 'BLTTHS 179(4), 180; TTLT 04/2018 8(2)');
};

/** So is a change of whom the charge names: of the same accused. */
export const assertIdentityDemanded = (file: Case, demand: string | undefined, accused: FileId): void => {
  if (demand !== undefined && standing(file, demand, 'identity-change')?.accused !== accused)
    throw new CaseRefusal('no-such-demand', 'BLTTHS 180(1)(b); TTLT 04/2018 9(5)');
};

/** So is the request to end a measure: the same one (TTLT 04/2018 21(5), 22(5)). */
export const assertMeasureEndDemanded = (
  file: Case,
  { demand, accused, measure }: { demand?: string | undefined; accused: FileId; measure: PreventiveMeasure },
): void => {
  if (demand === undefined) return;
  const one = standing(file, demand, 'measure-end');
  if (one?.accused !== accused || one.measure !== measure)
    throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 21(5), 22(5)');
};

/** So is a split: the same accused leave. */
export const assertSplitDemanded = (file: Case, demand: string | undefined, leaving: readonly FileId[]): void => {
  if (demand === undefined) return;
  const { accused = [] } = standing(file, demand, 'split') ?? {};
  if (accused.length !== leaving.length || !accused.every((id) => leaving.includes(id)))
    throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 29(3)');
};

/** And a merger: it goes on in the same case. */
export const assertMergerDemanded = (file: Case, demand: string | undefined, into: FileId): void => {
  if (demand !== undefined && standing(file, demand, 'merger')?.other !== into)
    throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 29(3)');
};

/** The decision that is to be cancelled, as a demand of this kind says (TTLT 04/2018 7(1)(c), 8(1)(b)). */
export const toBeCancelled = (
  file: Case,
  demand: string,
  of: 'initiation-cancellation' | 'requalification-cancellation',
): string => {
  const one = standing(file, demand, of);
  if (one) return one.notice;
  throw new CaseRefusal('no-such-demand', 'TTLT 04/2018 7(1)(c), 8(1)(b)');
};

/** What was demanded to be investigated in a case, and is not yet: it goes along where that is merged. */
export const toInvestigate = ({ id, demands }: Case) =>
  demands
    .filter(({ of, metAt }) => of === 'investigation' && metAt === null)
    .map(({ demand, about = id, declinedAt }) => ({ demand, about, ...(declinedAt && { declinedAt }) }));

/** Of one accused: what they are charged with, as whom, which measure they are under, or what was decided of them alone. */
type OfOne =
  | Extract<CaseDemand, { of: 'measure' | 'measure-end' | 'identity-change' }>
  | (ChargeDemand & { readonly of: 'charge-change' | 'charge-supplement'; readonly accused: FileId })
  | (Extract<CaseDemand, { of: 'decision-cancellation' }> & { readonly whom: FileId });

const isOfOne = (one: CaseDemand): one is OfOne =>
  'accused' in one ? typeof one.accused === 'string' : 'whom' in one && one.whom !== undefined;

const waitsFor =
  (who: readonly FileId[]) =>
  (one: CaseDemand): one is OfOne =>
    isOfOne(one) && one.metAt === null && who.includes('whom' in one ? one.whom : one.accused);

/** What was demanded of each of these, and is not met yet: it goes along where they go on in another case. */
export const demandsOn = ({ id, demands }: Pick<Case, 'id' | 'demands'>, who: readonly FileId[]) =>
  demands.filter(waitsFor(who)).map(({ metAt: _, about = id, ...demand }) => ({ ...demand, about }));

/** It is met there. */
export const withoutDemandsOn = (file: Case, who: readonly FileId[]): Case => {
  const isGone = waitsFor(who);
  return { ...file, demands: file.demands.filter((one) => !isGone(one)) };
};

/** The case in whose supervision the procuracy has demanded it. */
export const demandedIn = ({ id, demands }: Case, demand: string): FileId =>
  demands.find((one) => one.demand === demand)?.about ?? id;

export const demanded = (file: Case, received: Received | OtherReceived): Case => {
  const { by: _, number: __, receivedAt: ___, ...demand } = received;
  const others = file.demands.filter((one) => one.demand !== demand.demand);
  return { ...file, demands: [...others, { ...demand, metAt: null }] };
};

/** What was demanded and is not done yet. */
export const undoneIn = ({ demands }: Pick<Case, 'demands'>) => demands.filter(({ metAt }) => metAt === null);

/** As the body says from which the case comes back: of the rest it was done there. */
export const doneElsewhere = (file: Case, undone: readonly string[] | undefined, at: Moment): Case =>
  undone
    ? {
        ...file,
        demands: file.demands.map((one) => ({
          ...one,
          metAt: one.metAt ?? (undone.includes(one.demand) ? null : at),
        })),
      }
    : file;

/** The demand with which a decision complies, or in whose place the procuracy has decided. */
export const complying = (file: Case, demand: string | undefined, metAt: Moment): Case =>
  demand === undefined
    ? file
    : { ...file, demands: file.demands.map((one) => (one.demand === demand ? { ...one, metAt } : one)) };

/** What the procuracy wanted cancelled is cancelled, whoever has done it: what this notice had served. Nothing where none is named. */
export const cancelling = (file: Case, cancelled: string | undefined, metAt: Moment): Case => ({
  ...file,
  demands: file.demands.map((one) => ('notice' in one && one.notice === cancelled ? { ...one, metAt } : one)),
});

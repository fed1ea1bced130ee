import {
  prosecutionAssistanceAwaited,
  prosecutionEvidenceRequested,
  type AwaitedEvidence,
  accusedIndicted,
  crimesWithdrawn,
  dayOf,
  decisionProtestChanged,
  decisionProtested,
  decisionProtestWithdrawn,
  indictmentDelivered,
  indictmentOfferEnded,
  judgmentProtested,
  NonInitiationGround,
  prosecutionWithdrawn,
  protestChanged,
  protestWithdrawn,
  trialProsecutorReplaced,
  prosecutionFileReturned,
  prosecutionFileReturnedByCourt,
  prosecutionFileSuspended,
  prosecutionFileTerminated,
  prosecutionOverruled,
  prosecutionParticipantRegistered,
  prosecutionParticipationEnded,
  type Day,
  type EventOf,
  type FileId,
  type FoundLiable,
  type HeldCoercion,
  type HeldMeasure,
  type Moment,
  type ReturnGround,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  heldOf,
  assistanceNewTo,
  assertGroundOf,
  assertLiable,
  chargedWith,
  crimesOf,
  crimesWithout,
  dataOf,
  INDICTMENT_DELIVERY,
  liableAgain,
  evidenceNewTo,
  broughtToProcuracy,
  type Item,
  DEFAULT_SETTINGS,
  isBefore,
  isOtherPart,
  isWiderThan,
  participantsBack,
  periodsAs,
  returnsAfterAnnulmentOn,
  withCrimeDays,
  type CrimeDays,
  type Deadline,
  type HistoryEntry,
  type Settings,
} from '@la-chan/procedure';
import { heldFrom } from './detention';
import { liableFrom, unseenFor } from './limitation';
import { measuresBrought } from './measure';
import { assertMergersCarriedOut } from './merger';
import { assertIn, isToBeDecided } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import { assertCharged, prosecutedWithout } from './indicted';
import { comesBack } from './indicted.events';
import { partProtestedOf, protestMeant } from './protested';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { assertAtTrial } from './trial-assignment';

const MOST_RETURNS = 2;

/** Twice by the procuracy itself; what a court has sent back is passed on in its name (BLTTHS 174(2), 246(1)). */
export const returnFile = (
  file: ProsecutionFile,
  { ground, number }: { ground: ReturnGround; number: string },
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('returnFile', file.status);
  assertMergersCarriedOut(file);
  return returning(file, { ground, number, by: file.demandedBy ?? 'procuracy' }, at, settings);
};

/** Those of the procuracy itself that count now. */
export const ownReturns = (
  { returns }: ProsecutionFile,
  at: Moment,
  settings: Settings = DEFAULT_SETTINGS,
): ProsecutionFile['returns'] => {
  const annulled = returns.findLastIndex(({ by }) => by === 'appeal-court');
  const since = returnsAfterAnnulmentOn(dayOf(at), settings) === 'anew' ? annulled + 1 : 0;
  return returns.slice(since).filter(({ by }) => by === 'procuracy');
};

export const returning = (
  file: ProsecutionFile,
  returned: Omit<EventOf<typeof prosecutionFileReturned>['data'], 'to'>,
  at: Moment,
  settings: Settings,
): ProsecutionEvent[] => {
  if (returned.by === 'procuracy' && ownReturns(file, at, settings).length >= MOST_RETURNS)
    throw new ProsecutionRefusal('returned-twice', 'BLTTHS 174(2)');
  return [prosecutionFileReturned(file.id, { ...returned, to: file.sender }, at)];
};

/** Against those whose matter was neither suspended nor terminated, nor judged already. */
export const toBeIndicted = ({ accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter(isToBeDecided);

export const indict = (
  file: ProsecutionFile,
  { below, ...indictment }: Omit<EventOf<typeof accusedIndicted>['data'], 'accused' | 'given'>,
  at: Moment,
  history: readonly HistoryEntry[] = [],
  deadlines: readonly Deadline[] = [],
  settings: Settings = DEFAULT_SETTINGS,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('indict', file.status);
  const accused = toBeIndicted(file).map(({ id }) => id);
  if (accused.length === 0) throw new ProsecutionRefusal('nobody-to-indict', 'BLTTHS 243');
  if (indictment.onReturn && file.returnedByCourtAt.length === 0)
    throw new ProsecutionRefusal('not-returned-by-court', 'BLTTHS 246, 280(3)');
  const { crimes = [], liable = [] } = indictment;
  if ([...crimes, ...liable].some((one) => !accused.includes(one.accused)))
    throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 243');
  assertCharged(file, crimes, history);
  // The period runs by the crimes that came; of those whom the indictment charges with others by these (BLHS 27(2)).
  const named = crimes.flatMap(({ accused, crimes }) =>
    file.accused.filter(({ id }) => id === accused).map((one) => ({ ...one, ...chargedWith(crimes) })),
  );
  const periods = [...deadlines, ...periodsAs('BLHS27.prosecution', named, at, settings)];
  assertLiable('BLHS27.prosecution', accused, liable, periods, at);
  // Once assigned, it stays so where the file comes back and is indicted again.
  const unassigned = below && !file.trialBy && { below };
  const delivered = deliveredTo(history);
  const given = accused.every((id) => delivered.includes(id)) && { given: true as const };
  return [accusedIndicted(file.id, { ...indictment, ...unassigned, ...given, accused }, at)];
};

const FELL: readonly string[] = [
  prosecutionFileReturned.type,
  prosecutionFileReturnedByCourt.type,
  prosecutionFileSuspended.type,
  prosecutionFileTerminated.type,
  prosecutionOverruled.type,
];

/** To whom the indictment was given that stands: also where a court has not taken it (BLTTHS 240(2), 276(1)(b)). */
export const deliveredTo = (history: readonly HistoryEntry[]): readonly FileId[] => {
  const fell = history.findLastIndex(
    (entry) => FELL.includes(entry.type) || dataOf(entry, indictmentOfferEnded)?.by === 'withdrawal',
  );
  return history.slice(fell + 1).flatMap((entry) => dataOf(entry, indictmentDelivered)?.accused ?? []);
};

/** To whom the indictment is given: every accused whom it names, also once the court has sent it back for that (BLTTHS 240(2), 276(1)(b)). */
export const givenTo = (file: ProsecutionFile): FileId[] =>
  toBeIndicted(file)
    .filter(({ state }) => file.status === 'received' || state === 'indicted')
    .map(({ id }) => id);

/** Given to them, or the representatives. */
export const deliver = (file: ProsecutionFile, deadlines: readonly Deadline[], at: Moment): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('deliver', file.status);
  const isOwed = ({ rule, status }: Deadline): boolean => INDICTMENT_DELIVERY.includes(rule) && status === 'running';
  if (file.status === 'received' && !deadlines.some(isOwed))
    throw new ProsecutionRefusal('nothing-to-deliver', 'BLTTHS 240(2), 276(1)(b)');
  return [indictmentDelivered(file.id, { accused: givenTo(file) }, at)];
};

const OF_A_WITHDRAWAL: readonly TerminationGround[] = [
  ...NonInitiationGround.options,
  'renunciation',
  'exempted',
  'minor-exempted',
];

/** Before the hearing, in whole or for some; the court then terminates. Of the hearing the procuracy knows from the judgment (BLTTHS 282(1)(b), 285). */
export const withdrawProsecution = (
  file: ProsecutionFile,
  withdrawal: EventOf<typeof prosecutionWithdrawn>['data'],
  at: Moment,
  deadlines: readonly Deadline[] = [],
): ProsecutionEvent[] => {
  assertAtTrial('withdrawProsecution', file);
  withdrawal.accused.forEach((id) => assertIn(file, id, ['indicted']));
  if (file.accused.some(({ id, judgedAt }) => judgedAt && withdrawal.accused.includes(id)))
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 285');
  if (!OF_A_WITHDRAWAL.includes(withdrawal.ground))
    throw new ProsecutionRefusal('ground-of-another-stage', 'BLTTHS 285');
  const whom = file.accused.filter(({ id }) => withdrawal.accused.includes(id));
  assertGroundOf(withdrawal.ground, whom.flatMap(crimesOf));
  const unseen = unseenFor(whom, withdrawal.ground, deadlines, at);
  return [prosecutionWithdrawn(file.id, { ...withdrawal, ...unseen }, at)];
};

/** Of some crimes of whoever is indicted for several, who is tried for the others; the court then ends the trial of those (BLTTHS 282(1)(b), 285). */
export const withdrawCrimes = (
  file: ProsecutionFile,
  withdrawal: EventOf<typeof crimesWithdrawn>['data'],
  at: Moment,
  days: CrimeDays = new Map(),
): ProsecutionEvent[] => {
  assertAtTrial('withdrawCrimes', file);
  const whom = withdrawal.crimes.map(({ accused }) => accused);
  whom.forEach((id) => assertIn(file, id, ['indicted']));
  if (file.accused.some(({ id, judgedAt }) => judgedAt && whom.includes(id)))
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 285');
  if (!OF_A_WITHDRAWAL.includes(withdrawal.ground))
    throw new ProsecutionRefusal('ground-of-another-stage', 'BLTTHS 285');
  assertSomeOf(file, withdrawal.crimes);
  for (const { crimes } of withdrawal.crimes) assertGroundOf(withdrawal.ground, crimes);
  const after = prosecutedWithout(file, withdrawal.crimes).accused.filter(({ id }) => whom.includes(id));
  return [crimesWithdrawn(file.id, withdrawal, at), ...liableFrom(file.id, withCrimeDays(after, days), at)];
};

/** Each is indicted for these, and for another (BLTTHS 285). */
export const assertSomeOf = (
  file: ProsecutionFile,
  withdrawn: EventOf<typeof crimesWithdrawn>['data']['crimes'],
): void => {
  for (const { accused, crimes } of withdrawn) {
    const indicted = file.accused.filter(({ id }) => id === accused).flatMap(crimesOf);
    const left = crimesWithout(indicted, crimes);
    if (left.length !== indicted.length - crimes.length)
      throw new ProsecutionRefusal('crime-not-indicted', 'BLTTHS 285');
    if (left.length === 0) throw new ProsecutionRefusal('prosecution-of-everything', 'BLTTHS 285');
  }
};

/** Until the hearing opens; at it the panel decides (BLTTHS 52(2), which is not among the texts, 299(2)). */
export const replaceProsecutor = (
  file: ProsecutionFile,
  replaced: EventOf<typeof trialProsecutorReplaced>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  assertAtTrial('replaceProsecutor', file);
  if (replaced.before === replaced.prosecutor) throw new ProsecutionRefusal('same-prosecutor', 'BLTTHS 52(2)');
  if (toBeIndicted(file).every(({ judgedAt }) => judgedAt))
    throw new ProsecutionRefusal('judged-already', 'BLTTHS 52(2)');
  return [trialProsecutorReplaced(file.id, replaced, at)];
};

/** Within 15 days of the judgment, of which more may be known `now` than on the day of the protest: the law knows no late one (BLTTHS 337(1)). */
export const protest = (
  file: ProsecutionFile,
  protested: EventOf<typeof judgmentProtested>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
  now: ProsecutionFile = file,
): ProsecutionEvent[] => {
  const limit = deadlines.findLast(({ rule }) => rule === '337');
  // What was served here before the trial was assigned is protested here.
  if (limit) prosecutionProcedure.assertLawful('protest', file.status);
  else assertAtTrial('protest', file);
  if (limit && at > limit.dueAt) throw new ProsecutionRefusal('protest-too-late', 'BLTTHS 337(1)');
  protested.accused.forEach((id) => assertIn(file, id, ['indicted']));
  if (now.accused.some(({ id, judgedAt }) => judgedAt && isBefore(at, judgedAt) && protested.accused.includes(id)))
    throw new ProsecutionRefusal('not-judged-yet', 'BLTTHS 337(1)');
  return [judgmentProtested(file.id, protested, at)];
};

/** About whom it is now, about what and why, before the hearing opens above; once the time to protest has run out not to anybody’s disadvantage (BLTTHS 342(1), from general knowledge). */
export const changeProtest = (
  file: ProsecutionFile,
  { of, ...changed }: Omit<EventOf<typeof protestChanged>['data'], 'of'> & { readonly of?: string | undefined },
  { deadlines, history }: { readonly deadlines: readonly Deadline[]; readonly history: readonly HistoryEntry[] },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('changeProtest', file.status);
  const own = protestMeant(history, of);
  // Also whom the court has told to be judged in force, where that was protested in time.
  if (!changed.accused.every((id) => file.accused.some((one) => one.id === id && one.state === 'indicted')))
    throw new ProsecutionRefusal('not-of-this-file', 'BLTTHS 342(1)');
  const limit = deadlines.findLast(({ rule }) => rule === '337');
  if (limit && at > limit.dueAt && isWiderThan({ defendants: changed.accused, part: changed.part ?? 'whole' }, own))
    throw new ProsecutionRefusal('protest-widened', 'BLTTHS 342(1)');
  return [protestChanged(file.id, { ...changed, of: own.notice }, at)];
};

/** All of it; the court that has the file then waits for the others alone (BLTTHS 342, from general knowledge). */
export const withdrawProtest = (
  file: ProsecutionFile,
  withdrawal: EventOf<typeof protestWithdrawn>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('withdrawProtest', file.status);
  if (!file.protestedAt) throw new ProsecutionRefusal('no-protest', 'BLTTHS 342');
  return [protestWithdrawn(file.id, withdrawal, at)];
};

/** Within 7 days of a decision to suspend or terminate that the court has served here (BLTTHS 337(2)). */
export const protestDecision = (
  file: ProsecutionFile,
  protested: EventOf<typeof decisionProtested>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('protestDecision', file.status);
  const limit = deadlines.findLast(({ rule, about }) => rule === '337.protest' && about === protested.notice);
  if (!limit) throw new ProsecutionRefusal('no-decision-to-protest', 'BLTTHS 330(2), 337(2)');
  if (at > limit.dueAt) throw new ProsecutionRefusal('protest-too-late', 'BLTTHS 337(2)');
  return [decisionProtested(file.id, protested, at)];
};

/** About what of the decision it is now, and why; once the time to protest has run out about no other part (BLTTHS 342(1), from general knowledge). */
export const changeDecisionProtest = (
  file: ProsecutionFile,
  changed: EventOf<typeof decisionProtestChanged>['data'],
  { deadlines, history }: { readonly deadlines: readonly Deadline[]; readonly history: readonly HistoryEntry[] },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('changeDecisionProtest', file.status);
  const { notice, part = 'whole' } = changed;
  if (!file.protestedDecisions.includes(notice)) throw new ProsecutionRefusal('no-protest', 'BLTTHS 342(1)');
  const limit = deadlines.findLast(({ rule, about }) => rule === '337.protest' && about === notice);
  if (limit && at > limit.dueAt && isOtherPart(part, partProtestedOf(history, notice)))
    throw new ProsecutionRefusal('protest-widened', 'BLTTHS 342(1)');
  return [decisionProtestChanged(file.id, changed, at)];
};

/** As long as the decision has not gone up (BLTTHS 342, from general knowledge). */
export const withdrawDecisionProtest = (
  file: ProsecutionFile,
  withdrawn: EventOf<typeof decisionProtestWithdrawn>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('withdrawDecisionProtest', file.status);
  if (!file.protestedDecisions.includes(withdrawn.notice)) throw new ProsecutionRefusal('no-protest', 'BLTTHS 342');
  return [decisionProtestWithdrawn(file.id, withdrawn, at)];
};

/** What comes back with a file: who takes part, what it waits for, and its documents, objects and exhibits. */
interface Along {
  readonly participants?: readonly EventOf<typeof prosecutionParticipantRegistered>['data'][] | undefined;
  readonly evidence?: readonly AwaitedEvidence[];
  readonly assistance?: readonly EventOf<typeof prosecutionAssistanceAwaited>['data'][];
  readonly items?: readonly Item[];
  readonly dated?: readonly FoundLiable[] | undefined;
}

/** The procuracy passes it on to the investigation, keeps its indictment, or terminates; whom the court has detained it has so until then (BLTTHS 246, 280(3)). */
export const takeReturn = (
  file: ProsecutionFile,
  returned: Omit<EventOf<typeof prosecutionFileReturnedByCourt>['data'], 'part'>,
  at: Moment,
  detained: readonly { readonly accused: FileId; readonly until: Day }[] = [],
  measures: readonly (HeldMeasure & { readonly accused: FileId })[] = [],
  coercions: readonly (HeldCoercion & { readonly accused: FileId })[] = [],
  { participants, evidence = [], assistance = [], items = [], dated }: Along = {},
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('takeReturn', file.status);
  const part = !comesBack(file, returned.exchange);
  const back = [
    prosecutionFileReturnedByCourt(file.id, { ...returned, part }, at),
    ...liableFrom(file.id, liableAgain(file.accused, dated), at),
  ];
  const going = returned.accused ?? file.accused.map(({ id }) => id);
  const brought = (whom: readonly FileId[], under: typeof measures = []): ProsecutionEvent[] => {
    const bound = whom.map((id) => ({
      id,
      measures: heldOf(id, under),
      coercions: heldOf(id, coercions),
    }));
    return measuresBrought(file, bound, at);
  };
  // Of those who were tried apart what stands comes back to where the file of the others is not.
  if (part) return [...back, ...brought(going)];
  const held = file.accused.flatMap((one) => {
    const until = detained.find(({ accused }) => accused === one.id)?.until;
    return until ? [{ ...one, detained: { until, since: at, brought: true } }] : [];
  });
  const { more, over } = participantsBack(file, going, participants);
  return [
    ...back,
    ...heldFrom(file.id, held, at),
    ...brought(
      file.accused.map(({ id }) => id),
      measures,
    ),
    ...more.map((one) => prosecutionParticipantRegistered(file.id, one, at)),
    ...over.map(({ participant }) => prosecutionParticipationEnded(file.id, { participant }, at)),
    ...broughtToProcuracy(file, items, at),
    ...evidenceNewTo(file, evidence).map((one) => prosecutionEvidenceRequested(file.id, one, at)),
    ...assistanceNewTo(file.assistance, assistance).map((one) => prosecutionAssistanceAwaited(file.id, one, at)),
  ];
};

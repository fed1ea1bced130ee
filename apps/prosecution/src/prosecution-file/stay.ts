import {
  accusedIndictedElsewhere,
  prosecutedAccusedResumed,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutionFileReceived,
  prosecutionFileResumed,
  prosecutionFileSplit,
  prosecutionFileSuspended,
  prosecutionFileTerminated,
  prosecutionParticipantRegistered,
  saidAwaiting,
  searchDemanded,
  suspendedFileReviewed,
  suspensionBrought,
  terminationToldToCourt,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
  type ProsecutionSplitGround,
  type StayGround,
  type TerminationGround,
} from '@la-chan/contracts';
import {
  assertMaySuspend,
  chargedWith,
  crimesOf,
  participantsWith,
  PROSECUTION_SUSPENSION,
  reviewing,
  reviewingOne,
  type Deadline,
} from '@la-chan/procedure';
import { waitingFor } from './court-returns';
import { heldFrom } from './detention';
import { assertMayGoOn, liableFrom } from './limitation';
import { measuresBrought } from './measure';
import { assertIn, isEndedWithFile, isHere, isToBeDecided, waitsWith } from './prosecuted-accused';
import {
  prosecutionProcedure,
  ProsecutionRefusal,
  type ProsecutedAccused,
  type ProsecutionFile,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** Of an accused who has absconded, before the matter is suspended (BLTTHS 247(1)(b)). */
export const demandSearch = (
  file: ProsecutionFile,
  demand: EventOf<typeof searchDemanded>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('demandSearch', file.status);
  assertIn(file, demand.accused, ['proposed', 'indicted']);
  return [searchDemanded(file.id, demand, at)];
};

const assertSearchDemanded = (ground: StayGround, accused: readonly ProsecutedAccused[]): void => {
  const isSearched = ({ state, searchDemandedAt }: ProsecutedAccused) =>
    (state === 'proposed' || state === 'indicted') && Boolean(searchDemandedAt);
  if (ground === 'accused-not-located' && !accused.some(isSearched))
    throw new ProsecutionRefusal('search-not-demanded', 'BLTTHS 247(1)(b)');
};

export const suspend = (
  file: ProsecutionFile,
  suspension: EventOf<typeof prosecutionFileSuspended>['data'],
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('suspend', file.status);
  assertMaySuspend(PROSECUTION_SUSPENSION, deadlines, suspension.ground, at, file);
  assertSearchDemanded(suspension.ground, file.accused);
  return [prosecutionFileSuspended(file.id, suspension, at)];
};

export const review = reviewing<ProsecutionFile, ProsecutionEvent>(prosecutionProcedure, suspendedFileReviewed);

export const reviewAccused = reviewingOne<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  suspendedFileReviewed,
  (file, accused) => {
    assertIn(file, accused, ['suspended']);
  },
);

/** For everybody, or for `accused` alone: the others' matter stays suspended or terminated (BLTTHS 249(1)). */
export const resume = (
  file: ProsecutionFile,
  resumption: { number: string; notice: string | null; accused?: FileId[]; requested?: true },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('resume', file.status);
  const { article, clause, status, accused } = file;
  const { accused: named } = resumption;
  named?.forEach((id) =>
    assertIn(file, id, status === 'terminated' ? ['terminated'] : ['proposed', 'indicted', 'suspended']),
  );
  const stopped = (one: ProsecutedAccused): boolean =>
    status === 'terminated' ? isEndedWithFile(one) : isHere(one) && one.state !== 'terminated';
  const going = named ? accused.filter(({ id }) => named.includes(id)) : accused.filter(stopped);
  assertMayGoOn(going, resumption, deadlines, at);
  const resumed = prosecutionFileResumed(file.id, { ...resumption, article, clause, toTell: true }, at);
  return [resumed, ...(named ? suspendedStill(file, named, at) : suspendedAgain(file, at))];
};

/** Those for whom a suspended file does not go on: each is suspended alone from now on. */
const suspendedStill = (file: ProsecutionFile, resumed: readonly FileId[], at: Moment): ProsecutionEvent[] =>
  file.status === 'suspended'
    ? file.accused
        .filter((one) => !resumed.includes(one.id) && (isToBeDecided(one) || waitsWith(file)(one)))
        .map((one) => stayOf(file.id, { ...one, suspendedFor: file.suspendedFor ?? one.suspendedFor }, at))
    : [];

/** Whose matter alone was suspended when that of all was terminated. */
export const suspendedAgain = ({ id, status, accused }: ProsecutionFile, at: Moment): ProsecutionEvent[] =>
  accused
    .filter((one) => status === 'terminated' && isEndedWithFile(one) && one.before === 'suspended')
    .map((one) => stayOf(id, one, at));

const stayOf = (
  file: FileId,
  { id: accused, suspendedFor: ground, searchDemandedAt }: ProsecutedAccused,
  at: Moment,
): ProsecutionEvent =>
  suspensionBrought(file, { accused, ...(ground && { ground }), ...(searchDemandedAt && { searchDemandedAt }) }, at);

export const suspendAccused = (
  file: ProsecutionFile,
  suspension: { accused: FileId; ground: StayGround; number: string; notice: string | null },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('suspendAccused', file.status);
  assertIn(file, suspension.accused, ['proposed', 'indicted']);
  assertMaySuspend(PROSECUTION_SUSPENSION, deadlines, suspension.ground, at, file);
  assertSearchDemanded(
    suspension.ground,
    file.accused.filter(({ id }) => id === suspension.accused),
  );
  return [prosecutedAccusedSuspended(file.id, suspension, at)];
};

interface ResumptionOfOne {
  readonly accused: FileId;
  readonly number: string;
  readonly notice: string | null;
  readonly requested?: true;
}

/** Once the others are before a court, this one leaves for the file `into` (BLTTHS 249(1)). */
export const resumeAccused = (
  file: ProsecutionFile,
  { into, ...resumption }: ResumptionOfOne & { into: FileId },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('resumeAccused', file.status);
  const { accused, number } = resumption;
  assertIn(file, accused, ['suspended', 'terminated']);
  assertMayGoOn(
    file.accused.filter(({ id }) => id === accused),
    resumption,
    deadlines,
    at,
  );
  return [
    file.status === 'received'
      ? prosecutedAccusedResumed(file.id, { ...resumption, toTell: true }, at)
      : prosecutionFileSplit(file.id, { into, accused: [accused], number }, at),
  ];
};

/** A file of their own, which goes on at once (BLTTHS 249(1), (4)). */
export const resumedApart = (
  id: FileId,
  number: string,
  from: ProsecutionFile,
  { accused, ...resumption }: ResumptionOfOne,
  at: Moment,
): ProsecutionEvent[] => {
  const { article, clause } = from;
  return [
    ...splitOff(id, number, from, [accused], at),
    prosecutionFileResumed(id, { ...resumption, article, clause, toTell: true }, at),
  ];
};

export const terminateAccused = (
  file: ProsecutionFile,
  decision: { accused: FileId; ground: TerminationGround; number: string; notice: string | null },
  at: Moment,
  told: readonly Told[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminateAccused', file.status);
  assertIn(file, decision.accused, ['proposed', 'indicted', 'suspended']);
  assertGround(decision.ground);
  const isSuspended = file.accused.some(({ id, state }) => id === decision.accused && state === 'suspended');
  if (isSuspended) assertMayEndSuspended(decision.ground);
  const { number } = decision;
  return [
    prosecutedAccusedTerminated(file.id, decision, at),
    ...told.map((one) => terminationToldToCourt(file.id, { ...one, number }, at)),
  ];
};

export const terminate = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionFileTerminated>['data'],
  at: Moment,
  told: readonly Told[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminate', file.status);
  assertGround(decision.ground);
  if (file.status === 'suspended') assertMayEndSuspended(decision.ground);
  return [
    prosecutionFileTerminated(file.id, decision, at),
    ...told.map((one) => terminationToldToCourt(file.id, { ...one, number: decision.number }, at)),
  ];
};

/** Whoever did not go on in another file. */
export const idsHere = ({ accused }: ProsecutionFile): FileId[] =>
  accused.filter(({ state }) => state !== 'split-off' && state !== 'merged').map(({ id }) => id);

/** Who is told that a court waits for these no longer: the court that has returned them by the handover `of`, or the procuracy `through` which it is told. */
export type Told = Omit<EventOf<typeof terminationToldToCourt>['data'], 'number'>;

/** What the body has terminated of an investigation that a court had demanded, once the procuracy finds that it has grounds (BLTTHS 246(1), 280(3)). */
export const tellCourt = (
  file: ProsecutionFile,
  { number, told }: { number: string; told: readonly Told[] },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('tellCourt', file.status);
  return told.map((one) => terminationToldToCourt(file.id, { ...one, number }, at));
};

/** Another court has those for whom these courts wait, by the indictment of this procuracy or of another (BLTTHS 246). */
export const noteIndicted = (
  file: ProsecutionFile,
  { by, number, told }: { by: AgencyId; number: string; told: readonly Told[] },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('noteIndicted', file.status);
  return told.map((one) => accusedIndictedElsewhere(file.id, { ...one, by, number }, at));
};

/** For what the matter of an accused who is split off for a ground was suspended. */
const SUSPENDED_FOR: Readonly<Record<ProsecutionSplitGround, StayGround>> = {
  absconded: 'accused-not-located',
  'fatal-illness': 'illness',
  'compulsory-treatment': 'illness',
};

/** Those whose matter was suspended for it leave the file, so that it goes on against the others (BLTTHS 242(2)). */
export const split = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionFileSplit>['data'] & { ground: ProsecutionSplitGround },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('split', file.status);
  decision.accused.forEach((id) => assertIn(file, id, ['suspended']));
  const waited = SUSPENDED_FOR[decision.ground];
  if (file.accused.some(({ id, suspendedFor = waited }) => decision.accused.includes(id) && suspendedFor !== waited))
    throw new ProsecutionRefusal('suspended-for-another-ground', 'BLTTHS 242(2)');
  return [prosecutionFileSplit(file.id, decision, at)];
};

/** Their own file, which waits until it is resumed. */
export const splitOff = (
  id: FileId,
  number: string,
  from: ProsecutionFile,
  leaving: readonly FileId[],
  at: Moment,
): ProsecutionEvent[] => {
  const { handover, sender, transferredBy, article, clause, seriousness, unit, opening } = from;
  const apart = from.accused.filter((one) => leaving.includes(one.id));
  const accused = apart.map(({ id, person, searchDemandedAt, decidedAt, ...one }) => {
    const course = { ...(searchDemandedAt && { searchDemandedAt }), ...(decidedAt && { decidedAt }) };
    return { id, person, ...chargedWith(crimesOf(one)), ...course };
  });
  const { returns, demandedBy } = from;
  const courtReturns = waitingFor(from, leaving);
  const under = {
    ...{ handover, sender, ...(transferredBy && { transferredBy }) },
    ...(returns.length > 0 && { returns: returns.map(({ by, at }) => ({ by, at })) }),
    ...(demandedBy && { demandedBy }),
    ...(courtReturns.length > 0 && { courtReturns }),
    ...saidAwaiting(from.awaited),
  };
  const matter = { ...under, article, clause, seriousness, unit, opening, accused };
  const victims = [...from.victims];
  const reception = { ...matter, victims, number, from: [...from.from], splitFrom: from.id };
  return [
    prosecutionFileReceived(id, reception, at),
    ...liableFrom(id, apart, at),
    ...heldFrom(id, apart, at),
    ...measuresBrought({ id, seriousness }, apart, at),
    ...participantsWith(from, leaving).map((one) => prosecutionParticipantRegistered(id, one, at)),
  ];
};

/** What is suspended ends without being resumed only as time-barred; another ground is verified first. */
const assertMayEndSuspended = (ground: TerminationGround): void => {
  if (ground !== 'time-barred') throw new ProsecutionRefusal('resume-first', 'TTLT 01/2020 9(2), (3)');
};

/** BLTTHS 248(1): not what only an investigation or a court can find. */
const assertGround = (ground: TerminationGround): void => {
  if (ground === 'not-proven' || ground === 'prosecution-withdrawn')
    throw new ProsecutionRefusal('ground-of-another-stage', 'BLTTHS 248(1)');
};

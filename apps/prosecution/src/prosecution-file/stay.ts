import {
  prosecutionFocalPointAssigned,
  prosecutionStayFileCompiled,
  prosecutionGuidanceReceived,
  prosecutedAccusedResumed,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutionFileResumed,
  prosecutionFileSplit,
  prosecutionFileSuspended,
  prosecutionFileTerminated,
  searchDemanded,
  suspendedFileReviewed,
  suspensionBrought,
  type EventOf,
  type FileId,
  type Illness,
  type Moment,
  type StayGround,
  type TerminationGround,
  type ResumptionGround,
} from '@la-chan/contracts';
import {
  assertGroundOf,
  assertListed,
  crimesOf,
  assigningFocalPoint,
  followingOne,
  assertMaySuspend,
  illnessShown,
  NothingSuspended,
  PROSECUTION_SUSPENSION,
  recordingGuidance,
  searchOf,
  isSearched,
  reviewing,
  reviewingOne,
  type Deadline,
  type CrimeDays,
} from '@la-chan/procedure';
import { terminationTold, type Told } from './court-notices';
import { assertMayGoOn, unseenFor } from './limitation';
import { assertMergersCarriedOut } from './merger';
import { assertIn, isEndedWithFile, isHere, isToBeDecided, pursued, waitsWith } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';
import { splitOff } from './split';

/** Of an accused who has absconded, before the matter is suspended (BLTTHS 247(1)(b)). */
export const demandSearch = (
  file: ProsecutionFile,
  demand: EventOf<typeof searchDemanded>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('demandSearch', file.status);
  assertMergersCarriedOut(file);
  assertIn(file, demand.accused, ['proposed', 'indicted']);
  return [searchDemanded(file.id, demand, at)];
};

/** Demanded, or made by the body already. */
const assertSearchDemanded = (ground: StayGround, accused: readonly ProsecutedAccused[]): void => {
  const isAway = (one: ProsecutedAccused): boolean =>
    (one.state === 'proposed' || one.state === 'indicted') && isSearched(one);
  if (ground === 'absconded' && !accused.some(isAway))
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
  return [prosecutionFileSuspended(file.id, { ...suspension, ...illnessShown(suspension) }, at)];
};

export const review = reviewing<ProsecutionFile, ProsecutionEvent>(prosecutionProcedure, suspendedFileReviewed);

export const recordStayGuidance = recordingGuidance<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  { reviewed: suspendedFileReviewed.type, directed: prosecutionGuidanceReceived.type },
  prosecutionGuidanceReceived,
);

const assigning = assigningFocalPoint<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFocalPointAssigned,
);

/** Of what is suspended here, and of what the court has suspended, as long as that is looked at again (TTLT 01/2020 14(1)(a), (2)). */
export const assignFocalPoint = (
  file: ProsecutionFile,
  focalPoint: string,
  at: Moment,
  deadlines: () => readonly Deadline[],
): ProsecutionEvent[] => {
  const assigned = assigning(file, focalPoint, at);
  const isReviewed = ({ rule, status }: Deadline): boolean => rule.startsWith('R24') && status === 'running';
  if (file.status !== 'suspended' && !deadlines().some(isReviewed)) throw new NothingSuspended('TTLT 01/2020 14(1)(a)');
  return assigned;
};

export const reviewAccused = reviewingOne<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  suspendedFileReviewed,
  (file, accused) => {
    assertIn(file, accused, ['suspended']);
  },
);

export const followingAccused = followingOne<ProsecutionFile, ProsecutionEvent>(
  prosecutionProcedure,
  prosecutionFocalPointAssigned,
  prosecutionStayFileCompiled,
  (file, accused) => {
    assertIn(file, accused, ['suspended']);
  },
);

/** For everybody, or for `accused` alone: the others' matter stays suspended or terminated (BLTTHS 249(1)). */
export const resume = (
  file: ProsecutionFile,
  resumption: Omit<EventOf<typeof prosecutionFileResumed>['data'], 'article' | 'clause' | 'toTell'> & {
    notice: string | null;
  },
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
  { id: accused, suspendedFor: ground, ...search }: ProsecutedAccused,
  at: Moment,
): ProsecutionEvent => suspensionBrought(file, { accused, ...(ground && { ground }), ...searchOf(search) }, at);

export const suspendAccused = (
  file: ProsecutionFile,
  suspension: { accused: FileId; ground: StayGround; number: string; notice: string | null; illness?: Illness },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('suspendAccused', file.status);
  assertIn(file, suspension.accused, ['proposed', 'indicted']);
  assertMaySuspend(PROSECUTION_SUSPENSION, deadlines, suspension.ground, at, file);
  const accused = file.accused.filter(({ id }) => id === suspension.accused);
  assertSearchDemanded(suspension.ground, accused);
  return [prosecutedAccusedSuspended(file.id, { ...suspension, ...illnessShown(suspension) }, at)];
};

interface ResumptionOfOne {
  readonly accused: FileId;
  readonly number: string;
  readonly notice: string | null;
  readonly ground?: ResumptionGround | undefined;
  readonly requested?: true;
}

/** Once the others are before a court, this one leaves for the file `into` (BLTTHS 249(1)). */
export const resumeAccused = (
  file: ProsecutionFile,
  { into, items, ...resumption }: ResumptionOfOne & { into: FileId; items?: FileId[] | undefined },
  deadlines: readonly Deadline[],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('resumeAccused', file.status);
  assertListed(file, items, 'BLTTHS 249(1)', '/items');
  const { accused, number } = resumption;
  assertIn(file, accused, ['suspended', 'terminated']);
  const going = file.accused.filter(({ id }) => id === accused);
  assertMayGoOn(going, resumption, deadlines, at);
  const [{ article, clause } = {}] = going;
  return [
    file.status === 'received'
      ? prosecutedAccusedResumed(file.id, { ...resumption, article, clause, toTell: true }, at)
      : prosecutionFileSplit(file.id, { into, accused: [accused], number, ...(items && { items }) }, at),
  ];
};

/** A file of their own, which goes on at once (BLTTHS 249(1), (4)). */
export const resumedApart = (
  id: FileId,
  number: string,
  from: ProsecutionFile,
  { accused, ...resumption }: ResumptionOfOne,
  at: Moment,
  days: CrimeDays,
): ProsecutionEvent[] => {
  const { article, clause } = from;
  return [
    ...splitOff(id, number, from, [accused], at, days),
    prosecutionFileResumed(id, { ...resumption, article, clause, toTell: true }, at),
  ];
};

export const terminateAccused = (
  file: ProsecutionFile,
  decision: { accused: FileId; ground: TerminationGround; number: string; notice: string | null },
  at: Moment,
  told: readonly Told[] = [],
  deadlines: readonly Deadline[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminateAccused', file.status);
  assertIn(file, decision.accused, ['proposed', 'indicted', 'suspended']);
  const ended = file.accused.filter(({ id }) => id === decision.accused);
  assertGround(decision.ground, ended);
  if (ended.some(({ state }) => state === 'suspended')) assertMayEndSuspended(decision.ground);
  const { number } = decision;
  const unseen = unseenFor(ended, decision.ground, deadlines, at);
  return [
    prosecutedAccusedTerminated(file.id, { ...decision, ...unseen }, at),
    ...terminationTold(file, { number, told }, at),
  ];
};

export const terminate = (
  file: ProsecutionFile,
  decision: EventOf<typeof prosecutionFileTerminated>['data'],
  at: Moment,
  told: readonly Told[] = [],
  deadlines: readonly Deadline[] = [],
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('terminate', file.status);
  const ended = pursued(file);
  assertGround(decision.ground, ended);
  if (file.status === 'suspended') assertMayEndSuspended(decision.ground);
  const unseen = unseenFor(ended, decision.ground, deadlines, at);
  return [
    prosecutionFileTerminated(file.id, { ...decision, ...unseen }, at),
    ...terminationTold(file, { number: decision.number, told }, at),
  ];
};

/** What is suspended ends without being resumed only as time-barred; another ground is verified first. */
const assertMayEndSuspended = (ground: TerminationGround): void => {
  if (ground !== 'time-barred') throw new ProsecutionRefusal('resume-first', 'TTLT 01/2020 9(2), (3)');
};

/** BLTTHS 248(1): not what only an investigation or a court can find. */
const assertGround = (ground: TerminationGround, ended: readonly ProsecutedAccused[]): void => {
  if (ground === 'not-proven' || ground === 'prosecution-withdrawn')
    throw new ProsecutionRefusal('ground-of-another-stage', 'BLTTHS 248(1)');
  assertGroundOf(ground, ended.flatMap(crimesOf));
};

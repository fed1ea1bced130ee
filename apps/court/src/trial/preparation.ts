import {
  judgeAssigned,
  trialAssignmentReceived,
  trialAssistanceAwaited,
  trialDocketed,
  trialDocketedAgain,
  trialEvidenceRequested,
  trialItemEntered,
  trialItemTakenOff,
  trialReturned,
  trialTakenUp,
  trialVoided,
  triedParticipationEnded,
  triedVictimNamed,
  type AgencyId,
  type AwaitedEvidence,
  type EventOf,
  type FileId,
  type Guarded,
  type Moment,
  type SupplementGround,
  type triedParticipantRegistered,
} from '@la-chan/contracts';
import {
  guardedAtCourt,
  assistanceNewTo,
  broughtToCourt,
  enteringItems,
  evidenceNewTo,
  type HistoryEntry,
  type Item,
  takingOffItems,
  participantsBack,
  type Settings,
  takingUp,
} from '@la-chan/procedure';
import { heldFrom, type Held } from './detention';
import { liableFrom } from './limitation';
import { isOverruled } from './overruling';
import { motionsOver } from './motion';
import { isSupplementary, returnsSince } from './returns';
import { measuresBrought } from './measure';
import { assertHasNotJudged } from './panel';
import { registered } from './participants';
import { searchesBrought } from './arrest';
import { TrialRefusal } from './refusal';
import { isHeard, trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

/** As it comes with a file. */
type TakingPart = EventOf<typeof triedParticipantRegistered>['data'];

/** What comes with a file: who takes part, what it waits for, and its documents, objects and exhibits. */
interface Along {
  readonly participants?: readonly TakingPart[] | undefined;
  readonly evidence?: readonly AwaitedEvidence[];
  readonly assistance?: readonly EventOf<typeof trialAssistanceAwaited>['data'][];
  readonly items?: readonly Item[];
  readonly guarded?: readonly Guarded[];
}

/** Whoever is accused, or represents them, has the indictment before the file is taken: as the procuracy has told, or the minutes in it say (BLTTHS 276(1)). */
export const assertGiven = (
  accused: readonly FileId[],
  told: readonly FileId[],
  byMinutes: readonly FileId[] = [],
): void => {
  if (!byMinutes.every((id) => accused.includes(id)))
    throw new TrialRefusal('not-a-defendant', 'BLTTHS 276(1)(a)', '/givenByMinutes');
  if (!accused.every((id) => told.includes(id) || byMinutes.includes(id)))
    throw new TrialRefusal('indictment-not-given', 'BLTTHS 276(1)(b)', '/givenByMinutes');
};

/** Docketed at once on receipt; until the procuracy releases the file, this court may not act (`awaiting-release`). */
export const docket = (
  id: FileId,
  docketing: EventOf<typeof trialDocketed>['data'],
  at: Moment,
  coming: readonly Held[] = [],
  { participants = [], evidence = [], assistance = [], items = [], guarded = [] }: Along = {},
): TrialEvent[] => [
  trialDocketed(id, docketing, at),
  ...brought(id, coming, at),
  ...registered(id, participants, at),
  ...awaited(id, evidence, at),
  ...assistance.map((one) => trialAssistanceAwaited(id, one, at)),
  ...broughtToCourt({ id }, items, at),
  ...guardedAtCourt({ id }, guarded, at),
];

export const docketAgain = (
  file: Trial,
  docketing: Omit<EventOf<typeof trialDocketedAgain>['data'], 'declined'>,
  at: Moment,
  coming: readonly Held[] = [],
  { participants, evidence = [], assistance = [], items = [], guarded = [] }: Along = {},
): TrialEvent[] => {
  trialProcedure.assertLawful('docketAgain', file.status);
  const { declined } = file.returns.at(-1) ?? {};
  const whom = coming.map(({ id }) => id);
  const { more, over } = participantsBack({ ...file, accused: file.defendants }, whom, participants);
  return [
    trialDocketedAgain(file.id, { ...docketing, ...(declined && { declined }) }, at),
    ...brought(file.id, coming, at),
    ...registered(file.id, more, at),
    ...over.map(({ participant }) => triedParticipationEnded(file.id, { participant }, at)),
    ...awaited(file.id, evidenceNewTo(file, evidence), at),
    ...assistanceNewTo(file.assistance, assistance).map((one) => trialAssistanceAwaited(file.id, one, at)),
    ...broughtToCourt(file, items, at),
    ...guardedAtCourt(file, guarded, at),
  ];
};

/** What was asked of experts or others before, and is still waited for. */
export const awaited = (id: FileId, evidence: readonly AwaitedEvidence[], at: Moment): TrialEvent[] =>
  evidence.map((one) => trialEvidenceRequested(id, one, at));

export const enterItem = enteringItems<Trial, TrialEvent>(trialProcedure, trialItemEntered);

export const takeOffItem = takingOffItems<Trial, TrialEvent>(trialProcedure, trialItemTakenOff);

/** What is known of those who come, and what they are held under. */
const brought = (id: FileId, coming: readonly Held[], at: Moment): TrialEvent[] => [
  ...liableFrom(id, coming, at),
  ...heldFrom(id, coming, at),
  ...measuresBrought(id, coming, at),
  ...searchesBrought(id, coming, at),
];

/** The procuracy that has indicted assigns the trial to the one beside this court (BLTTHS 239(1)). */
export const recordAssignment = (
  file: Trial,
  assignment: EventOf<typeof trialAssignmentReceived>['data'],
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('recordAssignment', file.status);
  return [trialAssignmentReceived(file.id, assignment, at)];
};

/** The procuracy that exercises prosecution at the trial, and its file: a lower one that was assigned it, else the one that has brought it. */
export const prosecuting = ({ prosecutedBy, sender, from: [file] }: Trial) =>
  prosecutedBy ?? (sender ? { agency: sender, file } : undefined);

/**
 * Whatever is asked or decided for the prosecution comes from that one, or was underway from the other as it was assigned; where
 * the court does not know yet that it was, it comes from one that the other has assigned it to, as it says itself (`assignedBy`).
 */
export const isProsecutedBy = ({ prosecutedBy, sender }: Trial, procuracy: AgencyId, assignedBy?: AgencyId): boolean =>
  procuracy === sender || procuracy === prosecutedBy?.agency || (!prosecutedBy && !!sender && assignedBy === sender);

export const { takeUp, voidOffer } = takingUp<Trial, TrialEvent>(trialProcedure, trialTakenUp, trialVoided);

export const assign = (
  file: Trial,
  assignment: EventOf<typeof judgeAssigned>['data'],
  at: Moment,
  history: readonly HistoryEntry[] = [],
): TrialEvent[] => {
  trialProcedure.assertLawful('assign', file.status);
  assertHasNotJudged([{ seat: 'judge', officer: assignment.judge }], history, '/judge');
  return [judgeAssigned(file.id, assignment, at)];
};

/** Of whom the file did not know, and to whom something may be owed (BLTTHS 62, 260). */
export const nameVictim = (file: Trial, victim: FileId, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('nameVictim', file.status);
  return [triedVictimNamed(file.id, { victim }, at)];
};

/** By the presiding judge until the hearing opens, by the panel after (BLTTHS 174(2), 280(1)). */
export const returnerIn = (file: Pick<Trial, 'status' | 'openedAt'>): 'presiding-judge' | 'panel' =>
  isHeard(file) ? 'panel' : 'presiding-judge';

export const returnFile = (
  file: Trial,
  decision: { ground: SupplementGround; number: string; notice?: string | null },
  at: Moment,
  settings?: Settings,
): TrialEvent[] => {
  trialProcedure.assertLawful('returnFile', file.status);
  const by = returnerIn(file);
  // Who prepares a trial after a judgment has one that was annulled.
  const before = returnsSince(file, file.pronouncedAt, at, settings).filter(isSupplementary);
  // Once each; always where no indictment stands (BLTTHS 174(2), 240(3)).
  if (!isOverruled(file) && before.some((one) => one.by === by))
    throw new TrialRefusal('returned-already', 'BLTTHS 174(2)');
  return [trialReturned(file.id, { by, ...decision }, at), ...motionsOver(file, at)];
};

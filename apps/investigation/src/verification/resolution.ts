import {
  groundsFound,
  nonInitiationCancelled,
  nonInitiationCancelledOnComplaint,
  sanctionProposed,
  verificationBodyAlerted,
  verificationInitiationCancelled,
  verificationInitiationReinstated,
  verificationNonCompetenceFound,
  verificationOffenceDated,
  verificationResolved,
  verificationTransferred,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type NonInitiationGround,
  type Signer,
  type TransferGround,
} from '@la-chan/contracts';
import {
  alerting,
  assertSameMatter,
  datingOffence,
  proposingSanction,
  assertGroundOf,
  unseenLimitation,
  type Deadline,
  type HistoryEntry,
  type OffenceDateAct,
} from '@la-chan/procedure';
import { assertCompetent, assertMayTransfer } from './dispute';
import { assertConsulted } from './stay-consultation';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** How it ended here. */
export interface Resolved {
  readonly groundsFoundAt: Moment | null;
  readonly resolvedAt: Moment | null;
  readonly outcome: 'initiated' | 'not-initiated' | null;
  readonly case: FileId | null;
  /** When a decision not to initiate was cancelled, and when an initiation. */
  readonly cancelledAt: readonly Moment[];
  readonly cancelledInitiationAt: Moment | null;
  readonly transferredAt: Moment | null;
  /** Not initiated, and with signs of an administrative violation; when its file went to be sanctioned. */
  readonly administrative: boolean;
  readonly sanctionProposedAt: Moment | null;
}

export type ResolutionAct =
  | 'findGrounds'
  | 'initiate'
  | 'decideNotToInitiate'
  | OffenceDateAct
  | 'reopen'
  | 'cancelNonInitiation'
  | 'cancelOnComplaint'
  | 'cancelInitiation'
  | 'reinstateInitiation'
  | 'proposeSanction'
  | 'findNonCompetence'
  | 'alert'
  | 'transferOut';
export type ResolutionRefusal =
  | 'suspended-not-time-barred'
  | 'grounds-not-found'
  | 'offence-not-named'
  | 'not-a-non-initiation'
  | 'no-complaint-upheld';

export const findGrounds = (
  file: Verification,
  offence: { article: Article; clause: Clause },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('findGrounds', file.status);
  return [groundsFound(file.id, offence, at)];
};

export const initiate = (
  file: Verification,
  decision: { case: FileId; notice: string; demand?: string | undefined },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('initiate', file.status);
  assertCompetent(file);
  const clearFromReception = file.finding === 'crime-clear' && !file.investigator; // TTLT 01/2017 9(1)
  if (file.status !== 'grounds-found' && !clearFromReception)
    throw new VerificationRefusal('grounds-not-found', 'BLTTHS 143');
  const { article } = offenceOf(file);
  if (decision.demand && demandedCrime(file, decision.demand).article !== article)
    throw new VerificationRefusal('no-such-demand', 'TTLT 04/2018 7(3)');
  return [verificationResolved(file.id, { outcome: 'initiated', ...decision }, at)];
};

/** The decision names article and clause. Throws while the file names none. */
export const offenceOf = ({ article, clause }: Verification): { article: Article; clause: Clause } => {
  if (article && clause) return { article, clause };
  throw new VerificationRefusal('offence-not-named', 'BLTTHS 154(1)');
};

export const decideNotToInitiate = (
  file: Verification,
  decision: { ground: NonInitiationGround; notice: string; administrative?: boolean; signedBy?: Signer },
  at: Moment,
  deadlines: readonly Deadline[] = [],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('decideNotToInitiate', file.status);
  assertCompetent(file);
  if (file.status === 'suspended') {
    if (decision.ground !== 'time-barred')
      throw new VerificationRefusal('suspended-not-time-barred', 'TTLT 01/2020 5(5)');
    assertConsulted(file);
  }
  assertGroundOf(decision.ground, [file]);
  const unseen = unseenLimitation(file, decision.ground, deadlines, at);
  return [verificationResolved(file.id, { outcome: 'not-initiated', ...decision, ...unseen }, at)];
};

/** Of what is suspended it is followed how long somebody may be held liable still (TTLT 01/2020 5(5), 14(1)(c)). */
export const dateOffence = datingOffence<Verification, VerificationEvent>(
  verificationProcedure,
  verificationOffenceDated,
);

/** The crime of which the procuracy demands a case by this notice, until there is one (TTLT 04/2018 7(2)(c), 7(3)). */
const demandedCrime = ({ demands }: Verification, notice: string): { article: Article; clause: Clause } => {
  const one = demands.find((each) => each.notice === notice && each.demand === 'initiation' && !each.metAt);
  if (one?.article && one.clause) return { article: one.article, clause: one.clause };
  throw new VerificationRefusal('no-such-demand', 'TTLT 04/2018 7(2)(c), 7(3)');
};

/** The body cancels its decision not to initiate, as the procuracy demands, and has to initiate (TTLT 04/2018 7(2)(c)). */
export const cancelNonInitiation = (
  file: Verification,
  { notice, demand }: { notice: string; demand: string },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('cancelNonInitiation', file.status);
  if (file.outcome !== 'not-initiated') throw new VerificationRefusal('not-a-non-initiation', 'TTLT 04/2018 7(2)(c)');
  return [nonInitiationCancelled(file.id, { notice, demand, ...demandedCrime(file, demand) }, at)];
};

/** The head, who has upheld the complaint against what a deputy has decided (BLTTHS 475(1)). */
export const cancelOnComplaint = (
  file: Verification,
  { complaint, notice }: { complaint: string; notice: string },
  at: Moment,
  history: readonly HistoryEntry[],
): VerificationEvent[] => {
  verificationProcedure.assertLawful('cancelOnComplaint', file.status);
  if (file.outcome !== 'not-initiated') throw new VerificationRefusal('not-a-non-initiation', 'BLTTHS 475(1)');
  const standing = history.findLast(({ type }) => type === verificationResolved.type)?.data?.['notice'];
  const upheld = file.complaints.find((one) => one.complaint === complaint && one.result === 'upheld');
  if (upheld?.of !== 'non-initiation' || upheld.notice !== standing)
    throw new VerificationRefusal('no-complaint-upheld', 'BLTTHS 475(1)');
  return [nonInitiationCancelledOnComplaint(file.id, { complaint, notice }, at)];
};

/** The procuracy has cancelled the decision not to initiate; it names the crime of which it finds grounds. */
export const reopen = (
  file: Verification,
  cancellation: EventOf<typeof nonInitiationCancelled>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('reopen', file.status);
  if (file.outcome !== 'not-initiated') throw new VerificationRefusal('not-a-non-initiation', 'BLTTHS 159(6)');
  return [nonInitiationCancelled(file.id, cancellation, at)];
};

/** The decision to initiate was cancelled: there is no case, and who reported is told why (BLTTHS 158(1)). */
export const cancelInitiation = (
  file: Verification,
  cancellation: EventOf<typeof verificationInitiationCancelled>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('cancelInitiation', file.status);
  return [verificationInitiationCancelled(file.id, cancellation, at)];
};

/** The higher procuracy has cancelled that cancellation: there is the case again (TTLT 04/2018 6(2)). */
export const reinstateInitiation = (
  file: Verification,
  reinstated: EventOf<typeof verificationInitiationReinstated>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('reinstateInitiation', file.status);
  return [verificationInitiationReinstated(file.id, reinstated, at)];
};

export const proposeSanction = proposingSanction<Verification, VerificationEvent>(
  verificationProcedure,
  sanctionProposed,
);

/** Found late, while it is verified: 24 hours to transfer it (TT 28/2020 18(1)). */
export const findNonCompetence = (file: Verification, ground: TransferGround, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('findNonCompetence', file.status);
  return [verificationNonCompetenceFound(file.id, { ground }, at)];
};

export const alert = alerting<Verification, VerificationEvent>(verificationProcedure, verificationBodyAlerted);

/** What was suspended is so no more with that: the competent body assigns and resolves it anew, within the limit from its receipt (BLTTHS 147(1); TT 28/2020 18(1)). */
export const transferOut = (
  file: Verification,
  transfer: EventOf<typeof verificationTransferred>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('transferOut', file.status);
  assertMayTransfer(file, transfer.ground);
  assertSameMatter(transfer, at);
  return [verificationTransferred(file.id, transfer, at)];
};

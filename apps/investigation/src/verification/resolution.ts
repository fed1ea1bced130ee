import {
  groundsFound,
  nonInitiationCancelled,
  verificationNonCompetenceFound,
  verificationResolved,
  verificationTransferred,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type NonInitiationGround,
  type TransferGround,
} from '@la-chan/contracts';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

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
  decision: { case: FileId; notice: string },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('initiate', file.status);
  const clearFromReception = file.finding === 'crime-clear' && !file.investigator; // TTLT 01/2017 9(1)
  if (file.status !== 'grounds-found' && !clearFromReception)
    throw new VerificationRefusal('grounds-not-found', 'BLTTHS 143');
  offenceOf(file);
  return [verificationResolved(file.id, { outcome: 'initiated', ...decision }, at)];
};

/** The decision names article and clause. Throws while the file names none. */
export const offenceOf = ({ article, clause }: Verification): { article: Article; clause: Clause } => {
  if (article && clause) return { article, clause };
  throw new VerificationRefusal('offence-not-named', 'BLTTHS 154(1)');
};

export const decideNotToInitiate = (
  file: Verification,
  decision: { ground: NonInitiationGround; notice: string },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('decideNotToInitiate', file.status);
  return [verificationResolved(file.id, { outcome: 'not-initiated', ...decision }, at)];
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

/** Found late, while it is verified: 24 hours to transfer it (TT 28/2020 18(1)). */
export const findNonCompetence = (file: Verification, ground: TransferGround, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('findNonCompetence', file.status);
  return [verificationNonCompetenceFound(file.id, { ground }, at)];
};

/** To the procuracy only on its demand; what is suspended goes to no other body. */
export const transferOut = (
  file: Verification,
  transfer: EventOf<typeof verificationTransferred>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('transferOut', file.status);
  const demanded = file.demands.some(({ demand }) => demand === 'file');
  const takenOver = transfer.ground === 'procuracy-takes-over';
  if (takenOver ? !demanded : file.status === 'suspended')
    throw new VerificationRefusal('file-not-demanded', 'BLTTHS 146(2); TTLT 01/2017 13(2)');
  return [verificationTransferred(file.id, transfer, at)];
};

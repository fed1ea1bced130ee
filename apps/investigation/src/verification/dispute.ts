import {
  reportDisputeDecided,
  reportDisputeRaised,
  type EventOf,
  type Moment,
  type ReportDispute,
  type TransferGround,
} from '@la-chan/contracts';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** Tranh chấp về thẩm quyền giải quyết: with whom, whom it was put to, and who was found competent. */
export interface Disputed {
  readonly dispute: Dispute | null;
}

interface Dispute {
  readonly between: ReportDispute;
  readonly body: string;
  /** The request to the procuracy; none where a higher one decides, on paper. */
  readonly exchange: string | null;
  readonly competent: 'this-body' | 'other-body' | null;
}

export type DisputeAct = 'raiseDispute' | 'recordDispute';
export type DisputeRefusal =
  | 'dispute-undecided'
  | 'no-dispute'
  | 'procuracy-decides-dispute'
  | 'this-body-competent'
  | 'other-body-competent'
  | 'dispute-not-settled';

const LAW = 'BLTTHS 150; TTLT 01/2017 12(5); TT 28/2020 18(2)';

/** Its limit goes on meanwhile; whoever was found competent may be doubted again by another body only. */
export const raiseDispute = (
  file: Verification,
  dispute: EventOf<typeof reportDisputeRaised>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('raiseDispute', file.status);
  const known = file.dispute;
  if (known?.competent === null) throw new VerificationRefusal('dispute-undecided', LAW);
  if (known?.competent === 'other-body') throw new VerificationRefusal('other-body-competent', LAW);
  if (known?.body === dispute.body) throw new VerificationRefusal('this-body-competent', LAW);
  return [reportDisputeRaised(file.id, dispute, at)];
};

/** By the procuracy that the article names: over the platform where it was asked there, else as its paper says. */
export const recordDispute = (
  file: Verification,
  decision: EventOf<typeof reportDisputeDecided>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordDispute', file.status);
  const { dispute } = file;
  if (dispute?.competent !== null) throw new VerificationRefusal('no-dispute', LAW);
  if (dispute.exchange !== decision.exchange) throw new VerificationRefusal('procuracy-decides-dispute', LAW);
  return [reportDisputeDecided(file.id, decision, at)];
};

/** What was decided binds: who is not competent decides nothing on the report. */
export const assertCompetent = ({ dispute }: Verification): void => {
  if (dispute?.competent === 'other-body') throw new VerificationRefusal('other-body-competent', LAW);
};

/** It stays until the dispute is decided, goes where that says, and goes nowhere else. */
export const assertMayTransfer = ({ dispute }: Verification, ground: TransferGround): void => {
  if (dispute?.competent === null) throw new VerificationRefusal('dispute-undecided', LAW);
  if (dispute?.competent === 'this-body') throw new VerificationRefusal('this-body-competent', LAW);
  if ((ground === 'dispute-settled') !== (dispute !== null)) throw new VerificationRefusal('dispute-not-settled', LAW);
};

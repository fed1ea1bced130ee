import {
  reportFileHandover,
  takenOverReportDecided,
  verificationHandedOver,
  verificationOffered,
  verificationOfferEnded,
  verificationResolved,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { type HistoryEntry, offering } from '@la-chan/procedure';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** The procuracy resolves the report itself. */
export interface TakenOver {
  /** The handover of its file to the procuracy that has taken it over. */
  readonly fileHandover: string | null;
}

export type TakeoverAct = 'offer' | 'withdraw' | 'takeBack' | 'release' | 'recordInitiation' | 'recordOutcome';
export type TakeoverRefusal = 'file-not-demanded';

/** The notice by which the procuracy has demanded the file. */
export const demandOf = ({ demands }: Verification): string => {
  const demanded = demands.findLast(({ demand }) => demand === 'file');
  if (demanded) return demanded.notice;
  throw new VerificationRefusal('file-not-demanded', 'BLTTHS 146(2); TTLT 01/2017 13(2)');
};

/** Whoever does not agree hands it over as well, within 5 days (TTLT 01/2017 13(2)). */
export const offer = (file: Verification, to: AgencyId, exchange: string, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('offer', file.status);
  demandOf(file);
  return [verificationOffered(file.id, { to, exchange }, at)];
};

/** The handover to the procuracy, which has the file or gets it. */
export const goneBy = ({ status, fileHandover }: Verification) =>
  fileHandover && (status === 'offered' || status === 'transferred')
    ? { kind: reportFileHandover, exchange: fileHandover, dossier: { reporter: null, account: '' } }
    : undefined;

export const { withdraw, takeBack, release } = offering(
  verificationProcedure,
  ({ fileHandover }: Verification) => fileHandover,
  verificationOfferEnded,
  verificationHandedOver,
);

/** What the procuracy decided on it, within the limits of BLTTHS 147. */
export const recordOutcome = (
  file: Verification,
  outcome: EventOf<typeof takenOverReportDecided>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordOutcome', file.status);
  return [takenOverReportDecided(file.id, outcome, at)];
};

/** The procuracy that has decided on it. */
export const deciderIn = (history: readonly HistoryEntry[]): AgencyId =>
  history.findLast(({ type }) => type === takenOverReportDecided.type)?.data?.['by'] as AgencyId;

/** It cancelled the decision not to initiate, and this body did not: the procuracy has initiated the case (BLTTHS 153(3)(a)). */
export const recordInitiation = (
  file: Verification,
  initiation: { case: FileId; notice: string },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordInitiation', file.status);
  return [verificationResolved(file.id, { outcome: 'initiated', ...initiation }, at)];
};

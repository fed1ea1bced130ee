import {
  petitionAnswered,
  petitionLodged,
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
import { offering } from '@la-chan/procedure';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** The procuracy resolves the report itself. */
export interface TakenOver {
  /** The handover of its file to the procuracy that has taken it over. */
  readonly fileHandover: string | null;
  /** What it asked of the higher procuracy about a demand, and whether that agreed. */
  readonly petitions: readonly { readonly notice: string; readonly upheld: boolean | null }[];
}

export type TakeoverAct =
  'offer' | 'withdraw' | 'takeBack' | 'release' | 'recordInitiation' | 'recordOutcome' | 'petition' | 'recordPetition';
export type TakeoverRefusal = 'file-not-demanded' | 'petitioned-already' | 'no-such-petition';

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

/** It cancelled the decision not to initiate, and this body did not: the procuracy has initiated the case (BLTTHS 153(3)(a)). */
export const recordInitiation = (
  file: Verification,
  initiation: { case: FileId; notice: string },
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordInitiation', file.status);
  return [verificationResolved(file.id, { outcome: 'initiated', ...initiation }, at)];
};

/** Whoever does not agree asks the higher procuracy, which answers within 10 days; the file is handed over all the same. */
export const petition = (
  file: Verification,
  lodged: EventOf<typeof petitionLodged>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('petition', file.status);
  const { notice } = lodged;
  if (!file.demands.some((one) => one.notice === notice && one.demand === 'file'))
    throw new VerificationRefusal('file-not-demanded', 'TTLT 01/2017 13(2)');
  if (file.petitions.some((one) => one.notice === notice))
    throw new VerificationRefusal('petitioned-already', 'TTLT 01/2017 13(2)');
  return [petitionLodged(file.id, lodged, at)];
};

/** A demand that the higher procuracy has found to be wrong falls away. */
export const recordPetition = (
  file: Verification,
  answer: EventOf<typeof petitionAnswered>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordPetition', file.status);
  if (!file.petitions.some(({ notice, upheld }) => notice === answer.notice && upheld === null))
    throw new VerificationRefusal('no-such-petition', 'TTLT 01/2017 13(2)');
  return [petitionAnswered(file.id, answer, at)];
};

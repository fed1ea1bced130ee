import {
  caseFileHandover,
  caseHandedOver,
  caseOfferEnded,
  caseTransferHandover,
  caseTransferred,
  type AgencyId,
  type Moment,
} from '@la-chan/contracts';
import { offering, type Rejected } from '@la-chan/procedure';
import { caseProcedure, type Case, type CaseStatus } from './case';
import type { CaseEvent } from './case.events';
import { CaseRefusal } from './refusal';

/** The handover in which a file is offered: to the procuracy, or to the body that has to investigate the case on. */
export const offerOf = ({ status, transfer, handover }: Case): string | null =>
  status === 'transferring' ? (transfer?.offer ?? null) : handover;

/** It goes, or has gone, to the body of another case, as the procuracy has merged their files (BLTTHS 242(1)). */
export const isMergedElsewhere = ({ status, transfer }: Pick<Case, 'status' | 'transfer'>): boolean =>
  (status === 'transferring' || status === 'transferred') && transfer?.ground === 'files-merged';

const GOES_BY: Partial<Record<CaseStatus, typeof caseFileHandover | typeof caseTransferHandover>> = {
  concluded: caseFileHandover,
  'handed-over': caseFileHandover,
  decided: caseFileHandover,
  transferring: caseTransferHandover,
  transferred: caseTransferHandover,
};

/** The handover by which the file is elsewhere, or goes there. */
export const goneBy = ({ status, transfer, handover }: Case) => {
  const kind = GOES_BY[status];
  const exchange = kind === caseTransferHandover ? transfer?.offer : handover;
  return kind && exchange ? { kind, exchange, dossier: { text: '', persons: [] } } : undefined;
};

/** To another body, whose limit goes on, or on offer to it. */
export const goesToAnotherBody = (file: Case): boolean => goneBy(file)?.kind === caseTransferHandover;

const offered = offering(caseProcedure, offerOf, caseOfferEnded, caseHandedOver);

export const withdraw = (file: Case, at: Moment): CaseEvent[] => {
  if (file.status === 'transferring' && isMergedElsewhere(file))
    throw new CaseRefusal('merged-by-procuracy', 'BLTTHS 242(1)');
  return offered.withdraw(file, at);
};
export const takeBack = (file: Case, rejection: Rejected, at: Moment): CaseEvent[] =>
  offered.takeBack(file, rejection, at);

export const release = (file: Case, to: AgencyId, at: Moment): CaseEvent[] => {
  const { status, transfer } = file;
  if (status !== 'transferring' || !transfer) return offered.release(file, to, at);
  caseProcedure.assertLawful('release', status);
  return [caseTransferred(file.id, { body: transfer.body, exchange: transfer.exchange, to }, at)];
};

import {
  accusedIndicted,
  caseFileHandover,
  indictmentHandover,
  indictmentOfferEnded,
  prosecutionTransfer,
  prosecutionFileHandedOver,
  prosecutionFileReturned,
  prosecutionFileTransferred,
  prosecutionTransferDecided,
  prosecutionTransferEnded,
  type AgencyId,
  type Moment,
} from '@la-chan/contracts';
import { offering, untilLast, type HistoryEntry, type Rejected } from '@la-chan/procedure';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

/** The handover in which a file is offered: to the procuracy that has to prosecute, or to the court. */
export const offerOf = ({ status, transfer, indictment }: ProsecutionFile): string | null =>
  status === 'transferring' ? transfer : indictment;

const wayOf = (file: ProsecutionFile) => {
  switch (file.status) {
    case 'transferring':
    case 'transferred':
      return { kind: prosecutionTransfer, exchange: file.transfer };
    case 'indicted':
    case 'handed-over':
      return { kind: indictmentHandover, exchange: file.indictment };
    case 'returned':
      return { kind: cameBy(file), exchange: file.handover };
    default:
      return undefined;
  }
};

/** The handover by which the file is at another procuracy or a court, or goes there; or by which it had come, and went back. */
export const goneBy = (file: ProsecutionFile) => {
  const { kind, exchange } = wayOf(file) ?? {};
  return kind && exchange ? { kind, exchange, dossier: { text: '', persons: [] } } : undefined;
};

/** The same, where it has not gone back. */
export const goneOn = (file: ProsecutionFile) => (file.status === 'returned' ? undefined : goneBy(file));

const GOING: readonly string[] = [accusedIndicted.type, prosecutionTransferDecided.type, prosecutionFileReturned.type];

/** What is known of the file as it stood when it was offered last, or sent back, whenever that was registered. */
export const untilGone = <Entry extends HistoryEntry>(history: readonly Entry[]): Entry[] => untilLast(history, GOING);

/** The handover that the file is under: of the investigation, or of another procuracy. */
export const cameBy = ({ transferredBy }: ProsecutionFile) => (transferredBy ? prosecutionTransfer : caseFileHandover);

const toCourt = offering(prosecutionProcedure, offerOf, indictmentOfferEnded, prosecutionFileHandedOver);
const toProcuracy = offering(prosecutionProcedure, offerOf, prosecutionTransferEnded, prosecutionFileTransferred);
const offered = ({ status }: ProsecutionFile) => (status === 'transferring' ? toProcuracy : toCourt);

export const withdraw = (file: ProsecutionFile, at: Moment): ProsecutionEvent[] => offered(file).withdraw(file, at);

export const takeBack = (file: ProsecutionFile, rejection: Rejected, at: Moment): ProsecutionEvent[] =>
  offered(file).takeBack(file, rejection, at);

export const release = (file: ProsecutionFile, to: AgencyId, at: Moment): ProsecutionEvent[] =>
  offered(file).release(file, to, at);

import type {
  accusedIndicted,
  EventOf,
  FileId,
  indictmentOfferEnded,
  prosecutedAccusedResumed,
  prosecutedAccusedSuspended,
  prosecutedAccusedTerminated,
  prosecutionFileDecided,
  prosecutionFileExtended,
  prosecutionFileHandedOver,
  prosecutionFileReceived,
  prosecutionFileReceivedAgain,
  prosecutionFileResumed,
  prosecutionFileReturned,
  prosecutionFileReturnedByCourt,
  prosecutionFileSuspended,
  prosecutionFileTakenUp,
  prosecutionFileTerminated,
  prosecutionFileVoided,
} from '@la-chan/contracts';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

export type ProsecutionEvent = EventOf<
  | typeof accusedIndicted
  | typeof indictmentOfferEnded
  | typeof prosecutedAccusedResumed
  | typeof prosecutedAccusedSuspended
  | typeof prosecutedAccusedTerminated
  | typeof prosecutionFileDecided
  | typeof prosecutionFileExtended
  | typeof prosecutionFileHandedOver
  | typeof prosecutionFileReceived
  | typeof prosecutionFileReceivedAgain
  | typeof prosecutionFileResumed
  | typeof prosecutionFileReturned
  | typeof prosecutionFileReturnedByCourt
  | typeof prosecutionFileSuspended
  | typeof prosecutionFileTakenUp
  | typeof prosecutionFileTerminated
  | typeof prosecutionFileVoided
>;

/** A file before its first event. */
export const blank: Omit<ProsecutionFile, Given> = {
  status: 'awaiting-release',
  from: [],
  sender: null,
  handover: null,
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  opening: false,
  receivedAt: '',
  receivedAgainAt: [],
  accused: [],
  extendedAt: null,
  suspendedAt: [],
  resumedAt: [],
  returns: [],
  demandedBy: null,
  returnedByCourtAt: [],
  indictment: null,
  indictedAt: null,
  terminatedAt: null,
  outcome: null,
  decidedAt: null,
};
type Given = 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt';

/** The file after an event. */
export const evolve = (file: ProsecutionFile, event: ProsecutionEvent): ProsecutionFile => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.file-received': {
      const { accused, ...reception } = event.data;
      const status = reception.handover ? 'awaiting-release' : 'received';
      return { ...file, ...reception, status, receivedAt: at, accused: accused.map(proposed) };
    }
    case 'prosecution.file-received-again': {
      const { accused, ...reception } = event.data;
      const known = (id: FileId) => file.accused.find((one) => one.id === id);
      const come = accused.map((one) => ({ ...(known(one.id) ?? proposed(one)), ...one }));
      const stayed = file.accused.filter(({ id }) => !accused.some((one) => one.id === id));
      const again = { extendedAt: null, receivedAgainAt: [...file.receivedAgainAt, at] };
      return { ...file, ...reception, ...again, status: 'awaiting-release', accused: [...come, ...stayed] };
    }
    case 'prosecution.file-taken-up':
      return { ...file, status: 'received', demandedBy: null };
    case 'prosecution.file-voided':
      if (file.receivedAgainAt.length === 0) return { ...file, status: 'voided' };
      return { ...file, status: 'returned', receivedAgainAt: file.receivedAgainAt.slice(0, -1) };
    case 'prosecution.file-extended':
      return { ...file, extendedAt: at };
    case 'prosecution.file-suspended':
      return { ...file, status: 'suspended', suspendedAt: [...file.suspendedAt, at] };
    case 'prosecution.file-resumed':
      return { ...file, status: 'received', extendedAt: null, resumedAt: [...file.resumedAt, at] };
    case 'prosecution.accused-suspended':
      return changed(file, [event.data.accused], () => ({ state: 'suspended' }));
    case 'prosecution.accused-resumed':
      return changed(file, [event.data.accused], () => ({ state: 'proposed' }));
    case 'prosecution.accused-terminated':
      return changed(file, [event.data.accused], (one) => ({
        state: 'terminated',
        decidedAt: one.decidedAt ?? at,
        outcome: 'terminated',
      }));
    case 'prosecution.file-returned':
      return { ...file, status: 'returned', returns: [...file.returns, { by: event.data.by, at }] };
    case 'prosecution.file-terminated': {
      const all = file.accused.map(({ id }) => id);
      const ended = changed(file, all, (one) => ({
        state: 'terminated',
        decidedAt: one.decidedAt ?? at,
        outcome: 'terminated',
      }));
      return { ...ended, status: 'terminated', terminatedAt: at, outcome: 'terminated' };
    }
    case 'prosecution.accused-indicted': {
      const { exchange: indictment, accused } = event.data;
      const indicted = changed(file, accused, (one) => ({ state: 'indicted', decidedAt: one.decidedAt ?? at }));
      return { ...indicted, status: 'indicted', indictment, indictedAt: file.indictedAt ?? at, demandedBy: null };
    }
    case 'prosecution.indictment-offer-ended':
      return { ...file, status: 'received', indictment: null };
    case 'prosecution.file-handed-over':
      return { ...file, status: 'handed-over' };
    case 'prosecution.file-returned-by-court': {
      const returnedByCourtAt = [...file.returnedByCourtAt, at];
      return { ...file, status: 'received', indictment: null, demandedBy: event.data.by, returnedByCourtAt };
    }
    case 'prosecution.file-decided': {
      const { outcome, accused } = event.data;
      const ended = changed(
        file,
        accused.map((one) => one.accused),
        (one) => ({ outcome: accused.find((each) => each.accused === one.id)?.outcome ?? null }),
      );
      return { ...ended, status: 'decided', outcome, decidedAt: at };
    }
  }
};

type Received = EventOf<typeof prosecutionFileReceived>['data']['accused'][number];

const proposed = (one: Received): ProsecutedAccused => ({ ...one, state: 'proposed', decidedAt: null, outcome: null });

const changed = (
  file: ProsecutionFile,
  ids: readonly FileId[],
  change: (one: ProsecutedAccused) => Partial<ProsecutedAccused>,
): ProsecutionFile => ({
  ...file,
  accused: file.accused.map((one) => (ids.includes(one.id) ? { ...one, ...change(one) } : one)),
});

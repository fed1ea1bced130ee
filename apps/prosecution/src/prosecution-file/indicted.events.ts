import {
  type accusedIndicted,
  type accusedIndictedElsewhere,
  type courtDecisionReceived,
  type courtEvidenceAsked,
  type courtEvidenceSupplied,
  type courtMotionAnswered,
  type courtMotionMade,
  type courtMotionWithdrawn,
  type courtReturnAnswered,
  type courtReturnAsked,
  type decisionProtested,
  type crimesWithdrawn,
  type decisionProtestChanged,
  type decisionProtestWithdrawn,
  type indictmentDelivered,
  type indictmentOfferEnded,
  type judgmentProtested,
  type prosecutionFileDecided,
  type prosecutionFileHandedOver,
  type prosecutionFileReturnedByCourt,
  type prosecutionWithdrawn,
  type protestChanged,
  type protestWithdrawn,
  type terminationToldToCourt,
  type trialAssigned,
  type trialReceivedAgainByProcuracy,
  type trialReceivedByProcuracy,
  type trialReturnedAbove,
  type trialProsecutorReplaced,
  type EventOf,
} from '@la-chan/contracts';
import { courtMotionsAfter } from './court-motion';
import { broughtTo, withoutThese } from './court-returns';
import { asProposed, hasFallen, indictedFor, prosecutedWithout } from './indicted';
import { outcomeOf } from './prosecuted-accused';
import { accusedAfter, awayWithOthers, changed, idsOf, type AccusedEvent } from './prosecuted-accused.events';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { assignedAfter, trialReturnedAfter } from './trial-assignment';

/** What happens to a file from the indictment on, between the procuracy and the courts. */
export type IndictedEvent =
  | AccusedEvent
  | EventOf<
      | typeof accusedIndicted
      | typeof accusedIndictedElsewhere
      | typeof courtDecisionReceived
      | typeof courtEvidenceAsked
      | typeof courtEvidenceSupplied
      | typeof courtMotionAnswered
      | typeof courtMotionMade
      | typeof courtMotionWithdrawn
      | typeof courtReturnAnswered
      | typeof courtReturnAsked
      | typeof decisionProtested
      | typeof crimesWithdrawn
      | typeof decisionProtestChanged
      | typeof decisionProtestWithdrawn
      | typeof indictmentDelivered
      | typeof indictmentOfferEnded
      | typeof judgmentProtested
      | typeof prosecutionFileDecided
      | typeof prosecutionFileHandedOver
      | typeof prosecutionFileReturnedByCourt
      | typeof prosecutionWithdrawn
      | typeof protestChanged
      | typeof protestWithdrawn
      | typeof terminationToldToCourt
      | typeof trialAssigned
      | typeof trialReceivedAgainByProcuracy
      | typeof trialReceivedByProcuracy
      | typeof trialReturnedAbove
      | typeof trialProsecutorReplaced
    >;

export const indictedAfter = (file: ProsecutionFile, event: IndictedEvent): ProsecutionFile => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'prosecution.accused-indicted': {
      const { exchange: indictment, accused, crimes } = event.data;
      const named = indictedFor(file, crimes);
      const indicted = changed(named, accused, (one) => ({ state: 'indicted', decidedAt: one.decidedAt ?? at }));
      return { ...indicted, status: 'indicted', indictment, indictedAt: file.indictedAt ?? at };
    }
    case 'prosecution.trial-assigned': {
      const { notice: _, ...trialBy } = event.data;
      return { ...file, trialBy };
    }
    case 'prosecution.trial-received':
    case 'prosecution.trial-received-again':
      return assignedAfter(file, event);
    case 'prosecution.trial-returned-above':
      return trialReturnedAfter(file, event.data);
    case 'prosecution.judgment-protested':
      return { ...file, protestedAt: at };
    case 'prosecution.protest-withdrawn':
      return { ...file, protestedAt: null };
    case 'prosecution.decision-protested':
      return { ...file, protestedDecisions: [...file.protestedDecisions, event.data.notice] };
    case 'prosecution.decision-protest-withdrawn': {
      const { notice } = event.data;
      return { ...file, protestedDecisions: file.protestedDecisions.filter((one) => one !== notice) };
    }
    case 'prosecution.court-evidence-asked':
      return { ...file, evidenceAsked: [...file.evidenceAsked, event.data.exchange] };
    case 'prosecution.court-evidence-supplied':
      return { ...file, evidenceAsked: file.evidenceAsked.filter((one) => one !== event.data.exchange) };
    case 'prosecution.court-motion-made':
    case 'prosecution.court-motion-answered':
    case 'prosecution.court-motion-withdrawn':
      return { ...file, courtMotions: courtMotionsAfter(file, event) };
    case 'prosecution.court-return-asked':
      return { ...file, returnAsked: event.data.exchange };
    case 'prosecution.court-return-answered':
      return { ...file, returnAsked: null };
    case 'prosecution.termination-told-to-court':
    case 'prosecution.accused-indicted-elsewhere': {
      const { accused, of, through } = event.data;
      return through ? file : { ...file, courtReturns: withoutThese(file, accused, of) };
    }
    case 'prosecution.court-decision-received': {
      const { decision, accused = [], decidedAt } = event.data;
      // What follows a cassation comes as any case does; what is suspended the court decides on.
      if (decision !== 'judgment' && decision !== 'judgment-annulled') return file;
      return changed(file, accused, () => ({ judgedAt: decision === 'judgment' ? decidedAt : null }));
    }
    case 'prosecution.indictment-offer-ended':
      return { ...asProposed(file), status: 'received', indictment: null };
    case 'prosecution.file-handed-over':
      return {
        ...{ ...awayWithOthers(file), status: 'handed-over', demandedBy: null },
        courtReturns: broughtTo(file, event.data.to),
      };
    case 'prosecution.file-returned-by-court': {
      const { by, ground, exchange, from: court, accused = idsOf(file, isAtCourt) } = event.data;
      const demandedBy = ground === 'not-competent' ? null : by;
      // What was told of them before is that they were suspended, or judged by what is annulled.
      const again = changed(file, event.data.accused ?? [], () => ({ outcome: null, judgedAt: null }));
      const told = { ...again, demandedBy, returnedByCourtAt: [...file.returnedByCourtAt, at] };
      // Of those who were tried apart: the file of the others stays with whoever has it.
      if (!comesBack(file, exchange)) return told;
      const declined = ground === 'not-competent' ? ({ declined: true } as const) : {};
      const waits = accused.length > 0 ? [{ exchange, court, accused, ...declined }] : [];
      const courtReturns = [...file.courtReturns, ...waits];
      // Before another court the trial is another procuracy's to take part in.
      const trialBy = ground === 'not-competent' && file.trialBy?.file ? null : file.trialBy;
      return { ...asProposed(told, hasFallen), status: 'received', indictment: null, courtReturns, trialBy };
    }
    case 'prosecution.file-decided': {
      const { outcome, accused } = event.data;
      const ended = changed(
        file,
        accused.map((one) => one.accused),
        (one) => ({ outcome: accused.find((each) => each.accused === one.id)?.outcome ?? null }),
      );
      // Of those who were tried apart: the file of the others goes on.
      if (event.data.part || !(isTried(file) || file.status === 'decided')) return ended;
      return { ...ended, status: 'decided', outcome: outcomeOf(ended, outcome), decidedAt: at };
    }
    case 'prosecution.crimes-withdrawn':
      return prosecutedWithout(file, event.data.crimes);
    case 'prosecution.indictment-delivered':
    case 'prosecution.prosecution-withdrawn':
    case 'prosecution.trial-prosecutor-replaced':
    case 'prosecution.protest-changed':
    case 'prosecution.decision-protest-changed':
      return file;
    default:
      return accusedAfter(file, event);
  }
};

/** From the court that has the file; of those who were tried apart, when everything is decided. */
export const comesBack = ({ status, indictment }: ProsecutionFile, exchange: string): boolean =>
  status === 'decided' || (status === 'handed-over' && indictment === exchange);

/** A court has it: from here, or from the procuracy above that has assigned the trial. */
export const isTried = ({ status }: ProsecutionFile): boolean => status === 'handed-over' || status === 'assigned';

export const isAtCourt = ({ state }: ProsecutedAccused): boolean => state === 'indicted';

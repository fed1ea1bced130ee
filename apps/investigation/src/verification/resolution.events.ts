import type {
  EventOf,
  findingsReported,
  groundsFound,
  mergedVerificationEnded,
  nonInitiationCancelled,
  nonInitiationCancelledOnComplaint,
  nonInitiationWithdrawn,
  sanctionProposed,
  takenOverReportDecided,
  verificationInitiationCancelled,
  verificationInitiationReinstated,
  verificationResolved,
} from '@la-chan/contracts';
import type { Verification } from './verification';

/** What it is resolved with, and what becomes of that. */
export type ResolutionEvent = EventOf<
  | typeof findingsReported
  | typeof groundsFound
  | typeof mergedVerificationEnded
  | typeof nonInitiationCancelled
  | typeof nonInitiationCancelledOnComplaint
  | typeof nonInitiationWithdrawn
  | typeof sanctionProposed
  | typeof takenOverReportDecided
  | typeof verificationInitiationCancelled
  | typeof verificationInitiationReinstated
  | typeof verificationResolved
>;

/** With the decision falls what it said of a sanction, and whatever was proposed on it. */
const UNDECIDED = {
  resolvedAt: null,
  outcome: null,
  administrative: false,
  sanctionProposedAt: null,
} as const satisfies Partial<Verification>;

export const resolutionAfter = (file: Verification, event: ResolutionEvent): Verification => {
  switch (event.type) {
    case 'investigation.findings-reported': {
      const { report, proposal } = event.data;
      return { ...file, findings: [...file.findings, { report, proposal, reportedAt: event.occurredAt }] };
    }
    case 'investigation.grounds-found':
      return { ...file, ...event.data, status: 'grounds-found', groundsFoundAt: event.occurredAt };
    case 'investigation.verification-resolved': {
      const { data, occurredAt } = event;
      const decided = { ...UNDECIDED, outcome: data.outcome, resolvedAt: occurredAt };
      const resolved = { ...file, ...decided, status: 'resolved' } as const;
      if (data.outcome === 'initiated') {
        const demands = file.demands.map((one) => (one.demand === 'initiation' ? { ...one, metAt: occurredAt } : one));
        return { ...resolved, case: data.case, demands };
      }
      return { ...resolved, case: null, administrative: data.administrative ?? false };
    }
    case 'investigation.sanction-proposed':
      return { ...file, sanctionProposedAt: event.occurredAt };
    case 'investigation.non-initiation-cancelled': {
      const { article, clause } = event.data;
      const groundsFoundAt = file.groundsFoundAt ?? event.occurredAt;
      const cancelledAt = [...file.cancelledAt, event.occurredAt];
      const open = { ...UNDECIDED, status: 'grounds-found', depositedAt: null } as const;
      return { ...file, ...open, article, clause, groundsFoundAt, cancelledAt };
    }
    case 'investigation.non-initiation-withdrawn':
    case 'investigation.non-initiation-cancelled-on-complaint': {
      const { occurredAt: at } = event;
      const status = file.groundsFoundAt ? 'grounds-found' : 'under-verification';
      const isSuspended = file.suspendedAt.length > file.resumedAt.length;
      const resumedAt = isSuspended ? [...file.resumedAt, at] : file.resumedAt;
      return { ...file, ...UNDECIDED, status, resumedAt, depositedAt: null, cancelledAt: [...file.cancelledAt, at] };
    }
    case 'investigation.verification-initiation-cancelled': {
      const { administrative = false } = event.data;
      const ended = { outcome: 'not-initiated', case: null, administrative, sanctionProposedAt: null } as const;
      return { ...file, ...ended, cancelledInitiationAt: event.occurredAt };
    }
    case 'investigation.verification-initiation-reinstated':
      return {
        ...file,
        ...{ outcome: 'initiated', case: event.data.case, administrative: false },
        ...{ cancelledInitiationAt: null, sanctionProposedAt: null, depositedAt: null },
      };
    case 'investigation.merged-verification-ended':
    case 'investigation.taken-over-report-decided':
      return { ...file, outcome: event.data.outcome, case: event.data.case };
  }
};

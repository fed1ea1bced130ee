import type {
  AgencyId,
  cancellationProposed,
  DraftEvent,
  EventOf,
  FileId,
  Moment,
  ProposedCancellation,
  Signer,
} from '@la-chan/contracts';
import { type HistoryEntry, putRight } from './clocks/history';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

export type ProposalAct = 'proposeCancellation';
export type WithdrawalAct = 'withdrawDecision';

/** Nothing that this body has served on the procuracy by this notice still stands. */
export class NothingToPropose extends Refusal {
  override readonly code = 'nothing-to-propose';
  override readonly law = 'TTLT 04/2018 5(1), (2)';
}

/** The head withdraws nothing of their own, nor what somebody has signed who is not known. */
export class NotADeputys extends Refusal {
  override readonly code = 'not-a-deputys';
  override readonly law = 'TTLT 04/2018 5(2)';
}

interface ServedAs {
  readonly of: ProposedCancellation;
  readonly until: readonly string[];
}

const SUSPENSION: ServedAs = {
  of: 'case-suspension',
  until: [
    'investigation.case-resumed',
    'investigation.case-suspension-cancelled',
    'investigation.case-received-back', // it is what comes from there that stands
    'investigation.case-terminated',
    'investigation.case-merged',
  ],
};

/** What is served on the procuracy, and after what it does not stand any more. */
const SERVED: Readonly<Record<string, ServedAs>> = {
  'investigation.verification-resolved': {
    of: 'non-initiation',
    until: ['investigation.non-initiation-cancelled', 'investigation.non-initiation-cancelled-on-complaint'],
  },
  'investigation.verification-suspended': {
    of: 'suspension',
    until: [
      'investigation.verification-resumed',
      'investigation.suspension-cancelled',
      'investigation.verification-resolved',
    ],
  },
  'investigation.verification-resumed': {
    of: 'resumption',
    until: [
      'investigation.verification-suspended',
      'investigation.grounds-found', // of which a case is to be initiated
      'investigation.verification-resolved',
    ],
  },
  'investigation.custody-decided': {
    of: 'custody',
    until: [
      ...['investigation.custody-release-received', 'investigation.person-freed'],
      ...['investigation.person-detained', 'investigation.person-handed-over'],
    ],
  },
  'investigation.case-initiated': { of: 'initiation', until: [] },
  'investigation.case-requalified': { of: 'requalification', until: [] },
  'investigation.case-suspended': SUSPENSION,
  'investigation.case-suspension-brought': SUSPENSION, // told here as it came
  'investigation.accused-suspended': {
    of: 'case-suspension',
    until: ['investigation.accused-resumed', 'investigation.accused-reopened', 'investigation.accused-terminated'],
  },
  'investigation.case-terminated': {
    of: 'case-termination',
    until: ['investigation.case-resumed', 'investigation.case-termination-cancelled'],
  },
  'investigation.accused-terminated': {
    of: 'case-termination',
    until: ['investigation.accused-resumed', 'investigation.accused-reopened'],
  },
  'investigation.case-resumed': {
    of: 'case-resumption',
    until: [
      ...['investigation.case-suspended', 'investigation.case-suspension-brought'],
      ...['investigation.case-terminated', 'investigation.case-merged'],
    ],
  },
  'investigation.accused-resumed': {
    of: 'case-resumption',
    until: ['investigation.accused-suspended', 'investigation.accused-terminated'],
  },
  'investigation.accused-wanted': { of: 'case-wanted', until: ['investigation.accused-found'] },
  'investigation.case-split': { of: 'case-split', until: [] },
  'investigation.case-merged': { of: 'case-merger', until: ['investigation.case-merger-cancelled'] },
};

/** The procuracy has demanded that it falls: until the body follows, it stands. */
const DEMANDED = 'investigation.procuracy-demanded';

interface Standing {
  readonly of: ProposedCancellation;
  readonly accused?: FileId;
}

/** What this body had served by this notice before that moment, and about whom, where that is one accused; none of what does not stand any more. */
export function standingServed(history: readonly HistoryEntry[], served: string, before: Moment): Standing | undefined {
  const index = history.findIndex(
    ({ type, at, data }) => type in SERVED && data?.['notice'] === served && at <= before,
  );
  const { type = '', data } = history[index] ?? {};
  const found = SERVED[type];
  const { by, outcome, accused, into, again, signedBy } = (data ?? {}) as {
    by?: string;
    outcome?: string;
    accused?: FileId | FileId[];
    into?: FileId;
    again?: true;
    signedBy?: Signer;
  };
  const whom = typeof accused === 'string' ? accused : undefined;
  const since = history.slice(index + 1);
  const ends = (later: HistoryEntry): boolean =>
    (later.data?.['of'] === served && later.type !== DEMANDED) ||
    later.data?.['cancels'] === served ||
    // By this notice the procuracy has cancelled a merger, and the part was given back.
    (later.type === 'investigation.case-joinder-cancelled' && later.data?.['notice'] === served) ||
    // The part has come back.
    (later.type === 'investigation.case-joined' && into !== undefined && later.data?.['other'] === into) ||
    (found?.until.includes(later.type) === true &&
      (!whom || later.data?.['accused'] === whom) &&
      !fallenSince(since, later.data?.['notice']));
  const isOfAnother = again && !signedBy; // or of one whom no release of before has named
  if (!found || by || isOfAnother || outcome === 'initiated' || since.some(ends)) return undefined;
  return { of: found.of, ...(whom && { accused: whom }) };
}

/** What this notice had served has been cancelled: what it ended stands again. */
const fallenSince = (since: readonly HistoryEntry[], notice: unknown): boolean =>
  notice !== undefined &&
  since.some(
    ({ type, data }) => type.endsWith('resumption-cancelled') && [data?.['of'], data?.['cancels']].includes(notice),
  );

/** The same; throws for what does not stand any more. */
export function proposedCancellation(history: readonly HistoryEntry[], served: string, before: Moment): Standing {
  const standing = standingServed(history, served, before);
  if (standing) return standing;
  throw new NothingToPropose('nothing stands that was served by this notice');
}

/** What was served by this notice still stands, and this body has not asked to cancel it (TTLT 04/2018 5(1), (2)). */
export const isLeftStanding = (history: readonly HistoryEntry[], served: string, before: Moment): boolean =>
  standingServed(history, served, before) !== undefined &&
  !history.some(
    ({ type, data }) => type.endsWith('.cancellation-proposed') && data?.['served'] === served && !data['change'],
  );

/** What of these kinds a deputy had decided and this body has served by this notice, so that the head may withdraw it. Throws for what does not stand any more, and what no deputy is known to have signed. */
export function withdrawnDecision<Of extends ProposedCancellation>(
  history: readonly HistoryEntry[],
  served: string,
  before: Moment,
  kinds: readonly Of[],
): { readonly kind: Of; readonly accused?: FileId } {
  const { of, accused } = proposedCancellation(history, served, before);
  const kind = kinds.find((one) => one === of);
  const signed = putRight(history).find(({ type, data }) => type in SERVED && data?.['notice'] === served)?.data?.[
    'signedBy'
  ];
  if (kind && signed === 'deputy-head') return { kind, ...(accused && { accused }) };
  throw new NotADeputys('no deputy is known to have signed it');
}

/** What the head withdraws. */
export interface Withdrawal extends Served {
  readonly number: string;
  /** This body. */
  readonly by: AgencyId;
}

interface Served {
  /** By which notice it was served. */
  readonly served: string;
  /** By which the procuracy is asked. */
  readonly notice: string;
}

interface Proposed extends Served {
  /** It is withdrawn so as to be changed (TTLT 04/2018 5(1)). */
  readonly change?: true | undefined;
}

/** The head asks the procuracy to cancel what this body has served on it, and finds to have to fall, or withdraws it so as to change it (TTLT 04/2018 5(1), (2)). */
export const proposingCancellation =
  <File extends { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<File['status'], ProposalAct>,
    proposed: Made<EventOf<typeof cancellationProposed>['data'], Event>,
  ) =>
  ({ id, status }: File, what: Proposed, at: Moment, history: readonly HistoryEntry[]): Event[] => {
    procedure.assertLawful('proposeCancellation', status);
    return [proposed(id, { ...proposedCancellation(history, what.served, at), ...what }, at)];
  };

/** What the routes of a file need of it. */
export type ProposingCancellation<File> = (
  file: File,
  what: Proposed,
  at: Moment,
  history: readonly HistoryEntry[],
) => DraftEvent[];

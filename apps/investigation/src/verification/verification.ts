import {
  decisionServed,
  extensionAsked,
  groundsFound,
  investigatorAssigned,
  reporterNotifiedByInvestigation,
  verificationAccepted,
  verificationProlonged,
  verificationResolved,
  verificationSupplemented,
  verificationSuspended,
  verificationTakenUp,
  verificationVoided,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Finding,
  type Moment,
  type Role,
  type Source,
  type UnitCode,
  type Urgency,
  type verificationRequestAnswered,
} from '@la-chan/contracts';
import { Procedure, Refusal, takingUp, type Step } from '@la-chan/procedure';
import type { VerificationEvent } from './verification.events';

/** Giải quyết nguồn tin: the competent body checks and verifies a report until it decides (BLTTHS 147). */
export interface Verification {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: VerificationStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  readonly from: readonly FileId[];
  /** The handover that it came by, and from whom. */
  readonly handover: string | null;
  readonly sender: AgencyId | null;
  readonly source: Source;
  readonly finding: Finding | null;
  readonly urgency: readonly Urgency[];
  readonly article: Article | null;
  readonly clause: Clause | null;
  readonly anonymous: boolean;
  readonly opening: boolean;
  readonly reporter: FileId | null;
  readonly account: FileId | null;
  readonly supplements: readonly FileId[];
  readonly receivedAt: Moment;
  readonly acceptedAt: Moment;
  readonly investigator: string | null;
  readonly prolongedAt: Moment | null;
  /** The one request for an extension: its exchange while it waits, and what was decided. */
  readonly extension: { readonly exchange: string; readonly status: 'asked' | 'granted' | 'refused' } | null;
  readonly groundsFoundAt: Moment | null;
  /** Days on which it was suspended and resumed, in turn. */
  readonly suspendedAt: readonly Moment[];
  readonly resumedAt: readonly Moment[];
  readonly resolvedAt: Moment | null;
  readonly outcome: 'initiated' | 'not-initiated' | null;
  /** When the procuracy cancelled a decision not to initiate. */
  readonly cancelledAt: readonly Moment[];
  readonly transferredAt: Moment | null;
  readonly case: FileId | null;
  /** Victims whom it has referred, and assistance from abroad that it has asked for. */
  readonly requests: readonly VerificationRequest[];
}

export interface VerificationRequest {
  readonly exchange: string;
  readonly kind: 'victim-referral' | 'assistance';
  readonly to: AgencyId;
  readonly answer: EventOf<typeof verificationRequestAnswered>['data']['answer'] | null;
}

export type VerificationStatus =
  'awaiting-release' | 'under-verification' | 'grounds-found' | 'suspended' | 'resolved' | 'transferred' | 'voided';

export type VerificationAct =
  | 'takeUp'
  | 'void'
  | 'assign'
  | 'prolong'
  | 'askExtension'
  | 'extend'
  | 'recordRefusal'
  | 'findGrounds'
  | 'suspend'
  | 'resume'
  | 'initiate'
  | 'decideNotToInitiate'
  | 'reopen'
  | 'transferOut'
  | 'recordService'
  | 'notifyReporter'
  | 'supplement'
  | 'referVictim'
  | 'askAssistance'
  | 'recordAnswer';

const investigators = ['investigator', 'head-of-investigation'] as const;
const head = ['head-of-investigation'] as const;
const system = ['system'] as const;
const accepted = verificationAccepted.type;

type VerificationStep = Step<VerificationStatus, Role>;
const served = (to: VerificationStatus): VerificationStep => ({
  to,
  by: system,
  law: 'BLTTHS 148(2), 149(2), 154(2), 158(1)',
});
const supplemented = (to: VerificationStatus): VerificationStep => ({ to, by: system, law: 'BLTTHS 145(1)' });
const tellReporter = (to: VerificationStatus): VerificationStep => ({
  to,
  by: investigators,
  law: 'BLTTHS 148(2), 149(2); TTLT 01/2017 14(3); TT 28/2020 17',
  restsOn: accepted,
});
/** A victim is referred whatever becomes of the report; what was asked is answered however late. */
const referral = (to: VerificationStatus): Record<'referVictim' | 'recordAnswer', VerificationStep> => ({
  referVictim: { to, by: investigators, law: 'Luật 53/2024 27(1)', restsOn: accepted },
  recordAnswer: { to, by: system },
});
const assistance = (to: VerificationStatus): VerificationStep => ({
  to,
  by: investigators,
  law: 'BLTTHS 147(3); Luật 08/2007 17',
  restsOn: accepted,
});
const extension = (to: VerificationStatus): VerificationStep => ({
  to,
  by: system,
  law: 'BLTTHS 147(2); TTLT 01/2017 11(2)',
  restsOn: extensionAsked.type,
});

export const verificationProcedure = new Procedure<VerificationStatus, VerificationAct, Role>('verification', {
  'awaiting-release': {
    takeUp: { to: 'under-verification', by: system, law: 'TTLT 01/2017 9(1)' },
    void: { to: 'voided', by: system },
    supplement: supplemented('awaiting-release'),
  },
  'under-verification': {
    assign: { to: 'under-verification', by: head, law: 'TTLT 01/2017 9(1)', restsOn: accepted },
    prolong: { to: 'under-verification', by: head, law: 'BLTTHS 147(2); TTLT 01/2017 11(1)', restsOn: accepted },
    askExtension: { to: 'under-verification', by: head, law: 'BLTTHS 147(2)', restsOn: verificationProlonged.type },
    extend: extension('under-verification'),
    recordRefusal: extension('under-verification'),
    findGrounds: { to: 'grounds-found', by: investigators, law: 'BLTTHS 143; TT 28/2020 15, 16(1)', restsOn: accepted },
    initiate: { to: 'resolved', by: head, law: 'TTLT 01/2017 9(1); TT 28/2020 12(1)', restsOn: accepted },
    suspend: { to: 'suspended', by: head, law: 'BLTTHS 148(1); TT 28/2020 16(3)(b)', restsOn: accepted },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: accepted },
    transferOut: { to: 'transferred', by: head, law: 'BLTTHS 146(2); TT 28/2020 18(1)', restsOn: accepted },
    recordService: served('under-verification'),
    notifyReporter: tellReporter('under-verification'),
    supplement: supplemented('under-verification'),
    ...referral('under-verification'),
    askAssistance: assistance('under-verification'),
  },
  'grounds-found': {
    initiate: { to: 'resolved', by: head, law: 'BLTTHS 153(1), 154', restsOn: groundsFound.type },
    decideNotToInitiate: { to: 'resolved', by: head, law: 'BLTTHS 157, 158', restsOn: groundsFound.type },
    transferOut: { to: 'transferred', by: head, law: 'BLTTHS 146(2); TT 28/2020 18(1)', restsOn: accepted },
    extend: extension('grounds-found'),
    recordRefusal: extension('grounds-found'),
    recordService: served('grounds-found'),
    notifyReporter: tellReporter('grounds-found'),
    supplement: supplemented('grounds-found'),
    ...referral('grounds-found'),
    askAssistance: assistance('grounds-found'),
  },
  suspended: {
    resume: { to: 'under-verification', by: head, law: 'BLTTHS 149(1)', restsOn: verificationSuspended.type },
    extend: extension('suspended'),
    recordRefusal: extension('suspended'),
    recordService: served('suspended'),
    notifyReporter: tellReporter('suspended'),
    supplement: supplemented('suspended'),
    ...referral('suspended'),
    askAssistance: assistance('suspended'),
  },
  resolved: {
    reopen: {
      to: 'grounds-found',
      by: system,
      law: 'BLTTHS 159(6); TTLT 04/2018 7(2)(c)',
      restsOn: verificationResolved.type,
    },
    extend: extension('resolved'),
    recordRefusal: extension('resolved'),
    recordService: served('resolved'),
    notifyReporter: tellReporter('resolved'),
    supplement: supplemented('resolved'),
    ...referral('resolved'),
  },
  transferred: {
    extend: extension('transferred'),
    recordRefusal: extension('transferred'),
    recordService: served('transferred'),
    supplement: supplemented('transferred'),
    ...referral('transferred'),
  },
  voided: {},
});

/** What the sender takes in during its offer follows the file (BLTTHS 145(1)). */
export const supplement = (file: Verification, account: FileId, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('supplement', file.status);
  return [verificationSupplemented(file.id, { account }, at)];
};

/** A guard of the law beyond the table. */
export class VerificationRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'already-prolonged'
      | 'extension-asked-once'
      | 'limit-is-final'
      | 'grounds-not-found'
      | 'offence-not-named'
      | 'not-a-non-initiation'
      | 'anonymous-reporter'
      | 'nothing-to-tell',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** This body takes the report on; until the sender releases it, it may not act (`awaiting-release`). */
export const accept = (
  id: FileId,
  acceptance: EventOf<typeof verificationAccepted>['data'],
  at: Moment,
): VerificationEvent[] => [verificationAccepted(id, acceptance, at)];

export const { takeUp, voidOffer } = takingUp<Verification, VerificationEvent>(
  verificationProcedure,
  verificationTakenUp,
  verificationVoided,
);

export const assign = (file: Verification, investigator: string, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('assign', file.status);
  return [investigatorAssigned(file.id, { investigator }, at)];
};

/** The procuracy's receipt of a served decision: about the notice, as the file is what it was. */
export const recordService = (
  file: Verification,
  service: EventOf<typeof decisionServed>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordService', file.status);
  return [decisionServed(service.notice, service, at)];
};

type Told = EventOf<typeof reporterNotifiedByInvestigation>['data']['of'];

/** Only of what was decided, and not whom nobody knows. */
export const notifyReporter = (file: Verification, of: Told, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('notifyReporter', file.status);
  if (file.anonymous) throw new VerificationRefusal('anonymous-reporter', 'TT 28/2020 17(1)');
  const decidedAt = { result: file.resolvedAt, suspension: file.suspendedAt[0], resumption: file.resumedAt[0] }[of];
  if (!decidedAt) throw new VerificationRefusal('nothing-to-tell', 'TTLT 01/2017 14');
  return [reporterNotifiedByInvestigation(file.id, { of }, at)];
};

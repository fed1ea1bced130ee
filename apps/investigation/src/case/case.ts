import {
  caseCracked,
  caseInitiated,
  caseRequalified,
  chargeApprovalAsked,
  chargeApproved,
  chargeCancelled,
  decisionServed,
  personCharged,
  type AgencyId,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
  type Seriousness,
  type UnitCode,
} from '@la-chan/contracts';
import { Procedure, Refusal, type Step } from '@la-chan/procedure';

/** A person charged in the case; the name is in a sealed record. */
export interface Accused {
  readonly id: FileId;
  readonly article: Article;
  readonly clause: Clause;
  readonly chargedAt: Moment;
  /** The request to the procuracy, and what it decided (BLTTHS 179(3)). */
  readonly exchange: string;
  readonly approval: 'asked' | 'approved' | 'cancelled';
}

/** Vụ án hình sự: a criminal case under investigation. */
export interface Case {
  readonly id: FileId;
  readonly version: number;
  readonly number: string;
  readonly status: CaseStatus;
  readonly unit: UnitCode;
  readonly createdAt: Moment;
  readonly updatedAt: Moment;
  /** The verifications that it came from: N:M. */
  readonly from: readonly FileId[];
  readonly article: Article;
  readonly clause: Clause;
  readonly seriousness: Seriousness;
  readonly opening: boolean;
  readonly initiatedAt: Moment;
  readonly crackedAt: Moment | null;
  readonly accused: readonly Accused[];
}

export type CaseStatus = 'under-investigation' | 'cracked';
export type CaseAct = 'charge' | 'approveCharge' | 'cancelCharge' | 'requalify' | 'crack' | 'recordService';

export type CaseEvent =
  | EventOf<typeof caseInitiated>
  | EventOf<typeof personCharged>
  | EventOf<typeof chargeApprovalAsked>
  | EventOf<typeof chargeApproved>
  | EventOf<typeof chargeCancelled>
  | EventOf<typeof caseRequalified>
  | EventOf<typeof caseCracked>
  | EventOf<typeof decisionServed>;

const head = ['head-of-investigation'] as const;
const investigators = ['investigator', 'head-of-investigation'] as const;
const system = ['system'] as const;
const initiated = caseInitiated.type;

/** What may be done in every status of an investigation that goes on. */
const whileOpen = (
  status: CaseStatus,
): Record<'charge' | 'approveCharge' | 'cancelCharge' | 'requalify' | 'recordService', Step<CaseStatus, Role>> => ({
  charge: { to: status, by: head, law: 'BLTTHS 179(1)', restsOn: initiated },
  approveCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  cancelCharge: { to: status, by: system, law: 'BLTTHS 179(3)', restsOn: personCharged.type },
  requalify: { to: status, by: head, law: 'BLTTHS 156(1); TTLT 04/2018 8(3), 14', restsOn: initiated },
  recordService: { to: status, by: system, law: 'BLTTHS 154(2), 156(2)', restsOn: initiated },
});

export const caseProcedure = new Procedure<CaseStatus, CaseAct, Role>('case', {
  'under-investigation': {
    ...whileOpen('under-investigation'),
    crack: { to: 'cracked', by: investigators, restsOn: initiated },
  },
  cracked: whileOpen('cracked'),
});

/** A guard of the law beyond the table. */
export class CaseRefusal extends Refusal {
  constructor(
    override readonly code: 'charge-not-pending' | 'crime-not-initiated',
    override readonly law: string,
  ) {
    super(code);
  }
}

/** The decision names the article and clause of the Penal Code (BLTTHS 154(1)). */
export const initiate = (id: FileId, initiation: EventOf<typeof caseInitiated>['data'], at: Moment): CaseEvent[] => [
  caseInitiated(id, initiation, at),
];

export const charge = (
  file: Case,
  person: { accused: FileId; article: Article; clause: Clause; exchange: string; to: AgencyId },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('charge', file.status);
  if (person.article !== file.article) throw new CaseRefusal('crime-not-initiated', 'TTLT 04/2018 9(3)');
  const { accused, exchange, to } = person;
  return [personCharged(file.id, person, at), chargeApprovalAsked(file.id, { accused, exchange, to }, at)];
};

export const approveCharge = (
  file: Case,
  decision: EventOf<typeof chargeApproved>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('approveCharge', file.status);
  assertPending(file, decision.accused);
  return [chargeApproved(file.id, decision, at)];
};

export const cancelCharge = (
  file: Case,
  decision: EventOf<typeof chargeCancelled>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('cancelCharge', file.status);
  assertPending(file, decision.accused);
  return [chargeCancelled(file.id, decision, at)];
};

/** Another article is a decision, served on the procuracy; another clause of it only moves the limit (TTLT 04/2018 8(3)). */
export const requalify = (
  file: Case,
  qualification: EventOf<typeof caseRequalified>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('requalify', file.status);
  return [caseRequalified(file.id, qualification, at)];
};

export const crack = (file: Case, at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('crack', file.status);
  return [caseCracked(file.id, {}, at)];
};

/** The procuracy's receipt of a served decision. */
export const recordService = (file: Case, service: EventOf<typeof decisionServed>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordService', file.status);
  return [decisionServed(file.id, service, at)];
};

const assertPending = (file: Case, accused: FileId): void => {
  if (!file.accused.some(({ id, approval }) => id === accused && approval === 'asked'))
    throw new CaseRefusal('charge-not-pending', 'BLTTHS 179(3)');
};

const decided = (file: Case, accused: FileId, approval: Accused['approval']): Case => ({
  ...file,
  accused: file.accused.map((one) => (one.id === accused ? { ...one, approval } : one)),
});

/** A case before its first event. */
export const blank: Omit<Case, Given> = {
  status: 'under-investigation',
  from: [],
  article: '150',
  clause: '1',
  seriousness: 'very-serious',
  opening: false,
  initiatedAt: '',
  crackedAt: null,
  accused: [],
};
type Given = 'id' | 'version' | 'number' | 'unit' | 'createdAt' | 'updatedAt';

/** The case after an event. */
export const evolve = (file: Case, event: CaseEvent): Case => {
  switch (event.type) {
    case 'investigation.case-initiated': {
      const { notice: _, ...initiation } = event.data;
      return { ...file, ...initiation, initiatedAt: event.occurredAt };
    }
    case 'investigation.person-charged': {
      const { accused, article, clause, exchange } = event.data;
      const charged: Accused = {
        id: accused,
        article,
        clause,
        exchange,
        chargedAt: event.occurredAt,
        approval: 'asked',
      };
      return { ...file, accused: [...file.accused, charged] };
    }
    case 'investigation.charge-approved':
      return decided(file, event.data.accused, 'approved');
    case 'investigation.charge-cancelled':
      return decided(file, event.data.accused, 'cancelled');
    case 'investigation.case-requalified': {
      const { article, clause, seriousness } = event.data;
      return { ...file, article, clause, seriousness };
    }
    case 'investigation.case-cracked':
      return { ...file, status: 'cracked', crackedAt: event.occurredAt };
    case 'investigation.charge-approval-asked':
    case 'investigation.decision-served':
      return file;
  }
};

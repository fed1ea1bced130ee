import {
  answerAnticipated,
  decisionAnticipated,
  UNASKED_OF_CUSTODY,
  arrestRecorded,
  cancellationProposed,
  custodyDecided,
  custodyDetentionAsked,
  custodyPlaced,
  demandDeclined,
  personFreed,
  personHandedOver,
  personHeld,
  procuracyDemanded,
  type EventOf,
  type FileId,
  type FreeingGround,
  type HandingBody,
  type HoldingGround,
  type HoldingRecipient,
  type Moment,
  type Role,
  type UrgencyGround,
} from '@la-chan/contracts';
import {
  anticipating,
  anticipatingDecisions,
  nobodyCharged,
  petitionsWaiting,
  Procedure,
  proposingCancellation,
  Refusal,
  type FileRow,
  type ParticipantAct,
  type Petition,
  type PetitionAct,
  type ProposalAct,
  type Starts,
  type WithAnticipations,
  type WithParticipants,
} from '@la-chan/procedure';
import type { CustodyEvent } from './custody.events';
import {
  head,
  investigators,
  system,
  held,
  decided,
  always,
  defended,
  hindered,
  told,
  phoned,
  petitionAnswer,
  petitions,
  arrested,
  free,
  handOver,
  answer,
  answered,
} from './course';

/** Tạm giữ: somebody who is held, from the moment in which this body has them until they are free, detained or with another body (BLTTHS 110, 117, 118). */
export interface CustodyFile extends FileRow<CustodyStatus>, Matter, WithAnticipations, WithParticipants {
  readonly ground: HoldingGround;
  readonly urgency: UrgencyGround | null;
  /** A sealed record. */
  readonly person: FileId;
  readonly minutes: string;
  /** Of what kind it is who has handed the person over. */
  readonly handedOverBy: HandingBody | null;
  readonly heldAt: Moment;
  /** When this body had brought them to its seat, where that was later. */
  readonly arrivedAt: Moment | null;
  /** Who was told that they are held, and how far that is: it hinders, or nobody is left to be told (BLTTHS 116). */
  readonly told: readonly HoldingRecipient[];
  readonly telling: 'owed' | 'hindered' | 'done';
  /** From when the custody is counted, and until when it was decided. */
  readonly since: Moment | null;
  readonly until: Moment | null;
  /** The arrest in an urgent case, as the procuracy was asked to approve it; the number of its minutes once it is. */
  readonly arrest: (Asked & { readonly minutes?: string }) | null;
  /** The extensions that were asked for, in turn. */
  readonly extensions: readonly (Asked & { readonly days: number })[];
  /** The order of detention that was sent to be approved. */
  readonly detention: string | null;
  /** What the procuracy demands: that the custody be extended, or cancelled. */
  readonly demands: readonly CustodyDemand[];
  /** What the procuracy above was asked about what this one has decided. */
  readonly petitions: readonly Petition[];
  /** Why the person has to go free. */
  readonly toFree: FreeingGround | null;
  readonly freed: FreeingGround | null;
  readonly endedAt: Moment | null;
}

/**
 * `notice` has served it; met once an extension is asked for, as it has to be, or answered why not, which no article lets it and is seen
 * (TTLT 04/2018 6(1), 16(1)). A custody that is to be cancelled has ended, or the body has asked for that itself (TTLT 04/2018 5(1), (2)).
 */
interface CustodyDemand {
  readonly notice: string;
  readonly of?: 'cancellation';
  readonly metAt: Moment | null;
  readonly declinedAt?: Moment;
}

interface Asked {
  readonly exchange: string;
  readonly answer: 'approved' | 'refused' | 'withdrawn' | null;
}

/** What it belongs to, as far as that is known. */
export interface Matter {
  readonly verification: FileId | null;
  readonly case: FileId | null;
  readonly accused: FileId | null;
}

export type CustodyStatus = 'held' | 'in-custody' | 'to-be-freed' | 'freed' | 'detained' | 'handed-over';
export type CustodyAct =
  | 'decideCustody'
  | 'askArrestApproval'
  | 'approveArrest'
  | 'refuseArrest'
  | 'recordArrest'
  | 'askExtension'
  | 'extendCustody'
  | 'refuseExtension'
  | 'receiveRelease'
  | 'recordDemand'
  | 'declineDemand'
  | 'anticipate'
  | ParticipantAct
  | PetitionAct
  | ProposalAct
  | 'askDetention'
  | 'recordDetention'
  | 'recordDetentionRefusal'
  | 'free'
  | 'handOver'
  | 'tellOfHolding'
  | 'recordHindrance'
  | 'recordHindranceOver'
  | 'place'
  | 'recordService'
  | 'recordNotice'
  | 'correct';

const starts: Starts<CustodyStatus, Role> = {
  hold: { to: 'held', by: investigators, law: 'BLTTHS 110, 111, 112, 118(1); TTLT 04/2018 15(3)' },
};

export const custodyProcedure = new Procedure<CustodyStatus, CustodyAct, Role>('custody', starts, {
  held: {
    decideCustody: {
      to: 'in-custody',
      by: head,
      law: 'BLTTHS 114(1), 117, 118(1); TTLT 04/2018 15(3)',
      restsOn: held,
      lateIn: ['freed', 'handed-over'],
    },
    free,
    handOver,
    ...defended('held'),
    ...hindered('held'),
    ...told('held'),
    ...always('held'),
  },
  'in-custody': {
    askArrestApproval: {
      to: 'in-custody',
      by: head,
      law: 'BLTTHS 110(4); TTLT 04/2018 15(1), (3)',
      restsOn: decided,
    },
    recordDemand: { to: 'in-custody', by: system, law: 'TTLT 04/2018 5(1), (2), 16(1)', restsOn: decided },
    declineDemand: {
      to: 'in-custody',
      by: head,
      law: 'TTLT 04/2018 5(1), (2), 16(1)',
      restsOn: { anyOf: [procuracyDemanded.type], of: { notice: 'demand' } },
      lateIn: ['to-be-freed', 'freed', 'detained', 'handed-over'],
    },
    askExtension: { to: 'in-custody', by: head, law: 'BLTTHS 118(2); TTLT 04/2018 16(1)', restsOn: decided },
    ...answered('in-custody'),
    receiveRelease: {
      to: 'to-be-freed',
      by: system,
      law: 'BLTTHS 117(4), 118(3), 125(1); TTLT 04/2018 16(2)',
      restsOn: decided,
    },
    proposeCancellation: { to: 'in-custody', by: head, law: 'TTLT 04/2018 5(1), (2), (3)(a)', restsOn: decided },
    askDetention: { to: 'in-custody', by: head, law: 'TTLT 04/2018 16(1)', restsOn: decided },
    recordDetention: {
      to: 'detained',
      by: system,
      law: 'TTLT 04/2018 16, 17(1)',
      restsOn: answer(custodyDetentionAsked.type),
    },
    recordDetentionRefusal: {
      to: ['in-custody', 'to-be-freed'],
      by: system,
      law: 'TTLT 04/2018 16',
      restsOn: answer(custodyDetentionAsked.type),
    },
    free,
    handOver,
    ...petitions('in-custody'),
    ...phoned('in-custody'),
    ...defended('in-custody'),
    ...hindered('in-custody'),
    ...told('in-custody'),
    ...arrested('in-custody'),
    ...always('in-custody'),
  },
  'to-be-freed': {
    free,
    ...answered('to-be-freed'),
    ...phoned('to-be-freed'),
    ...petitionAnswer('to-be-freed'), // lodged before; whoever is to be freed is freed first, at once
    ...defended('to-be-freed', ['freed']),
    ...told('to-be-freed'),
    ...arrested('to-be-freed'),
    ...always('to-be-freed'),
  },
  freed: { ...petitions('freed'), ...phoned('freed'), ...told('freed'), ...arrested('freed'), ...always('freed') },
  detained: {
    ...petitions('detained'),
    ...phoned('detained'),
    ...told('detained'),
    ...arrested('detained'),
    ...always('detained'),
  },
  'handed-over': {
    ...petitions('handed-over'),
    ...phoned('handed-over'),
    ...told('handed-over'),
    ...arrested('handed-over'),
    ...always('handed-over'),
  },
});

/** A guard of the law beyond the table. */
export class CustodyRefusal extends Refusal {
  constructor(
    override readonly code:
      | 'custody-not-over'
      | 'procuracy-decision-not-named'
      | 'not-an-urgent-case'
      | 'arrest-asked-already'
      | 'arrest-not-approved'
      | 'arrest-recorded-already'
      | 'custody-extension-waits'
      | 'no-custody-extension-left'
      | 'custody-over'
      | 'custody-of-another'
      | 'custody-not-decided'
      | 'custody-file-otherwise'
      | 'procuracy-frees'
      | 'no-extension-demanded'
      | 'arrived-before-held'
      | 'ended-before-arrival'
      | 'holding-told-already'
      | 'telling-hindered-already'
      | 'telling-not-hindered'
      | 'takes-part-in-matter',
    override readonly law: string,
    override readonly field?: string,
  ) {
    super(code);
  }
}

/** The body holds somebody, or has received or brought in whom others have caught; to its seat that may take hours, which are no part of the custody (BLTTHS 118(1)). */
export const hold = (id: FileId, holding: EventOf<typeof personHeld>['data'], at: Moment): CustodyEvent[] => {
  const { arrivedAt } = holding;
  if (arrivedAt && arrivedAt < at) throw new CustodyRefusal('arrived-before-held', 'BLTTHS 118(1)', '/arrivedAt');
  return [personHeld(id, holding, at)];
};

/**
 * Within 12 hours, later is seen and not refused (TTLT 04/2018 15(3)); counted since the body had the person at its
 * seat, for who gave themselves up since the decision (BLTTHS 118(1)).
 */
export const decideCustody = (
  file: CustodyFile,
  decision: EventOf<typeof custodyDecided>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('decideCustody', file.status);
  return [custodyDecided(file.id, decision, at)];
};

/** Nobody who was free, detained or elsewhere by then came to the seat. */
export function assertThere({ arrivedAt }: CustodyFile, at: Moment): void {
  if (arrivedAt && at < arrivedAt) throw new CustodyRefusal('ended-before-arrival', 'BLTTHS 118(1)', '/occurredAt');
}

/** Decided by the procuracy: on paper it has a number. */
const OF_PROCURACY: readonly FreeingGround[] = ['arrest-refused', 'procuracy-decision'];

/** At once where there are not enough grounds to charge, as the procuracy decides once the custody was extended (BLTTHS 118(3)); nobody is held past the last hour of the custody. */
export const freePerson = (
  file: CustodyFile,
  freeing: EventOf<typeof personFreed>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('free', file.status);
  assertThere(file, at);
  const { ground, decision } = freeing;
  if (ground === 'expired' && (!file.until || at < file.until))
    throw new CustodyRefusal('custody-not-over', 'BLTTHS 118(1), (2)', '/ground');
  if (ground === 'no-grounds' && file.extensions.some(({ answer }) => answer === 'approved'))
    throw new CustodyRefusal('procuracy-frees', 'BLTTHS 118(3); TTLT 04/2018 16(2)', '/ground');
  if (OF_PROCURACY.includes(ground) && ground !== file.toFree && decision === undefined)
    throw new CustodyRefusal('procuracy-decision-not-named', 'BLTTHS 117(4), 118(3)', '/decision');
  return [personFreed(file.id, freeing, at)];
};

/** The procuracy finds too little to charge or to detain yet, and enough to hold on: the body extends the custody, and sends that at once (TTLT 04/2018 16(1)); or no grounds to hold: it frees the person, or asks to cancel the custody (TTLT 04/2018 5(1), (2)). */
export const recordDemand = (
  file: CustodyFile,
  demand: EventOf<typeof procuracyDemanded>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordDemand', file.status);
  return [procuracyDemanded(file.id, demand, at)];
};

/** Or it does not, though it has to, and writes why, which is seen (TTLT 04/2018 6(1)). */
export const declineDemand = (
  file: CustodyFile,
  answer: Omit<EventOf<typeof demandDeclined>['data'], 'of'>,
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('declineDemand', file.status);
  if (!file.demands.some(({ notice, metAt, declinedAt }) => notice === answer.demand && !metAt && !declinedAt))
    throw new CustodyRefusal('no-extension-demanded', 'TTLT 04/2018 5(1), (2), 16(1)');
  return [demandDeclined(file.id, answer, at)];
};

/** Of a custody that was extended the body does not decide alone that it ends (TTLT 04/2018 5(3)(a)). */
export const proposeCancellation = proposingCancellation<CustodyFile, CustodyEvent>(
  custodyProcedure,
  cancellationProposed,
);

/** To the body that searches for them, or whose matter it is. */
export const handOverPerson = (
  file: CustodyFile,
  handover: EventOf<typeof personHandedOver>['data'],
  at: Moment,
): CustodyEvent[] => {
  custodyProcedure.assertLawful('handOver', file.status);
  assertThere(file, at);
  return [personHandedOver(file.id, handover, at)];
};

/** What the procuracy was asked of the custody, and has not answered as far as the file knows: once the custody has ended it decides about nobody. */
export const unanswered = ({ arrest, extensions }: CustodyFile): string[] =>
  [arrest, ...extensions].flatMap((asked) => (asked?.answer === null ? [asked.exchange] : []));

/** Within those hours it often says by telephone first what it decides, as does the one above of a petition (BLTTHS 110(6), 118(2); TTLT 04/2018 6(2)). */
export const anticipate = anticipating<
  CustodyFile,
  EventOf<typeof answerAnticipated>['data'],
  EventOf<typeof answerAnticipated>
>(custodyProcedure, (file) => [...unanswered(file), ...petitionsWaiting(file.petitions)], answerAnticipated);

/** What the procuracy decides of itself is told so as well (BLTTHS 117(4), 118(3)). */
export const unaskedOfCustody = anticipatingDecisions<
  CustodyFile,
  EventOf<typeof decisionAnticipated>['data'],
  EventOf<typeof decisionAnticipated>
>(custodyProcedure, UNASKED_OF_CUSTODY, decisionAnticipated, nobodyCharged);

/** Once the arrest in an urgent case is approved, at the facility where the person is (TTLT 04/2018 15(4)). */
export const recordArrest = ({ id, status, arrest }: CustodyFile, minutes: string, at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('recordArrest', status);
  if (arrest?.answer !== 'approved') throw new CustodyRefusal('arrest-not-approved', 'TTLT 04/2018 15(4)');
  if (arrest.minutes !== undefined) throw new CustodyRefusal('arrest-recorded-already', 'TTLT 04/2018 15(4)');
  return [arrestRecorded(id, { minutes }, at)];
};

/** The report, the case and the accused whose detention is shorter by it (BLTTHS 118(4)). */
export const place = (file: CustodyFile, matter: EventOf<typeof custodyPlaced>['data'], at: Moment): CustodyEvent[] => {
  custodyProcedure.assertLawful('place', file.status);
  return [custodyPlaced(file.id, matter, at)];
};

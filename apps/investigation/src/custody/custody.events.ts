import type {
  answerAnticipated,
  decisionAnticipated,
  arrestApprovalAsked,
  arrestApproved,
  arrestRecorded,
  arrestRefused,
  caseParticipantRegistered,
  caseParticipationEnded,
  cancellationProposed,
  custodyCorrected,
  custodyDecided,
  custodyDetentionAsked,
  custodyDetentionRefused,
  custodyExtended,
  custodyExtensionAsked,
  custodyExtensionRefused,
  custodyPlaced,
  custodyReleaseReceived,
  demandDeclined,
  decisionServed,
  DetentionRefusalGround,
  EventOf,
  FreeingGround,
  holdingHindranceOver,
  holdingTellingHindered,
  holdingTold,
  Moment,
  personDetained,
  personFreed,
  personHandedOver,
  personHeld,
  petitionAnswered,
  petitionLodged,
  procuracyDemanded,
  prosecutionNoticeReceived,
} from '@la-chan/contracts';
import {
  addHours,
  answerPetition,
  answerToPetition,
  anticipationsAfter,
  confirming,
  lodgePetition,
  participantsAfter,
  servedIn,
  type Blank,
  type GivenAnswer,
} from '@la-chan/procedure';
import type { CustodyFile } from './custody';
import { petitionEnded } from './petition';

export type CustodyEvent = EventOf<
  | typeof answerAnticipated
  | typeof decisionAnticipated
  | typeof arrestApprovalAsked
  | typeof arrestApproved
  | typeof arrestRecorded
  | typeof arrestRefused
  | typeof caseParticipantRegistered
  | typeof caseParticipationEnded
  | typeof cancellationProposed
  | typeof custodyCorrected
  | typeof custodyDecided
  | typeof custodyDetentionAsked
  | typeof custodyDetentionRefused
  | typeof custodyExtended
  | typeof custodyExtensionAsked
  | typeof custodyExtensionRefused
  | typeof custodyPlaced
  | typeof custodyReleaseReceived
  | typeof decisionServed
  | typeof demandDeclined
  | typeof holdingHindranceOver
  | typeof holdingTellingHindered
  | typeof holdingTold
  | typeof personDetained
  | typeof personFreed
  | typeof personHandedOver
  | typeof personHeld
  | typeof petitionAnswered
  | typeof petitionLodged
  | typeof procuracyDemanded
  | typeof prosecutionNoticeReceived
>;

/** A custody before its first event. */
export const blank: Blank<CustodyFile> = {
  status: 'held',
  ground: 'in-the-act',
  urgency: null,
  person: '',
  minutes: '',
  handedOverBy: null,
  verification: null,
  case: null,
  accused: null,
  heldAt: '',
  arrivedAt: null,
  told: [],
  telling: 'owed',
  since: null,
  until: null,
  arrest: null,
  extensions: [],
  demands: [],
  petitions: [],
  anticipations: [],
  participants: [],
  detention: null,
  toFree: null,
  freed: null,
  endedAt: null,
};

/** From the hour to the same hour (TTLT 04/2018 17(2)). */
const after = (moment: Moment, days: number): Moment => addHours(moment, 24 * days);

/** Why whoever was held for an order of detention goes free once it is refused (TTLT 04/2018 16(2), (3)). */
const FREED_BY: Readonly<Partial<Record<DetentionRefusalGround, FreeingGround>>> = {
  'charge-cancelled': 'procuracy-decision',
  'not-necessary': 'other-measure',
};

/** The custody after an event. */
export const evolve = (file: CustodyFile, event: CustodyEvent): CustodyFile =>
  confirming(next(file, event), answerIn(file, event), servedIn(event));

/** What was told before may be right, or not. */
const answerIn = ({ petitions }: CustodyFile, event: CustodyEvent): GivenAnswer | undefined => {
  switch (event.type) {
    case 'investigation.arrest-approved':
    case 'investigation.custody-extended':
      return { exchange: event.data.exchange, answer: 'granted' };
    case 'investigation.arrest-refused':
    case 'investigation.custody-extension-refused':
      return { exchange: event.data.exchange, answer: 'refused' };
    case 'investigation.petition-answered':
      return answerToPetition(petitions, event.data);
    default:
      return undefined;
  }
};

const next = (file: CustodyFile, event: CustodyEvent): CustodyFile => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.person-held': {
      const { from: handedOverBy = null, urgency = null, arrivedAt = null, ...holding } = event.data;
      return { ...file, ...holding, urgency, handedOverBy, heldAt: at, arrivedAt };
    }
    case 'investigation.holding-told': {
      const { recipients, untold = [], toFollow } = event.data;
      const reached = recipients.filter((one) => untold.every(({ recipient }) => recipient !== one));
      const told = [...new Set([...file.told, ...reached])];
      return { ...file, told, ...(!toFollow && { telling: 'done' }) };
    }
    case 'investigation.holding-telling-hindered':
      return file.telling === 'owed' ? { ...file, telling: 'hindered' } : file;
    case 'investigation.holding-hindrance-over':
      return file.telling === 'hindered' ? { ...file, telling: 'owed' } : file;
    case 'investigation.custody-decided': {
      // BLTTHS 118(1)
      const since = file.ground === 'surrendered' ? at : (file.arrivedAt ?? file.heldAt);
      return { ...file, status: 'in-custody', since, until: after(since, event.data.days) };
    }
    case 'investigation.arrest-approval-asked':
      return { ...file, arrest: { exchange: event.data.exchange, answer: null } };
    case 'investigation.arrest-approved':
      return { ...file, arrest: { exchange: event.data.exchange, answer: 'approved' } };
    case 'investigation.arrest-recorded':
      return { ...file, arrest: file.arrest && { ...file.arrest, minutes: event.data.minutes } };
    case 'investigation.arrest-refused': {
      const arrest = { exchange: event.data.exchange, answer: 'refused' } as const;
      return { ...file, status: 'to-be-freed', arrest, toFree: file.toFree ?? 'arrest-refused' };
    }
    case 'investigation.custody-extension-asked': {
      const { exchange, days } = event.data;
      const demands = met(file, ({ of }) => !of, at);
      return { ...file, demands, extensions: [...file.extensions, { exchange, days, answer: null }] };
    }
    case 'investigation.procuracy-demanded': {
      const { notice, demand } = event.data;
      if (demand === 'custody-cancellation')
        return { ...file, demands: [...file.demands, { notice, of: 'cancellation', metAt: null }] };
      // What was asked for already crosses with it.
      const metAt = file.extensions.some(({ answer }) => answer === null) ? at : null;
      return { ...file, demands: [...file.demands, { notice, metAt }] };
    }
    case 'investigation.demand-declined': {
      const { demand } = event.data;
      const demands = file.demands.map((one) => (one.notice === demand ? { ...one, declinedAt: at } : one));
      return { ...file, demands };
    }
    case 'investigation.custody-extended':
      return {
        ...answered(file, event.data.exchange, 'approved'),
        until: file.until && after(file.until, event.data.days),
      };
    case 'investigation.custody-extension-refused':
      return answered(file, event.data.exchange, 'refused');
    case 'investigation.custody-release-received': {
      const { decision } = event.data;
      const toFree = decision === 'initiation-cancelled' ? decision : 'procuracy-decision';
      return { ...file, demands: met(file, isToBeCancelled, at), status: 'to-be-freed', toFree };
    }
    case 'investigation.cancellation-proposed':
      return { ...file, demands: met(file, isToBeCancelled, at) };
    case 'investigation.custody-detention-asked':
      return { ...file, detention: event.data.exchange };
    case 'investigation.custody-detention-refused': {
      const waited = { ...file, detention: null };
      const toFree = FREED_BY[event.data.ground];
      return toFree ? { ...waited, status: 'to-be-freed', toFree } : waited;
    }
    case 'investigation.person-detained':
      return { ...ended(file, event.data.withdrawn, at), status: 'detained' };
    case 'investigation.person-freed': {
      const { ground: freed, withdrawn } = event.data;
      return { ...ended(file, withdrawn, at), status: 'freed', freed };
    }
    case 'investigation.person-handed-over':
      return { ...ended(file, event.data.withdrawn, at), status: 'handed-over' };
    case 'investigation.custody-placed': {
      const { verification = null, case: known = null, accused = null } = event.data;
      return { ...file, verification, case: known, accused };
    }
    case 'investigation.petition-lodged':
      return { ...file, petitions: lodgePetition(file.petitions, event.data) };
    case 'investigation.petition-answered':
      return petitionEnded({ ...file, petitions: answerPetition(file.petitions, event.data) }, event.data);
    case 'investigation.participant-registered':
    case 'investigation.participation-ended':
      return { ...file, participants: participantsAfter(file, event.data, at) };
    case 'investigation.answer-anticipated':
    case 'investigation.decision-anticipated':
      return { ...file, anticipations: anticipationsAfter(file, event.data) };
    case 'investigation.custody-corrected':
    case 'investigation.decision-served':
    case 'investigation.prosecution-notice-received':
      return file;
  }
};

const isToBeCancelled = ({ of }: CustodyFile['demands'][number]): boolean => of === 'cancellation';

/** What was demanded is done. */
const met = (
  { demands }: CustodyFile,
  isIt: (one: CustodyFile['demands'][number]) => boolean,
  metAt: Moment,
): CustodyFile['demands'] => demands.map((one) => (one.metAt || !isIt(one) ? one : { ...one, metAt }));

const ended = (file: CustodyFile, withdrawn: readonly string[] | undefined, endedAt: Moment): CustodyFile => ({
  ...takenBack(file, withdrawn),
  demands: met(file, isToBeCancelled, endedAt),
  endedAt,
});

const takenBack = (file: CustodyFile, withdrawn: readonly string[] = []): CustodyFile => {
  const after = <Request extends { readonly exchange: string }>(one: Request) =>
    withdrawn.includes(one.exchange) ? { ...one, answer: 'withdrawn' as const } : one;
  return { ...file, arrest: file.arrest && after(file.arrest), extensions: file.extensions.map(after) };
};

const answered = (file: CustodyFile, exchange: string, answer: 'approved' | 'refused'): CustodyFile => ({
  ...file,
  extensions: file.extensions.map((one) => (one.exchange === exchange ? { ...one, answer } : one)),
});

import type {
  cancellationProposed,
  EventOf,
  Moment,
  demandDeclined,
  investigatorReplaced,
  petitionAnswered,
  petitionLodged,
  procuracyDemanded,
  prosecutionNoticeReceived,
  remedyReported,
  verificationHandedOver,
  verificationOffered,
  verificationOfferEnded,
} from '@la-chan/contracts';
import { answerPetition, lodgePetition } from '@la-chan/procedure';
import { petitionEnded } from './petition';
import { isDoneOnce, type VerificationDemand } from './supervision';
import type { Verification } from './verification';

/** What the procuracy demands, the file itself too. */
export type SupervisionEvent = EventOf<
  | typeof cancellationProposed
  | typeof demandDeclined
  | typeof investigatorReplaced
  | typeof petitionAnswered
  | typeof petitionLodged
  | typeof procuracyDemanded
  | typeof prosecutionNoticeReceived
  | typeof remedyReported
  | typeof verificationHandedOver
  | typeof verificationOfferEnded
  | typeof verificationOffered
>;

export const supervisionAfter = (file: Verification, event: SupervisionEvent): Verification => {
  switch (event.type) {
    case 'investigation.procuracy-demanded': {
      const { by: _, number: __, receivedAt: ___, ...demand } = event.data;
      return { ...file, demands: [...file.demands, demand] };
    }
    case 'investigation.prosecution-notice-received': {
      const { prosecutor = file.prosecutor } = event.data;
      return { ...file, prosecutor };
    }
    case 'investigation.remedy-reported': {
      const { data, occurredAt: metAt } = event;
      const isDone = ({ notice, demand }: VerificationDemand): boolean => notice === data.notice && isDoneOnce(demand);
      return { ...file, demands: demandsMet(file, isDone, metAt) };
    }
    case 'investigation.investigator-replaced': {
      const { demand, investigator } = event.data;
      const metAt = event.occurredAt;
      const demands = demandsMet(file, ({ notice }) => notice === demand, metAt);
      return { ...file, investigator, demands };
    }
    case 'investigation.demand-declined': {
      const { data, occurredAt: declinedAt } = event;
      return {
        ...file,
        demands: file.demands.map((one) => (one.notice === data.demand ? { ...one, declinedAt } : one)),
      };
    }
    case 'investigation.petition-lodged':
      return { ...file, petitions: lodgePetition(file.petitions, event.data) };
    case 'investigation.petition-answered': {
      const petitions = answerPetition(file.petitions, event.data);
      return petitionEnded({ ...file, petitions }, event.data, event.occurredAt);
    }
    case 'investigation.cancellation-proposed':
      return file;
    case 'investigation.verification-offered':
      return { ...file, status: 'offered', fileHandover: event.data.exchange };
    case 'investigation.verification-offer-ended':
      return { ...file, status: beforeOffer(file), fileHandover: null };
    case 'investigation.verification-handed-over':
      return { ...file, status: 'transferred', transferredAt: event.occurredAt };
  }
};

/** What was demanded and is done. */
export const demandsMet = (
  { demands }: Pick<Verification, 'demands'>,
  isDone: (one: VerificationDemand) => boolean,
  metAt: Moment,
): Verification['demands'] => demands.map((one) => (isDone(one) ? { ...one, metAt } : one));

const beforeOffer = ({ suspendedAt, resumedAt, groundsFoundAt }: Verification): Verification['status'] => {
  if (groundsFoundAt) return 'grounds-found';
  return suspendedAt.length > resumedAt.length ? 'suspended' : 'under-verification';
};

import {
  applicationAnswered,
  applicationReceived,
  decisionAnticipated,
  errandAnswered,
  verificationEntrusted,
  verificationEvidenceRecorded,
  verificationEvidenceRequested,
  verificationRequestAnswered,
  verificationRequestWithdrawn,
  UNASKED_OF_REPORT,
  type EventOf,
} from '@la-chan/contracts';
import {
  announcing,
  anticipatingDecisions,
  assertBeforeCase,
  applying,
  type BodyApplicationEvent,
  complaining,
  entrusting,
  nobodyCharged,
  petitionsWaiting,
  requestingEvidence,
  surrendering,
} from '@la-chan/procedure';
import { requesting } from '../request/request';
import { verificationProcedure, type Verification } from './verification';

/** What the procuracy has to answer: the one extension, the review before a suspension, which body is competent, and, above, each petition. */
const waiting = ({ extension, review, dispute, petitions }: Verification): string[] => [
  ...petitionsWaiting(petitions),
  ...(dispute?.exchange && dispute.competent === null ? [dispute.exchange] : []),
  ...(extension?.status === 'asked' ? [extension.exchange] : []),
  ...(review?.result === 'asked' ? [review.exchange] : []),
];

/** What the procuracy decides of itself is told by telephone before it is served (BLTTHS 132). */
export const unaskedOfReport = anticipatingDecisions<
  Verification,
  EventOf<typeof decisionAnticipated>['data'],
  EventOf<typeof decisionAnticipated>
>(verificationProcedure, UNASKED_OF_REPORT, decisionAnticipated, nobodyCharged);

/** A victim is referred, assistance is asked for, and what was answered, or is told by telephone, is recorded. */
export const verificationRequests = requesting<
  Verification,
  ReturnType<typeof verificationRequestAnswered>,
  ReturnType<typeof verificationRequestWithdrawn>
>(verificationProcedure, verificationRequestAnswered, verificationRequestWithdrawn, waiting);

export const verificationApplications = applying<Verification, BodyApplicationEvent>(
  verificationProcedure,
  applicationReceived,
  applicationAnswered,
);

export const verificationErrands = entrusting<
  Verification,
  ReturnType<typeof verificationEntrusted>,
  ReturnType<typeof errandAnswered>
>(verificationProcedure, 'TTLT 01/2017 12(4)', verificationEntrusted, errandAnswered);

export const verificationEvidence = requestingEvidence(
  verificationProcedure,
  verificationEvidenceRequested,
  verificationEvidenceRecorded,
);

export const verificationActs = announcing<Verification>(verificationProcedure, (_, told) => {
  assertBeforeCase(told);
});

export const verificationComplaints = complaining<Verification>(verificationProcedure);
export const verificationSurrenders = surrendering<Verification>(verificationProcedure);

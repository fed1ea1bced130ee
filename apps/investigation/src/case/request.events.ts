import type {
  assistanceAsked,
  assistanceAwaited,
  caseEntrusted,
  caseEvidenceRecorded,
  caseEvidenceRequested,
  caseExtensionAsked,
  caseExtensionGranted,
  caseExtensionRefused,
  caseRequestAnswered,
  errandAnswered,
  detentionExtended,
  detentionExtensionAsked,
  detentionExtensionRefused,
  evidenceReviewAsked,
  evidenceReviewed,
  Day,
  EventOf,
  FileId,
  Moment,
  joinderConsultationGiven,
  joinderConsultationReceived,
  caseRequestWithdrawn,
  prosecutorReplacementAnswered,
  prosecutorReplacementAsked,
  searchApprovalAnswered,
  searchApprovalAsked,
  stayConsultationAsked,
  stayConsulted,
  victimReferred,
} from '@la-chan/contracts';
import {
  announcedBy,
  type AnnouncingEvent,
  askedElsewhere,
  errandsAfter,
  evidenceRequestsAfter,
  grantedIf,
  joinderConsultationsAfter,
  withActRecord,
  withoutRequest,
} from '@la-chan/procedure';
import { mapped } from './accused.events';
import type { Case, CaseRequest } from './case';

/** What is asked beside the investigation, and the answers. */
export type RequestEvent =
  | AnnouncingEvent
  | EventOf<
      | typeof assistanceAsked
      | typeof assistanceAwaited
      | typeof caseEntrusted
      | typeof caseEvidenceRecorded
      | typeof caseEvidenceRequested
      | typeof caseExtensionAsked
      | typeof caseExtensionGranted
      | typeof caseExtensionRefused
      | typeof caseRequestAnswered
      | typeof errandAnswered
      | typeof detentionExtended
      | typeof detentionExtensionAsked
      | typeof detentionExtensionRefused
      | typeof evidenceReviewAsked
      | typeof evidenceReviewed
      | typeof joinderConsultationGiven
      | typeof joinderConsultationReceived
      | typeof caseRequestWithdrawn
      | typeof prosecutorReplacementAnswered
      | typeof prosecutorReplacementAsked
      | typeof searchApprovalAnswered
      | typeof searchApprovalAsked
      | typeof stayConsultationAsked
      | typeof stayConsulted
      | typeof victimReferred
    >;

export const requestAfter = (file: Case, event: RequestEvent): Case => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'investigation.detention-extension-asked':
      return asked(file, 'detention-extension', event.data, at);
    case 'investigation.detention-extended': {
      const more = mapped(file, event.data.accused, ({ detentionExtensions = 0, transferred }) => ({
        detentionExtensions: detentionExtensions + 1,
        ...(transferred && { transferred: false }),
      }));
      return answered(more, event.data.exchange, 'granted');
    }
    case 'investigation.detention-extension-refused':
      return answered(file, event.data.exchange, 'refused');
    case 'investigation.case-extension-asked':
      return asked(file, 'extension', event.data, at, ofOne(event.data));
    case 'investigation.case-extension-granted':
      return answered(grantedElsewhere(file, event.data), event.data.exchange, 'granted');
    case 'investigation.case-extension-refused':
      return answered(file, event.data.exchange, 'refused');
    case 'investigation.stay-consultation-asked': {
      const { matters, accused } = event.data;
      return asked(file, 'stay-consultation', event.data, at, { matters, ...ofOne({ accused }) });
    }
    case 'investigation.stay-consulted':
      return answered(file, event.data.exchange, grantedIf(event.data.agreed));
    case 'investigation.prosecutor-replacement-asked':
      return asked(file, 'prosecutor-replacement', event.data, at);
    case 'investigation.prosecutor-replacement-answered':
      return answered(file, event.data.exchange, grantedIf(event.data.replaced));
    case 'investigation.search-approval-asked':
      return asked(file, 'search-approval', event.data, at);
    case 'investigation.search-approval-answered':
      return answered(file, event.data.exchange, grantedIf(event.data.approved));
    case 'investigation.investigative-act-announced':
      return asked(file, 'attendance', event.data, at, announcedBy(event.data, at));
    case 'investigation.attendance-received':
      return answered(file, event.data.exchange, grantedIf(event.data.attends));
    case 'investigation.act-record-delivered':
      return { ...file, requests: withActRecord(file.requests, event.data) };
    case 'investigation.investigative-act-called-off':
      return withoutRequest(file, event.data.exchange);
    case 'investigation.victim-referred':
      return asked(file, 'victim-referral', event.data, at);
    case 'investigation.assistance-asked':
      return asked(file, 'assistance', event.data, at);
    case 'investigation.assistance-awaited':
      return asked(file, 'assistance', event.data, event.data.askedAt ?? at, {
        cameAlong: true,
        ...askedElsewhere(event.data),
      });
    case 'investigation.case-evidence-requested':
    case 'investigation.case-evidence-recorded':
      return { ...file, evidenceRequests: evidenceRequestsAfter(file, event.data, at) };
    case 'investigation.case-entrusted':
    case 'investigation.errand-answered':
      return { ...file, errands: errandsAfter(file, event) };
    case 'investigation.case-request-answered':
      return answered(file, event.data.exchange, event.data.answer);
    case 'investigation.case-request-withdrawn':
      return withoutRequest(file, event.data.exchange);
    case 'investigation.joinder-consultation-received':
    case 'investigation.joinder-consultation-given':
      return { ...file, joinderConsultations: joinderConsultationsAfter(file, event) };
    case 'investigation.evidence-review-asked': {
      const { exchange, heads } = event.data;
      return { ...file, evidenceReview: { exchange, heads, finding: null } };
    }
    case 'investigation.evidence-reviewed': {
      const { exchange, finding } = event.data;
      if (file.evidenceReview?.exchange !== exchange) return file;
      return { ...file, evidenceReview: { ...file.evidenceReview, finding } };
    }
  }
};

const ofOne = ({ accused }: { accused?: FileId | undefined }): Pick<CaseRequest, 'accused'> =>
  accused ? { accused } : {};

const asked = (
  file: Case,
  kind: CaseRequest['kind'],
  { exchange, to }: Pick<CaseRequest, 'exchange' | 'to'>,
  askedAt: Moment,
  about: Pick<CaseRequest, 'matters' | 'accused' | 'announced' | 'cameAlong' | 'asked'> = {},
): Case => ({ ...file, requests: [...file.requests, { exchange, kind, to, askedAt, answer: null, ...about }] });

/** At a request of the body that had the case before: it counts as what the limit was given there. */
const grantedElsewhere = (
  file: Case,
  { exchange, months, until, accused }: EventOf<typeof caseExtensionGranted>['data'],
): Case => {
  if (accused || file.requests.some((one) => one.exchange === exchange)) return file;
  const more = <Told extends { extended: readonly { months: number; until?: Day | undefined }[] }>(
    told: Told,
  ): Told => ({
    ...told,
    extended: [...told.extended, { months, ...(until && { until }) }],
  });
  const last = file.receivedBack.at(-1);
  if (last) return { ...file, receivedBack: [...file.receivedBack.slice(0, -1), more(last)] };
  return { ...file, granted: file.granted && more(file.granted), reception: file.reception && more(file.reception) };
};

const answered = (file: Case, exchange: string, answer: CaseRequest['answer']): Case => ({
  ...file,
  requests: file.requests.map((one) => (one.exchange === exchange ? { ...one, answer } : one)),
});

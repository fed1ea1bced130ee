import { ADDITIONAL_PENALTIES } from './additional-penalties';
import type { Codelist } from './codelist';
import { CONSENT_FORMS, CONSENT_GIVERS, CONSENT_PURPOSES, SHAREABLE } from './consent';
import { ASSISTANCE_CHANNELS, ASSISTANCE_KINDS, ASSISTANCE_REFUSALS, CENTRAL_AUTHORITIES } from './cooperation';
import { FREEING_GROUNDS, HANDING_BODIES, HOLDING_GROUNDS, URGENCY_GROUNDS } from './custody';
import {
  CTDC_AGES,
  CTDC_CONTROLS,
  CTDC_EXPLOITATIONS,
  CTDC_GENDERS,
  CTDC_LABOURS,
  CTDC_MAJORITIES,
  CTDC_MONTHS,
  CTDC_RECRUITERS,
  CTDC_SOURCES,
  HTCDS_APPS,
  HTCDS_CASE_STATUSES,
  HTCDS_CONTROLS,
  HTCDS_DECISION_MAKERS,
  HTCDS_EDUCATIONS,
  HTCDS_EVENTS,
  HTCDS_EXPLOITATIONS,
  HTCDS_GENDERS,
  HTCDS_INDUSTRIES,
  HTCDS_MARITAL_STATUSES,
  HTCDS_ORGANISATIONS,
  HTCDS_PERPETRATOR_ROLES,
  HTCDS_RECRUITMENTS,
  HTCDS_REFERRAL_REASONS,
  HTCDS_RELATIONSHIPS,
  HTCDS_SEXUAL_EXPLOITATIONS,
  HTCDS_SUPPORT_TYPES,
  HTCDS_TRAFFICKING_STATUSES,
} from './htcds';
import { ABSENCE_REASONS, INVESTIGATIVE_ACTS, JOINT_ACTS } from './investigative-acts';
import {
  APPEAL_OUTCOMES,
  DECISION_REVIEWS,
  INITIATION_REVIEWS,
  CASSATION_OUTCOMES,
  CASSATIONS,
  APPEALED_PARTS,
  APPELLANTS,
  DECISION_PARTS,
  LATE_APPEAL_REASONS,
  PROTEST_GROUNDS,
} from './appeal';
import { CRIME_DECISIONS, INDICTMENTS_ON_RETURN, RETURN_GROUNDS, RETURNERS } from './file-return';
import { ITEM_KINDS, ITEM_OFF_GROUNDS, ITEM_ORIGINS } from './item';
import { HEARING_PLACES, HEARING_SEATS, SUMMONED } from './hearing';
import { MERGER_GROUNDS, SPLIT_GROUNDS } from './joinder';
import {
  ACCUSED_OUTCOMES,
  APPEAL_RECIPIENTS,
  CLOSED_HEARING_GROUNDS,
  DETENTION_PURPOSES,
  JUDGMENT_RECIPIENTS,
  OPENING_OBSTACLES,
  PENALTIES,
  POSTPONEMENT_GROUNDS,
  VERDICTS,
} from './judgment';
import { OVERRULING_GROUNDS, OVERRULINGS, PROSECUTION_DECISIONS } from './overruling';
import {
  ILLNESS_FINDINGS,
  RESUMPTION_GROUNDS,
  STAY_DECISIONS,
  STAY_FILE_PAPERS,
  STAY_GROUNDS,
  TERMINATION_GROUNDS,
} from './stay';
import { LIABILITY_GROUNDS } from './liability';
import { APPELLANT_QUESTIONS, LODGING_WAYS } from './lodging';
import { COERCIVE_MEASURES, MEASURE_ENDS, PREVENTIVE_MEASURES } from './measures';
import { MOTIONS, MOVERS } from './motion';
import { GUARDINGS, PROTECTED, PROTECTION_ASKERS, PROTECTION_ENDS, PROTECTION_GROUNDS } from './protection';
import { AGGRAVATIONS, ARTICLES, CLAUSES } from './offences';
import { SERIOUSNESS } from './seriousness';
import { ALERT_ENDINGS, CAMPAIGN_CHANNELS, CAMPAIGN_OCCASIONS, PROGRAMMES } from './prevention';
import {
  ALERT_GROUNDS,
  ANONYMITIES,
  ATTENDANCES,
  INTERPRETATIONS,
  CHANNELS,
  CLOSING_GROUNDS,
  CORRECTION_REASONS,
  FINDINGS,
  FIRST_MEASURES,
  PLACINGS,
  POSTS,
  REJECTION_REASONS,
  SOURCES,
  TRANSFER_GROUNDS,
  URGENCIES,
} from './report';
import {
  PARTICIPANT_ROLES,
  CANCELLING_PROCURACIES,
  DETENTION_REFUSAL_GROUNDS,
  PETITIONED_DECISIONS,
  PROPOSED_CANCELLATIONS,
  COURT_LEVELS,
  INITIATION_BASES,
  REVOCATION_BASES,
  NOTICE_RECIPIENTS,
  PROCURACY_LEVELS,
  PROSECUTION_TRANSFER_GROUNDS,
} from './procuracy';
import {
  COERCED_PROPERTY,
  COERCED_PROPERTY_DECISIONS,
  HELD_PROPERTY,
  HELD_PROPERTY_DECISIONS,
  PROPERTY_FINDINGS,
  PROPERTY_KEEPERS,
} from './property';
import { VICTIM_REMOVALS } from './victim-removal';
import { CASE_PASSAGES, COMPETENCE_ANSWERS, REPORT_DISPUTES } from './competence';
import { APPLICANTS, APPLICATION_SUBJECTS, COMPLAINANTS, COMPLAINED_DECISIONS, COMPLAINT_SUBJECTS } from './complaint';
import { COMPLEXITIES } from './complexity';
import { EVIDENCE_FINDINGS, STAY_MATTERS } from './consultation';
import {
  UNMET_REASONS,
  CHARGE_DECISIONS,
  CHARGE_DEMAND_GROUNDS,
  REMEDY_GROUNDS,
  CONDUCTORS,
  DEMANDED_MEASURES,
  MEASURE_DEMAND_GROUNDS,
  INVESTIGATOR_REPLACEMENTS,
  PROSECUTOR_REPLACEMENT_GROUNDS,
  REPLACEMENT_GROUNDS,
  UNDONE_REASONS,
} from './demand';
import { EVIDENCE_REQUESTS, EVIDENCE_RESULTS, EVIDENCE_SOURCES } from './evidence-request';
import {
  NON_INITIATION_GROUNDS,
  PROLONGATION_GROUNDS,
  REVIEW_PERIODS,
  STAY_DIRECTIONS,
  SIGNERS,
  SUSPENSION_GROUNDS,
  VERIFICATION_ACTS,
  VERIFICATION_OUTCOMES,
  VERIFICATION_PROPOSALS,
} from './resolution';
import {
  RESCUE_PARTNERS,
  RESCUE_STEPS,
  RETURN_ABSENCES,
  RETURN_ESCORTS,
  RETURN_GATES,
  RETURN_IDENTITIES,
  RETURN_PAPERS,
  RETURN_RECEIVERS,
  RETURN_WAYS,
} from './return';
import { SEARCH_ENDS, WANTED_GROUNDS } from './search';
import { NEED_URGENCIES, RATINGS, SERVICE_REFUSALS, SERVICE_RESULTS } from './support-plan';
import { EXPLOITATION_PURPOSES, METHODS, RECRUITMENT_CHANNELS, TRAFFICKING_ROUTES } from './trafficking';
import {
  EVIDENCE,
  FOLLOW_UP_FINDINGS,
  FOLLOW_UPS,
  GENDER_WISHES,
  NOT_VICTIM_GROUNDS,
  PAPER_ISSUERS,
  PROTECTION_MEASURES,
  REFERRAL_OUTCOMES,
  REPRESENTATIVES,
  REVIEW_GROUNDS,
  RISK_LEVELS,
  SHELTER_DECIDERS,
  STANDINGS,
  SUPPORTS,
  THREATS,
  VICTIM_CLOSINGS,
  VICTIM_WAYS,
} from './victim';

export * from './additional-penalties';
export { type Codelist, label, type Language, type Term } from './codelist';
export * from './consent';
export * from './cooperation';
export * from './custody';
export * from './htcds';
export * from './investigative-acts';
export * from './appeal';
export * from './file-return';
export * from './item';
export * from './liability';
export * from './hearing';
export * from './joinder';
export * from './judgment';
export * from './overruling';
export * from './stay';
export * from './lodging';
export * from './measures';
export * from './motion';
export * from './offences';
export * from './other-crimes';
export * from './seriousness';
export * from './protection';
export * from './prevention';
export * from './procuracy';
export * from './property';
export * from './report';
export * from './competence';
export * from './complaint';
export * from './complexity';
export * from './consultation';
export * from './demand';
export * from './evidence-request';
export * from './resolution';
export * from './return';
export * from './search';
export * from './support-plan';
export * from './trafficking';
export * from './victim';
export * from './victim-removal';

/** Every codelist by its name on the wire. */
export const codelists = {
  source: SOURCES,
  channel: CHANNELS,
  post: POSTS,
  anonymity: ANONYMITIES,
  placing: PLACINGS,
  attendance: ATTENDANCES,
  interpretation: INTERPRETATIONS,
  'alert-ground': ALERT_GROUNDS,
  finding: FINDINGS,
  urgency: URGENCIES,
  'first-measure': FIRST_MEASURES,
  'closing-ground': CLOSING_GROUNDS,
  'transfer-ground': TRANSFER_GROUNDS,
  'rejection-reason': REJECTION_REASONS,
  'correction-reason': CORRECTION_REASONS,
  article: ARTICLES,
  clause: CLAUSES,
  seriousness: SERIOUSNESS,
  aggravation: AGGRAVATIONS,
  'verification-act': VERIFICATION_ACTS,
  'victim-removal': VICTIM_REMOVALS,
  'participant-role': PARTICIPANT_ROLES,
  'unmet-reason': UNMET_REASONS,
  'evidence-request': EVIDENCE_REQUESTS,
  'evidence-source': EVIDENCE_SOURCES,
  'evidence-result': EVIDENCE_RESULTS,
  'item-kind': ITEM_KINDS,
  'item-off-ground': ITEM_OFF_GROUNDS,
  'item-origin': ITEM_ORIGINS,
  'held-property': HELD_PROPERTY,
  'held-property-decision': HELD_PROPERTY_DECISIONS,
  'coerced-property': COERCED_PROPERTY,
  'coerced-property-decision': COERCED_PROPERTY_DECISIONS,
  'property-finding': PROPERTY_FINDINGS,
  'property-keeper': PROPERTY_KEEPERS,
  'review-period': REVIEW_PERIODS,
  'stay-direction': STAY_DIRECTIONS,
  'competence-answer': COMPETENCE_ANSWERS,
  'report-dispute': REPORT_DISPUTES,
  'case-passage': CASE_PASSAGES,
  'evidence-finding': EVIDENCE_FINDINGS,
  'verification-outcome': VERIFICATION_OUTCOMES,
  'verification-proposal': VERIFICATION_PROPOSALS,
  'prolongation-ground': PROLONGATION_GROUNDS,
  'suspension-ground': SUSPENSION_GROUNDS,
  'remedy-ground': REMEDY_GROUNDS,
  conductor: CONDUCTORS,
  'demanded-measure': DEMANDED_MEASURES,
  'measure-demand-ground': MEASURE_DEMAND_GROUNDS,
  'replacement-ground': REPLACEMENT_GROUNDS,
  'investigator-replacement': INVESTIGATOR_REPLACEMENTS,
  'prosecutor-replacement-ground': PROSECUTOR_REPLACEMENT_GROUNDS,
  'undone-reason': UNDONE_REASONS,
  applicant: APPLICANTS,
  'application-subject': APPLICATION_SUBJECTS,
  protected: PROTECTED,
  'protection-ground': PROTECTION_GROUNDS,
  'protection-asker': PROTECTION_ASKERS,
  'protection-end': PROTECTION_ENDS,
  guarding: GUARDINGS,
  complainant: COMPLAINANTS,
  'complaint-subject': COMPLAINT_SUBJECTS,
  'complained-decision': COMPLAINED_DECISIONS,
  'non-initiation-ground': NON_INITIATION_GROUNDS,
  signer: SIGNERS,
  'charge-decision': CHARGE_DECISIONS,
  'charge-demand-ground': CHARGE_DEMAND_GROUNDS,
  'wanted-ground': WANTED_GROUNDS,
  'search-end': SEARCH_ENDS,
  'procuracy-level': PROCURACY_LEVELS,
  'court-level': COURT_LEVELS,
  'prosecution-transfer-ground': PROSECUTION_TRANSFER_GROUNDS,
  'detention-refusal-ground': DETENTION_REFUSAL_GROUNDS,
  'preventive-measure': PREVENTIVE_MEASURES,
  'coercive-measure': COERCIVE_MEASURES,
  'measure-end': MEASURE_ENDS,
  'holding-ground': HOLDING_GROUNDS,
  'handing-body': HANDING_BODIES,
  'urgency-ground': URGENCY_GROUNDS,
  'freeing-ground': FREEING_GROUNDS,
  'investigative-act': INVESTIGATIVE_ACTS,
  'joint-act': JOINT_ACTS,
  'absence-reason': ABSENCE_REASONS,
  'petitioned-decision': PETITIONED_DECISIONS,
  'proposed-cancellation': PROPOSED_CANCELLATIONS,
  'revocation-basis': REVOCATION_BASES,
  'cancelling-procuracy': CANCELLING_PROCURACIES,
  'initiation-basis': INITIATION_BASES,
  'notice-recipient': NOTICE_RECIPIENTS,
  'hearing-seat': HEARING_SEATS,
  'hearing-place': HEARING_PLACES,
  summoned: SUMMONED,
  'judgment-recipient': JUDGMENT_RECIPIENTS,
  'appeal-recipient': APPEAL_RECIPIENTS,
  'illness-finding': ILLNESS_FINDINGS,
  'stay-ground': STAY_GROUNDS,
  'resumption-ground': RESUMPTION_GROUNDS,
  complexity: COMPLEXITIES,
  'stay-matter': STAY_MATTERS,
  'termination-ground': TERMINATION_GROUNDS,
  'crime-decision': CRIME_DECISIONS,
  'return-ground': RETURN_GROUNDS,
  'indictment-on-return': INDICTMENTS_ON_RETURN,
  returner: RETURNERS,
  'merger-ground': MERGER_GROUNDS,
  'split-ground': SPLIT_GROUNDS,
  'additional-penalty': ADDITIONAL_PENALTIES,
  'closed-hearing-ground': CLOSED_HEARING_GROUNDS,
  'opening-obstacle': OPENING_OBSTACLES,
  'postponement-ground': POSTPONEMENT_GROUNDS,
  motion: MOTIONS,
  mover: MOVERS,
  verdict: VERDICTS,
  penalty: PENALTIES,
  appellant: APPELLANTS,
  'protest-ground': PROTEST_GROUNDS,
  'appealed-part': APPEALED_PARTS,
  'decision-part': DECISION_PARTS,
  'liability-ground': LIABILITY_GROUNDS,
  'lodging-way': LODGING_WAYS,
  'appellant-question': APPELLANT_QUESTIONS,
  lateAppealReason: LATE_APPEAL_REASONS,
  'appeal-outcome': APPEAL_OUTCOMES,
  'decision-review': DECISION_REVIEWS,
  'initiation-review': INITIATION_REVIEWS,
  'detention-purpose': DETENTION_PURPOSES,
  'stay-decision': STAY_DECISIONS,
  'stay-file-paper': STAY_FILE_PAPERS,
  'prosecution-decision': PROSECUTION_DECISIONS,
  overruling: OVERRULINGS,
  'overruling-ground': OVERRULING_GROUNDS,
  cassation: CASSATIONS,
  'cassation-outcome': CASSATION_OUTCOMES,
  'accused-outcome': ACCUSED_OUTCOMES,
  'exploitation-purpose': EXPLOITATION_PURPOSES,
  method: METHODS,
  'recruitment-channel': RECRUITMENT_CHANNELS,
  'victim-way': VICTIM_WAYS,
  'referral-outcome': REFERRAL_OUTCOMES,
  'gender-wish': GENDER_WISHES,
  evidence: EVIDENCE,
  support: SUPPORTS,
  standing: STANDINGS,
  representative: REPRESENTATIVES,
  'not-victim-ground': NOT_VICTIM_GROUNDS,
  'review-ground': REVIEW_GROUNDS,
  'victim-closing': VICTIM_CLOSINGS,
  'risk-level': RISK_LEVELS,
  threat: THREATS,
  'paper-issuer': PAPER_ISSUERS,
  'protection-measure': PROTECTION_MEASURES,
  'shelter-decider': SHELTER_DECIDERS,
  'follow-up': FOLLOW_UPS,
  'follow-up-finding': FOLLOW_UP_FINDINGS,
  'consent-purpose': CONSENT_PURPOSES,
  'consent-form': CONSENT_FORMS,
  'consent-giver': CONSENT_GIVERS,
  shareable: SHAREABLE,
  'need-urgency': NEED_URGENCIES,
  'service-refusal': SERVICE_REFUSALS,
  'service-result': SERVICE_RESULTS,
  rating: RATINGS,
  'htcds-trafficking-status': HTCDS_TRAFFICKING_STATUSES,
  'htcds-decision-maker': HTCDS_DECISION_MAKERS,
  'htcds-gender': HTCDS_GENDERS,
  'htcds-relationship': HTCDS_RELATIONSHIPS,
  'htcds-app': HTCDS_APPS,
  'htcds-recruitment': HTCDS_RECRUITMENTS,
  'htcds-control': HTCDS_CONTROLS,
  'htcds-exploitation': HTCDS_EXPLOITATIONS,
  'htcds-sexual-exploitation': HTCDS_SEXUAL_EXPLOITATIONS,
  'htcds-perpetrator-role': HTCDS_PERPETRATOR_ROLES,
  'htcds-support-type': HTCDS_SUPPORT_TYPES,
  'htcds-case-status': HTCDS_CASE_STATUSES,
  'htcds-marital-status': HTCDS_MARITAL_STATUSES,
  'htcds-education': HTCDS_EDUCATIONS,
  'htcds-organisation': HTCDS_ORGANISATIONS,
  'htcds-industry': HTCDS_INDUSTRIES,
  'htcds-event': HTCDS_EVENTS,
  'htcds-referral-reason': HTCDS_REFERRAL_REASONS,
  'ctdc-age': CTDC_AGES,
  'ctdc-labour': CTDC_LABOURS,
  'ctdc-recruiter': CTDC_RECRUITERS,
  'ctdc-source': CTDC_SOURCES,
  'ctdc-gender': CTDC_GENDERS,
  'ctdc-majority': CTDC_MAJORITIES,
  'ctdc-control': CTDC_CONTROLS,
  'ctdc-exploitation': CTDC_EXPLOITATIONS,
  'ctdc-months': CTDC_MONTHS,
  'assistance-kind': ASSISTANCE_KINDS,
  'assistance-channel': ASSISTANCE_CHANNELS,
  'central-authority': CENTRAL_AUTHORITIES,
  'return-way': RETURN_WAYS,
  'rescue-step': RESCUE_STEPS,
  'rescue-partner': RESCUE_PARTNERS,
  'return-gate': RETURN_GATES,
  'return-identity': RETURN_IDENTITIES,
  'return-paper': RETURN_PAPERS,
  'return-receiver': RETURN_RECEIVERS,
  'return-escort': RETURN_ESCORTS,
  'return-absence': RETURN_ABSENCES,
  'campaign-occasion': CAMPAIGN_OCCASIONS,
  'campaign-channel': CAMPAIGN_CHANNELS,
  programme: PROGRAMMES,
  'trafficking-route': TRAFFICKING_ROUTES,
  'alert-ending': ALERT_ENDINGS,
  'assistance-refusal': ASSISTANCE_REFUSALS,
} as const satisfies Readonly<Record<string, Codelist>>;
export type CodelistName = keyof typeof codelists;

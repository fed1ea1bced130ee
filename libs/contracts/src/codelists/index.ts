import type { Codelist } from './codelist';
import { CONSENT_FORMS, CONSENT_GIVERS, CONSENT_PURPOSES, SHAREABLE } from './consent';
import { ASSISTANCE_CHANNELS, ASSISTANCE_KINDS, ASSISTANCE_REFUSALS } from './cooperation';
import {
  CTDC_AGES,
  CTDC_LABOURS,
  CTDC_RECRUITERS,
  HTCDS_APPS,
  HTCDS_CASE_STATUSES,
  HTCDS_CONTROLS,
  HTCDS_DECISION_MAKERS,
  HTCDS_EXPLOITATIONS,
  HTCDS_GENDERS,
  HTCDS_PERPETRATOR_ROLES,
  HTCDS_RECRUITMENTS,
  HTCDS_RELATIONSHIPS,
  HTCDS_SEXUAL_EXPLOITATIONS,
  HTCDS_SUPPORT_TYPES,
  HTCDS_TRAFFICKING_STATUSES,
} from './htcds';
import {
  ACCUSED_OUTCOMES,
  APPEAL_OUTCOMES,
  APPELLANTS,
  OPENING_OBSTACLES,
  PENALTIES,
  POSTPONEMENT_GROUNDS,
  RETURN_GROUNDS,
  RETURNERS,
  STAY_GROUNDS,
  TERMINATION_GROUNDS,
  VERDICTS,
} from './judgment';
import { AGGRAVATIONS, ARTICLES, CLAUSES, SERIOUSNESS } from './offences';
import { ALERT_ENDINGS, CAMPAIGN_CHANNELS, CAMPAIGN_OCCASIONS } from './prevention';
import {
  CHANNELS,
  CLOSING_GROUNDS,
  CORRECTION_REASONS,
  FINDINGS,
  REJECTION_REASONS,
  SOURCES,
  TRANSFER_GROUNDS,
  URGENCIES,
} from './report';
import {
  CHARGE_DECISIONS,
  NON_INITIATION_GROUNDS,
  PROLONGATION_GROUNDS,
  SUSPENSION_GROUNDS,
  VERIFICATION_ACTS,
  VERIFICATION_OUTCOMES,
} from './resolution';
import { NEED_URGENCIES, RATINGS, SERVICE_REFUSALS, SERVICE_RESULTS } from './support-plan';
import { EXPLOITATION_PURPOSES, METHODS, RECRUITMENT_CHANNELS } from './trafficking';
import {
  EVIDENCE,
  FOLLOW_UP_FINDINGS,
  FOLLOW_UPS,
  GENDER_WISHES,
  NOT_VICTIM_GROUNDS,
  PROTECTION_MEASURES,
  REFERRAL_OUTCOMES,
  REPRESENTATIVES,
  REVIEW_GROUNDS,
  RISK_LEVELS,
  SHELTER_DECIDERS,
  STANDINGS,
  SUPPORTS,
  VICTIM_CLOSINGS,
  VICTIM_WAYS,
} from './victim';

export { type Codelist, label, type Language, type Term } from './codelist';
export * from './consent';
export * from './cooperation';
export * from './htcds';
export * from './judgment';
export * from './offences';
export * from './prevention';
export * from './report';
export * from './resolution';
export * from './support-plan';
export * from './trafficking';
export * from './victim';

/** Every codelist by its name on the wire. */
export const codelists = {
  source: SOURCES,
  channel: CHANNELS,
  finding: FINDINGS,
  urgency: URGENCIES,
  'closing-ground': CLOSING_GROUNDS,
  'transfer-ground': TRANSFER_GROUNDS,
  'rejection-reason': REJECTION_REASONS,
  'correction-reason': CORRECTION_REASONS,
  article: ARTICLES,
  clause: CLAUSES,
  seriousness: SERIOUSNESS,
  aggravation: AGGRAVATIONS,
  'verification-act': VERIFICATION_ACTS,
  'verification-outcome': VERIFICATION_OUTCOMES,
  'prolongation-ground': PROLONGATION_GROUNDS,
  'suspension-ground': SUSPENSION_GROUNDS,
  'non-initiation-ground': NON_INITIATION_GROUNDS,
  'charge-decision': CHARGE_DECISIONS,
  'stay-ground': STAY_GROUNDS,
  'termination-ground': TERMINATION_GROUNDS,
  'return-ground': RETURN_GROUNDS,
  returner: RETURNERS,
  'opening-obstacle': OPENING_OBSTACLES,
  'postponement-ground': POSTPONEMENT_GROUNDS,
  verdict: VERDICTS,
  penalty: PENALTIES,
  appellant: APPELLANTS,
  'appeal-outcome': APPEAL_OUTCOMES,
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
  'ctdc-age': CTDC_AGES,
  'ctdc-labour': CTDC_LABOURS,
  'ctdc-recruiter': CTDC_RECRUITERS,
  'assistance-kind': ASSISTANCE_KINDS,
  'assistance-channel': ASSISTANCE_CHANNELS,
  'campaign-occasion': CAMPAIGN_OCCASIONS,
  'campaign-channel': CAMPAIGN_CHANNELS,
  'alert-ending': ALERT_ENDINGS,
  'assistance-refusal': ASSISTANCE_REFUSALS,
} as const satisfies Readonly<Record<string, Codelist>>;
export type CodelistName = keyof typeof codelists;

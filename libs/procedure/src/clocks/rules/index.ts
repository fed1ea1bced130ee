import type { Rule } from '../rule';
import { ABOVE_RULES } from './above';
import { APPEAL_RULES } from './appeal';
import { APPEAL_NOTICE_RULES } from './appeal-notices';
import { CASE_RULES } from './case';
import { INVESTIGATION_DETENTION_RULES } from './case-detention';
import { CASE_TO_PROCURACY_RULES } from './case-to-procuracy';
import { COMPETENCE_RULES } from './competence';
import { COMPLAINT_RULES } from './complaints';
import { CONSENT_RULES } from './consent';
import { COURT_DETENTION_RULES } from './court-detention';
import { COURT_NOTICE_RULES } from './court-notices';
import { CUSTODY_RULES, CUSTODY_SUPERVISION_RULES } from './custody';
import { ERRAND_RULES } from './errand';
import { LIMITATION_RULES } from './limitation';
import { CASE_NOTICE_RULES } from './party-notices';
import { COURT_MEASURE_RULES, INVESTIGATION_MEASURE_RULES, PROSECUTION_MEASURE_RULES } from './measures';
import { PREVENTION_RULES } from './prevention';
import { PROCURACY_RULES } from './procuracy';
import { PROCURACY_DEMAND_RULES } from './procuracy-demands';
import { PROCURACY_NOTICE_RULES } from './procuracy-notices';
import { PROSECUTION_RULES } from './prosecution';
import { HEAD_WITHDRAWAL_RULES, PETITION_RULES, PROSECUTION_ABOVE_RULES } from './prosecution-above';
import { PROSECUTION_DETENTION_RULES } from './prosecution-detention';
import { PROSECUTION_NOTICE_RULES } from './prosecution-notices';
import { PROSECUTION_TRIAL_RULES } from './prosecution-trial';
import { RECEPTION_RULES } from './reception';
import { RESUMPTION_RULES } from './resumption';
import { RETURN_RULES } from './return';
import { STAY_DECISION_RULES } from './stay-decision';
import { SURRENDER_RULES } from './surrender';
import { TRIAL_RULES } from './trial';
import { VERIFICATION_RULES } from './verification';
import { VERIFICATION_DEMAND_RULES } from './verification-demands';
import { VERIFICATION_NOTICE_RULES } from './verification-notices';
import { VICTIM_RULES } from './victim';

/** The statutory time limits; a rule stands after those that it refers to. */
export const RULES: readonly Rule[] = [
  ...RECEPTION_RULES,
  ...SURRENDER_RULES,
  ...VERIFICATION_RULES,
  ...VERIFICATION_DEMAND_RULES,
  ...VERIFICATION_NOTICE_RULES,
  ...ERRAND_RULES,
  ...CASE_RULES,
  ...CASE_TO_PROCURACY_RULES,
  ...COMPETENCE_RULES,
  ...CUSTODY_RULES,
  ...INVESTIGATION_DETENTION_RULES,
  ...INVESTIGATION_MEASURE_RULES,
  ...CASE_NOTICE_RULES,
  ...LIMITATION_RULES,
  ...PROCURACY_RULES,
  ...CUSTODY_SUPERVISION_RULES,
  ...PROCURACY_NOTICE_RULES,
  ...PROCURACY_DEMAND_RULES,
  ...HEAD_WITHDRAWAL_RULES,
  ...COMPLAINT_RULES,
  ...PROSECUTION_RULES,
  ...PROSECUTION_TRIAL_RULES,
  ...PROSECUTION_NOTICE_RULES,
  ...PROSECUTION_ABOVE_RULES,
  ...PETITION_RULES,
  ...PROSECUTION_DETENTION_RULES,
  ...PROSECUTION_MEASURE_RULES,
  ...TRIAL_RULES,
  ...APPEAL_RULES,
  ...COURT_NOTICE_RULES,
  ...APPEAL_NOTICE_RULES,
  ...ABOVE_RULES,
  ...COURT_DETENTION_RULES,
  ...COURT_MEASURE_RULES,
  ...RESUMPTION_RULES,
  ...STAY_DECISION_RULES,
  ...VICTIM_RULES,
  ...CONSENT_RULES,
  ...RETURN_RULES,
  ...PREVENTION_RULES,
];

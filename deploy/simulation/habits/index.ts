import type { Habit } from '../habit';
import { appealHabit } from './appeal';
import { assistanceHabit } from './assistance';
import { caseHabit } from './case';
import { offerHabits } from './offers';
import { preventionHabits } from './prevention';
import { procuracyReportHabit } from './procuracy-report';
import { prosecutionFileHabit } from './prosecution-file';
import { reportHabit } from './report';
import { resolutionHabit } from './resolution';
import { returnHabit } from './return';
import { assignmentHabit, consentHabit } from './service';
import { sessionHabit } from './session';
import { supportPlanHabit } from './support-plan';
import { supervisionHabit } from './supervision';
import { trialHabit } from './trial';
import { verificationHabit } from './verification';
import { victimHabit } from './victim';

/** What officers do with their files, in the order in which they turn to them on a day. */
export const HABITS: readonly Habit[] = [
  ...offerHabits,
  reportHabit,
  procuracyReportHabit,
  verificationHabit,
  caseHabit,
  supervisionHabit,
  resolutionHabit,
  prosecutionFileHabit,
  trialHabit,
  appealHabit,
  sessionHabit,
  victimHabit,
  consentHabit,
  supportPlanHabit,
  assignmentHabit,
  assistanceHabit,
  returnHabit,
  ...preventionHabits,
];

import { ProlongationGround } from '@la-chan/contracts';
import type { Habit } from '../habit';
import { courtReviewHabit, prosecutionReviewHabit } from './above';
import { appealHabit } from './appeal';
import { assistanceHabit } from './assistance';
import { caseHabit } from './case';
import { aMonthLess, correcting, onAnother } from './correction';
import { custodyHabit } from './custody';
import { errandHabit } from './errand';
import { courtReportHabit, procuracyReportHabit } from './forwarding';
import { initiationHabit } from './initiation';
import { offerHabits } from './offers';
import { onceAssigned } from './panel';
import { preventionHabits } from './prevention';
import { prosecutionFileHabit } from './prosecution-file';
import { reportHabit } from './report';
import { resolutionHabit } from './resolution';
import { returnHabit } from './return';
import { assignmentHabit, consentHabit } from './service';
import { lodgingHabit } from './lodging';
import { sessionHabit } from './session';
import { studyHabit } from './appeal-study';
import { supportPlanHabit } from './support-plan';
import { surrenderHabit } from './surrender';
import { supervisionHabit } from './supervision';
import { trialHabit } from './trial';
import { verificationHabit } from './verification';
import { victimHabit } from './victim';

/** What officers do with their files, in the order in which they turn to them on a day. */
export const HABITS: readonly Habit[] = [
  ...offerHabits,
  reportHabit,
  correcting(
    { by: 'duty-officer', chance: 0.5, entries: ['intake.surrender-notified'], anywhere: true },
    surrenderHabit,
  ),
  correcting(
    { by: 'head-of-procuracy', chance: 0.5, entries: ['prosecution.reporter-notified'], anywhere: true },
    procuracyReportHabit,
  ),
  correcting(
    { by: 'chief-judge', chance: 0.5, entries: ['court.reporter-notified'], anywhere: true },
    courtReportHabit,
  ),
  correcting(
    {
      by: 'head-of-investigation',
      chance: 0.1,
      entries: ['investigation.investigator-assigned', 'investigation.verification-prolonged'],
      rightly: onAnother(ProlongationGround.options),
    },
    verificationHabit,
  ),
  correcting(
    {
      by: 'head-of-investigation',
      chance: 0.2,
      entries: ['investigation.case-cracked', 'investigation.victim-named', 'investigation.offence-dated'],
    },
    caseHabit,
  ),
  correcting({ by: 'head-of-investigation', chance: 0.6, entries: ['investigation.errand-assigned'] }, errandHabit),
  correcting(
    {
      by: 'head-of-investigation',
      chance: 0.2,
      entries: [
        'investigation.person-held',
        'investigation.holding-told',
        'investigation.custody-decided',
        'investigation.arrest-recorded',
      ],
    },
    custodyHabit,
  ),
  correcting(
    {
      by: 'head-of-procuracy',
      chance: 0.1,
      entries: ['prosecution.prosecutor-assigned', 'prosecution.charge-approved'],
    },
    supervisionHabit,
  ),
  correcting(
    {
      by: 'head-of-procuracy',
      chance: 0.6,
      entries: ['prosecution.resolution-prolonged', 'prosecution.resolution-reporter-notified'],
    },
    resolutionHabit,
  ),
  correcting(
    { by: 'head-of-procuracy', chance: 0.4, entries: ['prosecution.initiation-decided'], anywhere: true },
    initiationHabit,
  ),
  correcting(
    {
      by: 'head-of-procuracy',
      chance: 0.3,
      entries: ['prosecution.file-extended', 'prosecution.indictment-delivered'],
    },
    prosecutionFileHabit,
  ),
  correcting(
    { by: 'head-of-procuracy', chance: 0.8, entries: ['prosecution.lower-decision-overruled'], anywhere: true },
    prosecutionReviewHabit,
  ),
  correcting(
    { by: 'head-of-procuracy', chance: 0.8, entries: ['prosecution.higher-protest-made'], anywhere: true },
    courtReviewHabit,
  ),
  correcting(
    { by: 'chief-judge', chance: 0.2, entries: ['court.judgment-pronounced'], anywhere: true, rightly: aMonthLess },
    correcting(
      { by: 'chief-judge', chance: 0.3, entries: ['court.judge-assigned', 'court.trial-extended'] },
      onceAssigned(trialHabit),
    ),
  ),
  correcting(
    { by: 'chief-judge', chance: 0.6, entries: ['court.appeal-judge-assigned'], anywhere: true },
    onceAssigned(appealHabit),
  ),
  correcting(
    { by: 'head-of-procuracy', chance: 0.9, entries: ['prosecution.appeal-file-studied'], anywhere: true },
    studyHabit,
  ),
  correcting({ by: 'chief-judge', chance: 0.5, entries: ['court.session-set'] }, sessionHabit),
  correcting({ by: 'chief-judge', chance: 0.4, entries: ['court.lodging-passed-on'], anywhere: true }, lodgingHabit),
  victimHabit,
  correcting(
    { by: 'support-officer', chance: 0.4, entries: ['victim-support.consent-given'], path: 'entry-corrections' },
    consentHabit,
  ),
  correcting(
    { by: 'support-officer', chance: 0.4, entries: ['victim-support.objective-set'], path: 'entry-corrections' },
    supportPlanHabit,
  ),
  correcting(
    { by: 'support-officer', chance: 0.6, entries: ['victim-support.service-given'], path: 'entry-corrections' },
    assignmentHabit,
  ),
  assistanceHabit,
  returnHabit,
  ...preventionHabits,
];

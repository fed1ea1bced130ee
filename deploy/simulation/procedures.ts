import type { AppName } from '@la-chan/contracts';
import type { Procedure } from '@la-chan/procedure';
import { appealProcedure } from '../../apps/court/src/appeal/appeal';
import { lodgingProcedure } from '../../apps/court/src/lodging/lodging';
import { reportProcedure as courtReportProcedure } from '../../apps/court/src/report/report';
import { sessionProcedure } from '../../apps/court/src/session/session';
import { trialProcedure } from '../../apps/court/src/trial/trial';
import { reportProcedure } from '../../apps/intake/src/report/report';
import { surrenderProcedure } from '../../apps/intake/src/surrender/surrender';
import { assistanceProcedure } from '../../apps/international-cooperation/src/assistance-request/assistance-request';
import { returnProcedure } from '../../apps/international-cooperation/src/return/return';
import { caseProcedure } from '../../apps/investigation/src/case/case';
import { custodyProcedure } from '../../apps/investigation/src/custody/custody';
import { errandProcedure } from '../../apps/investigation/src/errand/errand';
import { verificationProcedure } from '../../apps/investigation/src/verification/verification';
import { campaignProcedure } from '../../apps/prevention/src/campaign/campaign';
import { alertProcedure } from '../../apps/prevention/src/method-alert/method-alert';
import { sightingProcedure } from '../../apps/prevention/src/sighting/sighting';
import { taskProcedure } from '../../apps/prevention/src/task/task';
import { studyProcedure } from '../../apps/prosecution/src/appeal-study/appeal-study';
import { prosecutionReviewProcedure } from '../../apps/prosecution/src/prosecution-review/prosecution-review';
import { reviewProcedure } from '../../apps/prosecution/src/court-review/court-review';
import { initiationProcedure } from '../../apps/prosecution/src/initiation/initiation';
import { prosecutionProcedure } from '../../apps/prosecution/src/prosecution-file/prosecution-file';
import { reportProcedure as procuracyReportProcedure } from '../../apps/prosecution/src/report/report';
import { resolutionProcedure } from '../../apps/prosecution/src/resolution/resolution';
import { supervisionProcedure } from '../../apps/prosecution/src/supervision/supervision';
import { assignmentProcedure } from '../../apps/victim-support/src/assignment/assignment';
import { consentProcedure } from '../../apps/victim-support/src/consent/consent';
import { planProcedure } from '../../apps/victim-support/src/support-plan/support-plan';
import { victimProcedure } from '../../apps/victim-support/src/victim/victim';

export interface AppProcedure {
  readonly app: AppName;
  readonly procedure: Procedure<string, string>;
}

const of = <Status extends string, Act extends string>(
  app: AppName,
  procedure: Procedure<Status, Act>,
): AppProcedure => ({ app, procedure });

/** The law of every app: what its files may go through. */
export const PROCEDURES: readonly AppProcedure[] = [
  of('intake', reportProcedure),
  of('intake', surrenderProcedure),
  of('prosecution', procuracyReportProcedure),
  of('investigation', verificationProcedure),
  of('investigation', caseProcedure),
  of('investigation', errandProcedure),
  of('investigation', custodyProcedure),
  of('prosecution', supervisionProcedure),
  of('prosecution', resolutionProcedure),
  of('prosecution', prosecutionProcedure),
  of('prosecution', studyProcedure),
  of('prosecution', reviewProcedure),
  of('prosecution', prosecutionReviewProcedure),
  of('prosecution', initiationProcedure),
  of('court', trialProcedure),
  of('court', appealProcedure),
  of('court', sessionProcedure),
  of('court', lodgingProcedure),
  of('court', courtReportProcedure),
  of('victim-support', victimProcedure),
  of('victim-support', consentProcedure),
  of('victim-support', planProcedure),
  of('victim-support', assignmentProcedure),
  of('international-cooperation', assistanceProcedure),
  of('international-cooperation', returnProcedure),
  of('prevention', campaignProcedure),
  of('prevention', taskProcedure),
  of('prevention', alertProcedure),
  of('prevention', sightingProcedure),
];

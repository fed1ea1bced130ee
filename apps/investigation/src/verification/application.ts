import {
  applicationAnswered,
  applicationReceived,
  type Applicant,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What those whom the report concerns have asked for; what they ask, and why it was not granted, is sealed. */
export interface Applied {
  readonly applications: readonly {
    readonly application: string;
    readonly by: Applicant;
    readonly text: FileId;
    readonly granted: boolean | null;
    readonly reasons: FileId | null;
  }[];
}

export type ApplicationAct = 'receiveApplication' | 'answerApplication';

/** What is not granted is answered in writing, with the reasons. */
export class ReasonsLeftOut extends Refusal {
  override readonly code = 'reasons-left-out';
  override readonly law = 'TTLT 01/2017 15(1)';
  override readonly field = '/reasons';
}

/** Who reported, who was reported and the victim may ask for something about how it is resolved (TTLT 01/2017 15(1)). */
export const receiveApplication = (
  file: Verification,
  application: EventOf<typeof applicationReceived>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('receiveApplication', file.status);
  return [applicationReceived(file.id, application, at)];
};

/** They are told what became of it (TTLT 01/2017 15(1)). */
export const answerApplication = (
  file: Verification,
  answer: EventOf<typeof applicationAnswered>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('answerApplication', file.status);
  if (!file.applications.some((one) => one.application === answer.application && one.granted === null))
    throw new VerificationRefusal('no-such-application', 'TTLT 01/2017 15(1)');
  if (!answer.granted && !answer.reasons) throw new ReasonsLeftOut('reasons-left-out');
  return [applicationAnswered(file.id, answer, at)];
};

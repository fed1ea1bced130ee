import { errandAnswered, verificationEntrusted, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { verificationProcedure, VerificationRefusal, type Verification } from './verification';
import type { VerificationEvent } from './verification.events';

/** What other bodies were asked to verify; what is asked is sealed. */
export interface Entrusting {
  readonly errands: readonly {
    readonly errand: string;
    readonly body: string;
    readonly request: FileId;
    readonly done: boolean | null;
  }[];
}

export type EntrustingAct = 'entrust' | 'recordErrand';

/** Another competent body is asked in writing to verify something; the file stays here (TTLT 01/2017 12(4)). */
export const entrust = (
  file: Verification,
  errand: EventOf<typeof verificationEntrusted>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('entrust', file.status);
  return [verificationEntrusted(file.id, errand, at)];
};

/** It was done, or the body has said in writing why it could not be. */
export const recordErrand = (
  file: Verification,
  answer: EventOf<typeof errandAnswered>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordErrand', file.status);
  if (!file.errands.some(({ errand, done }) => errand === answer.errand && done === null))
    throw new VerificationRefusal('no-such-errand', 'TTLT 01/2017 12(4)');
  return [errandAnswered(file.id, answer, at)];
};

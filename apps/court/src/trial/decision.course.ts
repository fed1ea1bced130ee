import {
  caseInitiatedByPanel,
  decisionAppealed,
  decisionAppealSent,
  defendantSuspended,
  defendantTerminated,
  trialSuspended,
  trialTerminated,
} from '@la-chan/contracts';
import { appellate, clerks, docketed, type TrialStep } from './course';
import type { TrialStatus } from './trial';

type OfDecisionAct =
  | 'tellAbove'
  | 'recordDecisionAppeal'
  | 'recordDecisionAppealChange'
  | 'recordDecisionAppealWithdrawal'
  | 'sendDecisionAppeal'
  | 'recordDecisionReview'
  | 'putDecisionInForce'
  | 'noteCassation';

/** The decision that it is about. */
const decision = {
  anyOf: [
    trialSuspended.type,
    trialTerminated.type,
    defendantSuspended.type,
    defendantTerminated.type,
    caseInitiatedByPanel.type,
  ],
  of: 'decision',
};

/** Of a judgment or decision in force, or of a part. */
export const cassation = { by: clerks, law: 'BLTTHS 370, 397', restsOn: docketed } as const satisfies Omit<
  TrialStep,
  'to'
>;

/** Of decisions to suspend or terminate, for all defendants or one, and of the panel’s to initiate a case (BLTTHS 161(1)(c), 330(2)). */
export const decisions = (status: TrialStatus, reviewed: TrialStep['to']): Record<OfDecisionAct, TrialStep> => ({
  tellAbove: { to: status, by: clerks, law: 'BLTTHS 262(1), 286(3)', restsOn: docketed },
  recordDecisionAppeal: {
    to: status,
    by: appellate,
    law: 'BLTTHS 161(1)(c), 331, 333(2), 336, 337(2)',
    restsOn: decision,
  },
  recordDecisionAppealChange: {
    to: status,
    by: appellate,
    law: 'BLTTHS 342(1)',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  recordDecisionAppealWithdrawal: {
    to: status,
    by: appellate,
    law: 'BLTTHS 342',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  sendDecisionAppeal: {
    to: status,
    by: clerks,
    law: 'BLTTHS 339',
    restsOn: { anyOf: [decisionAppealed.type], of: 'decision' },
  },
  recordDecisionReview: {
    to: reviewed,
    by: appellate,
    law: 'BLTTHS 330(1), 361',
    restsOn: { anyOf: [decisionAppealSent.type], of: 'decision' },
  },
  putDecisionInForce: { to: status, by: clerks, law: 'BLTTHS 343', restsOn: decision },
  noteCassation: { ...cassation, to: reviewed },
});

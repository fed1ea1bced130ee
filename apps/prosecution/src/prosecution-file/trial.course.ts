import {
  accusedIndicted,
  courtDecisionReceived,
  decisionProtested,
  judgmentProtested,
  prosecutionFileHandedOver,
  trialReceivedByProcuracy,
} from '@la-chan/contracts';
import { prosecutors } from '@la-chan/procedure';
import { goneOn, head, sinceTried, type ProsecutionStep, system } from './course';
import type { ProsecutionStatus } from './prosecution-file';

export const protesting = (
  to: ProsecutionStatus,
): Record<'protestDecision' | 'changeDecisionProtest' | 'withdrawDecisionProtest', ProsecutionStep> => ({
  protestDecision: {
    to,
    by: head,
    law: 'BLTTHS 336, 337(2)',
    restsOn: { anyOf: [courtDecisionReceived.type], of: 'notice' },
    lateIn: sinceTried,
  },
  changeDecisionProtest: {
    to,
    by: head,
    law: 'BLTTHS 342(1)',
    restsOn: { anyOf: [decisionProtested.type], of: 'notice' },
  },
  withdrawDecisionProtest: {
    to,
    by: head,
    law: 'BLTTHS 342',
    restsOn: { anyOf: [decisionProtested.type], of: 'notice' },
  },
});

export const delivery = (to: ProsecutionStatus): Record<'deliver', ProsecutionStep> => ({
  deliver: {
    ...{ to, by: prosecutors, law: 'BLTTHS 240(2)', restsOn: accusedIndicted.type },
    lateIn: ['suspended', ...goneOn],
  },
});

/** A court below tries the case: the procuracy beside it takes part there (BLTTHS 239(1)). Exhibits go to civil enforcement (TTLT 04/2018 36(2)(b)). */
export const assigning = (to: ProsecutionStatus): Record<'assignTrial' | 'transferExhibits', ProsecutionStep> => ({
  transferExhibits: { to, by: head, law: 'TTLT 04/2018 36(2)(b)', restsOn: accusedIndicted.type },
  assignTrial: { to, by: head, law: 'BLTTHS 239(1)', restsOn: accusedIndicted.type },
});

/** What a court decides about those who were tried apart, while the file of the others is on its way again. */
export const ofOthers = (to: ProsecutionStatus): Record<'recordOutcome' | 'takeReturn', ProsecutionStep> => ({
  recordOutcome: { to, by: system, law: 'BLTTHS 262(1)', restsOn: prosecutionFileHandedOver.type },
  takeReturn: { to, by: system, law: 'BLTTHS 246, 280(3)', restsOn: prosecutionFileHandedOver.type },
});

/** A court has the file. */
const tried = { anyOf: [prosecutionFileHandedOver.type, trialReceivedByProcuracy.type], of: [] };

/** Before the hearing opens, also of those who are tried apart. */
export const moving = (to: ProsecutionStatus): Record<'makeMotion', ProsecutionStep> => ({
  makeMotion: { to, by: prosecutors, law: 'BLTTHS 279(1)(a), (c)', restsOn: tried },
});

/** Also of one that was registered once the court had told that the judgment is in force. */
export const ofProtest = (to: ProsecutionStatus): Record<'changeProtest' | 'withdrawProtest', ProsecutionStep> => ({
  changeProtest: { to, by: head, law: 'BLTTHS 342(1)', restsOn: judgmentProtested.type },
  withdrawProtest: { to, by: head, law: 'BLTTHS 342', restsOn: judgmentProtested.type },
});

/** Of what a court has and tries; a lower procuracy that was assigned the trial does it in the place of the one that has indicted (BLTTHS 239(1)). */
export const atTrial = (
  to: 'handed-over' | 'assigned',
): Record<
  | 'withdrawProsecution'
  | 'withdrawCrimes'
  | 'askReturn'
  | 'replaceProsecutor'
  | 'makeMotion'
  | 'protestDecision'
  | 'changeDecisionProtest'
  | 'withdrawDecisionProtest'
  | 'protest'
  | 'changeProtest'
  | 'withdrawProtest',
  ProsecutionStep
> => ({
  withdrawProsecution: { to, by: head, law: 'BLTTHS 285', restsOn: tried, lateIn: ['decided'] },
  withdrawCrimes: { to, by: head, law: 'BLTTHS 285', restsOn: tried, lateIn: ['decided'] },
  askReturn: { to, by: head, law: 'BLTTHS 280(2)', restsOn: tried },
  replaceProsecutor: { to, by: head, law: 'BLTTHS 52(2)', restsOn: tried }, // not among the texts
  ...moving(to),
  ...protesting(to),
  protest: {
    to,
    by: head,
    law: 'BLTTHS 336, 337(1)',
    restsOn: [tried, { anyOf: [courtDecisionReceived.type], of: 'accused' }],
    lateIn: sinceTried,
  },
  ...ofProtest(to),
});

/** Of a file that is for the trial alone: indicted again by the procuracy above and assigned once more, or returned to that. */
export const trialAgain = (
  to: ProsecutionStep['to'],
): Record<'receiveTrialAgain' | 'recordTrialReturn', ProsecutionStep> => ({
  receiveTrialAgain: { to: 'assigned', by: system, law: 'BLTTHS 239(1)', restsOn: trialReceivedByProcuracy.type },
  recordTrialReturn: { to, by: system, law: 'BLTTHS 239(1), 280', restsOn: trialReceivedByProcuracy.type },
});

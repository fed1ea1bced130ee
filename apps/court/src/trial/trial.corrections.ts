import { trialCorrected, type EntryCorrected, type Moment } from '@la-chan/contracts';
import type { EntryLaws } from '@la-chan/procedure';
import { trialProcedure, type Trial, type TrialAct } from './trial';
import type { TrialEvent } from './trial.events';

/** By which acts each entry comes, and what of it may be put right: not what others have decided, nor what an exchange did. */
export const entries: EntryLaws<TrialEvent['type'], TrialAct> = {
  'court.absence-noted': { by: ['pronounce', 'noteAbsence'] },
  'court.appeal-handed-over': { by: ['release'] },
  'court.appeal-judged': { by: ['judgeAppeal'], may: ['occurredAt', 'number'] },
  'court.appeal-offered': { by: ['sendOnAppeal'] },
  'court.appeal-offer-ended': { by: ['takeBack', 'withdraw'] },
  'court.appeal-withdrawn': { by: ['recordAppealWithdrawal'], may: ['occurredAt'] },
  'court.appeal-recorded': { by: ['recordAppeal', 'recordLateDecision'], may: ['occurredAt'] },
  'court.decision-appealed': { by: ['recordDecisionAppeal'], may: ['occurredAt'] },
  'court.decision-appeal-sent': { by: ['sendDecisionAppeal'], may: ['occurredAt'] },
  'court.decision-reviewed': { by: ['recordDecisionReview'] },
  'court.decision-in-force': { by: ['putDecisionInForce', 'recordDecisionReview'], may: ['occurredAt', 'since'] },
  'court.decision-delivered': { by: ['deliver'], may: ['occurredAt'] },
  'court.decision-served': { by: ['recordService'] },
  'court.defendant-detained': { by: ['detain', 'detainForHearing'], may: ['occurredAt', 'number'] },
  'court.detention-brought': { by: ['docketAgain'] },
  'court.defendant-released': { by: ['freeDefendant'], may: ['occurredAt', 'number'] },
  'court.defendant-resumed': { by: ['resumeDefendant'], may: ['occurredAt', 'number'] },
  'court.defendant-found': { by: ['recordArrest'], may: ['occurredAt'] },
  'court.search-demanded': { by: ['demandSearch'], may: ['occurredAt', 'number'] },
  'court.defendant-suspended': { by: ['suspendDefendant'], may: ['occurredAt', 'number'] },
  'court.defendant-terminated': { by: ['terminateDefendant'], may: ['occurredAt', 'number'] },
  'court.hearing-opened': { by: ['openHearing'], may: ['occurredAt'] },
  'court.hearing-postponed': { by: ['postpone'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.judge-assigned': { by: ['assign'], may: ['occurredAt'] },
  'court.judgment-delivered': { by: ['deliverJudgment'], may: ['occurredAt'] },
  'court.judgment-in-force': { by: ['judgeAppeal', 'putInForce'], may: ['occurredAt', 'since'] },
  'court.judgment-in-force-in-part': { by: ['judgeAppeal', 'putInForceInPart'], may: ['occurredAt', 'since'] },
  'court.cassation-noted': { by: ['noteCassation'], may: ['occurredAt', 'number'] },
  'court.judgment-pronounced': { by: ['pronounce'], may: ['occurredAt', 'number'] },
  'court.late-appeal-decided': { by: ['recordLateDecision'], may: ['occurredAt', 'number'] },
  'court.late-appeal-recorded': { by: ['recordLateAppeal'], may: ['occurredAt'] },
  'court.late-appeal-sent': { by: ['sendLateAppeal'], may: ['occurredAt'] },
  'court.offence-dated': { by: ['docketAgain', 'recordArrest'] },
  'court.notice-overtaken': { by: ['noteOvertaken'] },
  'court.opening-deferred': { by: ['deferOpening'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.prosecution-withdrawal-received': { by: ['recordWithdrawal'] },
  'court.suspended-trial-reviewed': { by: ['review', 'reviewDefendant'], may: ['occurredAt'] },
  'court.trial-assistance-answered': { by: ['recordAssistance'] },
  'court.trial-assistance-asked': { by: ['askAssistance'], may: ['occurredAt'] },
  'court.trial-docketed': { by: [], may: ['occurredAt', 'article', 'clause'] },
  'court.trial-docketed-again': { by: ['docketAgain'], may: ['occurredAt', 'article', 'clause'] },
  'court.trial-extended': { by: ['extend'], may: ['occurredAt', 'until'] },
  'court.trial-resumed': { by: ['resume'], may: ['occurredAt', 'number'], repeats: true },
  'court.trial-returned': { by: ['returnFile'], may: ['occurredAt', 'number'] },
  'court.trial-set': { by: ['decideToTry'], may: ['occurredAt', 'number', 'opensOn'] },
  'court.trial-split': { by: ['tryApart'], may: ['occurredAt', 'number'] },
  'court.trial-suspended': { by: ['suspend'], may: ['occurredAt', 'number'] },
  'court.trial-taken-up': { by: ['takeUp'] },
  'court.trial-terminated': { by: ['terminate'], may: ['occurredAt', 'number'] },
  'court.trial-voided': { by: ['void'] },
  'court.trial-corrected': { by: ['correct'] },
};

/** What was written wrongly is put right (TTLT 05/2018 12). */
export const correct = (file: Trial, correction: EntryCorrected, at: Moment): TrialEvent[] => {
  trialProcedure.assertLawful('correct', file.status);
  return [trialCorrected(file.id, correction, at)];
};

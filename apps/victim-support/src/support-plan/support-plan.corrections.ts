import { planEntryCorrected } from '@la-chan/contracts';
import { entryCorrecting, type EntryLaws } from '@la-chan/procedure';
import { planProcedure, type PlanAct } from './support-plan';
import type { PlanEvent } from './support-plan.events';

/** By which acts each entry comes, and what of it may be put right: not what others have said. */
export const entries: EntryLaws<PlanEvent['type'], PlanAct> = {
  'victim-support.needs-assessed': { by: ['assess'], may: ['occurredAt'] },
  'victim-support.objective-reached': { by: ['reachObjective'], may: ['occurredAt'] },
  'victim-support.objective-set': { by: ['setObjective'], may: ['occurredAt', 'until'] },
  'victim-support.plan-abandoned': { by: ['abandon'], may: ['occurredAt'] },
  'victim-support.plan-agreed': { by: ['agree'], may: ['occurredAt'] },
  'victim-support.plan-completed': { by: ['complete'], may: ['occurredAt'] },
  'victim-support.plan-drafted': { by: [], may: ['occurredAt'] },
  'victim-support.plan-entry-corrected': { by: ['correct'] },
  'victim-support.service-accepted': { by: ['acceptService'] },
  'victim-support.service-declined': { by: ['declineService'] },
  'victim-support.service-delivered': { by: ['deliverService'] },
  'victim-support.service-rated': { by: ['rateService'], may: ['occurredAt'] },
  'victim-support.service-referred': { by: ['refer'], may: ['occurredAt', 'until', 'decision'] },
  'victim-support.service-withdrawn': { by: ['withdrawService'] },
};

export const correctEntry = entryCorrecting(planProcedure, planEntryCorrected);

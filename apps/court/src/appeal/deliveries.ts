import {
  appealDecisionDelivered,
  appealDecisionSent,
  courtDecisionServed,
  type AppealDelivery,
  type Day,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { appealProcedure, AppealRefusal, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { hadBy } from './study';

/** To the procuracy that has had the file by an exchange; to another one on paper, with the others. */
export const sent = (
  file: Appeal,
  said: { notice: string; decision: AppealDelivery; opensOn?: Day; number: string },
  at: Moment,
): AppealEvent[] => {
  const had = hadBy(file);
  return had ? [appealDecisionSent(file.id, { ...said, to: had.to }, at)] : [];
};

/** To the defender, the victims, the parties and who has appealed (BLTTHS 346(4)); the judgment also to who carries it out (BLTTHS 262(2)). */
export const deliver = (file: Appeal, decision: AppealDelivery, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('deliver', file.status);
  const isMade = decision === 'setting' ? file.setAt : file.decidedAt;
  if (!isMade || file.delivered.includes(decision))
    throw new AppealRefusal('nothing-to-deliver', 'BLTTHS 262(2), 346(4)');
  return [appealDecisionDelivered(file.id, { decision }, at)];
};

/** The receipt of a decision by the procuracy: about the notice, as the appeal is what it was. */
export const recordService = (
  file: Appeal,
  service: EventOf<typeof courtDecisionServed>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordService', file.status);
  return [courtDecisionServed(service.notice, service, at)];
};

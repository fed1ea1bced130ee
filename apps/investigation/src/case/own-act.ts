import { absenceTold, prosecutionNoticeReceived, type EventOf, type Moment } from '@la-chan/contracts';
import { AnnouncementRefusal, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

/** Of an act that the procuracy carries out itself and has told of: no investigator comes, which is said 2 hours before (TTLT 04/2018 12). */
export const tellAbsence = (
  file: Case,
  told: EventOf<typeof absenceTold>['data'],
  at: Moment,
  history: readonly HistoryEntry[],
): CaseEvent[] => {
  caseProcedure.assertLawful('tellAbsence', file.status);
  const isOf = (type: string, decision?: string) =>
    history.some(
      (one) => one.type === type && one.data?.['notice'] === told.notice && one.data['decision'] === decision,
    );
  if (!isOf(prosecutionNoticeReceived.type, 'own-act-announced'))
    throw new AnnouncementRefusal('no-such-act', 'TTLT 04/2018 12');
  if (isOf(absenceTold.type)) throw new CaseRefusal('absence-told-already', 'TTLT 04/2018 12');
  return [absenceTold(file.id, told, at)];
};

import { decisionServed, prosecutionNoticeReceived, type EventOf, type FileId, type Moment } from '@la-chan/contracts';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';

/** The procuracy's receipt of a served decision: about the notice, as the file is what it was. */
export const recordService = (file: Case, service: EventOf<typeof decisionServed>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('recordService', file.status);
  return [decisionServed(service.notice, service, at)];
};

/** What the procuracy decides about the file while it has it was sent here. */
export const recordNotice = (
  file: Case,
  notice: EventOf<typeof prosecutionNoticeReceived>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('recordNotice', file.status);
  return [prosecutionNoticeReceived(file.id, { ...notice, ...searchedAlready(file, notice) }, at)];
};

/** Nothing is left to be ordered of a search that is demanded, or that is to be ended (BLTTHS 231(1), (3)). */
const searchedAlready = (
  file: Case,
  { decision, accused = [] }: Pick<EventOf<typeof prosecutionNoticeReceived>['data'], 'decision' | 'accused'>,
): { wanted?: true } => {
  const isWanted = (id: FileId): boolean => file.accused.some((one) => one.id === id && one.wanted);
  const isOfSearch = decision === 'search-demand' || decision === 'search-end-demand';
  return isOfSearch && accused.every(isWanted) ? { wanted: true } : {};
};

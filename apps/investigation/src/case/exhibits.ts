import {
  exhibitsHandedOver,
  investigationItemEntered,
  investigationItemTakenOff,
  prosecutionNoticeReceived,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { enteringItems, takingOffItems, type HistoryEntry } from '@la-chan/procedure';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';

const LAW = 'TTLT 04/2018 36(2)(b)';

export const enterItem = enteringItems<Case, CaseEvent>(caseProcedure, investigationItemEntered);

export const takeOffItem = takingOffItems<Case, CaseEvent>(caseProcedure, investigationItemTakenOff);

export const caseItems = { enterItem, takeOffItem };

/** To civil enforcement, as the procuracy has decided, within 2 days of its decision; that is sent the minutes. */
export const handOverExhibits = (
  file: Case,
  handover: EventOf<typeof exhibitsHandedOver>['data'],
  history: readonly HistoryEntry[],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('handOverExhibits', file.status);
  const about = history.filter(({ data }) => data?.['notice'] === handover.notice);
  const isDecided = about.some(
    ({ type, data }) => type === prosecutionNoticeReceived.type && data?.['decision'] === 'exhibits-transfer',
  );
  if (!isDecided || about.some(({ type }) => type === exhibitsHandedOver.type))
    throw new CaseRefusal('no-exhibits-to-hand-over', LAW);
  return [exhibitsHandedOver(file.id, handover, at)];
};

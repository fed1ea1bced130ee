import { appealHearingOpened, appealHearingPostponed, appealSet, type EventOf, type Moment } from '@la-chan/contracts';
import { assertPanel, inPublicOrNot, type HearingSet } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { assertBack } from './study';
import { AppealRefusal } from './refusal';

export const decideToTry = (
  file: Appeal,
  { closedFor, ...decision }: HearingSet<EventOf<typeof appealSet>['data']>,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('decideToTry', file.status);
  if (decision.panel) assertPanel(decision.panel, ['judge', 'clerk', 'prosecutor'], 'BLTTHS 255(2)');
  return [appealSet(file.id, { ...decision, ...inPublicOrNot(closedFor) }, at)];
};

export const openHearing = (file: Appeal, at: Moment): AppealEvent[] => {
  appealProcedure.assertLawful('openHearing', file.status);
  assertBack(file);
  return [appealHearingOpened(file.id, {}, at)];
};

/** Hoãn phiên tòa: an open hearing is put off. */
export const postpone = (
  file: Appeal,
  postponement: EventOf<typeof appealHearingPostponed>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('postpone', file.status);
  if (!file.openedAt) throw new AppealRefusal('appeal-hearing-not-open', 'BLTTHS 299(2), 352');
  return [appealHearingPostponed(file.id, postponement, at)];
};

import type {
  EventOf,
  hearingOpened,
  hearingPostponed,
  judgmentPronounced,
  judgmentRectified,
  officerReplaced,
  openingDeferred,
  trialSet,
} from '@la-chan/contracts';
import { calledBy, replacedAfter, itemsJudgedAs } from '@la-chan/procedure';
import { changed } from './defendant.events';
import { foundBy } from './found';
import { motionsAfter } from './motion';
import type { Trial } from './trial';

/** The hearing, from the decision to hold it to the judgment. */
export type JudgmentEvent = EventOf<
  | typeof hearingOpened
  | typeof hearingPostponed
  | typeof judgmentPronounced
  | typeof judgmentRectified
  | typeof officerReplaced
  | typeof openingDeferred
  | typeof trialSet
>;

export const judgmentAfter = (file: Trial, event: JudgmentEvent): Trial => {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'court.trial-set':
      return {
        ...file,
        status: 'set',
        setAt: at,
        openedAt: null,
        opensOn: event.data.opensOn,
        hour: event.data.hour ?? null,
        place: event.data.place ?? null,
        panel: event.data.panel ?? null,
        called: calledBy(event.data),
        motions: motionsAfter(file, event),
        closed: event.data.closed,
        closedFor: event.data.closedFor ?? null,
      };
    case 'court.officer-replaced':
      return { ...file, ...replacedAfter(file, event.data), motions: motionsAfter(file, event) };
    case 'court.hearing-opened':
      return { ...file, openedAt: file.openedAt ?? at };
    case 'court.opening-deferred':
    case 'court.hearing-postponed':
      return { ...file, opensOn: event.data.opensOn };
    case 'court.judgment-rectified':
      return file;
    case 'court.judgment-pronounced': {
      const { verdicts, number: judgment } = event.data;
      const judged = changed(
        file,
        verdicts.map(({ defendant }) => defendant),
        (one) => ({
          ...{ state: 'judged', decidedAt: one.decidedAt ?? at, triedAt: one.triedAt ?? at },
          ...foundBy(verdicts, one),
          ...(one.detained?.purpose === 'hearing' && { detained: null }),
        }),
      );
      const items = itemsJudgedAs(file, event.data.itemsJudged);
      return {
        ...judged,
        items,
        status: file.appeals.length > 0 ? 'appealed' : 'judged',
        judgment,
        absent: [],
        pronouncedAt: at,
        triedAt: file.triedAt ?? at,
      };
    }
  }
};

import {
  accusedTakenOver,
  caseCracked,
  caseInitiated,
  victimNamed,
  type Article,
  type Clause,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import type { CaseEvent } from './case.events';
import { dated } from './limitation';

/** The decision names the article and clause of the Penal Code (BLTTHS 154(1)). */
export const initiate = (id: FileId, initiation: EventOf<typeof caseInitiated>['data'], at: Moment): CaseEvent[] => [
  caseInitiated(id, initiation, at),
];

/** A case under way at go-live with those charged in it; what was approved on paper belongs to no exchange. */
export const bringIn = (
  id: FileId,
  initiation: Omit<EventOf<typeof caseInitiated>['data'], 'opening' | 'notice'>,
  {
    accused,
    victims,
    crackedAt,
    committedOn,
  }: {
    accused: { id: FileId; article: Article; clause: Clause; committedOn?: Day | undefined }[];
    victims: readonly FileId[];
    crackedAt: Moment | null;
    committedOn?: Day | undefined;
  },
  at: Moment,
): CaseEvent[] => {
  const articles = [...new Set([initiation.article, ...accused.map(({ article }) => article)])];
  const paper = { exchange: id, chargedAt: at, approval: 'approved', state: 'investigated' } as const;
  return [
    caseInitiated(id, { ...initiation, articles, opening: true, notice: null }, at),
    ...(crackedAt ? [caseCracked(id, {}, crackedAt)] : []),
    ...(accused.length > 0
      ? [
          accusedTakenOver(
            id,
            { from: id, accused: accused.map(({ committedOn: _, ...one }) => ({ ...one, ...paper })) },
            at,
          ),
        ]
      : []),
    ...victims.map((victim) => victimNamed(id, { victim }, at)),
    ...dated(id, { ...initiation, accused: undefined, committedOn }, at),
    ...accused.flatMap(({ id: one, ...crime }) => dated(id, { accused: one, ...crime }, at)),
  ];
};

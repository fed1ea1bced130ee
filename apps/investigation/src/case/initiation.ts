import {
  accusedTakenOver,
  assistanceAwaited,
  caseCracked,
  caseEvidenceRequested,
  caseInitiated,
  caseParticipantRegistered,
  dayOf,
  victimNamed,
  type AgencyId,
  type AwaitedEvidence,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  broughtApplications,
  broughtToBody,
  protectedOn,
  type Applied,
  type AwaitedAssistance,
  type HistoryEntry,
  type Item,
  type WithProtections,
} from '@la-chan/procedure';
import type { CaseEvent } from './case.events';
import { dated } from './limitation';
import { assertRunning, boundOn, type Coming, detentionsOf } from './reception';

/** What of a report goes on in its case: its victims, who takes part, what it waits for, its documents, objects and exhibits, what secrecy and protection is asked for, and who is protected. */
export interface GoingOn {
  readonly victims: readonly FileId[];
  readonly participants: readonly EventOf<typeof caseParticipantRegistered>['data'][];
  readonly evidence: readonly AwaitedEvidence[];
  readonly items: readonly Item[];
  /** The day of the crime, where the report was dated. */
  readonly committedOn?: Day | undefined;
  readonly assistance: readonly AwaitedAssistance[];
  readonly applications: Applied['applications'];
  readonly protections: WithProtections['protections'];
}

const NOTHING: GoingOn = {
  victims: [],
  participants: [],
  evidence: [],
  items: [],
  assistance: [],
  applications: [],
  protections: [],
};

/** The decision names the article and clause of the Penal Code (BLTTHS 154(1)); what its report has asked for and who takes part in it go along. */
export const initiate = (
  id: FileId,
  initiation: EventOf<typeof caseInitiated>['data'],
  at: Moment,
  { victims, participants, evidence, items, assistance, applications, protections, committedOn }: GoingOn = NOTHING,
): CaseEvent[] => [
  caseInitiated(id, initiation, at),
  ...victims.map((victim) => victimNamed(id, { victim }, at)),
  ...participants.map((one) => caseParticipantRegistered(id, one, at)),
  ...evidence.map((one) => caseEvidenceRequested(id, one, at)),
  ...broughtToBody({ id }, items, at),
  ...(committedOn && committedOn <= dayOf(at) ? dated(id, { ...initiation, accused: undefined, committedOn }, at) : []),
  ...assistance.map((one) => assistanceAwaited(id, one, at)),
  ...broughtApplications({ id }, applications, at),
  ...protectedOn({ id }, { protections }, at),
];

/** The procuracy, or the court whose panel has initiated it: the body carries that out (BLTTHS 153(3), (4); TTLT 04/2018 6(2)). */
export const initiatedBy = (history: readonly HistoryEntry[]): AgencyId | undefined =>
  history.find(({ type }) => type === caseInitiated.type)?.data?.['by'] as AgencyId | undefined;

/** A case under way at go-live with those charged in it; what was approved on paper belongs to no exchange. */
export const bringIn = (
  id: FileId,
  initiation: Omit<EventOf<typeof caseInitiated>['data'], 'opening' | 'notice'>,
  {
    accused,
    victims,
    crackedAt,
    committedOn,
    now,
  }: {
    accused: (Pick<Coming, 'id' | 'article' | 'clause' | 'detention' | 'measures' | 'spent'> & {
      readonly committedOn?: Day | undefined;
    })[];
    victims: readonly FileId[];
    crackedAt: Moment | null;
    committedOn?: Day | undefined;
    /** When it is brought in: who is bound then still. */
    now: Moment;
  },
  at: Moment,
): CaseEvent[] => {
  assertRunning(detentionsOf(accused), now);
  const articles = [...new Set([initiation.article, ...accused.map(({ article }) => article)])];
  const paper = { exchange: id, chargedAt: at, approval: 'approved', state: 'investigated' } as const;
  return [
    caseInitiated(id, { ...initiation, articles, opening: true, notice: null }, at),
    ...(crackedAt ? [caseCracked(id, {}, crackedAt)] : []),
    ...(accused.length > 0
      ? [
          accusedTakenOver(
            id,
            {
              from: id,
              accused: accused.map(({ id, article, clause, spent }) => ({
                ...{ id, article, clause, ...paper },
                ...(spent && { spent }),
              })),
            },
            at,
          ),
        ]
      : []),
    ...boundOn({ id, seriousness: initiation.seriousness }, accused, now),
    ...victims.map((victim) => victimNamed(id, { victim }, at)),
    ...dated(id, { ...initiation, accused: undefined, committedOn }, at),
    ...accused.flatMap(({ id: accused, article, clause, committedOn }) =>
      dated(id, { accused, article, clause, committedOn }, at),
    ),
  ];
};

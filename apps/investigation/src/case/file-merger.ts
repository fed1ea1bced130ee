import {
  caseDecided,
  caseJoined,
  caseTransferOffered,
  saidAwaiting,
  type AgencyId,
  type Awaiting,
  type Conducted,
  type Crime,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type StandingResumption,
} from '@la-chan/contracts';
import type { HistoryEntry } from '@la-chan/procedure';
import type { Carried } from './carried';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import type { GoingAlong } from './going-along';
import { crimesWith, isLater } from './joinder';
import { dated } from './limitation';
import { brought, withThem, type Brought } from './reception';

/** The case of the other body in which it goes on, and the procuracy that has merged their files. */
export type MergedWith = NonNullable<EventOf<typeof caseTransferOffered>['data']['merged']>;

/** The procuracy has merged its file with one of another body, which has the whole from then on (BLTTHS 242(1)). */
export const sendMerged = (
  file: Case,
  offer: EventOf<typeof caseTransferOffered>['data'] & { readonly merged: MergedWith },
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('sendMerged', file.status);
  return [caseTransferOffered(file.id, offer, at)];
};

/** While the procuracy has the file no limit of detention runs here: each is detained until the day on which it went (BLTTHS 241). */
export const asItWent = (file: Pick<Case, 'accused'>, carried: Carried): Carried => ({
  ...carried,
  along: asTheyWent(file, carried.along),
});

/** The same of what goes along with some of them. */
export const asTheyWent = <Along extends Pick<GoingAlong, 'until'>>(
  { accused }: Pick<Case, 'accused'>,
  along: Along,
): Along => {
  const went = accused.flatMap(({ id, detainedUntil }) => (detainedUntil ? [[id, detainedUntil] as const] : []));
  return { ...along, until: new Map([...went, ...along.until]) };
};

/** The case of another body, as it comes. */
interface TakenIn
  extends
    Omit<Brought, 'cracked'>,
    Pick<Crime, 'article' | 'clause'>,
    Pick<Case, 'seriousness' | 'articles' | 'qualifications'> {
  readonly other: FileId;
  readonly body: AgencyId;
  readonly committedOn?: Day | undefined;
  readonly conducted?: Conducted | undefined;
  readonly awaited?: readonly Awaiting[] | undefined;
  readonly resumptions?: StandingResumption[] | undefined;
}

/**
 * The other side of it: everybody comes as they were, under the heaviest crime, and the case stays where it is. Of whom it was
 * told already how it ended, it ended so.
 */
export const takeIn = (
  file: Case,
  { other, body, committedOn, conducted, awaited = [], resumptions = [], accused, ...along }: TakenIn,
  at: Moment,
  history: readonly HistoryEntry[] = [],
): CaseEvent[] => {
  caseProcedure.assertLawful('join', file.status);
  const crimes = crimesWith(file, along);
  const { article, clause, seriousness } = crimes;
  const joined = { other, body, from: [], ...crimes, ...(conducted && { conducted }), ...saidAwaiting(awaited) };
  const from = { from: other, ...(resumptions.length > 0 && { resumptions }) };
  return [
    caseJoined(file.id, joined, at),
    ...withThem({ id: file.id, seriousness }, accused, at, from),
    ...brought(file, along, at),
    ...(committedOn && isLater(committedOn, file.committedOn)
      ? dated(file.id, { committedOn, article, clause }, at)
      : []),
    ...endedBefore(
      file.id,
      accused.map(({ id }) => id),
      history,
      at,
    ),
  ];
};

/** What was told of these before they came. */
const endedBefore = (
  id: FileId,
  coming: readonly FileId[],
  history: readonly HistoryEntry[],
  at: Moment,
): CaseEvent[] =>
  history.flatMap(({ type, data }) => {
    if (type !== caseDecided.type) return [];
    const { accused: all, ...outcome } = caseDecided.schema.parse(data);
    const accused = all.filter((one) => coming.includes(one.accused));
    return accused.length > 0 ? [caseDecided(id, { ...outcome, accused, part: true }, at)] : [];
  });

import type { FileId, Moment, ReviewPeriod, StayDirection } from '@la-chan/contracts';
import { putRight, type Deadline, type HistoryEntry } from './clocks';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

interface Suspended {
  readonly id: FileId;
  readonly status: string;
}

/** `disagreed`: the agencies do not agree on what is done (TTLT 01/2020 15(1)). */
interface Reviewed {
  readonly period: ReviewPeriod;
  readonly disagreed?: true | undefined;
}

export interface StayGuidance {
  readonly direction: StayDirection;
  readonly body: string;
  readonly number: string;
  /** This one alone is suspended. */
  readonly accused?: FileId | undefined;
}

export type GuidanceAct = 'recordStayGuidance';

interface Stayed {
  readonly suspendedAt: readonly Moment[];
  readonly resumedAt: readonly Moment[];
}

/** Whoever has the matter has suspended nothing, or it goes on or has ended. */
export class NothingSuspended extends Refusal {
  override readonly code = 'nothing-suspended';

  constructor(override readonly law: string) {
    super('nothing-suspended');
  }
}

/** When it ended without being resumed, which what is suspended does only as time-barred (TTLT 01/2020 5(5), 7(2), 9(2), 15(3)). */
export const endedSuspended = ({ suspendedAt, resumedAt }: Stayed, endedAt: Moment | null): Moment | null => {
  const suspended = suspendedAt.at(-1);
  const isSuspended = suspended !== undefined && suspended > (resumedAt.at(-1) ?? '');
  return isSuspended && endedAt !== null && endedAt >= suspended ? endedAt : null;
};

const PERIODS: readonly ReviewPeriod[] = ['month', 'half-year', 'year'];

/** From when each periodic review that runs is counted, of all or of one, as it goes along with what is suspended (TTLT 01/2020 14(2)). */
export const lookedAtBy = (
  rule: string,
  deadlines: readonly Deadline[],
  one?: FileId,
): Partial<Record<ReviewPeriod, Moment>> =>
  Object.fromEntries(
    PERIODS.flatMap((period) => {
      const id = period === 'month' ? rule : `${rule}.${period}`;
      const review = deadlines.find(({ rule, about, status }) => rule === id && about === one && status === 'running');
      return review ? [[period, review.startedAt]] : [];
    }),
  );

/** What is suspended is looked at again with the procuracy, so that it is resumed when the reason is gone (TTLT 01/2020 14(2)). */
export const reviewing =
  <File extends Suspended, Event>(procedure: Lawful<File['status'], 'review'>, reviewed: Made<Reviewed, Event>) =>
  ({ id, status }: File, review: Reviewed, at: Moment): Event[] => {
    procedure.assertLawful('review', status);
    return [reviewed(id, review, at)];
  };

/** The same of one accused who alone is suspended, while the matter of the others goes on or waits elsewhere (TTLT 01/2020 7, 14(2)). */
export const reviewingOne =
  <File extends Suspended, Event>(
    procedure: Lawful<File['status'], 'reviewAccused'>,
    reviewed: Made<Reviewed & { accused: FileId }, Event>,
    assertSuspended: (file: File, accused: FileId) => void,
  ) =>
  (file: File, review: Reviewed & { accused: FileId }, at: Moment): Event[] => {
    procedure.assertLawful('reviewAccused', file.status);
    assertSuspended(file, review.accused);
    return [reviewed(file.id, review, at)];
  };

/** The last review did not end without the agencies agreeing, or those above have directed since what is done. */
export class NothingToDirect extends Refusal {
  override readonly code = 'nothing-to-direct';
  override readonly law = 'TTLT 01/2020 15(1)';

  constructor() {
    super('nothing-to-direct');
  }
}

/**
 * Where a review ended without the agencies agreeing, whoever has the matter reports it with them to those directly above, who
 * direct what is done; that is recorded also once the matter has gone on without it.
 */
export const recordingGuidance =
  <File extends Suspended, Event>(
    procedure: Lawful<File['status'], GuidanceAct>,
    { reviewed, directed }: { readonly reviewed: string; readonly directed: string },
    received: Made<StayGuidance, Event>,
  ) =>
  ({ id, status }: File, guidance: StayGuidance, history: readonly HistoryEntry[], at: Moment): Event[] => {
    procedure.assertLawful('recordStayGuidance', status);
    const last = putRight(history).findLast(
      ({ type, data }) => (type === reviewed || type === directed) && reviewedOf(data) === guidance.accused,
    );
    if (last?.type !== reviewed || last.data?.['disagreed'] !== true) throw new NothingToDirect();
    return [received(id, guidance, at)];
  };

/** Whose matter alone was reviewed, or directed; nobody's where it was that of all. */
const reviewedOf = (data: HistoryEntry['data']): unknown => data?.['accused'] ?? data?.['defendant'];

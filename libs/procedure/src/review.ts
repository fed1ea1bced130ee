import type { FileId, Moment, ReviewPeriod } from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

interface Suspended {
  readonly id: FileId;
  readonly status: string;
}

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

/** What is suspended is looked at again with the procuracy, so that it is resumed when the reason is gone (TTLT 01/2020 14(2)). */
export const reviewing =
  <File extends Suspended, Event>(
    procedure: Lawful<File['status'], 'review'>,
    reviewed: Made<{ period: ReviewPeriod }, Event>,
  ) =>
  ({ id, status }: File, period: ReviewPeriod, at: Moment): Event[] => {
    procedure.assertLawful('review', status);
    return [reviewed(id, { period }, at)];
  };

/** The same of one accused who alone is suspended, while the matter of the others goes on or waits elsewhere (TTLT 01/2020 7, 14(2)). */
export const reviewingOne =
  <File extends Suspended, Event>(
    procedure: Lawful<File['status'], 'reviewAccused'>,
    reviewed: Made<{ period: ReviewPeriod; accused: FileId }, Event>,
    assertSuspended: (file: File, accused: FileId) => void,
  ) =>
  (file: File, review: { accused: FileId; period: ReviewPeriod }, at: Moment): Event[] => {
    procedure.assertLawful('reviewAccused', file.status);
    assertSuspended(file, review.accused);
    return [reviewed(file.id, review, at)];
  };

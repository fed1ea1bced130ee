import type { FileId, Moment, ReviewPeriod } from '@la-chan/contracts';
import type { Lawful, Made } from './handover';

interface Suspended {
  readonly id: FileId;
  readonly status: string;
}

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

import type { FileId, Moment } from '@la-chan/contracts';
import type { Lawful, Made } from './handover';

interface Suspended {
  readonly id: FileId;
  readonly status: string;
}

export interface WithFocalPoint {
  /** Who follows it since it was suspended. */
  readonly focalPoint: string | null;
}

export type FocalPointAct = 'assignFocalPoint';

/** An officer follows what is suspended, and talks with the other agencies about what comes up (TTLT 01/2020 5(4), 14(1)(a)). */
export const assigningFocalPoint =
  <File extends Suspended, Event>(
    procedure: Lawful<File['status'], FocalPointAct>,
    assigned: Made<{ focalPoint: string }, Event>,
  ) =>
  ({ id, status }: File, focalPoint: string, at: Moment): Event[] => {
    procedure.assertLawful('assignFocalPoint', status);
    return [assigned(id, { focalPoint }, at)];
  };

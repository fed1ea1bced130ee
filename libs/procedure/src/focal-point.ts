import type { FileId, Moment, StayFilePaper } from '@la-chan/contracts';
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

export type FollowingOneAct = 'assignFocalPointOfOne' | 'compileStayFile';

interface Followed {
  readonly accused: FileId;
  readonly focalPoint: string;
}

interface Compiled {
  readonly accused: FileId;
  readonly papers: StayFilePaper[];
}

/** What is done of one who alone is suspended. */
export interface FollowingOne<File, Event> {
  readonly assignFocalPointOfOne: (file: File, followed: Followed, at: Moment) => Event[];
  readonly compileStayFile: (file: File, compiling: Compiled, at: Moment) => Event[];
}

/**
 * Of one who alone is suspended: who follows that, and the file of it, with what of the case concerns this one, in originals or
 * certified copies (TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b), 14(1)(a)).
 */
export const followingOne = <File extends Suspended, Event>(
  procedure: Lawful<File['status'], FollowingOneAct>,
  assigned: Made<Followed, Event>,
  compiled: Made<Compiled, Event>,
  assertSuspended: (file: File, accused: FileId) => void,
): FollowingOne<File, Event> => ({
  assignFocalPointOfOne: (file, followed, at) => {
    procedure.assertLawful('assignFocalPointOfOne', file.status);
    assertSuspended(file, followed.accused);
    return [assigned(file.id, followed, at)];
  },
  compileStayFile: (file, compiling, at) => {
    procedure.assertLawful('compileStayFile', file.status);
    assertSuspended(file, compiling.accused);
    return [compiled(file.id, compiling, at)];
  },
});

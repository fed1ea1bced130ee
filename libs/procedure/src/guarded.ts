import {
  Protected,
  type EventOf,
  type FileId,
  type Guarded,
  identityGuardedAtCourt,
  type identityGuardedAtProcuracy,
  type Moment,
  type ProtectionMeasure,
} from '@la-chan/contracts';
import type { Applied } from './application';
import { isAlike } from './correction';
import type { Lawful, Made } from './handover';
import type { WithProtections } from './protection';

/** A file of which somebody is guarded: without a name, as what each has told. */
export interface WithGuarded {
  readonly guarded: readonly Guarded[];
}

export type GuardAct = 'recordGuards';
export type ProcuracyGuardEvent = EventOf<typeof identityGuardedAtProcuracy>;
export type CourtGuardEvent = EventOf<typeof identityGuardedAtCourt>;

const KEEPS_SECRET: readonly ProtectionMeasure[] = ['secrecy', 'relocation'];

/** Of a case: who has asked for secrecy, which is owed, and who is or was protected. */
export const guardsOf = ({ applications, protections }: Applied & WithProtections): Guarded[] => [
  ...applications.flatMap(({ application: guard, about, by }): Guarded[] => {
    const { data: of } = Protected.safeParse(by);
    return about === 'secrecy' && of ? [{ guard, of, as: 'secrecy' }] : [];
  }),
  ...protections.map(({ protection: guard, of, measures, orderedAt, changedAt = orderedAt, endedAt }): Guarded => {
    const as = measures.some((one) => KEEPS_SECRET.includes(one)) ? 'secrecy' : 'protection';
    return { guard, of, as, decidedAt: endedAt ?? changedAt, ...(endedAt && { over: true }) };
  }),
];

/** Of whom it says alone who is or was protected: what was asked for goes by itself. */
export const protectedIn = ({ protections }: WithProtections): Guarded[] => guardsOf({ applications: [], protections });

/** It goes along, where there is anybody. */
export const guardsAlong = (guarded: readonly Guarded[]): { guarded?: Guarded[] } =>
  guarded.length > 0 ? { guarded: [...guarded] } : {};

/** Of those of another file, whom this one does not know, or what was decided since; each once. */
export const guardsNewTo = ({ guarded: known }: WithGuarded, coming: readonly Guarded[]): Guarded[] =>
  coming.filter((one) => {
    const here = known.find(({ guard }) => guard === one.guard);
    return !here || decided(one) > decided(here);
  });

/** Of one moment the end comes last. */
const decided = ({ decidedAt = '', over }: Guarded): string => `${decidedAt} ${over ? 'over' : ''}`;

/** What comes of it with a file, or follows that: of each what whoever had the file has said last, as it may have been put right. */
export const guardsBrought =
  <Event>(guarded: Made<Guarded, Event>) =>
  (
    { id, guarded: known = [] }: Partial<WithGuarded> & { readonly id: FileId },
    coming: readonly Guarded[],
    at: Moment,
  ) =>
    coming
      .reduce<WithGuarded['guarded']>((said, one) => guardedAfter({ guarded: said }, one), [])
      .filter((one) => !known.some((here) => isAlike(here, one)))
      .map((one) => guarded(id, one, at));

/** What comes with a file to a court, of either instance. */
export const guardedAtCourt = guardsBrought<CourtGuardEvent>(identityGuardedAtCourt);

/** What a procuracy and a court do alike as they are told of it. */
export const recordingGuards =
  <File extends WithGuarded & { readonly id: FileId; readonly status: string }, Event>(
    procedure: Lawful<File['status'], GuardAct>,
    guarded: Made<Guarded, Event>,
  ) =>
  (file: File, coming: readonly Guarded[], at: Moment): Event[] => {
    procedure.assertLawful('recordGuards', file.status);
    return guardsBrought(guarded)(file, coming, at);
  };

export const guardedAfter = ({ guarded }: WithGuarded, one: Guarded): WithGuarded['guarded'] => [
  ...guarded.filter(({ guard }) => guard !== one.guard),
  one,
];

/** Somebody's identity is kept secret. */
export const keepsSecret = ({ guarded }: WithGuarded): boolean =>
  guarded.some(({ as, over }) => as === 'secrecy' && !over);

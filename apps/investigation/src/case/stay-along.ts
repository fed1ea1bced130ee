import {
  caseSuspensionBrought,
  dayOf,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
  type StayAlong,
} from '@la-chan/contracts';
import { lookedAtBy, noEarlier, type Deadline } from '@la-chan/procedure';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { CaseRefusal } from './refusal';

/** A suspension that comes with a case, and the notice that tells the procuracy here. */
export type BroughtStay = EventOf<typeof caseSuspensionBrought>['data'];

/** What goes along with a case that is suspended as a whole, with what is still to be decided on that by the limits that run. */
export const stayOf = (
  { status, suspendedAt, suspendedFor }: Pick<Case, 'status' | 'suspendedAt' | 'suspendedFor'>,
  deadlines: readonly Deadline[],
): StayAlong | undefined => {
  const since = suspendedAt.at(-1);
  if (status !== 'suspended' || since === undefined) return undefined;
  const owed = (...rules: readonly string[]): readonly Deadline[] =>
    deadlines.filter(({ rule, status }) => rules.includes(rule) && status === 'running');
  const bound = owed('12-measures').flatMap(({ about }): FileId[] => (about === undefined ? [] : [about]));
  const due: Partial<StayAlong> = {
    ...(owed('investigation-resumption').length > 0 && { resumptionDue: true }),
    ...(owed('13-property', '13-keeper-report').length > 0 && { propertyDue: true }),
    ...(bound.length > 0 && { bound }),
  };
  return { since, ...(suspendedFor && { ground: suspendedFor }), ...lookedAtBy('R24.case', deadlines), ...due };
};

/** What comes suspended stands here as it stood; its limit starts once it is resumed (BLTTHS 174(1)). */
export const stoodStill = (stay: BroughtStay | undefined): { suspended?: true } => (stay ? { suspended: true } : {});

export const standsStill = (id: FileId, stay: BroughtStay | undefined, at: Moment): CaseEvent[] =>
  stay ? [caseSuspensionBrought(id, stay, at)] : [];

/** What is on offer as it stands still does so here until it goes. */
export const stillStanding = (file: Case): Case =>
  file.status === 'transferring' && file.transfer?.suspended ? { ...file, status: 'suspended' } : file;

interface Back {
  /** The body, over the platform. */
  readonly from?: AgencyId | undefined;
  readonly leftAt: Moment;
}

interface CourseThere {
  readonly resumedAt?: Moment | undefined;
  readonly returnedBy?: string | undefined;
}

/**
 * What left suspended and comes otherwise was resumed there, as is said on paper; a body of a release before says nothing of
 * that, and has gone on with it since it left (BLTTHS 169(5), 174(1)). The day alone may be that on which it left.
 */
export const wentOnThere = (
  { transfer }: Case,
  { from, leftAt }: Back,
  stay: BroughtStay | undefined,
  { resumedAt, returnedBy }: CourseThere,
): { resumedAt?: Moment } => {
  if (resumedAt) return { resumedAt: from === undefined ? noEarlier(resumedAt, leftAt) : resumedAt };
  if (!transfer?.suspended || stay || returnedBy) return {};
  if (from === undefined) throw new CaseRefusal('resumption-not-said', 'BLTTHS 169(5), 174(1)');
  return { resumedAt: leftAt };
};

/** The case as it stands then, suspended since the day on which it was. */
export const suspendedSince = (file: Case, { since, ground }: BroughtStay): Case => {
  const known = file.suspendedAt.at(-1);
  const isKnown = known !== undefined && dayOf(known) === dayOf(since);
  const suspendedAt = isKnown ? file.suspendedAt : [...file.suspendedAt, since];
  return { ...file, status: 'suspended', suspendedAt, suspendedFor: ground ?? null };
};

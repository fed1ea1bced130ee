import {
  saidAwaiting,
  type AgencyId,
  type Awaiting,
  type CourtReturn,
  type EventOf,
  type FileId,
  type prosecutionFileReceived,
} from '@la-chan/contracts';
import type { ProsecutionFile } from './prosecution-file';

type Waiting = Pick<ProsecutionFile, 'courtReturns'>;

/** The courts that wait for some of these, each with those for whom it waits. */
export const waitingFor = ({ courtReturns }: Waiting, some: readonly FileId[]): CourtReturn[] =>
  among(courtReturns, (id) => some.includes(id));

/** Once a court, or every one where it is not said which, was told of these. */
export const withoutThese = (
  { courtReturns }: Waiting,
  some: readonly FileId[],
  court?: string,
): ProsecutionFile['courtReturns'] =>
  courtReturns.flatMap((one) => (court && one.exchange !== court ? [one] : among([one], (id) => !some.includes(id))));

/** Once a court has the file: what it had sent back it tries; for whom others wait that does not come to it, they wait on. */
export const broughtTo = (
  { courtReturns, accused }: Pick<ProsecutionFile, 'courtReturns' | 'accused'>,
  to: AgencyId,
): ProsecutionFile['courtReturns'] => {
  const indicted = accused.filter(({ state }) => state === 'indicted').map(({ id }) => id);
  const others = courtReturns.filter(({ court = to }) => court !== to);
  return among(others, (id) => !indicted.includes(id));
};

/** Who waits for what a file is about, as it goes on from this procuracy: that itself, where a court does. */
export const awaitedIn = (
  { id, courtReturns, awaited }: Pick<ProsecutionFile, 'id' | 'courtReturns' | 'awaited'>,
  agency: AgencyId,
  more: readonly Awaiting[] = [],
): { awaited?: Awaiting[] } => saidAwaiting(courtReturns.length > 0 ? [{ agency, file: id }] : [], awaited, more);

/** As an event says it, also one of when a single court was followed for a file. */
export const returnsIn = ({
  courtReturns,
  courtReturn,
  accused,
}: Pick<EventOf<typeof prosecutionFileReceived>['data'], 'courtReturns' | 'courtReturn'> & {
  readonly accused: readonly { readonly id: FileId }[];
}): CourtReturn[] =>
  courtReturns ?? (courtReturn ? [{ exchange: courtReturn, accused: accused.map(({ id }) => id) }] : []);

const among = (returns: readonly CourtReturn[], isOne: (id: FileId) => boolean): CourtReturn[] =>
  returns.flatMap((one) => {
    const accused = one.accused.filter(isOne);
    return accused.length > 0 ? [{ ...one, accused }] : [];
  });

import {
  accusedIndicted,
  indictmentOfferEnded,
  prosecutionFileHandedOver,
  prosecutionFileReturned,
  prosecutionFileReturnedByCourt,
  type AgencyId,
  type EventOf,
  type Moment,
  type ReturnGround,
} from '@la-chan/contracts';
import { offering } from '@la-chan/procedure';
import {
  prosecutionProcedure,
  ProsecutionRefusal,
  type ProsecutedAccused,
  type ProsecutionFile,
} from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';

const MOST_RETURNS = 2;

/** Twice by the procuracy itself; what a court has sent back is passed on in its name (BLTTHS 174(2), 246(1)). */
export const returnFile = (
  file: ProsecutionFile,
  { ground, number }: { ground: ReturnGround; number: string },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('returnFile', file.status);
  const by = file.demandedBy ?? 'procuracy';
  const own = file.returns.filter((one) => one.by === 'procuracy').length;
  if (by === 'procuracy' && own >= MOST_RETURNS) throw new ProsecutionRefusal('returned-twice', 'BLTTHS 174(2)');
  return [prosecutionFileReturned(file.id, { by, ground, number, to: file.sender }, at)];
};

/** Against those whose matter was neither suspended nor terminated. */
export const toBeIndicted = ({ accused }: ProsecutionFile): readonly ProsecutedAccused[] =>
  accused.filter(({ state }) => state === 'proposed' || state === 'indicted');

export const indict = (
  file: ProsecutionFile,
  indictment: { exchange: string; to: AgencyId; number: string },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('indict', file.status);
  const accused = toBeIndicted(file).map(({ id }) => id);
  if (accused.length === 0) throw new ProsecutionRefusal('nobody-to-indict', 'BLTTHS 243');
  return [accusedIndicted(file.id, { ...indictment, accused }, at)];
};

export const { withdraw, takeBack, release } = offering(
  prosecutionProcedure,
  ({ indictment }: ProsecutionFile) => indictment,
  indictmentOfferEnded,
  prosecutionFileHandedOver,
);

/** The procuracy passes it on to the investigation, keeps its indictment, or terminates (BLTTHS 246, 280(3)). */
export const takeReturn = (
  file: ProsecutionFile,
  returned: EventOf<typeof prosecutionFileReturnedByCourt>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('takeReturn', file.status);
  return [prosecutionFileReturnedByCourt(file.id, returned, at)];
};

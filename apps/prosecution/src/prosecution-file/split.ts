import {
  prosecutionAssistanceAwaited,
  prosecutionEvidenceRequested,
  prosecutionFileReceived,
  prosecutionFileSplit,
  prosecutionParticipantRegistered,
  saidAwaiting,
  type EventOf,
  type FileId,
  type Moment,
  type ProsecutionSplitGround,
  type StayGround,
} from '@la-chan/contracts';
import {
  assertListed,
  awaitedAbroad,
  awaitedEvidence,
  broughtToProcuracy,
  chargedWith,
  crimesOf,
  participantsWith,
  isUnlocated,
  searchOf,
  withCrimeDays,
  type CrimeDays,
} from '@la-chan/procedure';
import { waitingFor } from './court-returns';
import { heldFrom } from './detention';
import { agreedWithBody } from './joinder';
import { guardedAtProcuracy } from './guarded';
import { liableFrom } from './limitation';
import { measuresBrought } from './measure';
import { assertMergersCarriedOut } from './merger';
import { assertIn } from './prosecuted-accused';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** For what the matter of an accused who is split off for a ground was suspended. */
const isFor = (split: ProsecutionSplitGround, ground: StayGround): boolean =>
  split === 'absconded' ? isUnlocated(ground) : ground === 'illness';

/** Those whose matter was suspended for it leave the file, so that it goes on against the others (BLTTHS 242(2)). */
export const split = (
  file: ProsecutionFile,
  {
    agreement,
    ...decision
  }: Omit<EventOf<typeof prosecutionFileSplit>['data'], 'agreed' | 'consultation'> & {
    ground: ProsecutionSplitGround;
  },
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('split', file.status);
  assertMergersCarriedOut(file);
  assertListed(file, decision.items, 'BLTTHS 242(2)', '/items');
  decision.accused.forEach((id) => assertIn(file, id, ['suspended']));
  const isForAnother = ({ id, suspendedFor }: ProsecutedAccused): boolean =>
    decision.accused.includes(id) && suspendedFor !== undefined && !isFor(decision.ground, suspendedFor);
  if (file.accused.some(isForAnother)) throw new ProsecutionRefusal('suspended-for-another-ground', 'BLTTHS 242(2)');
  const agreed = agreedWithBody(file, { of: 'split', accused: decision.accused }, agreement, at);
  return [prosecutionFileSplit(file.id, { ...decision, ...agreed }, at)];
};

/** Their own file, which waits until it is resumed. */
export const splitOff = (
  id: FileId,
  number: string,
  from: ProsecutionFile,
  leaving: readonly FileId[],
  at: Moment,
  days: CrimeDays,
): ProsecutionEvent[] => {
  const { handover, sender, transferredBy, article, clause, seriousness, unit, opening } = from;
  const apart = from.accused.filter((one) => leaving.includes(one.id));
  const accused = apart.map(({ id, person, suspendedFor, decidedAt, ...one }) => {
    const stay = { ...searchOf(one), ...(suspendedFor && { suspendedFor }) };
    const course = { ...stay, ...(decidedAt && { decidedAt }) };
    return { id, person, ...chargedWith(crimesOf(one)), ...course };
  });
  const { returns, demandedBy } = from;
  const courtReturns = waitingFor(from, leaving);
  const under = {
    ...{ handover, sender, ...(transferredBy && { transferredBy }) },
    ...(returns.length > 0 && { returns: returns.map(({ by, at }) => ({ by, at })) }),
    ...(demandedBy && { demandedBy }),
    ...(courtReturns.length > 0 && { courtReturns }),
    ...saidAwaiting(from.awaited),
  };
  const matter = { ...under, article, clause, seriousness, unit, opening, accused };
  const victims = [...from.victims];
  const suspendedAt = suspendedSince(apart);
  const origin = { from: [...from.from], splitFrom: from.id, ...(suspendedAt && { suspendedAt }) };
  const reception = { ...matter, victims, number, ...origin };
  return [
    prosecutionFileReceived(id, reception, at),
    ...liableFrom(id, withCrimeDays(apart, days), at),
    ...heldFrom(id, apart, at),
    ...measuresBrought({ id, seriousness }, apart, at),
    ...participantsWith(from, leaving).map((one) => prosecutionParticipantRegistered(id, one, at)),
    ...broughtToProcuracy({ id }, from.items, at),
    ...guardedAtProcuracy({ id }, from.guarded, at),
    ...awaitedEvidence(from).map((one) => prosecutionEvidenceRequested(id, one, at)),
    ...awaitedAbroad(from).map((one) => prosecutionAssistanceAwaited(id, one, at)),
  ];
};

/** All of them, when the last was. */
const suspendedSince = (accused: readonly ProsecutedAccused[]): Moment | undefined =>
  accused
    .flatMap(({ suspendedAt }) => suspendedAt ?? [])
    .sort()
    .at(-1);

import {
  assistanceAwaited,
  caseParticipantRegistered,
  mergedVerificationEnded,
  verificationAccepted,
  verificationEvidenceRequested,
  verificationJoined,
  verificationMerged,
  verificationOffenceDated,
  verificationSplit,
  verificationSupplemented,
  type Article,
  type Clause,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import {
  assistanceNewTo,
  awaitedAssistance,
  awaitedEvidence,
  evidenceNewTo,
  protectedOn,
  takingPart,
  unknownTo,
  withItems,
} from '@la-chan/procedure';
import { head } from './course';
import { accountsIn, reportersIn, takeIn } from './handover';
import { goneBy } from './takeover';
import { verificationProcedure, type Verification } from './verification';
import { VerificationRefusal } from './refusal';
import type { VerificationEvent } from './verification.events';

/** Reports of one matter that go on together, and one of several matters that goes on in parts. */
export interface Joined {
  /** The verification that it goes on in, and the handovers of those that go on in this one. */
  readonly mergedInto: FileId | null;
  readonly mergedAt: Moment | null;
  readonly joined: readonly string[];
  /** The verification that it was first part of, and those that were split from it. */
  readonly splitFrom: FileId | null;
  readonly parts: readonly FileId[];
}

export type JoinderAct = 'merge' | 'join' | 'split' | 'recordEnd';

/** The same matter: it goes on in the verification that was received first, with the limit that runs from there: a rule of the platform, the law knows no merger of reports, only one content at several bodies (TTLT 01/2017 12(3)). */
export const merge = (
  file: Verification,
  into: Pick<Verification, 'id' | 'receivedAt'>,
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('merge', file.status);
  if (into.id === file.id) throw new VerificationRefusal('received-before');
  receivedFirst.assertFirst(into, file);
  return [verificationMerged(file.id, { into: into.id }, at)];
};

/** Of which the first goes on. */
export const receivedFirst = {
  merged: verificationMerged.type,
  by: head,
  since: ({ receivedAt }: Pick<Verification, 'receivedAt'>) => receivedAt,
  assertFirst: (into: Pick<Verification, 'receivedAt'>, file: Pick<Verification, 'receivedAt'>) => {
    if (into.receivedAt > file.receivedAt) throw new VerificationRefusal('received-before');
  },
};

/** Nothing of the other is lost: its reports, whom to tell of the outcome, who takes part, who has told what, what came with it, and what it waits for. Whoever else reports what the procuracy has taken over is heard of there, until it is resolved. */
export const join = (file: Verification, other: Verification, at: Moment): VerificationEvent[] => {
  verificationProcedure.assertLawful('join', file.status);
  if (file.transferredAt ?? goneBy(file)) assertMayFollow(file, other);
  const handovers = [other.handover, ...other.joined].filter((one) => one !== null);
  const others = reportersIn(other);
  const told = { accounts: accountsIn(other), ...(others.length > 0 && { others }) };
  const joined = { other: other.id, from: [...other.from], handovers, ...told };
  return [
    verificationJoined(file.id, joined, at),
    ...unknownTo(file, takingPart(other)).map((one) => caseParticipantRegistered(file.id, one, at)),
    ...takeIn(file, other, at),
    ...protectedOn(file, other, at),
    ...(!file.offence && other.offence ? [verificationOffenceDated(file.id, other.offence, at)] : []),
    ...evidenceNewTo(file, awaitedEvidence(other)).map((one) => verificationEvidenceRequested(file.id, one, at)),
    ...assistanceNewTo(file.requests, awaitedAssistance(other)).map((one) => assistanceAwaited(file.id, one, at)),
  ];
};

/** To the procuracy that has the file, or is offered it, goes what was told and listed, not what others were asked or take part in. */
const assertMayFollow = (file: Verification, other: Verification): void => {
  const isUnderWay = [takingPart(other), awaitedEvidence(other), awaitedAssistance(other)].some(
    (some) => some.length > 0,
  );
  if (!goneBy(file) || file.outcome || isUnderWay) throw new VerificationRefusal('cannot-follow', 'TTLT 01/2017 12(3)');
};

/** The matter is resolved in the verification that it went on in. */
export const recordEnd = (
  file: Verification,
  end: EventOf<typeof mergedVerificationEnded>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('recordEnd', file.status);
  return [mergedVerificationEnded(file.id, end, at)];
};

const LAW = 'TTLT 01/2017 12(1)';

/** It concerns several matters: one of them goes on in a verification of its own, with what of the list concerns it. */
export const split = (
  file: Verification,
  decision: EventOf<typeof verificationSplit>['data'],
  at: Moment,
): VerificationEvent[] => {
  verificationProcedure.assertLawful('split', file.status);
  withItems(file, decision.items, LAW);
  return [verificationSplit(file.id, decision, at)];
};

/** The other side of it: with all that was told, from the same receipt. The outcome of both goes back to the sender. `items`: what of the list goes with it, all where that is not said. */
export const splitOff = (
  id: FileId,
  number: string,
  first: Verification,
  { items, ...crime }: { article: Article | null; clause: Clause | null; items?: FileId[] | undefined },
  at: Moment,
): VerificationEvent[] => {
  const { from, source, finding, urgency, unit, anonymous, receivedAt, opening, reporter, others, account } = first;
  const matter = {
    source,
    finding,
    urgency: [...urgency],
    ...crime,
    unit,
    anonymous,
    opening,
    reporter,
    account,
    others: [...others],
  };
  const told = { from: [...from], receivedAt, handover: null, sender: null, splitFrom: first.splitFrom ?? first.id };
  return [
    verificationAccepted(id, { number, ...matter, ...told }, at),
    ...first.supplements.map((account) => verificationSupplemented(id, { account }, at)),
    ...takingPart(first).map((one) => caseParticipantRegistered(id, one, at)),
    ...takeIn({ id }, withItems(first, items, LAW), at),
    ...protectedOn({ id }, first, at),
    ...awaitedEvidence(first).map((one) => verificationEvidenceRequested(id, one, at)),
    ...awaitedAssistance(first).map((one) => assistanceAwaited(id, one, at)),
  ];
};

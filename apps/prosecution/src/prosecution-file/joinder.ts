import {
  dayOf,
  isHeavier,
  Returner,
  prosecutionAssistanceAwaited,
  prosecutionEvidenceRequested,
  prosecutionFileJoined,
  prosecutionFileMerged,
  prosecutionParticipantRegistered,
  saidAwaiting,
  type AskedJoinder,
  type BodyAgreement,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import {
  awaitedEvidence,
  chargedWith,
  consultedOn,
  crimesOf,
  evidenceNewTo,
  guardsNewTo,
  broughtToProcuracy,
  takingPart,
  unknownTo,
  searchOf,
  type Settings,
  assistanceNewTo,
  awaitedAbroad,
  withCrimeDays,
  type CrimeDays,
} from '@la-chan/procedure';
import { heldFrom } from './detention';
import { ownReturns } from './indictment';
import { guardedAtProcuracy } from './guarded';
import { liableFrom } from './limitation';
import { measuresBrought } from './measure';
import { assertMayJoin, assertMergersCarriedOut, type Origin } from './merger';
import { prosecutionProcedure, type ProsecutedAccused, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

const stayOf = ({ suspendedFor, suspendedAt }: Pick<ProsecutedAccused, 'suspendedFor' | 'suspendedAt'>) => ({
  ...(suspendedFor && { suspendedFor }),
  ...(suspendedAt && { suspendedAt }),
});

/** Of what two have asked, each at its stage of the trial, what was asked at the later one is still to be settled. */
const isLater = (one: Returner | null, other: Returner | null): one is Returner =>
  one !== null && (other === null || Returner.options.indexOf(one) > Returner.options.indexOf(other));

/**
 * Body and procuracy agree before it is decided, on paper or as that was consulted over the platform; who decides without that
 * is seen, not refused (TTLT 04/2018 29(3)).
 */
export const agreedWithBody = (
  consulted: Pick<ProsecutionFile, 'joinderConsultations'>,
  joinder: AskedJoinder,
  agreement: BodyAgreement | undefined,
  at: Moment,
): { agreed: boolean; agreement?: BodyAgreement; consultation?: string } => {
  if (!agreement) {
    const { exchange, agreed = null } = consultedOn(consulted, joinder) ?? {};
    return agreed === null ? { agreed: false } : { agreed, ...(exchange && { consultation: exchange }) };
  }
  assertAgreedBy(agreement, at);
  return { agreed: true, agreement };
};

const assertAgreedBy = ({ agreedOn }: BodyAgreement, at: Moment): void => {
  if (agreedOn > dayOf(at)) throw new ProsecutionRefusal('agreed-afterwards', 'TTLT 04/2018 29(3)');
};

/** Goes on in the file that was received first, from which the limit runs by the platform’s own rule (BLTTHS 242(1)). */
export const merge = (
  file: ProsecutionFile,
  into: Origin & Pick<ProsecutionFile, 'joinderConsultations'>,
  { agreement, ...decision }: Omit<EventOf<typeof prosecutionFileMerged>['data'], 'into' | 'agreed' | 'consultation'>,
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('merge', file.status);
  assertMayJoin(into, file);
  assertMergersCarriedOut(file);
  const agreed = agreedWithBody(into, { of: 'merger', other: file.id }, agreement, at);
  return [prosecutionFileMerged(file.id, { ...decision, into: into.id, ...agreed }, at)];
};

/** As it was decided; what it goes on in is another file. */
export const mergedAgain = (
  file: ProsecutionFile,
  merged: EventOf<typeof prosecutionFileMerged>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  if (merged.agreement) assertAgreedBy(merged.agreement, at);
  return [prosecutionFileMerged(file.id, merged, at)];
};

/**
 * The other side of it: everybody comes as they were, under the heaviest crime; `awaits`: the request that the body take in the
 * case of another. Of the returns of both files the higher number
 * stands; what courts have sent back of the other is still to be settled (BLTTHS 174(2), 246).
 */
export const join = (
  file: ProsecutionFile,
  other: ProsecutionFile,
  at: Moment,
  days: CrimeDays,
  settings?: Settings,
  awaits?: string,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('join', file.status);
  const heavier = isHeavier(other.seriousness, file.seriousness) ? other : file;
  const { article, clause, seriousness } = heavier;
  const accused = other.accused.flatMap(({ id, person, state, decidedAt, ...one }) =>
    state === 'split-off' || state === 'merged' || state === 'not-proposed'
      ? []
      : [
          {
            ...{ id, person, ...chargedWith(crimesOf(one)) },
            state: state === 'indicted' ? ('proposed' as const) : state,
            ...(state === 'suspended' && stayOf(one)),
            ...(state === 'terminated' && one.terminatedFor && { terminatedFor: one.terminatedFor }),
            ...searchOf(one),
            ...(decidedAt && { decidedAt }),
          },
        ],
  );
  const victims = other.victims.filter(({ id }) => !file.victims.some((known) => known.id === id));
  const come = other.accused.filter(({ id }) => accused.some((one) => one.id === id));
  const returns = ownReturns(other, at, settings).slice(ownReturns(file, at, settings).length);
  const { demandedBy, courtReturns } = other;
  const course = {
    ...(returns.length > 0 && { returns: returns.map(({ by, at }) => ({ by, at })) }),
    ...(isLater(demandedBy, file.demandedBy) && { demandedBy }),
    ...(courtReturns.length > 0 && { courtReturns: [...courtReturns] }),
    ...saidAwaiting(other.awaited.filter(({ file: about }) => about !== file.id)),
    ...(awaits && { awaits }),
  };
  const joined = { other: other.id, article, clause, seriousness, accused, victims, ...course };
  return [
    prosecutionFileJoined(file.id, joined, at),
    ...liableFrom(file.id, withCrimeDays(come, days), at),
    ...heldFrom(file.id, come, at),
    ...measuresBrought({ id: file.id, seriousness }, come, at),
    ...unknownTo(file, takingPart(other)).map((one) => prosecutionParticipantRegistered(file.id, one, at)),
    ...broughtToProcuracy(file, other.items, at),
    ...guardedAtProcuracy(file, guardsNewTo(file, other.guarded), at),
    ...evidenceNewTo(file, awaitedEvidence(other)).map((one) => prosecutionEvidenceRequested(file.id, one, at)),
    ...assistanceNewTo(file.assistance, awaitedAbroad(other)).map((one) =>
      prosecutionAssistanceAwaited(file.id, one, at),
    ),
  ];
};

import {
  decisionDelivered,
  defendantDetentionAnnounced,
  type FileId,
  type JudgmentRecipient,
  type Moment,
  type NoticeRecipient,
} from '@la-chan/contracts';
import {
  alsoToBeTold,
  announcingDetention,
  isCivil,
  namedIn,
  type Needed,
  type Telling,
  tellingIn,
} from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

const DELIVERED = {
  'court.trial-set': 'trial-set',
  'court.hearing-postponed': 'postponement',
  'court.trial-suspended': 'suspension',
  'court.trial-terminated': 'termination',
  'court.trial-resumed': 'resumption',
  'court.defendant-suspended': 'suspension',
  'court.crimes-terminated': 'termination',
  'court.defendant-terminated': 'termination',
  'court.defendant-resumed': 'resumption',
  'court.trial-split': 'resumption',
  'court.property-decided': 'property',
  'court.defendant-detained': 'measure',
  'court.defendant-released': 'measure',
  'court.measure-applied': 'measure',
  'court.measure-ended': 'measure',
  'court.coercion-ordered': 'measure',
  'court.coercion-ended': 'measure',
  'court.judgment-pronounced': 'judgment',
  'court.judgment-rectified': 'judgment',
} as const;

/** A decision that the parties do not have yet, or the judgment; one on property, whoever keeps that (BLTTHS 262(1), 286(1), (2), (4); TTLT 01/2020 13(2)). */
export interface Undelivered {
  readonly id: string;
  readonly decision: (typeof DELIVERED)[keyof typeof DELIVERED];
  readonly number: string;
  /** The decision itself, where it may be appealed (BLTTHS 330(2)). */
  readonly of?: string;
  /** The one whom it concerns; all defendants without. */
  readonly defendant: FileId | null;
  /** Of a decision to try, those who are tried in absence. */
  readonly inAbsence?: readonly FileId[];
  /** Those who are tried apart. */
  readonly defendants?: readonly FileId[];
  /** It puts right a judgment, which whoever was absent has by then too (BLTTHS 261(1)). */
  readonly rectifies?: true;
  /** A judgment that orders a fine, a confiscation or a compensation. */
  readonly civil?: true;
  /** Of a measure, where the defendant is detained (BLTTHS 286(4)). */
  readonly facility?: true;
  /** Who has it by now, or could not be told, while others are to follow. */
  readonly told?: readonly string[];
}

/** Given to the defendants and the victims, and sent to whoever else takes part, which `telling` says; where some of them follow, of all. */
export const deliver = (
  file: Trial,
  delivery: string,
  at: Moment,
  telling: Telling<NoticeRecipient> = { recipients: [] },
): TrialEvent[] => {
  trialProcedure.assertLawful('deliver', file.status);
  const one = owed(file, delivery, ({ decision }) => decision !== 'judgment');
  const told = namedIn(telling);
  const named = [...told, ...(one.told ?? [])];
  const parts = tellingIn(telling, [neededOf(file, one, named, telling.toFollow)], named);
  const decision = !parts.toFollow && one.of;
  const data = { delivery, ...(decision && { decision }), ...(told.length > 0 && { told }), ...parts };
  return [decisionDelivered(file.id, data, at)];
};

/** That the defendants and the victims have it is said alone where somebody is told later. */
function neededOf(
  file: Trial,
  one: Undelivered,
  named: readonly string[],
  isInParts: true | undefined,
): Needed<NoticeRecipient> {
  const { defendants = file.defendants, inAbsence = [] } = one;
  const isThere = isInParts && inAbsence.length < defendants.length;
  const accused = isThere ? (['accused'] as const) : [];
  if (one.decision === 'property') return { recipients: ['keeper'], law: 'TTLT 01/2020 13(2)' };
  if (one.decision === 'measure')
    return {
      recipients: [...accused, ...(one.facility ? (['detention-facility'] as const) : [])],
      law: 'BLTTHS 286(4)',
    };
  const victims = isInParts && file.victims.length > 0 ? (['victim'] as const) : [];
  const others = [...takingPartIn(file, one), ...forAbsentees(one, named)];
  return { recipients: [...new Set([...accused, ...victims, ...others])], law: 'BLTTHS 286(1), (2)' };
}

/** Instead of those who are tried in absence their defenders or representatives have the decision, and it is posted up (BLTTHS 286(1)). */
const forAbsentees = ({ inAbsence }: Undelivered, told: readonly string[]): NoticeRecipient[] =>
  inAbsence ? [told.includes('representative') ? 'representative' : 'defender', 'posted'] : [];

/** Of the decision to try the defenders and civil parties, of another everybody (BLTTHS 286(1), (2)). */
const takingPartIn = (file: Trial, { decision, defendant, defendants }: Undelivered): NoticeRecipient[] => {
  const whom = defendants ?? (defendant ? [defendant] : file.defendants.map(({ id }) => id));
  return alsoToBeTold(file, whom).filter((one) => decision !== 'trial-set' || one !== 'protector');
};

/** The judgment, to all whom the law names, together or one after another. */
export const giveJudgment = (
  file: Trial,
  delivery: string,
  telling: Telling<JudgmentRecipient>,
  at: Moment,
): TrialEvent[] => {
  trialProcedure.assertLawful('deliver', file.status);
  const judgment = owed(file, delivery, ({ decision }) => decision === 'judgment');
  const recipients = namedIn(telling);
  const needed = { recipients: named(file, judgment), law: 'BLTTHS 262(1)' };
  const parts = tellingIn(telling, [needed], [...recipients, ...(judgment.told ?? [])]);
  return [decisionDelivered(file.id, { delivery, recipients, ...parts }, at)];
};

/** Those near to whom this court has ordered to be detained are told (BLTTHS 119(6)). */
export const tellOfDetention = announcingDetention<Trial, TrialEvent>(
  trialProcedure,
  (id, { accused: defendant, ...told }, at) => defendantDetentionAnnounced(id, { defendant, ...told }, at),
);

const owed = ({ undelivered }: Trial, delivery: string, isSo: (one: Undelivered) => boolean): Undelivered => {
  const found = undelivered.find((one) => one.id === delivery && isSo(one));
  if (found) return found;
  throw new TrialRefusal('nothing-to-deliver', 'BLTTHS 262(1), 286');
};

/** Who was absent has the judgment by a delivery of its own. */
const named = (file: Trial, { civil, rectifies }: Undelivered): JudgmentRecipient[] => {
  const { defendants, victims, absent } = file;
  const wasPresent = ({ id }: { readonly id: FileId }): boolean =>
    rectifies ?? !absent.some(({ party }) => party === id);
  const judged = defendants.filter(({ state }) => state === 'judged');
  const takingPart = alsoToBeTold(
    file,
    judged.map(({ id }) => id),
  );
  return [
    ...(judged.some(wasPresent) ? (['defendant'] as const) : []),
    ...(victims.some(wasPresent) ? (['victim'] as const) : []),
    ...takingPart.filter((one) => one === 'defender' || one === 'litigant'),
    'investigating-body',
    ...(judged.some(({ detained }) => detained) ? (['detention-facility'] as const) : []),
    'local-authority',
    'criminal-execution',
    ...(civil ? (['civil-execution'] as const) : []),
  ];
};

/** Whoever holds the defendant, or has until now, has the order too. */
const isHeld = ({ defendants }: Trial, defendant: FileId): boolean =>
  defendants.some(({ id, detained }) => id === defendant && detained);

export const undeliveredAfter = (file: Trial, event: TrialEvent): readonly Undelivered[] => {
  const { undelivered } = file;
  switch (event.type) {
    case 'court.decision-delivered': {
      const { delivery, told = [], recipients = [], toFollow } = event.data;
      if (!toFollow) return undelivered.filter(({ id }) => id !== delivery);
      const after = (one: Undelivered) => ({ ...one, told: [...(one.told ?? []), ...told, ...recipients] });
      return undelivered.map((one) => (one.id === delivery ? after(one) : one));
    }
    case 'court.trial-set':
    case 'court.hearing-postponed':
    case 'court.trial-suspended':
    case 'court.trial-terminated':
    case 'court.trial-resumed':
    case 'court.defendant-suspended':
    case 'court.crimes-terminated':
    case 'court.defendant-terminated':
    case 'court.defendant-resumed':
    case 'court.trial-split':
    case 'court.property-decided':
    case 'court.judgment-pronounced': {
      const { delivery: id, number } = event.data;
      const defendant = 'defendant' in event.data ? (event.data.defendant ?? null) : null;
      const inAbsence = 'inAbsence' in event.data ? event.data.inAbsence : undefined;
      const apart = 'into' in event.data && { defendants: event.data.defendants };
      const isProperty = event.type === 'court.property-decided';
      const of = !isProperty && 'decision' in event.data ? event.data.decision : undefined;
      const civil =
        event.type === 'court.judgment-pronounced' && isCivil(event.data.verdicts, event.data.compensations);
      const one = {
        decision: DELIVERED[event.type],
        number,
        defendant,
        ...apart,
        ...(inAbsence && { inAbsence }),
        ...(of && { of }),
        ...(civil && { civil }),
      };
      return id ? [...undelivered, { ...one, id }] : undelivered;
    }
    case 'court.judgment-rectified': {
      const { delivery: id, number, civil } = event.data;
      if (!id) return undelivered;
      const one = { decision: DELIVERED[event.type], number, defendant: null, rectifies: true } as const;
      return [...undelivered, { ...one, id, ...(civil && { civil }) }];
    }
    case 'court.defendant-detained':
    case 'court.defendant-released':
    case 'court.measure-applied':
    case 'court.measure-ended':
    case 'court.coercion-ordered':
    case 'court.coercion-ended': {
      const { delivery: id, number, defendant } = event.data;
      if (!id || !number || !defendant) return undelivered;
      const held = event.type === 'court.defendant-detained' || isHeld(file, defendant);
      const facility = held && { facility: true as const };
      return [...undelivered, { id, decision: DELIVERED[event.type], number, defendant, ...facility }];
    }
    default:
      return undelivered;
  }
};

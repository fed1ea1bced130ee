import {
  appealDecisionDelivered,
  appealDecisionSent,
  AppealingParty,
  appealJudgmentRectified,
  courtDecisionServed,
  type AppealDelivery,
  type AppealRecipient,
  type Day,
  type EventOf,
  type JudgmentError,
  type Moment,
} from '@la-chan/contracts';
import { alsoToBeTold, assertTold, inWhoseRight } from '@la-chan/procedure';
import { appealProcedure, type Appeal, type Appellee } from './appeal';
import type { AppealEvent } from './appeal.events';
import { hadBy } from './study';
import { AppealRefusal } from './refusal';

/** To the procuracy that has had the file by an exchange; to another one on paper, with the others. */
export const sent = (
  file: Appeal,
  said: { notice: string; decision: AppealDelivery; opensOn?: Day; number: string },
  at: Moment,
): AppealEvent[] => {
  const had = hadBy(file);
  return had ? [appealDecisionSent(file.id, { ...said, to: had.to }, at)] : [];
};

/** The judgment says what it said; whoever is given it has it so, and whoever has it is given it again (BLTTHS 261(1)). */
export const rectifyJudgment = (
  file: Appeal,
  { notice, ...rectification }: { ground: JudgmentError; number: string; notice: string },
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('rectifyJudgment', file.status);
  return [appealJudgmentRectified(file.id, { ...rectification, ...(hadBy(file) && { notice }) }, at)];
};

/** To all whom the law names, besides the court of first instance, to which the file goes back. */
export const deliver = (
  file: Appeal,
  decision: AppealDelivery,
  recipients: readonly AppealRecipient[],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('deliver', file.status);
  const isMade = { setting: file.setAt, postponement: file.postponement, judgment: file.decidedAt }[decision];
  if (!isMade || file.delivered.includes(decision))
    throw new AppealRefusal('nothing-to-deliver', 'BLTTHS 262(2), 346(4), 352');
  if (decision === 'judgment') assertTold(concludedFor(file), recipients, 'BLTTHS 262(2)');
  else assertTold(invited(file), recipients, decision === 'setting' ? 'BLTTHS 346(4)' : 'BLTTHS 352');
  return [appealDecisionDelivered(file.id, { decision, recipients: [...recipients] }, at)];
};

/** Of the decision to hear it, and of one to put the hearing off: 297 and 352, which say who has that, are not among the texts. */
const invited = (file: Appeal): AppealRecipient[] => [
  ...onEitherSide(file),
  ...takingPartIn(file),
  ...(file.victims && file.victims.length > 0 ? (['victim'] as const) : []),
];

/** Of the judgment; a civil party as one whose rights it concerns (BLTTHS 262(2)). */
const concludedFor = (file: Appeal): AppealRecipient[] => [
  ...onEitherSide(file, takingPartIn(file).includes('litigant')),
  'investigating-body',
  'first-instance-procuracy',
  ...(file.defendants.some(isHeld) ? (['detention-facility'] as const) : []),
  'local-authority',
  'criminal-execution',
  ...(file.civil ? (['civil-execution'] as const) : []),
];

const isHeld = ({ detained = null, heldBack }: Appellee): boolean => detained !== null || heldBack !== undefined;

/** Who has appealed, and the defendants whom an appeal or protest of somebody else concerns; the procuracy by an exchange, where it has had the file so. */
const onEitherSide = (file: Appeal, concernsOthers = false): AppealRecipient[] => {
  const { defendants, appeals, appellants } = file;
  const own = (appeals ?? []).filter(({ by }) => inWhoseRight(by) === 'defendant' || by === 'acquitted');
  const isConcerned = defendants.some(
    ({ id, appealed }) => appealed && !own.some((one) => one.defendants.includes(id)),
  );
  const party: readonly string[] = AppealingParty.options;
  return [
    ...(appellants.some((by) => party.includes(by)) ? (['appellant'] as const) : []),
    ...(isConcerned || concernsOthers ? (['interested'] as const) : []),
    ...(hadBy(file) ? [] : (['procuracy'] as const)),
  ];
};

const takingPartIn = (file: Appeal) =>
  alsoToBeTold(
    file,
    file.defendants.map(({ id }) => id),
  ).filter((one) => one === 'defender' || one === 'litigant' || one === 'protector');

/** The receipt of a decision by the procuracy: about the notice, as the appeal is what it was. */
export const recordService = (
  file: Appeal,
  service: EventOf<typeof courtDecisionServed>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordService', file.status);
  return [courtDecisionServed(service.notice, service, at)];
};

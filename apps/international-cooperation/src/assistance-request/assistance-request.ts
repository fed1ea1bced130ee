import {
  assistanceAcknowledged,
  assistanceAnswered,
  assistanceApproved,
  assistanceCorrected,
  assistanceDescribed,
  assistanceDrafted,
  assistanceExecuting,
  assistanceOpened,
  assistancePartAnswered,
  assistanceRefused,
  assistanceReminded,
  assistanceSent,
  assistanceWithdrawn,
  dayOf,
  type AgencyId,
  type AssistanceChannel,
  type AssistanceKind,
  type AssistanceRefusal,
  type CentralAuthority,
  type Country,
  type Day,
  type EventOf,
  type FileId,
  type Moment,
  type Role,
} from '@la-chan/contracts';
import { isInForce, Procedure, Refusal, type FileRow, type Step, type Starts } from '@la-chan/procedure';
import type { AssistanceEvent } from './assistance-request.events';
import { routeOn, type LegalBasis, type Partner } from './register';

/** Yêu cầu tương trợ: assistance asked of another country, or by one. */
export interface AssistanceRequest extends FileRow<AssistanceStatus> {
  readonly direction: 'out' | 'in';
  readonly from: readonly FileId[];
  readonly assistance: AssistanceKind;
  readonly country: Country;
  readonly neededBy: Day | null;
  /** The request of an agency here that waits for the answer. */
  readonly exchange: string | null;
  readonly asker: AgencyId | null;
  readonly opening: boolean;
  /** Sealed records: what is asked, whom it concerns, what came back. */
  readonly request: FileId;
  readonly persons: readonly FileId[];
  readonly result: FileId | null;
  /** What has come, or was given, in parts; sealed too. */
  readonly parts: readonly { readonly number: string; readonly result: FileId | null; readonly at: Moment }[];
  readonly channel: AssistanceChannel | null;
  /** The authority abroad. */
  readonly partner: string | null;
  readonly law: string | null;
  /** By whom it goes abroad, and the agreements with the country on the day of the draft. */
  readonly authority: CentralAuthority | null;
  readonly agreements: readonly string[];
  readonly reference: string | null;
  readonly openedAt: Moment;
  readonly approvedAt: Moment | null;
  readonly sentAt: Moment | null;
  readonly remindedAt: Moment | null;
  readonly endedAt: Moment | null;
}

export type AssistanceStatus =
  | 'asked'
  | 'drafted'
  | 'approved'
  | 'sent'
  | 'acknowledged'
  | 'received'
  | 'executing'
  | 'answered'
  | 'refused'
  | 'withdrawn';

export type AssistanceAct =
  | 'draft'
  | 'approve'
  | 'send'
  | 'acknowledge'
  | 'remind'
  | 'execute'
  | 'answerInPart'
  | 'answer'
  | 'refuse'
  | 'withdraw'
  | 'drop'
  | 'correct';

const officers = ['cooperation-officer', 'head-of-cooperation'] as const;
const head = ['head-of-cooperation'] as const;
const system = ['system'] as const;
const opened = assistanceOpened.type;
const sent = assistanceSent.type;

type AssistanceStep = Step<AssistanceStatus, Role>;
const correction = (to: AssistanceStatus): AssistanceStep => ({ to, by: [...officers, ...system], restsOn: opened });
/** Who asked takes it back: an agency here over the bus, this agency by its head. */
const takingBack: Record<'withdraw' | 'drop', AssistanceStep> = {
  withdraw: { to: 'withdrawn', by: head, restsOn: opened },
  drop: { to: 'withdrawn', by: system, restsOn: opened },
};
const whileAbroad = (to: AssistanceStatus) =>
  ({
    remind: { to, by: officers, restsOn: sent },
    answerInPart: { to, by: officers, restsOn: sent },
    answer: { to: 'answered', by: officers, restsOn: sent },
    refuse: { to: 'refused', by: officers, restsOn: sent },
    correct: correction(to),
    ...takingBack,
  }) satisfies Partial<Record<AssistanceAct, AssistanceStep>>;

/** The country that has asked reminds this agency, or takes its request back. */
const byTheCountry = (to: AssistanceStatus): Record<'remind' | 'withdraw', AssistanceStep> => ({
  remind: { to, by: officers, restsOn: opened },
  withdraw: { to: 'withdrawn', by: officers, restsOn: opened },
});

const starts: Starts<AssistanceStatus, Role> = {
  enter: { to: 'asked', by: officers },
  ask: { to: 'asked', by: system },
};

/** The law is that of the channel on the day of the draft; the file names it. */
export const assistanceProcedure = new Procedure<AssistanceStatus, AssistanceAct, Role>('assistance', starts, {
  asked: {
    draft: { to: 'drafted', by: officers, restsOn: opened },
    refuse: { to: 'refused', by: head, restsOn: opened },
    correct: correction('asked'),
    ...takingBack,
  },
  drafted: {
    draft: { to: 'drafted', by: officers, restsOn: opened },
    approve: { to: 'approved', by: head, restsOn: assistanceDrafted.type },
    refuse: { to: 'refused', by: head, restsOn: opened },
    correct: correction('drafted'),
    ...takingBack,
  },
  approved: {
    draft: { to: 'drafted', by: officers, restsOn: opened },
    send: { to: 'sent', by: officers, restsOn: assistanceApproved.type },
    refuse: { to: 'refused', by: head, restsOn: opened },
    correct: correction('approved'),
    ...takingBack,
  },
  sent: {
    acknowledge: { to: 'acknowledged', by: officers, restsOn: sent },
    ...whileAbroad('sent'),
  },
  acknowledged: whileAbroad('acknowledged'),
  received: {
    execute: { to: 'executing', by: head, restsOn: opened },
    refuse: { to: 'refused', by: head, restsOn: opened },
    ...byTheCountry('received'),
    correct: correction('received'),
  },
  executing: {
    answerInPart: { to: 'executing', by: head, restsOn: assistanceExecuting.type },
    answer: { to: 'answered', by: head, restsOn: assistanceExecuting.type },
    refuse: { to: 'refused', by: head, restsOn: opened },
    ...byTheCountry('executing'),
    correct: correction('executing'),
  },
  answered: { correct: correction('answered') },
  refused: { correct: correction('refused') },
  withdrawn: { correct: correction('withdrawn') },
});

/** A guard beyond the table. */
export class AssistanceGuard extends Refusal {
  constructor(
    override readonly code: 'asker-withdraws' | 'channel-unlike-kind' | 'partner-not-registered',
    override readonly field?: string,
  ) {
    super(code);
  }
}

/** The way that a request is to take, with what the registers know for it. */
interface Way {
  readonly channel: AssistanceChannel;
  readonly partner: Partner | undefined;
  readonly bases: readonly LegalBasis[];
}

export const open = (
  id: FileId,
  opening: EventOf<typeof assistanceOpened>['data'],
  described: EventOf<typeof assistanceDescribed>['data'],
  at: Moment,
): AssistanceEvent[] => [assistanceOpened(id, opening, at), assistanceDescribed(id, described, at)];

/** By an authority of the register on the law of the day. Nobody is extradited but by the channel that the law has for it. */
export const draft = (file: AssistanceRequest, { channel, partner, bases }: Way, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('draft', file.status);
  if ((file.assistance === 'extradition') !== (channel === 'extradition'))
    throw new AssistanceGuard('channel-unlike-kind');
  const on = dayOf(at);
  const { country } = file;
  const isTheirs = partner?.country === country && partner.channels.includes(channel) && isInForce(partner, on);
  if (!isTheirs) throw new AssistanceGuard('partner-not-registered', '/partner');
  const { agreements, ...route } = routeOn(bases, { channel, country }, on);
  return [assistanceDrafted(file.id, { channel, partner: partner.name, ...route, agreements: [...agreements] }, at)];
};

export const approve = (file: AssistanceRequest, number: string, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('approve', file.status);
  return [assistanceApproved(file.id, { number }, at)];
};

export const send = (file: AssistanceRequest, number: string, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('send', file.status);
  return [assistanceSent(file.id, { number }, at)];
};

export const acknowledge = (file: AssistanceRequest, reference: string, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('acknowledge', file.status);
  return [assistanceAcknowledged(file.id, { reference }, at)];
};

export const remind = (file: AssistanceRequest, number: string, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('remind', file.status);
  return [assistanceReminded(file.id, { number }, at)];
};

export const execute = (file: AssistanceRequest, executor: string, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('execute', file.status);
  return [assistanceExecuting(file.id, { executor }, at)];
};

export const answerInPart = (
  file: AssistanceRequest,
  part: EventOf<typeof assistancePartAnswered>['data'],
  at: Moment,
): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('answerInPart', file.status);
  return [assistancePartAnswered(file.id, part, at)];
};

export const answer = (
  file: AssistanceRequest,
  answered: EventOf<typeof assistanceAnswered>['data'],
  at: Moment,
): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('answer', file.status);
  return [assistanceAnswered(file.id, answered, at)];
};

export const refuse = (
  file: AssistanceRequest,
  refusal: { number: string; reason: AssistanceRefusal },
  at: Moment,
): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('refuse', file.status);
  return [assistanceRefused(file.id, refusal, at)];
};

/** What an agency here has asked for, that agency takes back. */
export const withdraw = (file: AssistanceRequest, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('withdraw', file.status);
  if (file.exchange) throw new AssistanceGuard('asker-withdraws');
  return [assistanceWithdrawn(file.id, {}, at)];
};

export const drop = (file: AssistanceRequest, at: Moment): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('drop', file.status);
  return [assistanceWithdrawn(file.id, {}, at)];
};

export const correct = (
  file: AssistanceRequest,
  correction: EventOf<typeof assistanceCorrected>['data'],
  at: Moment,
): AssistanceEvent[] => {
  assistanceProcedure.assertLawful('correct', file.status);
  return [assistanceCorrected(file.id, correction, at)];
};

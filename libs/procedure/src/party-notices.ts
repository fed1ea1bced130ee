import type { FileId, NoticeRecipient, UntoldReason } from '@la-chan/contracts';
import { type Deadline, isMet, type PartTold } from './clocks';
import { Refusal } from './refusal';

/** Somebody whom the law names was not told. */
export class PartyLeftOut extends Refusal {
  override readonly code = 'party-left-out';
  override readonly field = '/recipients';
  override readonly params;

  constructor(
    missing: readonly string[],
    override readonly law: string,
  ) {
    super('party-left-out');
    this.params = { missing };
  }
}

/** Nothing of this kind was decided, or whom it concerns were told. */
export class NoDecisionToTell extends Refusal {
  override readonly code = 'no-decision-to-tell';

  constructor(override readonly law: string) {
    super('no-decision-to-tell');
  }
}

/** For the accused whoever represents them is told as well. */
const leftOut = (needed: readonly string[], recipients: readonly string[]): string[] =>
  needed.filter((one) => !recipients.includes(one) && !(one === 'accused' && recipients.includes('representative')));

export function assertTold(needed: readonly string[], recipients: readonly string[], law: string): void {
  const missing = leftOut(needed, recipients);
  if (missing.length > 0) throw new PartyLeftOut(missing, law);
}

/** Whom the law names, by which article. */
export interface Needed<Recipient extends string> {
  readonly recipients: readonly Recipient[];
  readonly law: string;
}

/**
 * Who is told by one act, who could not be, and whether others are told later. Whoever represents the accused is told in
 * their place and never waited for: where they cannot be told either, it is the accused who could not be (BLTTHS 229(3), 286(1)).
 */
export interface Telling<Recipient extends string> {
  readonly recipients: readonly Recipient[];
  readonly untold?:
    readonly { readonly recipient: Exclude<Recipient, 'representative'>; readonly reason: UntoldReason }[] | undefined;
  readonly toFollow?: true | undefined;
}

/** The same, as the journal has it: with who is told later. */
interface Told<Recipient extends string> {
  recipients: Recipient[];
  untold?: { recipient: Recipient; reason: UntoldReason }[];
  toFollow?: Recipient[];
}

/** With those who could not be told, whom nobody waits for. */
export const namedIn = <Recipient extends string>({ recipients, untold = [] }: Telling<Recipient>): Recipient[] => [
  ...new Set<Recipient>([...recipients, ...untold.map(({ recipient }) => recipient)]),
];

/** Who is still to be told, once these were; throws where somebody was left out and nobody says that they follow. */
export function tellingIn<Recipient extends string>(
  { untold, toFollow }: Telling<Recipient>,
  needed: readonly Needed<Recipient>[],
  named: readonly string[],
): Omit<Told<Recipient>, 'recipients'> {
  if (!toFollow) needed.forEach(({ recipients, law }) => assertTold(recipients, named, law));
  const later = needed.flatMap(({ recipients }) => leftOut(recipients, named)) as Recipient[];
  return { ...(untold && { untold: [...untold] }), ...(later.length > 0 && { toFollow: later }) };
}

interface OfDecision<Of extends string> {
  readonly of: Of;
  readonly accused?: FileId | undefined;
}

/** A decision that waits to be told, or was told last: who was told of it by now, and by which article. */
interface DecisionToTell {
  readonly isOwed: boolean;
  readonly before: readonly PartTold[];
  readonly law: string;
}

const decisionIn = (
  { of, accused }: OfDecision<string>,
  deadlines: readonly Deadline[],
): DecisionToTell | undefined => {
  const rule = `.told.${of}${accused ? '.accused' : ''}`;
  const ofIt = deadlines.filter((one) => one.rule.endsWith(rule) && one.about === accused);
  const owed = ofIt.filter(({ status }) => status === 'running');
  const [standing = ofIt.findLast(({ status }) => isMet(status))] = owed;
  if (!standing) return undefined;
  const before = (owed.length > 0 ? owed : [standing]).flatMap(({ parts = [] }) => parts);
  return { isOwed: owed.length > 0, before, law: standing.law };
};

/** Was this one told by then? Who could not be may be so later. */
const isReached = (recipient: NoticeRecipient, before: readonly PartTold[]): boolean =>
  before.some(
    ({ recipients, untold = [] }) =>
      recipients.includes(recipient) && untold.every((one) => one.recipient !== recipient),
  );

/**
 * These were told of a decision, about the whole file or about one accused, together or one after another; once nobody is
 * left, whoever takes part since. Throws where nobody waits for that, or somebody was left out who is not said to follow.
 */
export function tellingParties<Of extends string>(
  told: OfDecision<Of> & Telling<NoticeRecipient>,
  toBeTold: (named: readonly NoticeRecipient[], law: string) => readonly Needed<NoticeRecipient>[],
  deadlines: readonly Deadline[],
  law: string,
): OfDecision<Of> & Told<NoticeRecipient> {
  const { of, accused } = told;
  const recipients = namedIn(told);
  const decision = decisionIn(told, deadlines);
  if (!decision || (!decision.isOwed && recipients.every((one) => isReached(one, decision.before))))
    throw new NoDecisionToTell(law);
  const named = [...recipients, ...decision.before.flatMap((part) => part.recipients)];
  const needed = decision.isOwed ? toBeTold(named, decision.law) : [];
  return { of, ...(accused && { accused }), recipients, ...tellingIn(told, needed, named) };
}

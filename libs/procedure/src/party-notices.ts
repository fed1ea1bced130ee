import type { FileId, NoticeRecipient, UntoldReason } from '@la-chan/contracts';
import { type Deadline, isMet } from './clocks';
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

type Part = Omit<Telling<NoticeRecipient>, 'toFollow'>;

const reached = ({ recipients, untold = [] }: Part): NoticeRecipient[] =>
  recipients.filter((one) => untold.every(({ recipient }) => recipient !== one));

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
  const rule = `.told.${of}${accused ? '.accused' : ''}`;
  const ofIt = deadlines.filter((one) => one.rule.endsWith(rule) && one.about === accused);
  const owed = ofIt.filter(({ status }) => status === 'running');
  const [standing = ofIt.findLast(({ status }) => isMet(status))] = owed;
  const before = (owed.length > 0 ? owed : standing ? [standing] : []).flatMap(
    ({ parts = [] }) => parts as unknown as Part[],
  );
  const recipients = namedIn(told);
  const isKnown = recipients.every((one) => before.some((part) => reached(part).includes(one)));
  if (!standing || (owed.length === 0 && isKnown)) throw new NoDecisionToTell(law);
  const named = [...recipients, ...before.flatMap((part) => part.recipients)];
  const needed = owed.length > 0 ? toBeTold(named, standing.law) : [];
  return { of, ...(accused && { accused }), recipients, ...tellingIn(told, needed, named) };
}

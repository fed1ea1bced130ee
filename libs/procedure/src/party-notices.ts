import type { FileId, NoticeRecipient } from '@la-chan/contracts';
import type { Deadline } from './clocks';
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
export function assertTold(needed: readonly string[], recipients: readonly string[], law: string): void {
  const isTold = (one: string): boolean =>
    recipients.includes(one) || (one === 'accused' && recipients.includes('representative'));
  const missing = needed.filter((one) => !isTold(one));
  if (missing.length > 0) throw new PartyLeftOut(missing, law);
}

/** These were told of a decision, about the whole file or about one accused. Throws where none waits for that, or somebody was left out. */
export function assertPartiesTold(
  told: { readonly of: string; readonly accused?: FileId | undefined; readonly recipients: readonly NoticeRecipient[] },
  needed: readonly NoticeRecipient[],
  deadlines: readonly Deadline[],
  law: string,
): void {
  const rule = `.told.${told.of}${told.accused ? '.accused' : ''}`;
  const owed = deadlines.find(
    (one) => one.rule.endsWith(rule) && one.about === told.accused && one.status === 'running',
  );
  if (!owed) throw new NoDecisionToTell(law);
  assertTold(needed, told.recipients, owed.law);
}

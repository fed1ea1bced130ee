import type { NoticeRecipient } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';

/** Somebody whom the law names was not told. */
export class PartyLeftOut extends Refusal {
  override readonly code = 'party-left-out';
  override readonly field = '/recipients';
  override readonly params;

  constructor(
    missing: readonly NoticeRecipient[],
    override readonly law: string,
  ) {
    super('party-left-out');
    this.params = { missing };
  }
}

/** For the accused whoever represents them is told as well. */
export function assertTold(
  needed: readonly NoticeRecipient[],
  recipients: readonly NoticeRecipient[],
  law: string,
): void {
  const isTold = (one: NoticeRecipient): boolean =>
    recipients.includes(one) || (one === 'accused' && recipients.includes('representative'));
  const missing = needed.filter((one) => !isTold(one));
  if (missing.length > 0) throw new PartyLeftOut(missing, law);
}

import type { DetentionRecipient, FileId, HoldingRecipient } from '@la-chan/contracts';
import type { Deadline } from './clocks';
import { namedIn, type Needed, NoDecisionToTell, type Telling, tellingIn } from './party-notices';

const LAW = 'BLTTHS 119(6)';

const NEAR: readonly HoldingRecipient[] = ['family', 'commune', 'workplace'];

/** The law names them with "or"; where the family cannot be told, the commune is (BLTTHS 116, 119(6)). */
export const nearToBeTold = (reached: readonly HoldingRecipient[], law: string): Needed<'commune'> => ({
  recipients: reached.some((one) => NEAR.includes(one)) ? [] : ['commune'],
  law,
});

/** Who of those near to this one was told of the detention. Throws where the body that tells has ordered none, or has told of it. */
export function tellingOfDetention(
  telling: Telling<DetentionRecipient>,
  detainee: FileId,
  deadlines: readonly Deadline[],
) {
  if (!deadlines.some(({ law, about, status }) => law === LAW && about === detainee && status === 'running'))
    throw new NoDecisionToTell(LAW);
  const recipients = namedIn(telling);
  const needed: Needed<DetentionRecipient> = nearToBeTold(telling.recipients, LAW);
  return { recipients, ...tellingIn(telling, [needed], recipients) };
}

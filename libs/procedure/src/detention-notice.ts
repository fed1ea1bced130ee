import type {
  detentionAnnounced,
  DetentionRecipient,
  EventOf,
  FileId,
  HoldingRecipient,
  Moment,
} from '@la-chan/contracts';
import type { Deadline } from './clocks';
import { namedIn, type Needed, NoDecisionToTell, type Telling, tellingIn } from './party-notices';
import type { Procedure } from './procedure';

const LAW = 'BLTTHS 119(6)';

const NEAR: readonly HoldingRecipient[] = ['family', 'commune', 'workplace'];

/** The law names them with "or"; where the family cannot be told, the commune is (BLTTHS 116, 119(6)). */
export const nearToBeTold = (reached: readonly HoldingRecipient[], law: string): Needed<'commune'> => ({
  recipients: reached.some((one) => NEAR.includes(one)) ? [] : ['commune'],
  law,
});

/** One who is detained, and who of those near to them was told, or could not be. */
export interface DetainedOne extends Telling<DetentionRecipient> {
  readonly accused: FileId;
}

/** Those near to whom the agency of these files has ordered to be detained were told, together or one after another (BLTTHS 119(6)). */
export const announcingDetention =
  <File extends { readonly id: FileId; readonly status: string }, Event>(
    procedure: Pick<Procedure<File['status'], 'tellOfDetention'>, 'assertLawful'>,
    announced: (id: FileId, told: EventOf<typeof detentionAnnounced>['data'], at: Moment) => Event,
  ) =>
  (file: File, { accused, ...telling }: DetainedOne, deadlines: readonly Deadline[], at: Moment): Event[] => {
    procedure.assertLawful('tellOfDetention', file.status);
    return [announced(file.id, { accused, ...tellingOfDetention(telling, accused, deadlines) }, at)];
  };

/** Who of those near to this one was told of the detention. Throws where the body that tells has ordered none, or has told of it. */
function tellingOfDetention(telling: Telling<DetentionRecipient>, detainee: FileId, deadlines: readonly Deadline[]) {
  if (!deadlines.some(({ law, about, status }) => law === LAW && about === detainee && status === 'running'))
    throw new NoDecisionToTell(LAW);
  const recipients = namedIn(telling);
  const needed: Needed<DetentionRecipient> = nearToBeTold(telling.recipients, LAW);
  return { recipients, ...tellingIn(telling, [needed], recipients) };
}

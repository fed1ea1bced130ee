import type { FileId, Moment } from '@la-chan/contracts';
import type { Lawful, Made } from './handover';
import { Refusal } from './refusal';

interface Sanctionable {
  readonly id: FileId;
  readonly status: string;
  /** What ended it names signs of an administrative violation. */
  readonly administrative: boolean;
  readonly sanctionProposedAt: Moment | null;
}

/** What stands against sending a file to be sanctioned: nothing in it is, or its original has gone there. */
export class SanctionRefusal extends Refusal {
  override readonly law = 'BLTTHS 158(1); TTLT 01/2017 16(1)';

  constructor(override readonly code: 'no-sanction-to-propose' | 'sanction-proposed-already') {
    super(code);
  }
}

/** What is no crime and may be an administrative violation goes to whoever may sanction it, once and within 3 days: the original file, of which a copy is kept. */
export const proposingSanction =
  <File extends Sanctionable, Event>(
    procedure: Lawful<File['status'], 'proposeSanction'>,
    proposed: Made<{ body: string }, Event>,
  ) =>
  ({ id, status, administrative, sanctionProposedAt }: File, body: string, at: Moment): Event[] => {
    procedure.assertLawful('proposeSanction', status);
    if (!administrative) throw new SanctionRefusal('no-sanction-to-propose');
    if (sanctionProposedAt) throw new SanctionRefusal('sanction-proposed-already');
    return [proposed(id, { body }, at)];
  };

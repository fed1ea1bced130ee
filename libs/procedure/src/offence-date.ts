import {
  dayOf,
  type Article,
  type Clause,
  type Day,
  type FileId,
  type Moment,
  type NonInitiationGround,
  type OffenceDated,
} from '@la-chan/contracts';
import type { Deadline } from './clocks';
import type { Lawful, Made } from './handover';
import { unseenPeriod, type Unseen } from './limitation';
import { Refusal } from './refusal';

/** When the crime of which the report tells was committed, where that is known. */
export interface WithOffenceDate {
  readonly offence: OffenceDated | null;
}

export type OffenceDateAct = 'dateOffence';

export class OffenceDateRefusal extends Refusal {
  override readonly law = 'TTLT 01/2020 5(5); BLHS 27(3)';

  constructor(
    override readonly code: 'offence-still-to-come' | 'offence-not-named',
    override readonly field: string,
  ) {
    super(code);
  }
}

/** Where it was not made clear which clause it is, the basic frame of the article counts (TTLT 01/2020 5(5)). */
const BASIC: Clause = '1';

export type DatingOffence<File, Event> = (
  file: File,
  said: { committedOn: Day; article?: Article | undefined; clause?: Clause | undefined },
  at: Moment,
) => Event[];

/** What verifications and what a procuracy resolves itself do alike. */
export const datingOffence =
  <
    File extends {
      readonly id: FileId;
      readonly status: string;
      readonly article: Article | null;
      readonly clause: Clause | null;
    },
    Event,
  >(
    procedure: Lawful<File['status'], OffenceDateAct>,
    dated: Made<OffenceDated, Event>,
  ): DatingOffence<File, Event> =>
  (file, said, at) => {
    procedure.assertLawful('dateOffence', file.status);
    const { committedOn, article = file.article } = said;
    if (!article) throw new OffenceDateRefusal('offence-not-named', '/article');
    if (committedOn > dayOf(at)) throw new OffenceDateRefusal('offence-still-to-come', '/committedOn');
    const clause = said.clause ?? (article === file.article ? file.clause : null) ?? BASIC;
    return [dated(file.id, { committedOn, article, clause }, at)];
  };

/** It ends as time-barred, and the file does not show that: the day of the crime is not known, or the period runs still. */
export const unseenLimitation = (
  { offence }: WithOffenceDate,
  ground: NonInitiationGround,
  deadlines: readonly Deadline[],
  at: Moment,
): Unseen => {
  if (ground !== 'time-barred') return {};
  if (!offence) return { unseen: 'not-dated' };
  return unseenPeriod({ own: 'BLHS27', whole: 'BLHS27.report' }, [], ground, deadlines, at);
};

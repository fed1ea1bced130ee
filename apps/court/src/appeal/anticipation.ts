import { trialAnswerAnticipated, type EventOf } from '@la-chan/contracts';
import { anticipating, grantedIf, type GivenAnswer } from '@la-chan/procedure';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';

type Told = EventOf<typeof trialAnswerAnticipated>;

/** Whether the procuracy initiates what was left out, and when it gives back what it has: by telephone, before it is here (BLTTHS 132). */
export const anticipate = anticipating<Appeal, Told['data'], Told>(
  appealProcedure,
  ({ initiations, evidence, lent }) =>
    [
      ...initiations.filter(({ by, initiated }) => by === 'demand' && initiated === null),
      ...evidence,
      ...(lent?.backAt === null ? [lent] : []),
    ].flatMap(({ exchange }) => exchange ?? []),
  trialAnswerAnticipated,
);

/** The answer that an event brings to what was asked for this file. */
export function answerIn(
  { initiations, evidence, lent }: Appeal,
  { type, data }: AppealEvent,
): GivenAnswer | undefined {
  const to = (exchange: string | null | undefined, answer: GivenAnswer['answer']): GivenAnswer | undefined =>
    exchange ? { exchange, answer } : undefined;
  switch (type) {
    case 'court.initiation-demand-answered':
      return to(initiations.find(({ id }) => id === data.initiation)?.exchange, grantedIf(data.initiated));
    case 'court.appeal-evidence-back':
      return to(evidence.find(({ id }) => id === data.evidence)?.exchange, 'answered');
    case 'court.appeal-file-given-back':
      return to(lent?.exchange, 'answered');
    default:
      return undefined;
  }
}

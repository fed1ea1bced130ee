import { trialAnswerAnticipated, type EventOf } from '@la-chan/contracts';
import { anticipating, grantedIf, type GivenAnswer } from '@la-chan/procedure';
import { trialProcedure, type Trial } from './trial';
import type { TrialEvent } from './trial.events';

type Told = EventOf<typeof trialAnswerAnticipated>;

/** Of what the procuracy was asked to add or to initiate, what the court above is to decide, and what is asked abroad: by telephone, before it is here (BLTTHS 132). */
export const anticipate = anticipating<Trial, Told['data'], Told>(
  trialProcedure,
  ({ evidence, initiations, lateAppeals, decisions, competence, assistance }) =>
    [
      ...evidence.filter(({ supplied }) => supplied === null),
      ...initiations.filter(({ initiated }) => initiated === null),
      ...lateAppeals.filter(({ accepted }) => accepted === null),
      ...decisions.filter(({ reviewed }) => reviewed === null),
      ...(competence?.competent === null ? [competence] : []),
      ...assistance.filter(({ answer }) => !answer),
    ].flatMap(({ exchange }) => exchange ?? []),
  trialAnswerAnticipated,
);

/** The answer that an event brings to what this file has asked. */
export function answerIn(file: Trial, { type, data }: TrialEvent): GivenAnswer | undefined {
  const to = (asked: { readonly exchange?: string | null } | null | undefined, yes: boolean) =>
    asked?.exchange ? { exchange: asked.exchange, answer: grantedIf(yes) } : undefined;
  switch (type) {
    case 'court.evidence-answered':
      return to(
        file.evidence.find(({ id }) => id === data.demand),
        data.supplied,
      );
    case 'court.initiation-demand-answered':
      return to(
        file.initiations.find(({ id }) => id === data.initiation),
        data.initiated,
      );
    case 'court.late-appeal-decided':
      return to(
        file.lateAppeals.find(({ id }) => id === data.appeal),
        data.accepted,
      );
    case 'court.decision-reviewed':
      return to(
        file.decisions.find(({ id }) => id === data.decision),
        data.outcome === 'annulled' || data.outcome === 'amended',
      );
    case 'court.competence-decided':
      return to(file.competence, data.competent);
    case 'court.trial-assistance-answered':
      return data;
    default:
      return undefined;
  }
}

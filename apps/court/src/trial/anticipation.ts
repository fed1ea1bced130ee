import {
  DecidedOfTrial,
  trialAnswerAnticipated,
  trialDecisionAnticipated,
  type EventOf,
  type FileId,
} from '@la-chan/contracts';
import {
  anticipating,
  anticipatingDecisions,
  grantedIf,
  type GivenAnswer,
  type ServedDecision,
} from '@la-chan/procedure';
import { TrialRefusal } from './refusal';
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

/** What the procuracy decides of whom the court tries, or of who prosecutes, is told by telephone before it is served (BLTTHS 132). */
export const unaskedOfTrial = anticipatingDecisions<
  Trial,
  EventOf<typeof trialDecisionAnticipated>['data'],
  EventOf<typeof trialDecisionAnticipated>
>(trialProcedure, DecidedOfTrial.options, trialDecisionAnticipated, ({ defendants }: Trial, id: FileId): void => {
  if (!defendants.some((one) => one.id === id)) throw new TrialRefusal('not-a-defendant', 'BLTTHS 132');
});

/** The procuracy's decision that an event brings; also where nothing followed from it any more. */
export function servedIn({ type, data }: TrialEvent): ServedDecision | undefined {
  switch (type) {
    case 'court.prosecution-withdrawal-received':
      return { decision: 'prosecution-withdrawn', accused: data.defendants };
    case 'court.crime-withdrawal-received':
      return { decision: 'crimes-withdrawn', accused: data.crimes.map(({ defendant }) => defendant) };
    case 'court.indictment-overruling-received':
      return { decision: 'decision-overruled', accused: data.defendants };
    case 'court.prosecution-termination-received':
      return { decision: 'accused-termination', accused: data.defendants };
    case 'court.prosecutor-replacement-received':
      return { decision: 'prosecutor-replacement' };
    case 'court.notice-overtaken':
      return { decision: data.decision === 'file-termination' ? 'accused-termination' : data.decision };
    default:
      return undefined;
  }
}

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

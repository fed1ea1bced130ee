import {
  caseCoercionEnded,
  dayOf,
  measureEndAsked,
  measureEnded,
  measureEndRefused,
  releaseAsked,
  type AgencyId,
  type CoercionEnd,
  type EventOf,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  assertMayEnd,
  eachCoercion,
  followingMeasureEnd,
  heldUnder,
  MeasureRefusal,
  needsApproval,
} from '@la-chan/procedure';
import { isHere, isOffered, type Accused } from './accused';
import { caseProcedure, type Case } from './case';
import { CaseRefusal } from './refusal';
import type { CaseEvent } from './case.events';
import { assertMeasureEndDemanded } from './charge-demand';
import type { CaseMeasure, Decided } from './measure';

const ENDING = 'TTLT 04/2018 20';

/** The procuracy is asked to end what it has approved: not necessary any more, to be replaced, or broken by the accused (TTLT 04/2018 20(1), 21(4), 22(4)). */
export const askMeasureEnd = (
  file: Case,
  request: EventOf<typeof measureEndAsked>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('askMeasureEnd', file.status);
  assertMeasureEndDemanded(file, request);
  const { end } = held(file, request.accused, request.measure);
  if (!needsApproval(request.measure)) throw new MeasureRefusal('measure-without-approval', ENDING);
  if (end) throw new MeasureRefusal('measure-end-asked-already', ENDING);
  return [measureEndAsked(file.id, request, at)];
};

export const refuseMeasureEnd = (
  file: Case,
  refusal: EventOf<typeof measureEndRefused>['data'],
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('refuseMeasureEnd', file.status);
  assertEndAsked(file, refusal);
  return [measureEndRefused(file.id, refusal, at)];
};

/** The procuracy has cancelled what it was asked to: that one, not another that has followed it. */
export const grantMeasureEnd = (
  file: Case,
  ended: EventOf<typeof measureEnded>['data'] & Decided,
  at: Moment,
): CaseEvent[] => {
  caseProcedure.assertLawful('grantMeasureEnd', file.status);
  assertEndAsked(file, ended);
  return [measureEnded(file.id, ended, at)];
};

/** As another agency tells that had the case before, also of who goes with a file on offer. */
export const followMeasureEnd = followingMeasureEnd<Case, CaseEvent>(
  caseProcedure,
  ({ accused }) => accused.filter(isHere),
  measureEnded,
);

/** With its last day, or before by a decision: of the procuracy where that has approved it, else of this body; not of who goes with a file on offer, which names it (TTLT 04/2018 20). */
export const endMeasure = (file: Case, ended: EventOf<typeof measureEnded>['data'], at: Moment): CaseEvent[] => {
  caseProcedure.assertLawful('endMeasure', file.status);
  const one = held(file, ended.accused, ended.measure);
  assertMayEnd(one, ended.number, at, ENDING);
  if (isOffered(file, ended.accused) && dayOf(at) < one.until)
    throw new MeasureRefusal('measure-goes-with-file', 'TTLT 04/2018 21(6), 22(6), 23(2)');
  return [measureEnded(file.id, ended, at)];
};

/** Of whoever is freed by a termination the procuracy is asked to cancel the detention that it has approved (TTLT 04/2018 20(2), 33(2)). */
export const detentionsTerminated = (
  file: Case,
  whom: (one: Accused) => boolean,
  { to, exchangeOf }: { to: AgencyId; exchangeOf: (accused: FileId) => string },
  at: Moment,
): CaseEvent[] =>
  freedBy(file, whom).map(({ id: accused }) =>
    releaseAsked(file.id, { accused, exchange: exchangeOf(accused), to, replaced: false, terminated: true }, at),
  );

/** Who is detained, and of whom nothing was asked yet. */
export const freedBy = ({ accused }: Case, whom: (one: Accused) => boolean): readonly Accused[] =>
  accused.filter((one) => isHere(one) && whom(one) && one.detainedUntil && !one.release);

/** The decision to terminate ends what this body has ordered, also coercive measures; the procuracy is asked to cancel what it has approved (BLTTHS 230(2); TTLT 04/2018 20(2), 33(2)). */
export const measuresTerminated = (
  { id: file, accused }: Case,
  whom: (one: Accused) => boolean,
  { to, newExchange }: { to: AgencyId; newExchange: () => string },
  at: Moment,
): CaseEvent[] =>
  accused
    .filter((one) => isHere(one) && whom(one))
    .flatMap((one) => [
      ...(one.measures ?? []).flatMap(({ measure, end }): CaseEvent[] => {
        const ending = { accused: one.id, measure, ground: 'terminated' } as const;
        if (!needsApproval(measure)) return [measureEnded(file, ending, at)];
        return end ? [] : [measureEndAsked(file, { ...ending, exchange: newExchange(), to }, at)];
      }),
      ...coercionsFallen(file, one, { ground: 'terminated' }, at),
    ]);

const coercionsFallen = (
  file: FileId,
  one: Accused,
  end: { readonly ground: CoercionEnd; readonly number?: string | undefined },
  at: Moment,
): CaseEvent[] => eachCoercion([one], (accused, { order }) => caseCoercionEnded(file, { order, accused, ...end }, at));

/** The charge has fallen, and every measure with it (TTLT 04/2018 5(3)). */
export const measuresFallen = (
  file: FileId,
  one: Accused,
  { by, number }: { readonly by?: AgencyId | undefined; readonly number?: string | undefined },
  at: Moment,
): CaseEvent[] => {
  const end = { ground: 'charge-cancelled' as const, ...(number && { number }) };
  const { id: accused, measures = [] } = one;
  return [
    ...measures.map(({ measure }) => measureEnded(file, { accused, measure, ...end, ...(by && { by }) }, at)),
    ...coercionsFallen(file, one, end, at),
  ];
};

const assertEndAsked = (
  file: Case,
  { accused, measure, exchange }: { accused: FileId; measure: PreventiveMeasure; exchange: string },
): void => {
  if (held(file, accused, measure).end?.exchange !== exchange)
    throw new MeasureRefusal('measure-end-not-asked', ENDING);
};

const held = (file: Case, accused: FileId, measure: PreventiveMeasure): CaseMeasure => {
  const one = file.accused.find((each) => each.id === accused && isHere(each));
  if (!one) throw new CaseRefusal('not-an-accused', 'BLTTHS 60');
  return heldUnder(one.measures, measure, ENDING);
};

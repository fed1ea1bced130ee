import { errandResultPassed, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type ServedDecision, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export class ErrandRefusal extends Refusal {
  override readonly law = 'TTLT 01/2017 12(4)';

  constructor(override readonly code: 'no-errand-to-pass-on' | 'errand-passed-on-already') {
    super(code);
  }
}

/** An errand of which this notice has told, and of a report that another procuracy supervises. */
export const errandOf = ({ decisions }: Supervision, notice: string): ServedDecision & { supervisedBy: string } => {
  const found = decisions.find((one) => one.notice === notice);
  if (!found?.supervisedBy) throw new ErrandRefusal('no-errand-to-pass-on');
  return { ...found, supervisedBy: found.supervisedBy };
};

/** What the body beside this procuracy was asked to verify, it supervises: the result goes on at once. */
export const passErrandResult = (
  file: Supervision,
  result: Omit<EventOf<typeof errandResultPassed>['data'], 'to'>,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('passErrandResult', file.status);
  const { supervisedBy: to, passedOnAt } = errandOf(file, result.notice);
  if (passedOnAt) throw new ErrandRefusal('errand-passed-on-already');
  return [errandResultPassed(file.id, { ...result, to }, at)];
};

import { errandResultPassed, type EventOf, type Moment } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { supervisionProcedure, type ServedDecision, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

export class ErrandRefusal extends Refusal {
  override readonly law = 'BLTTHS 171(3); TTLT 01/2017 12(4)';

  constructor(
    override readonly code: 'no-errand-to-pass-on' | 'errand-passed-on-already' | 'errand-result-unsaid',
    override readonly field?: string,
  ) {
    super(code);
  }
}

/** An errand of which this notice has told, and of a report or a case that another procuracy supervises; which one, where it was asked on paper, the letter says. */
export const errandOf = ({ decisions }: Supervision, notice: string): ServedDecision => {
  const found = decisions.find((one) => one.notice === notice && one.decision === 'errand');
  if (!found?.supervisedBy && !found?.onPaper) throw new ErrandRefusal('no-errand-to-pass-on');
  return found;
};

interface Result extends Pick<EventOf<typeof errandResultPassed>['data'], 'notice' | 'number' | 'done'> {
  /** What tells it over the platform, with the result itself, sealed. */
  readonly telling?: string | undefined;
}

/** What the body beside this procuracy was asked to do, it supervises: the result goes on at once, on paper to a procuracy outside the platform. */
export const passErrandResult = (
  file: Supervision,
  { telling: exchange, ...result }: Result,
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('passErrandResult', file.status);
  const { supervisedBy: to, passedOnAt } = errandOf(file, result.notice);
  if (passedOnAt) throw new ErrandRefusal('errand-passed-on-already');
  if (!to) return [errandResultPassed(file.id, result, at)];
  if (!exchange) throw new ErrandRefusal('errand-result-unsaid', '/result');
  return [errandResultPassed(file.id, { ...result, to, exchange }, at)];
};

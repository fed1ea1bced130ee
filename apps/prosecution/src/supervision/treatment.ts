import {
  treatmentEndedByProcuracy,
  treatmentOrderedByProcuracy,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

const LAW = 'TTLT 01/2020 6(2)';

/** An order that an accused be treated (bắt buộc chữa bệnh), by the notice that served it. */
export interface Treatment {
  readonly notice: string;
  readonly accused: FileId;
  readonly number: string;
  readonly orderedAt: Moment;
  readonly endedAt: Moment | null;
}

/** This one is to be treated already, or not. */
export class TreatmentRefusal extends Refusal {
  override readonly law = LAW;

  constructor(override readonly code: 'treatment-ordered-already' | 'no-such-treatment') {
    super(code);
  }
}

/** The body suspends with it (TTLT 01/2020 6(2)). */
export const orderTreatment = (
  file: Supervision,
  order: EventOf<typeof treatmentOrderedByProcuracy>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('orderTreatment', file.status);
  assertOfCase(file, LAW);
  if (file.treatments.some(({ accused, endedAt }) => accused === order.accused && endedAt === null))
    throw new TreatmentRefusal('treatment-ordered-already');
  return [treatmentOrderedByProcuracy(file.id, order, at)];
};

/** From then on it is no ground to stay suspended. */
export const endTreatment = (
  file: Supervision,
  { of, ...decision }: { exchange: string; number: string; of: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('endTreatment', file.status);
  const { accused } = standing(file, of);
  return [treatmentEndedByProcuracy(file.id, { ...decision, accused, of }, at)];
};

/** The order that this notice served. Throws where it is over. */
export const standing = ({ treatments }: Supervision, of: string): Treatment => {
  const one = treatments.find(({ notice, endedAt }) => notice === of && endedAt === null);
  if (one) return one;
  throw new TreatmentRefusal('no-such-treatment');
};

/** The orders after one more, or the end of one. */
export const treatmentsAfter = (
  { treatments }: Supervision,
  data: EventOf<typeof treatmentOrderedByProcuracy | typeof treatmentEndedByProcuracy>['data'],
  at: Moment,
): readonly Treatment[] => {
  if ('of' in data) return treatments.map((one) => (one.notice === data.of ? { ...one, endedAt: at } : one));
  const { exchange: notice, accused, number } = data;
  return [...treatments, { notice, accused, number, orderedAt: at, endedAt: null }];
};

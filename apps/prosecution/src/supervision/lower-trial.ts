import {
  lowerProcuracyTold,
  lowerTrialForeseen,
  type AgencyId,
  type Day,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import { assertOfCase } from './served';
import { supervisionProcedure, type Supervision } from './supervision';
import type { SupervisionEvent } from './supervision.events';

/** The procuracy beside the court below that tries the case, and when it was told. */
export interface LowerTrial {
  readonly to: AgencyId | null;
  readonly procuracy: string;
  /** When the investigation ends, as far as is known. */
  readonly endsOn: Day;
  readonly toldAt: Moment | null;
}

export class LowerTrialRefusal extends Refusal {
  override readonly law = 'BLTTHS 239(1)';

  constructor(override readonly code: 'no-lower-trial' | 'lower-procuracy-told') {
    super(code);
  }
}

/** Again where the investigation is extended, until that procuracy is told. */
export const foreseeLowerTrial = (
  file: Supervision,
  foreseen: EventOf<typeof lowerTrialForeseen>['data'],
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('foreseeLowerTrial', file.status);
  assertOfCase(file, 'BLTTHS 239(1)');
  if (file.lowerTrial?.toldAt) throw new LowerTrialRefusal('lower-procuracy-told');
  return [lowerTrialForeseen(file.id, foreseen, at)];
};

/** At the latest 2 months before the investigation ends, so that it appoints a prosecutor to study the file. */
export const tellLowerProcuracy = (
  file: Supervision,
  { notice, number }: { notice: string; number: string },
  at: Moment,
): SupervisionEvent[] => {
  supervisionProcedure.assertLawful('tellLowerProcuracy', file.status);
  if (!file.lowerTrial) throw new LowerTrialRefusal('no-lower-trial');
  if (file.lowerTrial.toldAt) throw new LowerTrialRefusal('lower-procuracy-told');
  const { to } = file.lowerTrial;
  return [lowerProcuracyTold(file.id, { notice: to && notice, to, number }, at)];
};

import { ownActCarriedOut, type EventOf, type Moment } from '@la-chan/contracts';
import { assertBeforeCase } from '@la-chan/procedure';
import { resolutionProcedure, type Resolution } from './resolution';
import type { ResolutionEvent } from './resolution.events';

/** The scene, a body and whoever knows something are examined by the procuracy itself, as nobody else verifies the report (BLTTHS 147(3), (4)). */
export const investigate = (
  file: Resolution,
  act: Pick<EventOf<typeof ownActCarriedOut>['data'], 'number' | 'act' | 'takesPlaceAt' | 'accused'>,
  at: Moment,
): ResolutionEvent[] => {
  resolutionProcedure.assertLawful('investigate', file.status);
  assertBeforeCase(act);
  return [ownActCarriedOut(file.id, { exchange: null, ...act }, at)];
};

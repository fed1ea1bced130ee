import { z } from 'zod';
import {
  AskedMeasureEnd,
  DemandedMeasure,
  MeasureDemandGround,
  PreventiveMeasure,
  RevocationBasis,
  RevokedMeasureGround,
} from '../codelists';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { asked, decided } from './supervised';

const whose = { accused: FileId, measure: PreventiveMeasure };

/** An investigating body asks to approve bail or a deposit; `renewal`: in place of an order that ends (TTLT 04/2018 21(1), 22(1), 23(1)). */
export const measureRequested = defineEvent(
  'prosecution.measure-requested',
  1,
  asked.extend({ ...whose, until: Day, renewal: z.literal(true).optional() }),
);
/** More is demanded before that is decided; 3 days run from when it has come (TTLT 04/2018 21(3), 22(3)). */
export const measureEvidenceDemandedByProcuracy = defineEvent(
  'prosecution.measure-evidence-demanded',
  1,
  decided.extend(whose),
);
/** `overtaken`: it was decided meanwhile; `unasked`: it was sent without a demand, and the 3 days go on. */
export const measureEvidenceReceived = defineEvent(
  'prosecution.measure-evidence-received',
  1,
  z.object({
    ...whose,
    exchange: z.uuid(),
    overtaken: z.literal(true).optional(),
    unasked: z.literal(true).optional(),
  }),
);
export const measureApprovedByProcuracy = defineEvent('prosecution.measure-approved', 1, decided.extend(whose));
export const measureRefusedByProcuracy = defineEvent('prosecution.measure-refused', 1, decided.extend(whose));

/** The procuracy finds that an undertaking is broken: the body is to ask for the end of the measure, and to detain (TTLT 04/2018 21(5), 22(5)). */
export const measureEndDemandedByProcuracy = defineEvent('prosecution.measure-end-demanded', 1, decided.extend(whose));
/** An accused is to be under a measure: in place of a detention that is not necessary, or of what was cancelled (TTLT 04/2018 5(3)(c), 16(3)). */
export const measureDemandedByProcuracy = defineEvent(
  'prosecution.measure-demanded',
  1,
  decided.extend({ accused: FileId, measure: DemandedMeasure, ground: MeasureDemandGround }),
);
/** The body has not ordered what was demanded by `notice` in place of what was cancelled: the procuracy has done so itself (TTLT 04/2018 5(3)(c)). */
export const measureOrderedByProcuracy = defineEvent(
  'prosecution.measure-ordered',
  1,
  decided.extend({ accused: FileId, measure: DemandedMeasure, until: Day, notice: z.uuid() }),
);
/** The body asks to cancel what was approved, or to replace it, as `demand` wants it (TTLT 04/2018 20, 21(4), 22(4)). */
export const measureEndRequested = defineEvent(
  'prosecution.measure-end-requested',
  1,
  asked.extend({ ...whose, ground: AskedMeasureEnd, demand: z.uuid().optional() }),
);
export const measureEndGrantedByProcuracy = defineEvent('prosecution.measure-end-granted', 1, decided.extend(whose));
export const measureEndRefusedByProcuracy = defineEvent('prosecution.measure-end-refused', 1, decided.extend(whose));
/** Of its own finding what it has approved by `request` falls, the head of the body consulted, or as that has proposed on paper (TTLT 04/2018 5(3)). */
export const measureRevokedByProcuracy = defineEvent(
  'prosecution.measure-revoked',
  1,
  decided.extend({ ...whose, request: z.uuid(), ground: RevokedMeasureGround, basis: RevocationBasis }),
);

import { z } from 'zod';
import { AgencyId } from '../agency';
import { AppealingParty, AppellantQuestion, CorrectionReason, LodgingWay } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** An appeal as it was lodged, of the judgment or decision of the number `against` (BLTTHS 331–333). */
export const lodged = { against: z.string(), by: AppealingParty, way: LodgingWay, lodgedAt: Moment, unit: UnitCode };

/** With the court of first instance or of appeal; `petition` is a sealed record. From another court with the exchange that it was passed on by, and the file there (BLTTHS 332(1)). */
export const lodgingReceived = defineEvent(
  'court.lodging-received',
  1,
  z.object({
    number: z.string(),
    ...lodged,
    petition: FileId,
    from: z.array(FileId),
    exchange: z.uuid().optional(),
    sender: AgencyId.optional(),
  }),
);
/** What is not clear, or comes late, the appellant has to explain (BLTTHS 334(3), (4)). */
export const appellantAsked = defineEvent(
  'court.appellant-asked',
  1,
  z.object({ about: AppellantQuestion, number: z.string() }),
);
/** To the court of first instance (BLTTHS 332(1)); on paper without `exchange`. */
export const lodgingPassedOn = defineEvent(
  'court.lodging-passed-on',
  1,
  z.object({ exchange: z.uuid().optional(), to: AgencyId.optional() }),
);
/** As an appeal against the judgment of this trial, in time or late, or against a decision in it. */
export const lodgingRecorded = defineEvent(
  'court.lodging-recorded',
  1,
  z.object({ trial: FileId, decision: z.uuid().optional() }),
);
/** To whoever may not appeal; the procuracy of that trial is told (BLTTHS 334(5)). `notice`: the service; none on paper. */
export const petitionReturned = defineEvent(
  'court.petition-returned',
  1,
  z.object({ number: z.string(), trial: FileId, notice: z.uuid().nullable() }),
);
/** It was entered by mistake: no appeal was lodged so. */
export const lodgingVoided = defineEvent('court.lodging-voided', 1, z.object({ reason: CorrectionReason }));
/** What was written wrongly is put right. */
export const lodgingCorrected = defineEvent('court.lodging-corrected', 1, EntryCorrected);

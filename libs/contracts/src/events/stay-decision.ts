import { z } from 'zod';
import {
  CoercedProperty,
  CoercedPropertyDecision,
  HeldProperty,
  HeldPropertyDecision,
  PropertyFinding,
  PropertyKeeper,
} from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';
import { delivery } from './tried';

const keeper = PropertyKeeper;

/** One kind of what is held, distrained or frozen, and what becomes of it. */
export const PropertyItem = z.discriminatedUnion('of', [
  z.object({ of: HeldProperty, decided: HeldPropertyDecision, keeper }),
  z.object({ of: CoercedProperty, decided: CoercedPropertyDecision, keeper }),
]);
export type PropertyItem = z.infer<typeof PropertyItem>;

/**
 * What becomes of exhibits, documents and property, of distraint and frozen accounts, with or after a suspension or termination
 * (TTLT 01/2020 12(2), 13; BLTTHS 230(2), 234, 248(2)).
 */
const decided = z.object({
  /** The sealed record of the decision, which names what is meant and whose it is. */
  decision: FileId,
  number: z.string(),
  /** None, where nothing is held. */
  items: z.array(PropertyItem),
  /** The number of the paper by which the agencies have agreed in writing (TTLT 01/2020 12(2), 13(1)). */
  agreement: z.string().optional(),
  /** Serves it on whoever supervises, or has investigated. */
  notice: z.uuid().nullable(),
});
/** `accused`: this one alone is suspended or terminated (TTLT 01/2020 6(4), 8(4), 10(4)). */
const propertyDecided = decided.extend({ accused: FileId.optional() });
export const casePropertyDecided = defineEvent('investigation.case-property-decided', 1, propertyDecided);
export const prosecutionPropertyDecided = defineEvent('prosecution.property-decided', 1, propertyDecided);
/** Of a report nobody is accused; suspended, or not initiated (TTLT 01/2020 12(2), 13; BLTTHS 106). */
export const verificationPropertyDecided = defineEvent('investigation.verification-property-decided', 1, decided);
export const resolutionPropertyDecided = defineEvent('prosecution.resolution-property-decided', 1, decided);
/** Whoever keeps what this sealed `decision` is about was told of it, also that it is kept on (TTLT 01/2020 13(2)). */
const keeperTold = z.object({ decision: FileId });
export const verificationKeeperTold = defineEvent('investigation.verification-keeper-told', 1, keeperTold);
export const resolutionKeeperTold = defineEvent('prosecution.resolution-keeper-told', 1, keeperTold);
/** Whoever keeps something of a suspended matter has reported what was found of it, so that the agency decides what is done (TTLT 01/2020 13(2)). */
const keeperReported = z.object({ of: HeldProperty, found: PropertyFinding, keeper });
const caseKept = keeperReported.extend({ accused: FileId.optional() });
export const verificationKeeperReported = defineEvent('investigation.verification-keeper-reported', 1, keeperReported);
export const resolutionKeeperReported = defineEvent('prosecution.resolution-keeper-reported', 1, keeperReported);
export const caseKeeperReported = defineEvent('investigation.case-keeper-reported', 1, caseKept);
export const prosecutionKeeperReported = defineEvent('prosecution.keeper-reported', 1, caseKept);
export const trialKeeperReported = defineEvent(
  'court.keeper-reported',
  1,
  keeperReported.extend({ defendant: FileId.optional() }),
);
/** `delivery`: whoever keeps it is told by that. */
export const trialPropertyDecided = defineEvent(
  'court.property-decided',
  1,
  decided.extend({ defendant: FileId.optional(), delivery }),
);

/** The preventive measures that bind this one were considered as the matter is suspended, and go on (TTLT 01/2020 6(3), 8(3), 10(3)). */
const measuresKept = z.object({ accused: FileId, number: z.string() });
export const caseMeasuresKept = defineEvent('investigation.measures-kept', 1, measuresKept);
export const prosecutionMeasuresKept = defineEvent('prosecution.measures-kept', 1, measuresKept);
export const trialMeasuresKept = defineEvent(
  'court.measures-kept',
  1,
  z.object({ defendant: FileId, number: z.string() }),
);

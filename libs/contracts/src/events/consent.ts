import { z } from 'zod';
import { AgencyId } from '../agency';
import { ConsentForm, ConsentGiver, ConsentPurpose, Shareable } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { Day, FileId } from '../moment';
import { UnitCode } from '../units';

const internal = { internal: true } as const;
const held = z.object({ disclosure: z.uuid(), agency: AgencyId });

/** A victim lets these agencies know this of her, for one purpose. */
export const consentGiven = defineEvent(
  'victim-support.consent-given',
  1,
  z.object({
    number: z.string(),
    victim: FileId,
    purpose: ConsentPurpose,
    recipients: z.array(AgencyId).min(1),
    shared: z.array(Shareable).min(1),
    form: ConsentForm,
    by: ConsentGiver,
    /** Who spoke for her, as a sealed record; none where she did herself, and in what an earlier release has kept. */
    representative: FileId.nullable().optional(),
    /** The last day on which it holds. */
    until: Day.nullable(),
    unit: UnitCode,
  }),
  internal,
);

/** Taken back; `holders` have been told something under it, each by an exchange or in a file, and are asked to erase it. */
export const consentWithdrawn = defineEvent(
  'victim-support.consent-withdrawn',
  1,
  z.object({ by: ConsentGiver, holders: z.array(held.extend({ outside: z.boolean().optional() })) }),
  internal,
);

/** A holder is asked to erase what it was told; one outside the platform on paper. */
export const erasureAsked = defineEvent(
  'victim-support.erasure-asked',
  1,
  held.extend({ outside: z.boolean() }),
  internal,
);

/** A holder has erased what it had been told. */
export const withdrawalAcknowledged = defineEvent('victim-support.withdrawal-acknowledged', 1, held, internal);

/** Another agency was told something of a victim: under a consent, or on a request that the law gives it. */
export const victimDisclosed = defineEvent(
  'victim-support.victim-disclosed',
  1,
  z.object({
    disclosure: z.uuid(),
    agency: AgencyId,
    purpose: ConsentPurpose,
    shared: z.array(Shareable).min(1),
    consent: FileId.nullable(),
    /** The article and the number of the request, where there is no consent. */
    basis: z.object({ law: z.string(), request: z.string() }).nullable(),
  }),
  internal,
);

/** One entry was written wrongly and is put right; what stood before stays in the journal. */
export const consentEntryCorrected = defineEvent('victim-support.consent-entry-corrected', 1, EntryCorrected, internal);

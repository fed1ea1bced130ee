import { z } from 'zod';
import { AgencyId } from '../agency';
import { Protected, ProtectionAsker, ProtectionEnd, ProtectionGround, ProtectionMeasure } from '../codelists';
import { defineEvent } from '../event';
import { Guarded } from '../guarded';
import { FileId, Moment } from '../moment';

/** How somebody is protected leaves the agency with the case alone. */
const internal = { internal: true } as const;

const decided = {
  protection: z.uuid(),
  measures: z.array(ProtectionMeasure).min(1),
  /** Whoever is protected agrees: without that nobody is moved, nor given another identity (BLTTHS 486(1)(d)). */
  agreed: z.literal(true).optional(),
  number: z.string(),
};
/** When another file, or another body, has decided it, from which it has come here. */
const elsewhere = { decidedAt: Moment.optional() };

const order = z.object({
  ...decided,
  of: Protected,
  grounds: z.array(ProtectionGround).min(1),
  askedBy: ProtectionAsker,
  /** The application, or the request of the procuracy or the court, that it grants. */
  application: z.uuid().optional(),
  request: z.uuid().optional(),
});

const end = z.object({ ground: ProtectionEnd, number: z.string() });

/**
 * Who is protected, or was, as a case goes along to another body, and what is decided of it there once it has gone: sealed, with
 * who that is, and how, which is empty of whoever is protected no more.
 */
export const protectionsAlong = {
  protections: z
    .array(
      order.extend({
        text: z.string(),
        orderedAt: Moment,
        changedAt: Moment.optional(),
        ended: end.extend({ at: Moment }).optional(),
      }),
    )
    .optional(),
};

/** Somebody who is threatened for what they have told is protected; who that is, and how, is sealed (BLTTHS 484(1), 486(1)). */
export const personProtected = defineEvent(
  'investigation.person-protected',
  1,
  order.extend({ text: FileId, ...elsewhere }),
  internal,
);
/** Other measures, or more or fewer of them; never to the harm of whoever is protected (BLTTHS 484(2)(c), 486(2)). */
export const protectionChanged = defineEvent(
  'investigation.protection-changed',
  1,
  z.object({ ...decided, ...elsewhere }),
  internal,
);
export const protectionLifted = defineEvent(
  'investigation.protection-lifted',
  1,
  end.extend({ protection: z.uuid(), ...elsewhere }),
  internal,
);

const request = { exchange: z.uuid(), of: Protected, grounds: z.array(ProtectionGround).min(1), number: z.string() };
const asked = z.object({ ...request, to: AgencyId });
const answered = { exchange: z.uuid(), granted: z.boolean(), number: z.string() };
const told = z.object({ ...answered, by: AgencyId });

/** The procuracy, or the court, asks the body that investigates to protect somebody; who that is, and why, goes sealed (BLTTHS 485). */
export const protectionAskedByProcuracy = defineEvent('prosecution.protection-asked', 1, asked, internal);
export const protectionAnsweredToProcuracy = defineEvent('prosecution.protection-answered', 1, told, internal);
export const protectionAskedByCourt = defineEvent('court.protection-asked', 1, asked, internal);
export const protectionAnsweredToCourt = defineEvent('court.protection-answered', 1, told, internal);

/** The same at that body, which answers it, or passes it on to the one that has the case by then. */
export const protectionRequested = defineEvent(
  'investigation.protection-requested',
  1,
  z.object({ ...request, by: AgencyId, askedBy: ProtectionAsker }),
  internal,
);
export const protectionRequestAnswered = defineEvent(
  'investigation.protection-request-answered',
  1,
  z.object(answered),
  internal,
);
export const protectionRequestPassedOn = defineEvent(
  'investigation.protection-request-passed-on',
  1,
  z.object({ exchange: z.uuid(), onward: z.uuid(), to: AgencyId }),
  internal,
);

/** Whose identity is kept secret, and who is protected, as it comes with the file of the case or follows it (TTLT 01/2017 4(5); BLTTHS 486). */
export const identityGuardedAtProcuracy = defineEvent('prosecution.identity-guarded', 1, Guarded, internal);
export const identityGuardedAtCourt = defineEvent('court.identity-guarded', 1, Guarded, internal);

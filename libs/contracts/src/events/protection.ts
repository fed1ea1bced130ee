import { z } from 'zod';
import { Protected, ProtectionAsker, ProtectionEnd, ProtectionGround, ProtectionMeasure } from '../codelists';
import { defineEvent } from '../event';
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
  /** The application that it grants. */
  application: z.uuid().optional(),
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

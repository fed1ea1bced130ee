import { z } from 'zod';
import { AgencyId } from '../agency';
import { defineEvent } from '../event';

/** Documents and evidence are to be added; on paper without an exchange (BLTTHS 284(1), (2)). */
export const evidenceDemanded = defineEvent(
  'court.evidence-demanded',
  1,
  z.object({ demand: z.uuid(), exchange: z.uuid().nullable(), number: z.string() }),
);
/** They have come, or the procuracy cannot add them (BLTTHS 284(3)). */
export const evidenceAnswered = defineEvent(
  'court.evidence-answered',
  1,
  z.object({ demand: z.uuid(), supplied: z.boolean(), number: z.string() }),
);

/** The notice with which the procuracy that is assigned to the trial was told of it (BLTTHS 239(1)). */
export const toldBelow = { below: z.uuid().optional() };

/** A court that has the file demands that documents and evidence are added (BLTTHS 284). */
export const courtEvidenceAsked = defineEvent(
  'prosecution.court-evidence-asked',
  1,
  z.object({ exchange: z.uuid(), from: AgencyId, number: z.string(), ...toldBelow }),
);
export const courtEvidenceSupplied = defineEvent(
  'prosecution.court-evidence-supplied',
  1,
  z.object({ exchange: z.uuid(), supplied: z.boolean(), number: z.string() }),
);

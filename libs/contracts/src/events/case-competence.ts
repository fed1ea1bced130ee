import { z } from 'zod';
import { AgencyId } from '../agency';
import { CompetenceAnswer, StayMatter, TransferGround } from '../codelists';
import { defineEvent } from '../event';
import { FileId } from '../moment';

/** The procuracy is consulted in writing on a suspension, or on what is suspended; before a suspension 10 days before the limit (TTLT 01/2020 6(3), 7(2), (4)). */
export const stayConsultationAsked = defineEvent(
  'investigation.stay-consultation-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    matters: z.array(StayMatter).min(1),
    accused: FileId.optional(),
    late: z.boolean(),
  }),
);
/** What it has written back does not bind; where both do not agree those above them are asked (TTLT 01/2020 15(1)). */
export const stayConsulted = defineEvent(
  'investigation.stay-consulted',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, agreed: z.boolean(), number: z.string() }),
);

/** Another body is competent: it is consulted within 3 days, with the procuracy's agreement (TTLT 04/2018 29(1)). */
export const caseNonCompetenceFound = defineEvent(
  'investigation.case-non-competence-found',
  1,
  z.object({ ground: TransferGround, body: z.string().max(200) }),
);
export const competenceConsultationAsked = defineEvent(
  'investigation.competence-consultation-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId }),
);
export const competenceConsultationAnswered = defineEvent(
  'investigation.competence-consultation-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, agreed: z.boolean(), number: z.string() }),
);
/** The other body was written to, and has written back within 5 days. */
export const competentBodyConsulted = defineEvent(
  'investigation.competent-body-consulted',
  1,
  z.object({ number: z.string() }),
);
export const competentBodyAnswered = defineEvent(
  'investigation.competent-body-answered',
  1,
  z.object({ answer: CompetenceAnswer, number: z.string() }),
);
/** What the higher procuracy has decided on a dispute (BLTTHS 166(3)). */
export const competenceDecided = defineEvent(
  'investigation.competence-decided',
  1,
  z.object({ competent: z.enum(['this-body', 'other-body']), by: z.string().max(200), number: z.string() }),
);

/** Another body has to investigate: the procuracy is asked, and decides (BLTTHS 169). */
export const caseTransferAsked = defineEvent(
  'investigation.case-transfer-asked',
  1,
  z.object({
    exchange: z.uuid(),
    to: AgencyId,
    ground: TransferGround,
    body: z.string().max(200),
    /** The other body had been consulted, and had answered (TTLT 04/2018 29(1)). */
    consulted: z.boolean().optional(),
  }),
);
export const caseTransferAnswered = defineEvent(
  'investigation.case-transfer-answered',
  1,
  z.object({ exchange: z.uuid(), by: AgencyId, granted: z.boolean(), number: z.string() }),
);
export const caseTransferred = defineEvent(
  'investigation.case-transferred',
  1,
  z.object({ body: z.string().max(200) }),
);

import { z } from 'zod';
import { AgencyId } from '../agency';
import {
  DetentionRefusalGround,
  FreeingGround,
  HandingBody,
  HoldingGround,
  HoldingRecipient,
  TellingHindrance,
  UrgencyGround,
} from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { FileId, Moment } from '../moment';
import { toldInParts } from '../told';
import { UnitCode } from '../units';

/** What the custody is about, as far as it is known. */
const matter = { verification: FileId.optional(), case: FileId.optional(), accused: FileId.optional() };

/** So many days by one decision (BLTTHS 118(1), (2)). */
const days = z.int().min(1).max(3);

/** The body holds somebody, or has received or brought in whom others hold; who it is, is a sealed record. */
export const personHeld = defineEvent(
  'investigation.person-held',
  1,
  z.object({
    number: z.string(),
    unit: UnitCode,
    ground: HoldingGround,
    /** In an urgent case, what makes it one (TTLT 04/2018 15(1)). */
    urgency: UrgencyGround.optional(),
    person: FileId,
    /** The number of the minutes. */
    minutes: z.string(),
    /** What kind of body, or a citizen, has handed the person over: the minutes name who. */
    from: HandingBody.optional(),
    /** When this body had brought them to its seat, since when the custody is counted: since it held or received them without (BLTTHS 118(1)). */
    arrivedAt: Moment.optional(),
    ...matter,
  }),
);
/** Who was told that the person is held or arrested; by name they stand in the notice on paper (BLTTHS 116). */
export const holdingTold = defineEvent(
  'investigation.holding-told',
  1,
  z.object({ recipients: z.array(HoldingRecipient), ...toldInParts(HoldingRecipient) }),
);
/** To tell it would hinder the pursuit of others or the investigation: it is told at once when that is over (BLTTHS 116). */
export const holdingTellingHindered = defineEvent(
  'investigation.holding-telling-hindered',
  1,
  z.object({ ground: TellingHindrance }),
);
export const holdingHindranceOver = defineEvent('investigation.holding-hindrance-over', 1, z.object({}));
/** Quyết định tạm giữ; counted since the person was received or brought to the seat, for who gave themselves up since the decision (BLTTHS 118(1)). `notice` serves it on the procuracy. */
export const custodyDecided = defineEvent(
  'investigation.custody-decided',
  1,
  z.object({ decision: z.string(), days, notice: z.uuid() }),
);
/** Lệnh bắt người bị giữ trong trường hợp khẩn cấp, for the procuracy to approve; `decision` is its number (BLTTHS 110(4)). */
export const arrestApprovalAsked = defineEvent(
  'investigation.arrest-approval-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, decision: z.string() }),
);
const answered = z.object({ exchange: z.uuid(), by: AgencyId, number: z.string() });
export const arrestApproved = defineEvent('investigation.arrest-approved', 1, answered);
/** Biên bản bắt người bị giữ trong trường hợp khẩn cấp, at the facility, before one of its officers, once the arrest is approved (TTLT 04/2018 15(4)). */
export const arrestRecorded = defineEvent('investigation.arrest-recorded', 1, z.object({ minutes: z.string() }));
/** Whoever is held goes free at once (BLTTHS 110(6)). */
export const arrestRefused = defineEvent('investigation.arrest-refused', 1, answered.extend({ receivedAt: Moment }));
/** Quyết định gia hạn tạm giữ, the first or the second one, for the procuracy to approve (BLTTHS 118(2)). */
export const custodyExtensionAsked = defineEvent(
  'investigation.custody-extension-asked',
  1,
  z.object({ exchange: z.uuid(), to: AgencyId, decision: z.string(), days }),
);
export const custodyExtended = defineEvent('investigation.custody-extended', 1, answered.extend({ days }));
export const custodyExtensionRefused = defineEvent('investigation.custody-extension-refused', 1, answered);
/**
 * The procuracy has cancelled the custody or the charge, or has decided that the person goes free (BLTTHS 117(4), 118(3);
 * TTLT 04/2018 5(3), 16(2)); or the body itself has cancelled the initiation of the case (BLTTHS 125(1)(a), 158(1)).
 */
export const custodyReleaseReceived = defineEvent(
  'investigation.custody-release-received',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    decision: z.enum(['custody-cancelled', 'custody-released', 'charge-cancelled', 'initiation-cancelled']),
    receivedAt: Moment,
  }),
);
/** The file for the charge and the detention went to the procuracy 24 hours before the custody ends; `exchange` sends the order (TTLT 04/2018 16(1)). */
export const custodyDetentionAsked = defineEvent(
  'investigation.custody-detention-asked',
  1,
  z.object({ exchange: z.uuid(), case: FileId, accused: FileId }),
);
/** What the procuracy was asked of the custody, and is asked no more once that has ended. */
const withdrawn = z.array(z.uuid()).optional();
export const personDetained = defineEvent(
  'investigation.person-detained',
  1,
  z.object({ exchange: z.uuid(), withdrawn }),
);
export const custodyDetentionRefused = defineEvent(
  'investigation.custody-detention-refused',
  1,
  z.object({ exchange: z.uuid(), ground: DetentionRefusalGround, receivedAt: Moment }),
);
/** To which report or case it belongs, and to which accused there. */
export const custodyPlaced = defineEvent('investigation.custody-placed', 1, z.object(matter));
/** Of a custody that was decided: `notice` tells the procuracy that it has ended. */
const ended = { notice: z.uuid().optional(), withdrawn };
/** `decision`: its number, where there is one. */
export const personFreed = defineEvent(
  'investigation.person-freed',
  1,
  z.object({ ground: FreeingGround, decision: z.string().optional(), ...ended }),
);
/** Another body, which searches for the person or has the matter, has them now. */
export const personHandedOver = defineEvent(
  'investigation.person-handed-over',
  1,
  z.object({ body: HandingBody, ...ended }),
);
/** What was written wrongly is put right. */
export const custodyCorrected = defineEvent('investigation.custody-corrected', 1, EntryCorrected);

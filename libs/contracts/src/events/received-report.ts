import { z } from 'zod';
import { AgencyId } from '../agency';
import { ApplicationAnswered, ApplicationReceived } from '../applied';
import { Channel, Source } from '../codelists';
import { EntryCorrected } from '../correction';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId } from '../moment';
import { ReferralAnswered, ReferralWithdrawn, VictimReferred } from '../referral';
import { UnitCode } from '../units';
import { prosecutionItemEntered, prosecutionItemTakenOff, trialItemEntered, trialItemTakenOff } from './item';
import { applicationAnsweredByProcuracy, applicationReceivedByProcuracy } from './procuracy-complaint';

/** Who was told by the quickest means what cannot go on at once. */
export const BodyAlerted = z.object({ body: z.string().max(200) });

const passed = z.object({ to: AgencyId, exchange: z.uuid() });

/** A source of information about a crime came to an agency that does not resolve it, and goes on to the investigating body (TTLT 01/2017 8(3), 8(6)). */
const receivedReport = <const App extends string>(app: App) => ({
  received: defineEvent(
    `${app}.report-received`,
    1,
    z.object({
      number: z.string(),
      source: Source,
      channel: Channel,
      unit: UnitCode,
      anonymous: z.boolean(),
      reporter: FileId.nullable(),
      account: FileId,
    }),
  ),
  /** New information; `account` is a sealed record. */
  supplemented: defineEvent(`${app}.report-supplemented`, 1, z.object({ account: FileId }), { internal: true }),
  /** The reporter was told of the reception (TTLT 01/2017 14(1)). */
  reporterNotified: defineEvent(`${app}.reporter-notified`, 1, z.object({})),
  /** It cannot go at once: the competent body was told by the quickest means (TTLT 01/2017 8(3), 8(6)). */
  alerted: defineEvent(`${app}.competent-body-alerted`, 1, BodyAlerted),
  offered: defineEvent(`${app}.report-offered`, 1, passed),
  offerEnded: defineEvent(`${app}.report-offer-ended`, 1, OfferEnded),
  /** The investigating body has it. */
  forwarded: defineEvent(`${app}.report-forwarded`, 1, passed),
  resolved: defineEvent(
    `${app}.report-resolved`,
    1,
    z.object({ outcome: z.enum(['initiated', 'not-initiated', 'transferred']), by: AgencyId, case: FileId.nullable() }),
  ),
  /** An entry was written otherwise than the document says; what stood before stays. */
  corrected: defineEvent(`${app}.report-corrected`, 1, EntryCorrected),
});

/** Who reported, a witness or the victim asks the court for secrecy or protection, and is told what became of it; both are sealed (TTLT 01/2017 4(5)). */
const askedOfCourt = {
  applicationReceived: defineEvent('court.application-received', 1, ApplicationReceived),
  applicationAnswered: defineEvent('court.application-answered', 1, ApplicationAnswered),
};

export const reportAtProcuracy = {
  ...receivedReport('prosecution'),
  applicationReceived: applicationReceivedByProcuracy,
  applicationAnswered: applicationAnsweredByProcuracy,
  itemEntered: prosecutionItemEntered,
  itemTakenOff: prosecutionItemTakenOff,
};
export const reportAtCourt = {
  ...receivedReport('court'),
  ...askedOfCourt,
  itemEntered: trialItemEntered,
  itemTakenOff: trialItemTakenOff,
};

/** Of a report that came to the procuracy, or that it resolves itself (Luật 53/2024 27). */
export const prosecutionVictimReferred = defineEvent('prosecution.victim-referred', 1, VictimReferred);
export const prosecutionReferralAnswered = defineEvent('prosecution.referral-answered', 1, ReferralAnswered);
export const prosecutionReferralWithdrawn = defineEvent('prosecution.referral-withdrawn', 1, ReferralWithdrawn);

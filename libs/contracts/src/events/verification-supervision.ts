import { z } from 'zod';
import { AgencyId } from '../agency';
import { Article, Clause, PetitionedDecision, ProposedCancellation } from '../codelists';
import { defineEvent } from '../event';
import { OfferEnded } from '../handover';
import { FileId, Moment } from '../moment';

/** The procuracy demands a remedy, or the file itself to resolve the report (TTLT 01/2017 5(2)(b), 13(2)); or that a case be initiated (TTLT 04/2018 7(2)(c), 7(3)), or something verified (TTLT 01/2017 13(1)); or that a custody be extended (TTLT 04/2018 16(1)), or this or a resumption be cancelled (TTLT 04/2018 5(1), (2)). */
export const procuracyDemanded = defineEvent(
  'investigation.procuracy-demanded',
  1,
  z.object({
    notice: z.uuid(),
    by: AgencyId,
    number: z.string(),
    demand: z.enum([
      ...['remedy', 'file', 'documents', 'initiation', 'replacement', 'investigation', 'custody-extension'],
      ...['custody-cancellation', 'resumption-cancellation'],
    ] as const),
    /** Of what crime; `of` served the decision not to initiate, which is to be cancelled first, or that which is to be cancelled or changed. */
    article: Article.optional(),
    clause: Clause.optional(),
    of: z.uuid().optional(),
    change: z.literal(true).optional(),
    receivedAt: Moment,
  }),
);

/** `notice` served the demand, `service` serves what was done about it. */
export const remedyReported = defineEvent(
  'investigation.remedy-reported',
  1,
  z.object({ notice: z.uuid(), service: z.uuid() }),
);

/** The body does not agree with what the procuracy demands by `demand`; `notice` serves why (TTLT 04/2018 5(1), 7(1)(c), 8(1)(b)). */
export const demandDeclined = defineEvent(
  'investigation.demand-declined',
  1,
  z.object({ demand: z.uuid(), notice: z.uuid(), of: z.literal('replacement').optional() }),
);

/** What the procuracy demanded by `demand` is investigated, or ordered; `notice` tells it (TTLT 04/2018 5(3)(c), 11(2), 16(3)). */
export const demandCarriedOut = defineEvent(
  'investigation.demand-carried-out',
  1,
  z.object({ demand: z.uuid(), notice: z.uuid() }),
);
/** Another investigator has the verification or the case, as the procuracy demands by `demand`; `notice` tells it (TTLT 04/2018 4(3), (8)). */
export const investigatorReplaced = defineEvent(
  'investigation.investigator-replaced',
  1,
  z.object({ demand: z.uuid(), investigator: z.string(), notice: z.uuid() }),
);

/**
 * The body does not agree that its file was demanded (TTLT 01/2017 13(2)), or with what the procuracy has decided (`of`, TTLT
 * 04/2018 6(2)), which `notice` has served: it has asked the higher procuracy.
 */
export const petitionLodged = defineEvent(
  'investigation.petition-lodged',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision.optional(),
    body: z.string().max(200),
    number: z.string(),
    /** Over the platform. */
    exchange: z.uuid().optional(),
  }),
);

/** Upheld, the demand falls, or the decision: `standsAgain` where what the body had decided does, as nothing was decided since; of a custody said by releases of before alone. */
export const petitionAnswered = defineEvent(
  'investigation.petition-answered',
  1,
  z.object({
    notice: z.uuid(),
    of: PetitionedDecision.optional(),
    upheld: z.boolean(),
    standsAgain: z.literal(true).optional(),
    number: z.string(),
  }),
);

/** The head asks the procuracy to cancel what the body had decided, of `accused` alone where it was; `served` had told of that, `notice` serves the proposal, why is sealed (TTLT 04/2018 5(1), (2)). */
export const cancellationProposed = defineEvent(
  'investigation.cancellation-proposed',
  1,
  z.object({
    of: ProposedCancellation,
    served: z.uuid(),
    accused: FileId.optional(),
    notice: z.uuid(),
    /** It is withdrawn so as to be changed, not cancelled. */
    change: z.literal(true).optional(),
  }),
);

/** The file that the procuracy has demanded is offered to it (BLTTHS 146(2); TTLT 01/2017 13(2)). */
export const verificationOffered = defineEvent(
  'investigation.verification-offered',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);

export const verificationOfferEnded = defineEvent('investigation.verification-offer-ended', 1, OfferEnded);

export const verificationHandedOver = defineEvent(
  'investigation.verification-handed-over',
  1,
  z.object({ to: AgencyId, exchange: z.uuid() }),
);

/** What the procuracy decided on the report that it took over. */
export const takenOverReportDecided = defineEvent(
  'investigation.taken-over-report-decided',
  1,
  z.object({ outcome: z.enum(['initiated', 'not-initiated']), by: AgencyId, case: FileId.nullable() }),
);

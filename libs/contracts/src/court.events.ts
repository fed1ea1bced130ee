import { z } from 'zod';
import { AgencyId } from './agency';
import {
  AppealOutcome,
  Appellant,
  Article,
  Clause,
  Penalty,
  Returner,
  ReturnGround,
  Seriousness,
  StayGround,
  TerminationGround,
  Verdict,
} from './codelists';
import { defineEvent } from './event';
import { Day, FileId, Moment } from './moment';
import { UnitCode } from './units';

const defendant = z.object({ id: FileId, person: FileId, article: Article, clause: Clause });
const crime = { article: Article, clause: Clause, seriousness: Seriousness };

/** Thụ lý: the file with its indictment is docketed, and the limit to prepare the trial runs (BLTTHS 276, 277(1)). */
export const trialDocketed = defineEvent(
  'court.trial-docketed',
  1,
  z.object({
    number: z.string(),
    from: z.array(FileId),
    handover: z.uuid().nullable(),
    sender: AgencyId.nullable(),
    ...crime,
    unit: UnitCode,
    defendants: z.array(defendant).min(1),
    opening: z.boolean(),
  }),
);
/** It has come back from supplementary investigation: 15 days (BLTTHS 277(2)). */
export const trialDocketedAgain = defineEvent(
  'court.trial-docketed-again',
  1,
  z.object({ handover: z.uuid(), ...crime, defendants: z.array(defendant).min(1) }),
);
export const trialTakenUp = defineEvent('court.trial-taken-up', 1, z.object({}));
export const trialVoided = defineEvent('court.trial-voided', 1, z.object({}));
export const judgeAssigned = defineEvent('court.judge-assigned', 1, z.object({ judge: z.string() }));

export const trialExtended = defineEvent('court.trial-extended', 1, z.object({ until: Day }));
export const trialSuspended = defineEvent(
  'court.trial-suspended',
  1,
  z.object({ ground: StayGround, number: z.string(), notice: z.uuid().nullable() }),
);
/** With article and clause, by which the limit is counted anew (BLTTHS 277(2)). */
export const trialResumed = defineEvent(
  'court.trial-resumed',
  1,
  z.object({ number: z.string(), notice: z.uuid().nullable(), article: Article, clause: Clause }),
);
export const defendantSuspended = defineEvent(
  'court.defendant-suspended',
  1,
  z.object({ defendant: FileId, ground: StayGround, number: z.string() }),
);
export const defendantResumed = defineEvent(
  'court.defendant-resumed',
  1,
  z.object({ defendant: FileId, number: z.string() }),
);
export const defendantTerminated = defineEvent(
  'court.defendant-terminated',
  1,
  z.object({ defendant: FileId, ground: TerminationGround, number: z.string() }),
);
export const trialReturned = defineEvent(
  'court.trial-returned',
  1,
  z.object({ by: Returner, ground: ReturnGround, number: z.string() }),
);
export const trialTerminated = defineEvent(
  'court.trial-terminated',
  1,
  z.object({ ground: TerminationGround, number: z.string() }),
);
/** Closed where a victim asks for it or is under 18; the judgment is pronounced in public all the same (BLTTHS 25). */
export const trialSet = defineEvent(
  'court.trial-set',
  1,
  z.object({ opensOn: Day, closed: z.boolean(), number: z.string(), notice: z.uuid().nullable() }),
);
export const hearingOpened = defineEvent('court.hearing-opened', 1, z.object({}));

/** An outcome for each defendant on trial. */
export const judgmentPronounced = defineEvent(
  'court.judgment-pronounced',
  1,
  z.object({
    number: z.string(),
    notice: z.uuid().nullable(),
    verdicts: z
      .array(
        z.object({
          defendant: FileId,
          verdict: Verdict,
          penalty: Penalty.nullable(),
          months: z.int().min(1).max(360).nullable(),
        }),
      )
      .min(1),
  }),
);
/** An appeal or a protest; late ones are recorded as late (BLTTHS 333, 337). */
export const appealRecorded = defineEvent(
  'court.appeal-recorded',
  1,
  z.object({ by: Appellant, defendants: z.array(FileId).min(1), late: z.boolean() }),
);
export const appealJudged = defineEvent(
  'court.appeal-judged',
  1,
  z.object({
    outcome: AppealOutcome,
    number: z.string(),
    verdicts: z.array(z.object({ defendant: FileId, verdict: Verdict })),
    ...crime,
  }),
);
/** From the day on which the time for appeal and protest ran out, or of the appeal judgment (BLTTHS 343, 355(2)). */
export const judgmentInForce = defineEvent('court.judgment-in-force', 1, z.object({ since: Moment }));
/** The procuracy's receipt of a decision of the court; its subject is the notice. */
export const courtDecisionServed = defineEvent(
  'court.decision-served',
  1,
  z.object({ notice: z.uuid(), decision: z.string(), receivedAt: Moment }),
);

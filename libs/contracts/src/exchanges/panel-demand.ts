import { z } from 'zod';
import { Article, Clause } from '../codelists';
import { defineExchange } from '../exchange';
import { FileId, Moment } from '../moment';
import { UnitCode } from '../units';

/** A trial panel demands that the procuracy initiates the case of a crime that was left out (BLTTHS 153(4)); what it initiates itself is a decision of the court. */
export const panelDemand = defineExchange({
  kind: 'panel-demand',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The receiver's file. */
    about: FileId,
    article: Article,
    clause: Clause,
    accused: z.array(FileId).optional(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  /** What was found at the hearing. */
  dossier: z.object({ text: z.string() }),
  /** Granted: the procuracy has initiated the case; refused: it has found a ground not to. */
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 480, // no text says; as long as a report may be verified (BLTTHS 147(1))
});

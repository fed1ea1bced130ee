import { z } from 'zod';
import { Article, Clause, Seriousness } from '../codelists';
import { defineExchange } from '../exchange';
import { hearingCalled, hearingOpens } from '../hearing';
import { Day, FileId, Moment } from '../moment';
import { UnitCode } from '../units';
import { panelDemand } from './panel-demand';

/** The court of appeal lends the file to the procuracy of its level, which gives it back (BLTTHS 341(1)). */
export const appealStudyRequest = defineExchange({
  kind: 'appeal-study',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    judgment: z.string(),
    article: Article,
    clause: Clause,
    seriousness: Seriousness,
    unit: UnitCode,
  }),
  dossier: z.object({}),
  answer: z.object({
    decidedAt: Moment,
    number: z.string(),
    /** The protest of a procuracy is withdrawn (BLTTHS 342). */
    protestWithdrawn: z.boolean(),
  }),
  answerWithinHours: 360, // 15 days at a procuracy of a province
});

/** Documents, evidence and objects that come before an appeal is heard go to the procuracy that has had its file, which gives them back (BLTTHS 341(2)). */
export const appealEvidenceRequest = defineExchange({
  kind: 'appeal-evidence',
  pattern: 'request',
  terms: z.object({
    number: z.string(),
    /** The exchange by which the file was lent. */
    study: z.uuid(),
    unit: UnitCode,
  }),
  /** What has come. */
  dossier: z.object({ text: z.string() }),
  answer: z.object({ decidedAt: Moment, number: z.string() }),
  answerWithinHours: 72,
});

/** The panel that hears an appeal demands the same of the procuracy that has had its file as one at first instance does (BLTTHS 153(4)). */
export const appealPanelDemand = defineExchange({
  ...panelDemand,
  kind: 'appeal-panel-demand',
  terms: panelDemand.terms.omit({ about: true }).extend({ study: z.uuid() }),
});

/** What the court of appeal decides, and what becomes of the appeals, is served on the procuracy that has had its file (BLTTHS 154(2), 262(2), 342(2), 346(4)). */
export const appealNotice = defineExchange({
  kind: 'appeal-notice',
  pattern: 'notice',
  terms: z.object({
    decision: z.enum([
      'appeal-set',
      'appeal-postponement',
      'appeal-judgment',
      'appeal-judgment-rectification',
      'appeal-withdrawal',
      'appeal-change',
      'case-initiation',
    ]),
    /** The exchange by which the file was lent. */
    study: z.uuid(),
    opensOn: Day.optional(),
    ...hearingOpens,
    ...hearingCalled,
    /** Of an initiation: the crime that was left out; of these accused where it is theirs. */
    article: Article.optional(),
    clause: Clause.optional(),
    accused: z.array(FileId).optional(),
    number: z.string(),
    decidedAt: Moment,
    unit: UnitCode,
  }),
  /** With an initiation: what was found at the hearing. */
  dossier: z.object({ text: z.string().optional() }),
  answer: z.object({}),
  answerWithinHours: 48,
});

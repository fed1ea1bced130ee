import { z } from 'zod';
import { AssistanceAlong } from './assistance';
import { EvidenceRequestKind, EvidenceResult, EvidenceSource } from './codelists';
import { Moment } from './moment';

/** What a file has asked of experts, valuers or others and still waits for, as it goes along to another agency. */
export const AwaitedEvidence = z.object({
  request: z.uuid(),
  kind: EvidenceRequestKind,
  of: EvidenceSource,
  number: z.string(),
  requestedAt: Moment,
});
export type AwaitedEvidence = z.infer<typeof AwaitedEvidence>;

/** Its result; also as it follows a file that had been offered or had gone. */
export const EvidenceTaken = z.object({ request: z.uuid(), result: EvidenceResult });
export type EvidenceTaken = z.infer<typeof EvidenceTaken>;

/** The same as it goes along with a file, with the request for whoever does not know that. */
export const AnsweredEvidence = EvidenceTaken.extend({ asked: AwaitedEvidence.omit({ request: true }).optional() });
export type AnsweredEvidence = z.infer<typeof AnsweredEvidence>;

/** What a file has asked of experts, valuers or others, as it goes along: what it still waits for, and what came of the rest; and of other countries. */
export const evidenceAlong = {
  evidence: z.array(AwaitedEvidence).optional(),
  results: z.array(AnsweredEvidence).optional(),
  assistance: z.array(AssistanceAlong).optional(),
};

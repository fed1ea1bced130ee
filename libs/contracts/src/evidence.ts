import { z } from 'zod';
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

/** Its result, which came when the file had been offered or had gone. */
export const EvidenceTaken = z.object({ request: z.uuid(), result: EvidenceResult });
export type EvidenceTaken = z.infer<typeof EvidenceTaken>;

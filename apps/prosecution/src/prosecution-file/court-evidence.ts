import { courtEvidenceAsked, courtEvidenceSupplied, type EventOf, type Moment } from '@la-chan/contracts';
import { prosecutionProcedure, type ProsecutionFile } from './prosecution-file';
import type { ProsecutionEvent } from './prosecution-file.events';
import { ProsecutionRefusal } from './refusal';

/** A court has documents and evidence added, while it has the file (BLTTHS 284). */
export const recordEvidenceDemand = (
  file: ProsecutionFile,
  demand: EventOf<typeof courtEvidenceAsked>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('recordEvidenceDemand', file.status);
  return [courtEvidenceAsked(file.id, demand, at)];
};

/** Within 5 days; what cannot be added the court tries without (BLTTHS 284(3)). */
export const supplyEvidence = (
  file: ProsecutionFile,
  answer: EventOf<typeof courtEvidenceSupplied>['data'],
  at: Moment,
): ProsecutionEvent[] => {
  prosecutionProcedure.assertLawful('supplyEvidence', file.status);
  if (!file.evidenceAsked.includes(answer.exchange))
    throw new ProsecutionRefusal('no-evidence-demanded', 'BLTTHS 284(3)');
  return [courtEvidenceSupplied(file.id, answer, at)];
};

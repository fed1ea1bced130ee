import { z } from 'zod';
import { defineEvent } from '../event';
import { AwaitedEvidence, EvidenceTaken } from '../evidence';
import { waitedAlone } from '../stay-over';

/**
 * An expert assessment was ordered, a valuation or documents asked for; on paper, under a number of its own. `requestedAt`:
 * by the file from which this one comes, or with which it goes on.
 */
const evidenceRequested = AwaitedEvidence.partial({ requestedAt: true });
/** The result was taken in, or none will come; `resumptionDue`: nothing more is waited for for which the file was suspended. */
const evidenceRecorded = EvidenceTaken.extend({ resumptionDue: z.boolean().optional() });
const evidenceRecordedOfPersons = evidenceRecorded.extend(waitedAlone);

export const verificationEvidenceRequested = defineEvent(
  'investigation.verification-evidence-requested',
  1,
  evidenceRequested,
);
export const verificationEvidenceRecorded = defineEvent(
  'investigation.verification-evidence-recorded',
  1,
  evidenceRecorded,
);
export const caseEvidenceRequested = defineEvent('investigation.case-evidence-requested', 1, evidenceRequested);
export const caseEvidenceRecorded = defineEvent('investigation.case-evidence-recorded', 1, evidenceRecordedOfPersons);
export const resolutionEvidenceRequested = defineEvent(
  'prosecution.resolution-evidence-requested',
  1,
  evidenceRequested,
);
export const resolutionEvidenceRecorded = defineEvent('prosecution.resolution-evidence-recorded', 1, evidenceRecorded);
export const prosecutionEvidenceRequested = defineEvent('prosecution.evidence-requested', 1, evidenceRequested);
export const prosecutionEvidenceRecorded = defineEvent('prosecution.evidence-recorded', 1, evidenceRecordedOfPersons);
export const trialEvidenceRequested = defineEvent('court.trial-evidence-requested', 1, evidenceRequested);
export const trialEvidenceRecorded = defineEvent('court.trial-evidence-recorded', 1, evidenceRecordedOfPersons);

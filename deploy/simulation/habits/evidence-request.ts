import type { EvidenceRequestKind, EvidenceSource, Role } from '@la-chan/contracts';
import type { WithEvidenceRequests } from '@la-chan/procedure';
import type { Deed, Desk } from '../habit';

const OF: Readonly<Record<EvidenceRequestKind, EvidenceSource>> = {
  'expert-opinion': 'experts',
  valuation: 'valuers',
  documents: 'agency',
  'legal-document': 'agency',
};

/** Experts, valuers or whoever has documents are asked on paper. */
export const asksForEvidence = (kind: EvidenceRequestKind, by: Role): Deed => ({
  by,
  method: 'POST',
  path: 'evidence-requests',
  body: { kind, of: OF[kind], number: '41/TCGĐ' },
  once: 'evidence',
});

/** What was asked for comes after so many days, or it is told that none will. */
export function takesInEvidence(
  { evidenceRequests }: WithEvidenceRequests,
  by: Role,
  after: number,
  { chance, since }: Desk,
): Deed | undefined {
  const one = evidenceRequests.find(({ result }) => result === null);
  if (!one || since(one.requestedAt) < after) return undefined;
  const result = chance.happens('nothing comes', 0.2) ? 'none-to-come' : 'received';
  return { by, path: `evidence-requests/${one.request}/result`, body: { result } };
}

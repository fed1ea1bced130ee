import { appealEvidenceBack, appealEvidencePassed, type EventOf, type Moment } from '@la-chan/contracts';
import { appealProcedure, type Appeal } from './appeal';
import type { AppealEvent } from './appeal.events';
import { AppealRefusal } from './refusal';

/** What came before the hearing, while the procuracy has it. */
export interface PassedEvidence {
  readonly id: string;
  readonly exchange: string | null;
  readonly number: string;
  readonly at: Moment;
}

/** What comes before the file is lent goes along with it (BLTTHS 341). */
export const passEvidence = (
  file: Appeal,
  passed: EventOf<typeof appealEvidencePassed>['data'],
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('passEvidence', file.status);
  if (!file.lent) throw new AppealRefusal('not-lent', 'BLTTHS 341');
  if (file.openedAt) throw new AppealRefusal('appeal-hearing-open', 'BLTTHS 341(2)');
  return [appealEvidencePassed(file.id, passed, at)];
};

/** By the exchange that it went by (BLTTHS 341(2)). */
export const recordEvidenceBack = (
  file: Appeal,
  back: EventOf<typeof appealEvidenceBack>['data'],
  exchange: string | null,
  at: Moment,
): AppealEvent[] => {
  appealProcedure.assertLawful('recordEvidenceBack', file.status);
  const found = file.evidence.find(({ id }) => id === back.evidence);
  if (found?.exchange !== exchange) throw new AppealRefusal('no-evidence-away', 'BLTTHS 341(2)');
  return [appealEvidenceBack(file.id, back, at)];
};

export const evidenceAfter = (
  { evidence }: Appeal,
  event: EventOf<typeof appealEvidencePassed | typeof appealEvidenceBack>,
): readonly PassedEvidence[] => {
  const { evidence: id, number } = event.data;
  return event.type === 'court.appeal-evidence-back'
    ? evidence.filter((one) => one.id !== id)
    : [...evidence, { id, exchange: event.data.exchange, number, at: event.occurredAt }];
};

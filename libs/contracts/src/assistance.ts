import { z } from 'zod';
import { AgencyId } from './agency';
import { AssistanceKind, Country } from './codelists';
import type { Moment } from './moment';

/** A file has asked another country for assistance; what and about whom travels sealed. */
export const AssistanceAsked = z.object({
  exchange: z.uuid(),
  to: AgencyId,
  assistance: AssistanceKind,
  country: Country,
});

/** What came back; `resumptionDue`: nothing more is waited for for which the file was suspended, and its officer has to decide. */
export const AssistanceAnswered = z.object({
  exchange: z.uuid(),
  answer: z.enum(['answered', 'refused']),
  resumptionDue: z.boolean(),
});

/** What is asked of another country for a file. */
export interface Assistance {
  readonly exchange: string;
  readonly country: Country;
  readonly askedAt: Moment;
  readonly answer: 'answered' | 'refused' | null;
}

export const assistanceAfter = (
  assistance: readonly Assistance[],
  data: z.output<typeof AssistanceAsked> | z.output<typeof AssistanceAnswered>,
  at: Moment,
): readonly Assistance[] =>
  'to' in data
    ? [...assistance, { exchange: data.exchange, country: data.country, askedAt: at, answer: null }]
    : assistance.map((one) => (one.exchange === data.exchange ? { ...one, answer: data.answer } : one));

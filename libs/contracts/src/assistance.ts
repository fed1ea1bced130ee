import { z } from 'zod';
import { AgencyId } from './agency';
import { AssistanceKind, Country } from './codelists';
import { Moment } from './moment';

/** A file has asked another country for assistance; what and about whom travels sealed. */
export const AssistanceAsked = z.object({
  exchange: z.uuid(),
  to: AgencyId,
  assistance: AssistanceKind,
  country: Country,
});

/** Another file has asked it, from which this one comes or which has joined it; its answer is waited for here as well. */
export const AssistanceAwaited = z.object({ exchange: z.uuid(), country: Country, askedAt: Moment });

/** What came back; `resumptionDue`: nothing more is waited for for which the file was suspended, and its officer has to decide. */
export const AssistanceAnswered = z.object({
  exchange: z.uuid(),
  answer: z.enum(['answered', 'refused']),
  resumptionDue: z.boolean(),
});

/** Taken back before it was answered; `resumptionDue` as of an answer. */
export const AssistanceWithdrawn = AssistanceAnswered.omit({ answer: true });

/** What is asked of another country for a file. */
export interface Assistance {
  readonly exchange: string;
  readonly country: Country;
  readonly askedAt: Moment;
  readonly answer: 'answered' | 'refused' | null;
}

/** What was taken back is as if it had not been asked. */
export function assistanceAfter(
  assistance: readonly Assistance[],
  data:
    | z.output<typeof AssistanceAsked>
    | z.output<typeof AssistanceAwaited>
    | z.output<typeof AssistanceAnswered>
    | z.output<typeof AssistanceWithdrawn>,
  at: Moment,
): readonly Assistance[] {
  const { exchange } = data;
  if ('country' in data) {
    const askedAt = 'askedAt' in data ? data.askedAt : at;
    return [...assistance, { exchange, country: data.country, askedAt, answer: null }];
  }
  if (!('answer' in data)) return assistance.filter((one) => one.exchange !== exchange);
  return assistance.map((one) => (one.exchange === exchange ? { ...one, answer: data.answer } : one));
}

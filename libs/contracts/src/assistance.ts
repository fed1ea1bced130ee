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

/** Another file has asked it, from which this one comes or which has joined it; its answer is waited for here as well. `to`, `assistance`: of one that another agency has asked. */
export const AssistanceAwaited = z.object({
  exchange: z.uuid(),
  country: Country,
  askedAt: Moment,
  to: AgencyId.optional(),
  assistance: AssistanceKind.optional(),
});

/** What a file has asked of other countries, as it goes along to another agency: who brings it abroad, and what came of it; none while it waits. */
export const AssistanceAlong = AssistanceAwaited.extend({
  to: AgencyId,
  answer: z.enum(['answered', 'refused']).optional(),
});
export type AssistanceAlong = z.infer<typeof AssistanceAlong>;

/** What came of it, or that it was taken back, as it follows a file that had been offered or had gone; `by` whoever answers it. */
export const AssistanceSettled = z.object({
  exchange: z.uuid(),
  by: AgencyId,
  answer: z.enum(['answered', 'refused', 'withdrawn']),
});
export type AssistanceSettled = z.infer<typeof AssistanceSettled>;

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
  /** Who brings it abroad, and what is asked, where another agency has asked it. */
  readonly to?: AgencyId | undefined;
  readonly assistance?: AssistanceKind | undefined;
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
  if ('askedAt' in data) return [...assistance, { ...data, answer: null }];
  if ('country' in data) return [...assistance, { exchange, country: data.country, askedAt: at, answer: null }];
  if (!('answer' in data)) return assistance.filter((one) => one.exchange !== exchange);
  return assistance.map((one) => (one.exchange === exchange ? { ...one, answer: data.answer } : one));
}

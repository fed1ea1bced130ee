import type { courtDecision, courtDecisionReceived, EventOf, FileId } from '@la-chan/contracts';
import type { z } from 'zod';
import { isJudged } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';

type Received = EventOf<typeof courtDecisionReceived>['data'];
type Terms = Extract<z.output<typeof courtDecision.terms>, { decision: 'cassation' }>;

/** What is noted here of what a higher court has decided of a judgment in force. */
export type Noted = Pick<Received, 'outcome' | 'against' | 'stay' | 'accused'>;
type Notices = Pick<Received, 'body' | 'before'>;

export const notedOf = ({ outcome, against, stay }: Noted, accused: FileId[] = []): Noted => ({
  ...{ outcome, ...(against && { against }), ...(stay && { stay }) },
  ...(accused.length > 0 && { accused }),
});

/** How it goes on to whoever was told of the judgment. */
export const saidOf = (
  { by, outcome, part, against }: Pick<Terms, 'by' | 'outcome' | 'part' | 'against'>,
  accused: FileId[],
) => ({ decision: 'cassation', by, outcome, ...(part && { part }), ...(against && { against }), accused }) as const;

/** The notices with which it goes on: to the body that investigated, and to the procuracy that has transferred the file here, or assigned the trial. */
export const passedBack = (
  { sender, from, transferredBy, assignedBy }: ProsecutionFile,
  { body, before }: Notices,
): Notices => ({
  ...(sender && from[0] && body && { body }),
  ...((transferredBy ?? assignedBy) && before && { before }),
});

/** Whom it concerns: whoever was judged, where it names nobody. */
export const concerned = ({ accused }: ProsecutionFile, named: readonly FileId[] = []): FileId[] =>
  named.length > 0 ? [...named] : accused.filter(isJudged).map(({ id }) => id);

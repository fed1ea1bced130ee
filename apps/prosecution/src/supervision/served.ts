import type { Awaiting, FileId } from '@la-chan/contracts';
import { Refusal } from '@la-chan/procedure';
import type { ServedDecision, SupervisedRequest, Supervision } from './supervision';

/** No such decision was served under this notice, or it was cancelled already. */
export class NothingToCancel extends Refusal {
  override readonly code = 'nothing-to-cancel';

  constructor(
    decision: string,
    override readonly law: string,
  ) {
    super(`no ${decision} stands under this notice`);
  }
}

export const assertStands = (
  { decisions }: Supervision,
  notice: string,
  decision: string,
  law: string,
): ServedDecision => {
  const stands = (one: ServedDecision) =>
    one.notice === notice && one.decision === decision && one.cancelledAt === undefined;
  const served = decisions.find(stands);
  if (served) return served;
  throw new NothingToCancel(decision, law);
};

/** The body itself asks for what this notice has served to be cancelled, and the procuracy has not answered that it does not agree (TTLT 04/2018 5(1), (2)). */
export const isProposed = ({ decisions }: Supervision, notice: string): boolean =>
  decisions.some((one) => one.served === notice && !one.declinedAt && !one.change);

/** Whom the decision is about, where that is one accused alone. */
export const whomOf = ({ decisions }: Supervision, notice: string): { accused?: FileId } => {
  const accused = decisions.find((one) => one.notice === notice)?.accused;
  return accused ? { accused } : {};
};

const STOPS: readonly string[] = ['suspension', 'case-suspension', 'case-termination'];
const RESUMES: readonly string[] = ['resumption', 'case-resumption'];

/** Where this notice has resumed the whole matter, not one accused; -1 elsewhere. */
const resumedAt = ({ decisions }: Supervision, notice: string | undefined): number =>
  decisions.findIndex((one) => one.notice === notice && RESUMES.includes(one.decision) && !one.accused);

/** What this notice has resumed is suspended again without it; of all, not of one accused. */
export const suspendedAgain = (file: Supervision, notice: string | undefined): { suspended?: true } => {
  const before = file.decisions.slice(0, Math.max(resumedAt(file, notice), 0));
  const stopped = before.findLast((one) => STOPS.includes(one.decision) && !one.accused);
  return stopped && stopped.decision !== 'case-termination' ? { suspended: true } : {};
};

/** By which a matter as a whole goes from then on. */
const TURNS: readonly string[] = [
  ...STOPS,
  ...RESUMES,
  'non-initiation',
  'initiation',
  'initiation-cancellation',
  'transfer',
  'case-merger',
];

/** What was served later of the whole matter goes by what this notice has resumed. */
export const hasGoneOnSince = (file: Supervision, notice: string): boolean => {
  const index = resumedAt(file, notice);
  return index >= 0 && file.decisions.slice(index + 1).some((one) => TURNS.includes(one.decision) && !one.accused);
};

/** Whom the decision is about: one alone, or everybody of the case, where that was said. */
export const everybodyOf = ({ decisions }: Supervision, notice: string): readonly FileId[] | undefined => {
  const served = decisions.find((one) => one.notice === notice);
  return served?.accused ? [served.accused] : served?.everybody;
};

/** And who waits for them, where courts have returned their files. */
export const awaitedOn = ({ decisions }: Supervision, notice: string): readonly Awaiting[] =>
  decisions.find((one) => one.notice === notice)?.awaited ?? [];

/** The notice of the decision not to initiate that nobody has cancelled. */
export const nonInitiationOf = ({ decisions }: Supervision): string | undefined =>
  decisions.findLast(({ decision, cancelledAt }) => decision === 'non-initiation' && !cancelledAt)?.notice;

/** What is noted of a report once there is a case, of which the decision to initiate is served. */
export const REPORT_INITIATED = 'report-initiated';

/** What is demanded is of a case, and this supervision is of how a report is resolved, or of somebody who is held. */
export class NotOfACase extends Refusal {
  constructor(
    override readonly code: 'not-of-a-case' | 'of-a-custody' | 'of-an-errand' | 'nobody-verifies',
    override readonly law: string,
  ) {
    super(code);
  }
}

const OF_A_REPORT = [
  'reception',
  'assignment',
  'suspension',
  'report-property',
  'resumption',
  'non-initiation',
  REPORT_INITIATED,
];

export const assertOfCase = (file: Supervision, law: string): void => {
  assertOfMatter(file, law);
  if (file.decisions.some(({ decision }) => OF_A_REPORT.includes(decision))) throw new NotOfACase('not-of-a-case', law);
};

const OF_A_DESK = ['reception', 'surrender'];

/** Of a report only once a body verifies it. */
export const assertOfABody = (file: Supervision, law: string): void => {
  assertOfMatter(file, law);
  if (file.requests.length === 0 && file.decisions.every(({ decision }) => OF_A_DESK.includes(decision)))
    throw new NotOfACase('nobody-verifies', 'TTLT 01/2017 13(1)');
};

/** And until there is a case, of which it is demanded from then on. */
export const assertToInvestigate = (file: Supervision, law: string): void => {
  assertOfABody(file, law);
  if (file.decisions.some(({ decision }) => decision === REPORT_INITIATED)) throw new NotOfACase('not-of-a-case', law);
};

const ASKED_OF_CUSTODY: readonly SupervisedRequest['kind'][] = ['arrest-approval', 'custody-extension'];

/** This procuracy supervises alone what a body beside it does for another one (TTLT 01/2017 12(4); TTLT 04/2018 30). */
export const isOfErrand = ({ decisions, requests }: Supervision): boolean =>
  requests.length === 0 &&
  decisions.length > 0 &&
  decisions.every(({ supervisedBy, onPaper }) => supervisedBy !== undefined || onPaper === true);

/** Somebody who is held has a file of their own, and an errand is of another's report; what is demanded is of the report or the case. */
export const assertOfMatter = (file: Supervision, law: string): void => {
  const { decisions, requests } = file;
  if (isOfErrand(file)) throw new NotOfACase('of-an-errand', law);
  const isOfCustody =
    decisions.some(({ decision }) => decision === 'custody') ||
    requests.some(({ kind }) => ASKED_OF_CUSTODY.includes(kind));
  if (isOfCustody) throw new NotOfACase('of-a-custody', law);
};

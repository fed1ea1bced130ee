import { reportHandedOver, type AgencyId, type Moment } from '@la-chan/contracts';
import { assertMay, type Officer, WrongRow } from '@la-chan/platform';
import { Refusal } from '@la-chan/procedure';
import { blank, evolve, type ReportEvent } from '../report/report.events';
import { transferOut } from '../report/competence';
import { closeOnPaper } from '../report/ending';
import { offer, onPaper } from '../report/handover';
import { notifyProcuracy, notifyReporter } from '../report/notices';
import { classify, reportProcedure, type Report, type ReportAct } from '../report/report';
import type { ColumnKey, RegisterStatus, ReportRow } from './columns';

type TimeKey = 'classifiedAt' | 'procuracyToldAt' | 'reporterToldAt' | 'endedAt' | 'resultToldAt';
export type Dates = Readonly<Record<TimeKey, Moment | null>> & { readonly receivedAt: Moment };

/** What was done on paper, and the column that says so. */
interface PaperAct {
  readonly act: ReportAct;
  readonly at: Moment;
  readonly column: ColumnKey;
  readonly decide: (report: Report, at: Moment) => readonly ReportEvent[];
}

/** What a row says was done since the reception, in order of time. */
export function actsOf(
  row: ReportRow,
  status: RegisterStatus,
  { classifiedAt, procuracyToldAt, reporterToldAt, endedAt, resultToldAt }: Dates,
  investigation: () => AgencyId,
): readonly PaperAct[] {
  const { finding, article, clause, urgency } = row;
  const acts: PaperAct[] = [];
  const did = (at: Moment | null, act: ReportAct, column: ColumnKey, decide: PaperAct['decide']): void => {
    if (at !== null) acts.push({ at, act, column, decide });
  };
  if (finding)
    did(classifiedAt, 'classify', 'finding', (report, at) =>
      classify(report, { finding, urgency: urgency ?? [], article, clause }, at),
    );
  did(procuracyToldAt, 'notifyProcuracy', 'procuracyToldAt', (report, at) =>
    notifyProcuracy(report, onPaper(report), at),
  );
  did(reporterToldAt, 'notifyReporter', 'reporterToldAt', (report, at) => notifyReporter(report, 'reception', at));
  if (status in LEAVING) {
    const [act, decide] = LEAVING[status as keyof typeof LEAVING](row, investigation);
    did(endedAt, act, 'status', decide);
  }
  did(resultToldAt, 'notifyReporter', 'resultToldAt', (report, at) => notifyReporter(report, 'result', at));
  return acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

type Leaving = (row: ReportRow, investigation: () => AgencyId) => readonly [ReportAct, PaperAct['decide']];

/** How a report leaves the desk. */
const LEAVING = {
  'handed-over': (_, investigation) => [
    'offer',
    (report, at) => {
      const to = investigation();
      offer(report, to, onPaper(report), at); // Throws where it may not go yet; there was no offer to wait for.
      return [reportHandedOver(report.id, { to, exchange: onPaper(report) }, at)];
    },
  ],
  'transferred-out': ({ transferGround: ground, transferBody: body }) => [
    'transferOut',
    (report, at) => transferOut(report, { ground: given(ground), body: given(body) }, at),
  ],
  closed: ({ closingGround: ground }) => ['close', (report, at) => closeOnPaper(report, given(ground), at)],
} satisfies Partial<Record<RegisterStatus, Leaving>>;

/** The row was found to have it before its history is made. */
function given<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('a cell that the status needs was not checked');
  return value;
}

/**
 * The whole history, as the law of reports makes it. Throws `WrongRow` at the first act that would not have been lawful,
 * or that the officer who brings the register in may not do.
 */
export function historyOf(
  reception: readonly ReportEvent[],
  acts: readonly PaperAct[],
  officer: Officer,
): readonly ReportEvent[] {
  const events = [...reception];
  const [{ subject: id, occurredAt }] = reception as [ReportEvent];
  const row = { id, version: 0, number: '', unit: '', createdAt: occurredAt, updatedAt: occurredAt };
  let report = reception.reduce<Report>(evolve, { ...blank, ...row });
  for (const { act, at, column, decide } of acts) {
    try {
      // To enter an act in the platform takes the role that it takes to do it.
      assertMay(officer, 'report', act, reportProcedure.step(act, report.status));
      const done = decide(report, at);
      report = done.reduce(evolve, report);
      events.push(...done);
    } catch (refusal) {
      if (refusal instanceof Refusal) throw new WrongRow([{ row: 0, column, refusal }]);
      throw refusal;
    }
  }
  return events;
}

import {
  dayOf,
  unitNamed,
  type AgencyId,
  type FileId,
  type Moment,
  type PersonData,
  type UnitCode,
} from '@la-chan/contracts';
import {
  type Cells,
  contentOf,
  type Entry,
  type Faults,
  type Importer,
  readFile,
  Refused,
  Times,
  unitIn,
} from '@la-chan/platform';
import { receive } from '../report/reception';
import type { ReportEvent } from '../report/report.events';
import { heading, reportRegister, type ColumnKey, type RegisterStatus, type ReportRow } from './columns';
import { actsOf, historyOf, type Dates } from './paper-history';

/** The desk that takes a register in. */
export interface ImportingDesk extends Importer {
  readonly byCommuneDesk: boolean;
  /** Throws a refusal where no agency is competent for the unit. */
  readonly investigation: (unit: UnitCode) => AgencyId;
}

/** A row that can be received. Its key is number, year and desk of the register: by them the report is known. */
export interface ReportEntry extends Entry {
  readonly unit: UnitCode;
  readonly receivedAt: Moment;
  /** An opening balance. */
  readonly underWay: boolean;
  readonly reporter: PersonData | null;
  readonly account: string;
  /** The reception and what has been done since, in order of time. */
  readonly events: (id: FileId, sealed: Sealed) => readonly ReportEvent[];
}

interface Sealed {
  readonly reporter: FileId | null;
  readonly account: FileId;
}

/** Reads a row of the register as a reception with its history. Throws `WrongRow` with all that is wrong. */
export function entryOf(cells: Cells, desk: ImportingDesk): ReportEntry {
  const { row, faults } = readFile(reportRegister, [cells]);
  const status = row.status ?? (row.classifiedAt || row.finding ? 'classified' : 'received');
  if (!faults.has('status')) checkStatus(row, status, faults);
  checkPersons(row, faults);
  const dates = datesOf(row, desk, faults);
  const unit = unitIn(row.unit, row.receivedAt, desk, faults, 'unit');
  const key = keyOf(row, desk, faults);
  if (faults.any || !dates || !unit || !key) throw faults.asError();

  const { receivedAt } = dates;
  const reception = receptionOf(row, key, unit, desk);
  const acts = actsOf(row, status, dates, () => desk.investigation(unit));
  const events = (id: FileId, sealed: Sealed): readonly ReportEvent[] =>
    historyOf(receive(id, { ...reception, ...sealed }, receivedAt), acts, desk.officer);
  events(NO_ID, { reporter: null, account: NO_ID }); // Throws for what would not have been lawful.
  const content = contentOf([row], { number: null, desk: null, unit });
  const underWay = reception.opening;
  return { key, unit, receivedAt, underWay, reporter: reporterOf(row), account: row.account ?? '', content, events };
}

const NO_ID = '00000000-0000-7000-8000-000000000000';

const CLASSIFICATION = ['classifiedAt', 'finding', 'article', 'clause'] as const;

/** What a status needs of the columns of a report's progress, and what it may have besides. */
const PROGRESS: Readonly<Record<RegisterStatus, { needs: readonly ColumnKey[]; may: readonly ColumnKey[] }>> = {
  received: { needs: [], may: [] },
  classified: { needs: ['classifiedAt', 'finding'], may: ['article', 'clause'] },
  'handed-over': { needs: ['endedAt'], may: CLASSIFICATION },
  'transferred-out': { needs: ['endedAt', 'transferGround', 'transferBody'], may: CLASSIFICATION },
  closed: {
    needs: ['classifiedAt', 'finding', 'endedAt', 'closingGround'],
    may: ['article', 'clause', 'resultToldAt'],
  },
};
const OF_PROGRESS = [...new Set(Object.values(PROGRESS).flatMap(({ needs, may }) => [...needs, ...may]))];

function checkStatus(row: ReportRow, status: RegisterStatus, faults: Faults<ColumnKey>): void {
  const { needs, may } = PROGRESS[status];
  const params = { status: `report.${status}` };
  for (const key of OF_PROGRESS) {
    if (needs.includes(key) && row[key] === null) faults.add(key, new Refused('cell-required-by-status', { params }));
    if (![...needs, ...may].includes(key) && row[key] !== null)
      faults.add(key, new Refused('cell-unlike-status', { params }));
  }
  if (row.classifiedAt && !row.finding) faults.add('finding', missingBeside('classifiedAt'));
  if (row.finding && !row.classifiedAt) faults.add('classifiedAt', missingBeside('finding'));
  if (row.article && !row.finding) faults.add('finding', missingBeside('article'));
  if (row.clause && !row.article) faults.add('article', missingBeside('clause'));
}

const missingBeside = (key: ColumnKey): Refused =>
  new Refused('cell-required-by-other', { params: { other: heading(key) } });

const PERSON = ['reporterName', 'reporterBirth', 'reporterIdentity', 'reporterPhone', 'reporterAddress'] as const;

function checkPersons(row: ReportRow, faults: Faults<ColumnKey>): void {
  const given = PERSON.filter((key) => row[key] !== null);
  if (row.anonymous)
    for (const key of given) faults.add(key, new Refused('cell-of-anonymous', { law: 'TT 28/2020 17(1)' }));
  else if (given[0] && row.reporterName === null) faults.add('reporterName', missingBeside(given[0]));
}

const reporterOf = (row: ReportRow): PersonData | null =>
  row.reporterName === null
    ? null
    : {
        name: row.reporterName,
        ...row.reporterBirth,
        ...(row.reporterIdentity !== null && { identityNumber: row.reporterIdentity }),
        ...(row.reporterPhone !== null && { phone: row.reporterPhone }),
        ...(row.reporterAddress !== null && { address: row.reporterAddress }),
      };

/** Each time, none in the future and none before what it rests on. */
function datesOf(row: ReportRow, { now }: ImportingDesk, faults: Faults<ColumnKey>): Dates | undefined {
  const times = new Times(reportRegister, faults, now);
  const receivedAt = times.past('receivedAt', row.receivedAt);
  const after = (key: keyof Omit<Dates, 'receivedAt'>, base: ColumnKey, from: Moment | null): Moment | null =>
    times.after(key, row[key], base, from);
  const classifiedAt = after('classifiedAt', 'receivedAt', receivedAt);
  const procuracyToldAt = after('procuracyToldAt', 'receivedAt', receivedAt);
  const reporterToldAt = after('reporterToldAt', 'receivedAt', receivedAt);
  const endedAt = after('endedAt', classifiedAt ? 'classifiedAt' : 'receivedAt', classifiedAt ?? receivedAt);
  const resultToldAt = after('resultToldAt', 'endedAt', endedAt);
  return receivedAt === null
    ? undefined
    : { receivedAt, classifiedAt, procuracyToldAt, reporterToldAt, endedAt, resultToldAt };
}

function keyOf(
  { number, desk, receivedAt }: ReportRow,
  { officer, now }: ImportingDesk,
  faults: Faults<ColumnKey>,
): string | undefined {
  if (number === null || receivedAt === null) return undefined;
  const day = dayOf(receivedAt.at);
  const keeper = desk === null ? undefined : (unitNamed(desk, day) ?? unitNamed(desk, dayOf(now)));
  if (desk !== null && !keeper) faults.add('desk', new Refused('cell-not-a-unit'));
  return `${number.number}/${number.year ?? day.slice(0, 4)}/${keeper?.code ?? officer.agency}`;
}

const receptionOf = (row: ReportRow, number: string, unit: UnitCode, { byCommuneDesk }: ImportingDesk) => {
  const { source, channel } = row;
  if (source === null || channel === null) throw new Error('a required cell is empty');
  return {
    number,
    source,
    channel,
    unit,
    anonymous: row.anonymous ?? false,
    byCommuneDesk,
    urgency: row.urgency ?? [],
    from: [],
    opening: row.carriedOver ?? row.status !== null,
    origin: channel === 'transferred' ? ('outside' as const) : ('direct' as const),
  };
};

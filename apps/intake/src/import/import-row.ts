import {
  dayOf,
  unitNamed,
  type AgencyId,
  type FileId,
  type Moment,
  type PersonData,
  type UnitCode,
} from '@la-chan/contracts';
import { Refused, seesUnit, type Officer } from '@la-chan/platform';
import type { Refusal } from '@la-chan/procedure';
import { receive } from '../report/report';
import type { ReportEvent } from '../report/report.events';
import type { When } from './cell';
import { column, readRow, WrongRow, type Cells, type ColumnKey, type RegisterStatus, type Row } from './columns';
import { actsOf, historyOf, type Times, type TimeKey } from './paper-history';

/** The desk that takes a register in. */
export interface Importer {
  readonly officer: Officer;
  readonly byCommuneDesk: boolean;
  readonly now: Moment;
  /** Throws a refusal where no agency is competent for the unit. */
  readonly investigation: (unit: UnitCode) => AgencyId;
}

/** A row that can be received. */
export interface Entry {
  /** Number, year and desk of the register: by it the row is received once, and the report is known. */
  readonly key: string;
  readonly unit: UnitCode;
  readonly receivedAt: Moment;
  /** An opening balance. */
  readonly underWay: boolean;
  readonly reporter: PersonData | null;
  readonly account: string;
  /** All that the row says, whatever the file it came in looked like. */
  readonly content: string;
  /** The reception and what has been done since, in order of time. */
  readonly events: (id: FileId, sealed: Sealed) => readonly ReportEvent[];
}

interface Sealed {
  readonly reporter: FileId | null;
  readonly account: FileId;
}

/** Reads a row of the register as a reception with its history. Throws `WrongRow` with all that is wrong. */
export function entryOf(cells: Cells, importer: Importer): Entry {
  const { row, faults: wrongCells } = readRow(cells);
  const faults = new Map(wrongCells.map((fault) => [fault.column, fault]));
  const isWrong = (key: ColumnKey): boolean => faults.has(key);
  // One reason for each cell; what follows from one that could not be read is not held against the row.
  const fault = (key: ColumnKey, refusal: Refusal): void => {
    if (!isWrong(key)) faults.set(key, { column: key, refusal });
  };
  const status = row.status ?? (row.classifiedAt || row.finding ? 'classified' : 'received');
  if (!isWrong('status')) checkStatus(row, status, fault);
  checkPersons(row, fault);
  const times = timesOf(row, importer, fault);
  const unit = unitOf(row, importer, fault);
  const key = keyOf(row, importer, fault);
  if (faults.size > 0 || !times || !unit || !key) throw new WrongRow([...faults.values()]);

  const { receivedAt } = times;
  const reception = receptionOf(row, key, unit, importer);
  const acts = actsOf(row, status, times, () => importer.investigation(unit));
  const events = (id: FileId, sealed: Sealed): readonly ReportEvent[] =>
    historyOf(receive(id, { ...reception, ...sealed }, receivedAt), acts, importer.officer);
  events(NO_ID, { reporter: null, account: NO_ID }); // Throws for what would not have been lawful.
  const content = JSON.stringify(Object.entries({ ...row, number: null, desk: null, unit }).filter(isSaid));
  const underWay = reception.opening;
  return { key, unit, receivedAt, underWay, reporter: reporterOf(row), account: row.account ?? '', content, events };
}

const isSaid = ([, value]: [string, unknown]): boolean => value !== null;

const NO_ID = '00000000-0000-7000-8000-000000000000';

type Blame = (key: ColumnKey, refusal: Refusal) => void;

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

function checkStatus(row: Row, status: RegisterStatus, fault: Blame): void {
  const { needs, may } = PROGRESS[status];
  const params = { status: `report.${status}` };
  for (const key of OF_PROGRESS) {
    if (needs.includes(key) && row[key] === null) fault(key, new Refused('cell-required-by-status', { params }));
    if (![...needs, ...may].includes(key) && row[key] !== null)
      fault(key, new Refused('cell-unlike-status', { params }));
  }
  if (row.classifiedAt && !row.finding) fault('finding', missingBeside('classifiedAt'));
  if (row.finding && !row.classifiedAt) fault('classifiedAt', missingBeside('finding'));
  if (row.article && !row.finding) fault('finding', missingBeside('article'));
  if (row.clause && !row.article) fault('article', missingBeside('clause'));
}

const missingBeside = (key: ColumnKey): Refused =>
  new Refused('cell-required-by-other', { params: { other: column(key).heading.vi } });

const PERSON = ['reporterName', 'reporterBirth', 'reporterIdentity', 'reporterPhone', 'reporterAddress'] as const;

function checkPersons(row: Row, fault: Blame): void {
  const given = PERSON.filter((key) => row[key] !== null);
  if (row.anonymous) for (const key of given) fault(key, new Refused('cell-of-anonymous', { law: 'TT 28/2020 17(1)' }));
  else if (given[0] && row.reporterName === null) fault('reporterName', missingBeside(given[0]));
}

const reporterOf = (row: Row): PersonData | null =>
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
function timesOf(row: Row, { now }: Importer, fault: Blame): Times | undefined {
  const past = (key: ColumnKey, given: When | null): void => {
    if (given && Date.parse(given.at) > Date.parse(now) + ALLOWED_SKEW_MS)
      fault(key, new Refused('cell-in-future', { params: { now: dayOf(now).split('-').reverse().join('/') } }));
  };
  past('receivedAt', row.receivedAt);
  const after = (key: TimeKey, base: ColumnKey, from: Moment | null | undefined): Moment | null => {
    const given = row[key];
    past(key, given);
    if (!given || !from) return given?.at ?? null;
    // Of a day without its hour no more is known than that it was not before.
    const at = given.isDay && dayOf(given.at) === dayOf(from) ? from : given.at;
    if (at < from) fault(key, new Refused('cell-before', { params: { other: column(base).heading.vi } }));
    return at;
  };
  const receivedAt = row.receivedAt?.at;
  const classifiedAt = after('classifiedAt', 'receivedAt', receivedAt);
  const procuracyToldAt = after('procuracyToldAt', 'receivedAt', receivedAt);
  const reporterToldAt = after('reporterToldAt', 'receivedAt', receivedAt);
  const endedAt = after('endedAt', classifiedAt ? 'classifiedAt' : 'receivedAt', classifiedAt ?? receivedAt);
  const resultToldAt = after('resultToldAt', 'endedAt', endedAt);
  return receivedAt === undefined
    ? undefined
    : { receivedAt, classifiedAt, procuracyToldAt, reporterToldAt, endedAt, resultToldAt };
}

const ALLOWED_SKEW_MS = 60_000;

/** The unit as it was called at the reception, or as the one that has taken its place is called today. */
function unitOf(row: Row, { officer, now }: Importer, fault: Blame): UnitCode | undefined {
  if (row.unit === null || row.receivedAt === null) return undefined;
  const unit = unitNamed(row.unit, dayOf(row.receivedAt.at)) ?? unitNamed(row.unit, dayOf(now));
  if (!unit) fault('unit', new Refused('cell-not-a-unit'));
  else if (!seesUnit(officer, unit.code)) fault('unit', new Refused('unit-not-yours', { params: { unit: unit.vi } }));
  return unit?.code;
}

function keyOf({ number, desk, receivedAt }: Row, { officer, now }: Importer, fault: Blame): string | undefined {
  if (number === null || receivedAt === null) return undefined;
  const day = dayOf(receivedAt.at);
  const keeper = desk === null ? undefined : (unitNamed(desk, day) ?? unitNamed(desk, dayOf(now)));
  if (desk !== null && !keeper) fault('desk', new Refused('cell-not-a-unit'));
  return `${number.number}/${number.year ?? day.slice(0, 4)}/${keeper?.code ?? officer.agency}`;
}

const receptionOf = (row: Row, number: string, unit: UnitCode, { byCommuneDesk }: Importer) => {
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

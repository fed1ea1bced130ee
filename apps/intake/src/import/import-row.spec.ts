import { type Cells, type Officer, WrongRow } from '@la-chan/platform';
import type { Report } from '../report/report';
import { blank, evolve, type ReportEvent } from '../report/report.events';
import { counted } from '../report/report.counted';
import { entryOf, type ImportingDesk } from './import-row';

const ID = '01900000-0000-7000-8000-000000000001';
const SEALED = '01900000-0000-7000-8000-000000000002';

const chief: Officer = { id: 'ca-hn.chi-huy', agency: 'ca-hn', roles: ['duty-officer', 'duty-chief'], units: ['*'] };
const desk: ImportingDesk = {
  officer: chief,
  byCommuneDesk: false,
  now: '2025-08-04T02:00:00.000Z',
  agencyNamed: () => undefined,
  investigation: () => 'pc02',
};
const communeDesk: ImportingDesk = {
  ...desk,
  byCommuneDesk: true,
  officer: { ...chief, agency: 'ca-hoan-kiem', units: ['c00070'] },
};

const received: Cells = {
  number: '012/2025',
  receivedAt: '01/07/2025 20:15',
  unit: 'Phường Hoàn Kiếm',
  source: 'Tố giác về tội phạm',
  channel: 'Điện thoại',
  account: 'Nội dung',
};
const classified: Cells = { ...received, classifiedAt: '02/07/2025 08:00', finding: 'Không có dấu hiệu tội phạm' };

const history = (cells: Cells, importer = desk): readonly ReportEvent[] =>
  entryOf(cells, importer).events(ID, { reporter: null, account: SEALED });

const steps = (cells: Cells, importer = desk): string[] =>
  history(cells, importer).map(({ type, occurredAt }) => `${occurredAt.slice(0, 16)} ${type.slice(7)}`);

const faults = (cells: Cells, importer = desk): string[] => {
  try {
    entryOf(cells, importer);
  } catch (error) {
    if (error instanceof WrongRow) return error.faults.map(({ column, refusal }) => `${column} ${refusal.code}`);
    throw error;
  }
  return [];
};

describe('a row of a reception', () => {
  it('is known by number, year and desk', () => {
    expect(entryOf(received, desk).key).toBe('12/2025/ca-hn');
    expect(entryOf({ ...received, number: 12, desk: 'Phường Cửa Nam' }, desk).key).toBe('12/2025/c00082');
  });

  it('opens a report that is no opening balance', () => {
    const [event, ...more] = history(received);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      type: 'intake.report-received',
      occurredAt: '2025-07-01T13:15:00.000Z',
      data: { opening: false, unit: 'c00070', origin: 'direct', number: '12/2025/ca-hn', account: SEALED },
    });
  });

  it('says the same in whatever form it is written', () => {
    const other = {
      ...received,
      receivedAt: { wall: '2025-07-01T20:15:00' },
      source: 'denunciation',
      unit: 'hoan kiem',
    };
    expect(entryOf(other, desk).content).toBe(entryOf(received, desk).content);
    expect(entryOf({ ...received, account: 'Khác' }, desk).content).not.toBe(entryOf(received, desk).content);
  });

  it('names the unit as it was called then, or is called now', () => {
    const spring = { ...received, receivedAt: '10/05/2025' };
    expect(entryOf({ ...spring, unit: 'Quận Hoàn Kiếm' }, desk).unit).toBe('d002');
    expect(entryOf({ ...spring, unit: 'Phường Hoàn Kiếm' }, desk).unit).toBe('c00070');
    expect(faults({ ...received, unit: 'Quận Hoàn Kiếm' })).toEqual(['unit cell-not-a-unit']);
    expect(faults({ ...received, unit: 'Phường Cửa Nam' }, communeDesk)).toEqual(['unit unit-not-yours']);
  });

  it('names every cell that is wrong at once', () => {
    const wrong: Cells = {
      number: 'mười hai',
      receivedAt: '31/02/2025',
      source: 'Nghe nói',
      channel: 'Điện thoại',
      reporterPhone: '0900000133',
      classifiedAt: '05/08/2025',
      clause: '9',
      carriedOver: 'có lẽ',
    };
    expect(faults(wrong)).toEqual([
      'number cell-not-a-number',
      'receivedAt cell-not-a-date',
      'unit cell-required',
      'source cell-not-in-list',
      'reporterName cell-required-by-other',
      'account cell-required',
      'carriedOver cell-not-yes-or-no',
      'classifiedAt cell-in-future',
      'finding cell-required-by-status',
      'clause cell-not-in-list',
    ]);
  });

  it('says nothing of a reporter who is anonymous', () => {
    expect(faults({ ...received, anonymous: 'Có', reporterName: 'Ai đó' })).toEqual(['reporterName cell-of-anonymous']);
  });
});

describe('a row of a report under way', () => {
  it('has its history in order of time, from the true days', () => {
    const cells = {
      ...classified,
      status: 'Đã phân loại',
      procuracyToldAt: '01/07/2025',
      reporterToldAt: '03/07/2025',
    };
    expect(steps(cells)).toEqual([
      '2025-07-01T13:15 report-received',
      '2025-07-01T13:15 procuracy-notified',
      '2025-07-02T01:00 report-classified',
      '2025-07-02T17:00 reporter-notified',
    ]);
    expect(history(cells)[0]).toMatchObject({ data: { opening: true } });
    expect(history({ ...cells, carriedOver: 'Không' })[0]).toMatchObject({ data: { opening: false } });
  });

  it('was handed over on paper, in no exchange', () => {
    const cells = {
      ...classified,
      finding: 'crime-signs',
      status: 'Đã chuyển Cơ quan điều tra',
      endedAt: '02/07/2025',
    };
    const events = history(cells);
    expect(events.at(-1)).toMatchObject({ type: 'intake.report-handed-over', data: { to: 'pc02' } });
    const report = events.reduce<Report>(evolve, {
      ...blank,
      id: ID,
      version: 0,
      number: '',
      unit: '',
      createdAt: '',
      updatedAt: '',
    });
    const marks = counted(report).marks.map(({ mark }) => mark);
    expect(marks).toEqual(expect.arrayContaining(['opening', 'taken-up', 'handed-over-on-paper']));
    expect(marks).not.toContain('handed-over');
  });

  it('was handed over within hours, and the procuracy told of its reception within the 3 days', () => {
    const urgent = { ...received, urgency: 'flagrant', status: 'handed-over', endedAt: '01/07/2025 21:00' };
    expect(steps({ ...urgent, procuracyToldAt: '03/07/2025' }).slice(1)).toEqual([
      '2025-07-01T14:00 report-handed-over',
      '2025-07-02T17:00 procuracy-notified',
    ]);
  });

  it('was closed, and its reporter told', () => {
    const closed = { ...classified, status: 'Đã kết thúc', endedAt: '03/07/2025', closingGround: 'complaint' };
    expect(steps({ ...closed, resultToldAt: '04/07/2025' }).slice(2)).toEqual([
      '2025-07-02T17:00 report-closed',
      '2025-07-03T17:00 reporter-notified',
    ]);
  });

  it('needs what its status says, and nothing else', () => {
    expect(faults({ ...received, status: 'Đã chuyển cơ quan khác', closingGround: 'complaint' })).toEqual([
      'endedAt cell-required-by-status',
      'closingGround cell-unlike-status',
      'transferGround cell-required-by-status',
      'transferBody cell-required-by-status',
    ]);
  });

  it('cannot end before it began', () => {
    expect(faults({ ...classified, classifiedAt: '30/06/2025', procuracyToldAt: '01/01/2025' })).toEqual([
      'classifiedAt cell-before',
      'procuracyToldAt cell-before',
    ]);
  });

  it('is held to the law of reports', () => {
    const closed = { ...classified, status: 'closed', endedAt: '03/07/2025', closingGround: 'complaint' };
    expect(faults({ ...closed, finding: 'crime-signs' })).toEqual(['status no-crime-not-found']);
    expect(faults(closed, communeDesk)).toEqual(['status commune-desk-may-not-close']);
    expect(faults({ ...received, procuracyToldAt: '02/07/2025' }, communeDesk)).toEqual([
      'procuracyToldAt commune-desk-does-not-notify',
    ]);
    expect(faults({ ...received, status: 'handed-over', endedAt: '03/07/2025' })).toEqual([
      'status classify-before-handover',
    ]);
  });

  it('is not closed by an officer who may not close', () => {
    const closed = { ...classified, status: 'closed', endedAt: '03/07/2025', closingGround: 'complaint' };
    const officer: Officer = { ...chief, roles: ['duty-officer'] };
    expect(faults(closed, { ...desk, officer })).toEqual(['status role-may-not']);
  });
});

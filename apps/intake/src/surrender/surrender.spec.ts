import type { EntryCorrected } from '@la-chan/contracts';
import { deadlinesOf, everyCell, UnlawfulAct, type HistoryEntry } from '@la-chan/procedure';
import {
  blank,
  evolve,
  notifyProcuracy,
  passOn,
  receive,
  recordTakeover,
  surrenderProcedure,
  type Surrender,
  type SurrenderEvent,
  type SurrenderStatus,
} from './surrender';
import { correct, entries } from './surrender.corrections';

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-05-09T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const THIRD = '01900000-0000-7000-8000-000000000003';
const AT = '2025-05-10T02:00:00.000Z';

const reception = {
  number: '1/2025/DT',
  unit: 'd002',
  byCommuneDesk: false,
  minutes: '7/BB',
  offender: OTHER,
  account: THIRD,
};
const begun = receive(ID, { ...reception, case: OTHER }, AT);
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const received = begun.reduce<Surrender>(evolve, empty);
const fileIn = (status: SurrenderStatus): Surrender => ({ ...received, status });
const after = (file: Surrender, events: readonly SurrenderEvent[]): Surrender => events.reduce(evolve, file);
const owed = (events: readonly SurrenderEvent[], facts: Record<string, unknown> = {}): unknown[] => {
  const history: HistoryEntry[] = events.map(({ type, occurredAt, data }) => ({ type, at: occurredAt, data }));
  return deadlinesOf(history, { facts }).map(({ rule, status, dueAt }) => [rule, status, dueAt]);
};

describe('the table of an offender who came forward', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(surrenderProcedure, {
        entries,
        sample: fileIn,
        blank: empty,
        starts: {
          receive: () => begun,
        },
        statusOf: ({ status }) => status,
        evolve: (file, event: SurrenderEvent) => evolve(file, event),
        acts: {
          passOn: (file) => passOn(file, { exchange: THIRD, to: 'pc02', case: OTHER }, AT),
          recordTakeover: (file) => recordTakeover(file, THIRD, AT),
          notifyProcuracy: (file) => notifyProcuracy(file, OTHER, AT),
          correct: (file) => correct(file, wrongDay, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('an offender who came forward', () => {
  const passed = passOn(received, { exchange: THIRD, to: 'pc02', accused: THIRD }, AT);

  it('goes at once to the body whose case it is, and the procuracy is told within 24 hours (BLTTHS 152)', () => {
    const due = '2025-05-11T02:00:00.000Z';
    expect(owed(begun)).toEqual([
      ['152.body', 'running', due],
      ['152.desk', 'running', due],
    ]);
    const events = [...begun, ...passed, ...notifyProcuracy(received, OTHER, AT)];
    expect(owed(events).map((one) => (one as unknown[])[1])).toEqual(['met', 'met']);
    expect(after(received, events.slice(1))).toMatchObject({ status: 'passed-on', accused: THIRD, notifiedAt: AT });
  });

  it('goes on paper where nobody knows of which matter (BLTTHS 152(2))', () => {
    const unknown = receive(ID, reception, AT).reduce<Surrender>(evolve, empty);
    expect(() => passOn(unknown, { exchange: THIRD, to: 'pc02' }, AT)).toThrow('matter-unknown');
    expect(passOn(unknown, { exchange: THIRD, to: 'pc02', case: OTHER }, AT)).toHaveLength(1);
    const onPaper = after(unknown, passOn(unknown, { body: 'Công an tỉnh Nghệ An' }, AT));
    expect(onPaper).toMatchObject({ status: 'passed-on', exchange: null, handedTo: null });
  });

  it('goes on to another body where the first is not competent (BLTTHS 152(2))', () => {
    const there = after(after(received, passed), recordTakeover(after(received, passed), THIRD, AT));
    expect(there.status).toBe('taken-over');
    expect(after(there, passOn(there, { exchange: OTHER, to: 'bp', case: ID }, AT))).toMatchObject({
      status: 'passed-on',
      exchange: OTHER,
      handedTo: 'bp',
      case: ID,
      accused: null,
    });
  });

  it('belongs to nothing at a body that neither has the report nor the case (BLTTHS 152(2))', () => {
    const ofReport = receive(ID, { ...reception, report: THIRD }, AT).reduce<Surrender>(evolve, empty);
    expect(() => passOn(ofReport, { exchange: THIRD, to: 'pc02' }, AT)).toThrow('matter-unknown');
    expect(passOn(ofReport, { exchange: THIRD, to: 'pc02', handover: OTHER }, AT)).toHaveLength(1);
    const there = after(received, passed);
    expect(() => passOn(there, { exchange: OTHER, to: 'bp' }, AT)).toThrow('matter-unknown');
    expect(after(there, passOn(there, { exchange: OTHER, to: 'pc02' }, AT))).toMatchObject({
      case: OTHER,
      accused: THIRD,
    });
  });

  it('is told to the procuracy by the body that has taken them over, where the desk has not before (BLTTHS 152(3))', () => {
    const there = recordTakeover(after(received, passed), THIRD, AT);
    expect(owed([...begun, ...passed, ...there])).toEqual([
      ['152.body', 'met', '2025-05-11T02:00:00.000Z'],
      ['152.desk', 'cancelled', '2025-05-11T02:00:00.000Z'],
    ]);
    expect(() => notifyProcuracy(after(received, [...passed, ...there]), OTHER, AT)).toThrow(UnlawfulAct);
  });

  it('is told to the procuracy by the competent body where a commune desk has received them (BLTTHS 152(3))', () => {
    expect(() => notifyProcuracy({ ...received, byCommuneDesk: true }, OTHER, AT)).toThrow(
      'commune-desk-does-not-notify',
    );
    expect(owed(begun, { byCommuneDesk: true })).toHaveLength(1);
  });

  it('who was caught is brought to the body at once, and is nobody of whose coming the procuracy is told (BLTTHS 111, 152(3))', () => {
    const caught = receive(ID, { ...reception, caught: 'in-the-act', case: OTHER }, AT);
    expect(owed(caught)).toEqual([['111.body', 'running', '2025-05-11T02:00:00.000Z']]);
    const file = caught.reduce<Surrender>(evolve, empty);
    expect(() => notifyProcuracy(file, OTHER, AT)).toThrow('caught-not-surrendered');
    expect(owed([...caught, ...passOn(file, { exchange: THIRD, to: 'pc02' }, AT)])).toMatchObject([
      ['111.body', 'met', '2025-05-11T02:00:00.000Z'],
    ]);
  });
});

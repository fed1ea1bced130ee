import type { EntryCorrected } from '@la-chan/contracts';
import { countedForwarded, deadlinesOf, everyCell, UnlawfulAct, type ForwardingStatus } from '@la-chan/procedure';
import { blank, evolve, reportForwarding, reportProcedure, type Report, type ReportEvent } from './report';
import { correct, entries } from './report.corrections';

const { answerApplication, enterItem, receiveApplication, takeOffItem } = reportForwarding;
const { alert, notifyReporter, offer, receive, release, resolve, supplement, takeBack, withdraw } = reportForwarding;

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2025-08-03T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2025-08-04T02:00:00.000Z';
const LATER = '2025-08-04T09:00:00.000Z';

const reception = {
  ...({ number: '1/2025/TB', source: 'denunciation', channel: 'post', unit: 'c00070' } as const),
  ...{ anonymous: false, reporter: OTHER, account: OTHER },
};
const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const after = (report: Report, events: readonly ReportEvent[]): Report => events.reduce(evolve, report);
const received = after(empty, receive(ID, reception, AT));
const asked = { application: OTHER, by: 'reporter', about: 'secrecy', text: ID } as const;
const item = { item: OTHER, kind: 'exhibit', origin: 'handed-in', record: ID } as const;
const off = { item: OTHER, ground: 'entered-in-error' } as const;
const open = { ...asked, granted: null, reasons: null };
const granted = { application: OTHER, granted: true, reasons: null };
const reportIn = (status: ForwardingStatus): Report => ({ ...received, status, handover: OTHER });

describe('the table of a report that came to a court', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(reportProcedure, {
        entries,
        sample: reportIn,
        blank: empty,
        starts: { receive: () => receive(ID, reception, AT) },
        statusOf: ({ status }) => status,
        evolve: (report, event: ReportEvent) => evolve(report, event),
        acts: {
          correct: (report) => correct(report, wrongDay, AT),
          receiveApplication: (report) => receiveApplication(report, asked, AT),
          answerApplication: (report) => answerApplication({ ...report, applications: [open] }, granted, AT),
          alert: (report) => alert(report, 'PC02', AT),
          enterItem: (report) => enterItem(report, item, AT),
          takeOffItem: (report) => takeOffItem({ ...report, items: [{ ...item, takenAt: AT }] }, off, AT),
          offer: (report) => offer(report, 'pc02', OTHER, AT),
          withdraw: (report) => withdraw(report, AT),
          takeBack: (report) => takeBack(report, { reason: 'not-competent' }, AT),
          release: (report) => release(report, 'pc02', AT),
          supplement: (report) => supplement(report, OTHER, AT),
          notifyReporter: (report) => notifyReporter(report, AT),
          resolve: (report) => resolve(report, { outcome: 'initiated', by: 'pc02', case: OTHER }, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a report that came to a court', () => {
  const limits = (events: readonly ReportEvent[]): string[] =>
    deadlinesOf(events.map(({ type, occurredAt: at, data }) => ({ type, at, data }))).map(
      ({ rule, status }) => `${rule} ${status}`,
    );

  it('is no recommendation to initiate a case, and is refused to nobody else (BLTTHS 144(3), 145(1), 145(2))', () => {
    expect(() => receive(ID, { ...reception, source: 'recommendation' }, AT)).toThrow('no recommendation');
    for (const source of ['denunciation', 'report', 'surrender'] as const)
      expect(receive(ID, { ...reception, source }, AT)).toHaveLength(1);
  });

  it('is owed to the investigating body within what the city sets, until that has it', () => {
    const opened = receive(ID, reception, AT);
    expect(limits(opened)).toEqual(['R3.court running', 'R9.reporter running']);
    const offered = offer(received, 'pc02', OTHER, LATER);
    expect(limits([...opened, ...offered])[0]).toBe('R3.court running');
    const forwarded = release(after(received, offered), 'pc02', LATER);
    expect(limits([...opened, ...offered, ...forwarded, ...notifyReporter(received, LATER)])).toEqual([
      'R3.court met',
      'R9.reporter met',
    ]);
  });

  it('is told of by telephone until the body has it (BLTTHS 146(4))', () => {
    expect(alert(received, 'PC02', AT)).toMatchObject([{ type: 'court.competent-body-alerted' }]);
    expect(() => alert(reportIn('forwarded'), 'PC02', AT)).toThrow(UnlawfulAct);
  });

  it('is kept secret and its reporter protected as they ask, wherever it has gone (TTLT 01/2017 4(5))', () => {
    const secret = after(reportIn('forwarded'), receiveApplication(reportIn('forwarded'), asked, AT));
    expect(secret).toMatchObject({ status: 'forwarded', applications: [open] });
    expect(() => answerApplication(secret, { ...granted, granted: false, reasons: ID }, AT)).toThrow('secrecy-is-owed');
    expect(after(secret, answerApplication(secret, granted, LATER)).applications).toMatchObject([{ granted: true }]);
    const [about, by] = ['protection', 'reported'] as const;
    expect(() => receiveApplication(secret, { ...asked, about, by }, AT)).toThrow('nobody-to-protect');
    expect(() => receiveApplication(secret, { application: ID, by: 'reporter', text: ID }, AT)).toThrow(
      'nothing-to-resolve',
    );
  });

  it('goes on with a list of what came with it, wherever it is; what was listed before it went may be taken off (BLTTHS 146(2), 106(3))', () => {
    const listed = after(received, enterItem(received, item, AT));
    expect(listed.items).toMatchObject([{ item: OTHER, kind: 'exhibit', takenAt: AT }]);
    expect(after(listed, takeOffItem(listed, off, LATER)).items).toMatchObject([{ off: { ground: off.ground } }]);
    expect(() => takeOffItem(received, off, LATER)).toThrow('item-not-listed');
    const gone = reportIn('forwarded');
    expect(after(gone, enterItem(gone, item, LATER)).items).toMatchObject([{ takenAt: LATER }]);
    expect(() => takeOffItem({ ...listed, status: 'forwarded' }, off, LATER)).toThrow(UnlawfulAct);
  });

  it('is counted as come in, never as a report that the court should classify', () => {
    const forwarded = after(reportIn('offered'), release(reportIn('offered'), 'pc02', LATER));
    expect(countedForwarded(forwarded)).toMatchObject({
      procedure: 'report',
      marks: [{ mark: 'in' }, { mark: 'handed-over' }],
      traits: { origin: 'direct' },
    });
  });
});

import type { EntryCorrected } from '@la-chan/contracts';
import { countedForwarded, everyCell, type ForwardingStatus, UnlawfulAct } from '@la-chan/procedure';
import { blank, evolve, reportForwarding, reportProcedure, type Report, type ReportEvent } from './report';
import { reportReferrals } from './referral';
import { correct, entries } from './report.corrections';

const { answerApplication, receiveApplication } = reportForwarding;
const { alert, notifyReporter, offer, receive, release, resolve, supplement, takeBack, withdraw } = reportForwarding;

const wrongDay: EntryCorrected = {
  entry: '0198b5f0-0000-7000-8000-00000000000e',
  reason: 'wrong-time',
  changes: { occurredAt: '2024-05-09T02:00:00.000Z' },
  repeatedIn: [],
};

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-05-11T02:00:00.000Z';

const reception = {
  number: '1/2024/TB',
  source: 'denunciation',
  channel: 'in-person',
  unit: 'd002',
  anonymous: false,
  reporter: OTHER,
  account: OTHER,
} as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
const received = receive(ID, reception, AT).reduce<Report>(evolve, empty);
const asked = { application: OTHER, by: 'reporter', about: 'secrecy', text: ID } as const;
const item = { item: OTHER, kind: 'document', origin: 'handed-in', record: ID } as const;
const open = { ...asked, granted: null, reasons: null };
const granted = { application: OTHER, granted: true, reasons: null };
const reportIn = (status: ForwardingStatus): Report => ({ ...received, status, handover: OTHER });
const outcome = { outcome: 'initiated', by: 'pc02', case: OTHER } as const;
const after = (report: Report, events: readonly ReportEvent[]): Report => events.reduce(evolve, report);

describe('the table of a report that came to the procuracy', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(reportProcedure, {
        entries,
        sample: reportIn,
        blank: empty,
        starts: {
          receive: () => receive(ID, reception, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (report, event: ReportEvent) => evolve(report, event),
        acts: {
          correct: (report) => correct(report, wrongDay, AT),
          receiveApplication: (report) => receiveApplication(report, asked, AT),
          answerApplication: (report) => answerApplication({ ...report, applications: [open] }, granted, AT),
          alert: (report) => alert(report, 'PC02', AT),
          enterItem: (report) => reportForwarding.enterItem(report, item, AT),
          takeOffItem: (report) =>
            reportForwarding.takeOffItem(
              { ...report, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          offer: (report) => offer(report, 'pc02', OTHER, AT),
          withdraw: (report) => withdraw(report, AT),
          takeBack: (report) => takeBack(report, { reason: 'not-competent' }, AT),
          release: (report) => release(report, 'pc02', AT),
          supplement: (report) => supplement(report, OTHER, AT),
          notifyReporter: (report) => notifyReporter(report, AT),
          referVictim: (report) => reportReferrals.referVictim(report, { exchange: OTHER, to: 'so-y-te' }, AT),
          recordReferral: (report) =>
            reportReferrals.recordReferral(report, { exchange: OTHER, outcome: 'supported', victim: ID }, AT),
          withdrawReferral: (report) => {
            const referred = { exchange: OTHER, to: 'so-y-te', outcome: null, victim: null };
            return reportReferrals.withdrawReferral({ ...report, referrals: [referred] }, OTHER, AT);
          },
          resolve: (report) => resolve(report, outcome, AT),
        },
      }),
    ).toEqual([]);
  });
});

describe('a report that came to the procuracy', () => {
  it('is with the procuracy until the investigating body has it, and again when it was rejected', () => {
    const offered = after(received, offer(received, 'pc02', OTHER, AT));
    expect(() => offer(offered, 'pc02', OTHER, AT)).toThrow(UnlawfulAct);
    expect(after(offered, takeBack(offered, { reason: 'not-competent' }, LATER))).toMatchObject({
      status: 'received',
      handedTo: null,
    });
  });

  it('is told of by telephone where it cannot go at once, until the body has it (TTLT 01/2017 8(3))', () => {
    expect(alert(received, 'PC02', AT)).toMatchObject([{ data: { body: 'PC02' } }]);
    const offered = after(received, offer(received, 'pc02', OTHER, AT));
    expect(after(offered, alert(offered, 'PC02', AT)).status).toBe('offered');
    const forwarded = after(offered, release(offered, 'pc02', LATER));
    expect(() => alert(forwarded, 'PC02', LATER)).toThrow(UnlawfulAct);
  });

  it('brings a victim to support also while it is offered, and keeps how that ended', () => {
    const offered = after(received, offer(received, 'pc02', OTHER, AT));
    const referred = after(offered, reportReferrals.referVictim(offered, { exchange: OTHER, to: 'so-y-te' }, AT));
    expect(referred).toMatchObject({ status: 'offered', referrals: [{ to: 'so-y-te', outcome: null }] });
    const answer = { exchange: OTHER, outcome: 'supported', victim: ID } as const;
    expect(after(referred, reportReferrals.recordReferral(referred, answer, LATER)).referrals).toEqual([
      { ...answer, to: 'so-y-te' },
    ]);
  });

  it('has nobody to tell when it is anonymous', () => {
    expect(() => notifyReporter({ ...received, anonymous: true }, AT)).toThrow('anonymous');
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

  it('is counted as come in, never as a report that the procuracy should classify', () => {
    const offered = after(received, offer(received, 'pc02', OTHER, AT));
    const forwarded = after(offered, release(offered, 'pc02', LATER));
    expect(countedForwarded(forwarded)).toMatchObject({
      marks: [
        { mark: 'in', on: '2024-05-10' },
        { mark: 'handed-over', on: '2024-05-11' },
      ],
      traits: { origin: 'direct' },
    });
  });
});

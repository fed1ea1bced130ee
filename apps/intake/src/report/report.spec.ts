import { AlertGround } from '@la-chan/contracts';
import { everyCell, UnlawfulAct } from '@la-chan/procedure';
import { reportApplications } from './application';
import { blank, evolve } from './report.events';
import { alert, receive } from './reception';
import { findNonCompetence, transferOut } from './competence';
import { close, closeOnPaper, resolve } from './ending';
import { enterItem, recordFirstMeasure, takeOffItem } from './first-handling';
import { notifyProcuracy, notifyReporter } from './notices';
import { classify, reportProcedure, supplement, type Report, type ReportStatus } from './report';
import { findUrgency } from './urgency';
import { correct } from './correction';
import { assertAttended } from './attendance';
import { recordReferral, refer, withdrawReferral } from './referral';
import { join, merge, recordEnd } from './joinder';
import { offer, release, takeBack, withdraw } from './handover';
import { counted } from './report.counted';
import { entries } from './report.corrections';

const ID = '01900000-0000-7000-8000-000000000001';
const OTHER = '01900000-0000-7000-8000-000000000002';
const AT = '2024-05-10T02:00:00.000Z';
const LATER = '2024-05-11T02:00:00.000Z';

const reception = {
  number: '1/2024',
  source: 'denunciation',
  channel: 'in-person',
  unit: 'd002',
  anonymous: false,
  byCommuneDesk: false,
  urgency: [],
  from: [],
  opening: false,
  origin: 'direct',
  reporter: OTHER,
  account: OTHER,
} as const;

const item = { item: OTHER, kind: 'object', origin: 'taken-into-keeping', record: OTHER } as const;
const signs = { finding: 'crime-signs', urgency: [], article: '150', clause: '1' } as const;
const noCrime = { finding: 'no-crime', urgency: [], article: null, clause: null } as const;

const empty = { ...blank, id: ID, version: 0, number: '', unit: '', createdAt: AT, updatedAt: AT };
/** Where the police of a commune hold a report ordinary. */
const ORDINARY = { byCommuneDesk: true, urgency: [], article: '153', clause: '1' } as const;
const reportIn = (status: ReportStatus, change: Partial<Report> = {}): Report => {
  const [reception_] = receive(ID, { ...reception, urgency: [], from: [] }, AT);
  const received = evolve(empty, reception_!);
  const classifiedAt = status === 'received' ? null : AT;
  return {
    ...received,
    status,
    classifiedAt,
    finding: classifiedAt && 'no-crime',
    handover: OTHER,
    urgency: ['flagrant'],
    ...change,
  };
};

const after = (report: Report, events: ReturnType<typeof classify>): Report => events.reduce<Report>(evolve, report);

const { receiveApplication, answerApplication } = reportApplications;
const asked = { application: OTHER, by: 'reporter', about: 'secrecy', text: ID } as const;
const open = { ...asked, granted: null, reasons: null };
const granted = { application: OTHER, granted: true, reasons: null };

const referral = { exchange: OTHER, to: 'so-y-te', outcome: null, victim: null };

describe('a report of a matter that another competent body has too', () => {
  const decision = { body: 'Cơ quan điều tra cấp trên', number: '3/QĐ', decidedOn: '2024-05-10' };
  const transfer = (ground: 'same-matter' | 'territory', decidedOn: string) =>
    transferOut(reportIn('classified'), { ground, body: 'PC03', decision: { ...decision, decidedOn } }, AT);

  it('goes there as the head above has decided by then (TTLT 01/2017 12(3)(b))', () => {
    expect(transfer('same-matter', '2024-05-10')[0]?.data).toMatchObject({ decision });
    expect(() => transfer('territory', '2024-05-10')).toThrow('not-a-decision-on-it');
    expect(() => transfer('same-matter', '2024-12-31')).toThrow('not-a-decision-on-it');
  });
});

describe('the table of a report', () => {
  it('holds in every cell', () => {
    expect(
      everyCell(reportProcedure, {
        entries,
        sample: (status) => reportIn(status),
        blank: empty,
        starts: {
          receive: () => receive(ID, { ...reception, urgency: [], from: [] }, AT),
          bringIn: () => receive(ID, { ...reception, urgency: [], from: [], opening: true }, AT),
        },
        statusOf: ({ status }) => status,
        evolve: (report, event: ReturnType<typeof classify>[number]) => evolve(report, event),
        acts: {
          classify: (report) => classify(report, { ...signs, urgency: [] }, AT),
          findUrgency: (report) => findUrgency({ ...report, ...ORDINARY }, { urgency: ['may-flee'] }, AT),
          correct: (report) => correct(report, { reason: 'wrong-entry', changes: { channel: 'phone' } }, AT),
          supplement: (report) => supplement(report, OTHER, AT),
          alert: (report) => alert(report, { ground: 'urgent', body: 'PC02' }, AT),
          recordFirstMeasure: (report) => recordFirstMeasure(report, 'scene-guarded', AT),
          enterItem: (report) => enterItem(report, item, AT),
          takeOffItem: (report) =>
            takeOffItem(
              { ...report, items: [{ ...item, takenAt: AT }] },
              { item: OTHER, ground: 'entered-in-error' },
              AT,
            ),
          findNonCompetence: (report) => findNonCompetence(report, 'territory', AT),
          notifyProcuracy: (report) => notifyProcuracy(report, OTHER, AT),
          notifyReporter: (report) => notifyReporter(report, 'reception', AT),
          offer: (report) => offer(report, 'pc02', OTHER, AT),
          withdraw: (report) => withdraw(report, AT),
          takeBack: (report) => takeBack(report, { reason: 'not-competent' }, AT),
          release: (report) => release(report, 'pc02', AT),
          transferOut: (report) => transferOut(report, { ground: 'territory', body: 'Công an tỉnh Hưng Yên' }, AT),
          close: (report) => close(report, 'civil-or-administrative', AT),
          merge: (report) => merge(report, { id: OTHER, receivedAt: AT }, AT),
          join: (report) => join(report, reportIn('received', { id: OTHER }), AT),
          recordEnd: (report) => recordEnd(report, { with: 'initiated', case: OTHER }, AT),
          refer: (report) => refer(report, { exchange: OTHER, to: 'so-y-te' }, AT),
          recordReferral: (report) => recordReferral(report, { exchange: OTHER, outcome: 'supported', victim: ID }, AT),
          withdrawReferral: (report) => withdrawReferral({ ...report, referrals: [referral] }, OTHER, AT),
          receiveApplication: (report) => receiveApplication(report, asked, AT),
          answerApplication: (report) => answerApplication({ ...report, applications: [open] }, granted, AT),
          resolve: (report) => resolve(report, { outcome: 'initiated', by: 'pc02', case: OTHER }, AT),
        },
        turns: {
          correct: [(report) => correct(report, { reason: 'wrong-entry', changes: { finding: 'crime-signs' } }, AT)],
        },
        variants: [(report) => ({ ...report, classifiedAt: null })],
      }),
    ).toEqual([]);
  });
});

describe('a received report', () => {
  it('cannot be handed over before it is classified, unless it is urgent', () => {
    expect(() => offer(reportIn('received', { urgency: [] }), 'pc02', OTHER, AT)).toThrow('classify-before-handover');
    expect(offer(reportIn('received', { urgency: ['flagrant'] }), 'pc02', OTHER, AT)).toHaveLength(1);
  });

  it('is handed over at once by a commune desk', () => {
    expect(offer(reportIn('received', { urgency: [], byCommuneDesk: true }), 'pc02', OTHER, AT)).toHaveLength(1);
  });
});

describe('a classified report', () => {
  it('cannot be classified twice', () => {
    expect(() => classify(reportIn('classified'), { ...signs, urgency: [] }, AT)).toThrow(UnlawfulAct);
  });

  it('is found to be urgent by the police of a commune who have held it ordinary (TTLT 01/2017 8(5)(b))', () => {
    const found = { urgency: ['may-flee'], article: '150', clause: '2' } as const;
    const find = (change: Partial<Report>) => {
      const report = reportIn('classified', { ...ORDINARY, ...change });
      return after(report, findUrgency(report, { ...found, urgency: [...found.urgency] }, LATER));
    };
    expect(find({})).toMatchObject({ status: 'classified', classifiedAt: AT, ...found });
    expect(find({ post: 'remote-commune' })).toMatchObject(found);
    for (const change of [
      { byCommuneDesk: false },
      { post: 'station' as const },
      { urgency: ['flagrant' as const] },
      { article: '151' as const },
    ])
      expect(() => find(change)).toThrow('nothing-held-ordinary');
  });

  it('cannot be closed with signs of a crime', () => {
    expect(() => close(reportIn('classified', { finding: 'crime-signs' }), 'no-crime', AT)).toThrow(
      'no-crime-not-found',
    );
  });

  it('is not closed as no crime: that is decided once it was verified, but for what was on paper before (TT 28/2020 16(2))', () => {
    const report = reportIn('classified', { finding: 'no-crime' });
    expect(() => close(report, 'no-crime', AT)).toThrow('no-crime-is-decided');
    expect(offer(report, 'pc02', OTHER, AT)).toHaveLength(1);
    expect(closeOnPaper(report, 'no-crime', AT)).toHaveLength(1);
  });

  it('is kept where it was sent again without new facts, whatever it tells of, and its sender is told (TT 28/2020 10(6))', () => {
    for (const change of [{}, { byCommuneDesk: true }]) {
      const report = reportIn('classified', { finding: 'crime-signs', ...change });
      const kept = after(report, close(report, 'repeated-without-new-facts', LATER));
      expect(kept).toMatchObject({ status: 'closed', finding: 'crime-signs' });
      expect(notifyReporter(kept, 'result', LATER)).toHaveLength(1);
      expect(counted(kept).marks).toContainEqual({ mark: 'signs-left', on: '2024-05-11' });
    }
  });

  it('says to which body a letter was passed that is for another procedure (TT 28/2020 10(2))', () => {
    const [closed] = close(reportIn('classified', { finding: 'no-crime' }), 'complaint', AT, 'Thanh tra thành phố');
    expect(closed?.data).toEqual({ ground: 'complaint', passedTo: 'Thanh tra thành phố' });
  });

  it('cannot be closed by a commune desk', () => {
    expect(() => close(reportIn('classified', { byCommuneDesk: true }), 'no-crime', AT)).toThrow(
      'commune-desk-may-not-close',
    );
  });

  it('that came by post is passed on by a commune desk as well, where it is for another procedure (TT 28/2020 10(1)–(4))', () => {
    const letter = reportIn('classified', { byCommuneDesk: true, channel: 'post', finding: 'no-crime' });
    for (const ground of ['complaint', 'civil-or-administrative'] as const) {
      expect(close(letter, ground, AT, 'Thanh tra thành phố')).toMatchObject([{ data: { ground } }]);
      for (const passed of [
        () => close(letter, ground, AT),
        () => close({ ...letter, channel: 'phone' }, ground, AT, 'x'),
      ])
        expect(passed).toThrow('commune-desk-may-not-close');
    }
  });

  it('cannot be merged into itself', () => {
    expect(() => merge(reportIn('classified'), reportIn('classified'), AT)).toThrow('merge-into-itself');
  });

  it('goes on in the one that was received first', () => {
    const later = { id: OTHER, receivedAt: LATER };
    expect(() => merge(reportIn('classified'), later, AT)).toThrow('received-before');
  });
});

describe('a report that has gone at once', () => {
  it('takes what is done at the scene and comes in when it has gone, as what follows it (TT 28/2020 6(1)(a))', () => {
    for (const status of ['offered', 'handed-over'] as const) {
      const done = after(reportIn(status), recordFirstMeasure(reportIn(status), 'scene-guarded', LATER));
      expect(done).toMatchObject({ status, firstMeasures: [{ measure: 'scene-guarded', takenAt: LATER }] });
      expect(after(done, enterItem(done, item, LATER)).items).toHaveLength(1);
    }
  });
});

describe('an offered report', () => {
  it('is with its desk again when the offer ends, as far as it had come', () => {
    expect(after(reportIn('offered'), withdraw(reportIn('offered'), LATER)).status).toBe('classified');
    const unclassified = reportIn('offered', { classifiedAt: null });
    expect(after(unclassified, takeBack(unclassified, { reason: 'not-competent' }, LATER)).status).toBe('received');
  });
});

describe('a report whose victim was referred', () => {
  it('keeps who has taken her up, and how it ended', () => {
    const waiting = after(reportIn('offered'), refer(reportIn('offered'), { exchange: OTHER, to: 'so-y-te' }, AT));
    expect(waiting).toMatchObject({ status: 'offered', referrals: [{ to: 'so-y-te', outcome: null }] });
    const told = after(waiting, recordReferral(waiting, { exchange: OTHER, outcome: 'supported', victim: ID }, LATER));
    expect(told.referrals).toEqual([{ exchange: OTHER, to: 'so-y-te', outcome: 'supported', victim: ID }]);
    expect(after(waiting, withdrawReferral(waiting, OTHER, LATER)).referrals).toEqual([]);
    expect(() => withdrawReferral(told, OTHER, LATER)).toThrow('nothing-waits');
  });
});

describe('reports of one matter', () => {
  const [WITNESS, CHILD] = ['01900000-0000-7000-8000-000000000003', '01900000-0000-7000-8000-000000000004'];
  const second = reportIn('received', { id: WITNESS, reporter: CHILD, account: WITNESS, supplements: [CHILD] });
  const first = after(reportIn('classified'), join(reportIn('classified'), second, LATER));

  it('go on in one that knows all that was told, and by whom', () => {
    expect(first).toMatchObject({ status: 'classified', reporter: OTHER, others: [CHILD], from: [WITNESS] });
    expect(first.supplements).toEqual([WITNESS, CHILD]);
    const third = reportIn('classified', { id: OTHER, reporter: null });
    expect(after(third, join(third, first, LATER))).toMatchObject({ others: [OTHER, CHILD], from: [ID, WITNESS] });
  });

  it('say once what was done already in both', () => {
    const guarded = { measure: 'scene-guarded', takenAt: AT } as const;
    const heard = { measure: 'statements-taken', takenAt: AT } as const;
    const known = reportIn('classified', { firstMeasures: [guarded] });
    const other = { ...second, firstMeasures: [guarded, heard] };
    expect(after(known, join(known, other, LATER)).firstMeasures).toEqual([guarded, heard]);
  });

  it('do not go on in one that has ended, or that went away on paper', () => {
    for (const status of ['closed', 'transferred-out', 'merged', 'resolved'] as const)
      expect(() => join(reportIn(status), second, LATER)).toThrow(UnlawfulAct);
    expect(() => join(reportIn('handed-over', { handover: ID }), second, LATER)).toThrow('sent-on-paper');
  });

  it('are told of the result each, once there is one, and counted as resolved once', () => {
    const merged = after(second, merge(second, { id: ID, receivedAt: AT }, LATER));
    expect(() => notifyReporter(merged, 'result', LATER)).toThrow('no-result-yet');
    const ended = after(merged, recordEnd(merged, { with: 'not-initiated', case: null }, LATER));
    expect(ended).toMatchObject({ status: 'merged', outcome: 'not-initiated' });
    expect(notifyReporter(ended, 'result', LATER)).toHaveLength(1);
    expect(counted(ended).marks.map(({ mark }) => mark)).not.toContain('resolved');
  });
});

describe('a reception', () => {
  const told = { ...reception, urgency: [], from: [] };

  it('says its post at a commune desk alone', () => {
    expect(() => receive(ID, { ...told, post: 'station' }, AT)).toThrow('post-of-a-commune-desk');
    const recommended = { ...told, source: 'recommendation', byCommuneDesk: true } as const;
    expect(() => receive(ID, recommended, AT)).toThrow('recommendation-to-a-commune-desk');
    expect(receive(ID, { ...recommended, opening: true }, AT)).toHaveLength(1);
    expect(receive(ID, { ...recommended, byCommuneDesk: false }, AT)).toHaveLength(1);
    const [event] = receive(ID, { ...told, byCommuneDesk: true, post: 'station' }, AT);
    expect(evolve(reportIn('received'), event!)).toMatchObject({ post: 'station', placing: 'scene' });
  });

  it('says why nobody knows the reporter when nobody does', () => {
    expect(() => receive(ID, { ...told, anonymity: 'refused' }, AT)).toThrow('anonymity-of-a-known-reporter');
    expect(receive(ID, { ...told, anonymous: true, anonymity: 'refused' }, AT)).toHaveLength(1);
  });

  it('is handed in in writing against a receipt, but for what was under way before (TT 28/2020 5(2))', () => {
    const paper = { ...told, channel: 'in-writing' } as const;
    expect(() => receive(ID, paper, AT)).toThrow('no-receipt-given');
    expect(receive(ID, { ...paper, receipt: '7/BN' }, AT)[0]?.data).toMatchObject({ receipt: '7/BN' });
    expect(receive(ID, { ...paper, opening: true }, AT)).toHaveLength(1);
  });

  it('is placed at the seat of the outlet when it is a media item', () => {
    expect(() => receive(ID, { ...told, placing: 'outlet-seat' }, AT)).toThrow('outlet-of-a-media-item');
    expect(receive(ID, { ...told, channel: 'media', placing: 'outlet-seat' }, AT)).toHaveLength(1);
  });
});

describe('a child who reports', () => {
  const child = { name: 'Canary', birthDate: '2010-05-11' };

  it('is heard with somebody beside, when it comes', () => {
    expect(() => assertAttended(child, 'in-person', AT)).toThrow('child-unattended');
    for (const one of [
      { ...child, attendedBy: 'called' as const },
      { ...child, birthDate: '2006-05-10' },
      { name: 'C' },
    ])
      expect(() => assertAttended(one, 'in-person', AT)).not.toThrow();
    expect(() => assertAttended(child, 'phone', AT)).not.toThrow();
  });
});

describe('a correction', () => {
  const putting = (report: Report, changes: Parameters<typeof correct>[1]['changes'], ...acts: string[]) =>
    correct(
      report,
      { reason: 'wrong-entry', changes },
      LATER,
      [AT, ...acts].map((at) => ({ type: 'x', at })),
    );

  it('cannot say that it was received in the future, or after what was done about it', () => {
    const [TOO_LATE, ACT] = ['2030-01-01T00:00:00.000Z', '2024-05-10T08:00:00.000Z'];
    expect(() => putting(reportIn('received'), { receivedAt: TOO_LATE })).toThrow('received-after-it-was-acted-on');
    expect(() => putting(reportIn('classified'), { receivedAt: LATER }, LATER, ACT)).toThrow(
      'received-after-it-was-acted-on',
    );
    expect(putting(reportIn('classified'), { receivedAt: ACT }, ACT)).toHaveLength(1);
  });

  it('opens again what was closed and is a crime after all, and nothing else', () => {
    const closed = reportIn('closed', { leftAt: AT });
    expect(after(closed, putting(closed, { finding: 'crime-clear' }))).toMatchObject({
      status: 'classified',
      leftAt: null,
      finding: 'crime-clear',
    });
    expect(after(closed, putting(closed, { channel: 'phone' })).status).toBe('closed');
    expect(after(closed, putting(closed, { finding: 'no-crime' })).status).toBe('closed');
  });

  it('leaves nothing that a reception could not have said', () => {
    expect(() => putting(reportIn('received'), { post: 'station' })).toThrow('post-of-a-commune-desk');
    expect(() => putting(reportIn('received'), { anonymity: 'refused' })).toThrow('anonymity-of-a-known-reporter');
    const media = reportIn('received', { channel: 'media', placing: 'outlet-seat' });
    expect(() => putting(media, { channel: 'phone' })).toThrow('outlet-of-a-media-item');
    const station = reportIn('received', { byCommuneDesk: true });
    expect(after(station, putting(station, { post: 'station' })).post).toBe('station');
  });
});

describe('the notice of a reception to the procuracy', () => {
  const told = { type: 'intake.procuracy-notified' };

  it.each(reportProcedure.statuses)('is served within its 3 days when the report is %s by then', (status) => {
    expect(notifyProcuracy(reportIn(status), OTHER, LATER)).toMatchObject([told]);
  });
});

describe('what the competent body, or the procuracy, is told by the quickest means', () => {
  /** As each article has it. */
  const TOLD: Readonly<Record<AlertGround, { body: string; of?: Partial<Report> }>> = {
    urgent: { body: 'PC02', of: { byCommuneDesk: true } }, // TTLT 01/2017 8(5)(a)
    emergency: { body: 'PC02', of: { byCommuneDesk: true, post: 'station' } }, // 8(5)(d): a station as well
    'under-way': { body: 'VKS Hà Nội' }, // TT 28/2020 6(1)(c)
    surrender: { body: 'PC02', of: { source: 'surrender' } }, // TT 28/2020 7(2)(b)
    'cannot-transfer': { body: 'Công an tỉnh Hưng Yên' }, // TTLT 01/2017 8(1)–(3)
  };

  it.each(AlertGround.options)('goes with its ground: %s', (ground) => {
    const { body, of } = TOLD[ground];
    for (const status of ['received', 'classified', 'offered'] as const) {
      const report = reportIn(status, of);
      const alerted = alert(report, { ground, body }, LATER);
      expect(alerted).toMatchObject([
        { type: 'intake.competent-body-alerted', data: { ground, body }, occurredAt: LATER },
      ]);
      expect(after(report, alerted)).toEqual(report); // the report goes on as it was
    }
    expect(() => alert(reportIn('handed-over', of), { ground, body }, LATER)).toThrow(UnlawfulAct);
  });

  it('is no surrender where nobody gave himself up', () => {
    const surrender = { ground: 'surrender', body: 'PC02' } as const;
    expect(() => alert(reportIn('received'), surrender, AT)).toThrow('not-a-surrender');
  });
});

describe('an anonymous report', () => {
  it('has nobody to tell', () => {
    expect(() => notifyReporter(reportIn('closed', { anonymous: true }), 'result', AT)).toThrow('anonymous-reporter');
  });
});

describe('what is counted of a report', () => {
  const marksOf = (report: Report) => counted(report).marks.map(({ mark }) => mark);

  it('is its reception and when it has to be classified', () => {
    const report = reportIn('received');
    expect(counted(report).marks).toEqual([
      { mark: 'received', on: '2024-05-10' },
      { mark: 'classification-due', on: '2024-05-11' },
    ]);
  });

  it('is closed as resolved, and not as handed over', () => {
    const classified = after(reportIn('received'), classify(reportIn('received'), { ...noCrime, urgency: [] }, AT));
    const closed = after(classified, close(classified, 'civil-or-administrative', LATER));
    expect(marksOf(closed)).toEqual(['received', 'classified', 'classification-due', 'closed']);
  });

  it('is taken up when a report with signs of a crime was handed over', () => {
    const classified = after(reportIn('received'), classify(reportIn('received'), { ...signs, urgency: [] }, AT));
    const offered = after(classified, offer(classified, 'pc02', OTHER, LATER));
    expect(marksOf(offered)).not.toContain('taken-up');
    expect(marksOf(after(offered, release(offered, 'pc02', LATER)))).toEqual(
      expect.arrayContaining(['signs', 'taken-up', 'handed-over']),
    );
  });
});

describe('whoever is threatened for what they have told the desk', () => {
  const protection = { ...asked, about: 'protection' } as const;

  it('asks for secrecy, which is owed, and for protection, wherever the report has gone (TTLT 01/2017 4(5))', () => {
    const secret = after(reportIn('handed-over'), receiveApplication(reportIn('handed-over'), asked, AT));
    expect(secret.applications).toEqual([open]);
    expect(() => answerApplication(secret, { ...granted, granted: false, reasons: ID }, AT)).toThrow('secrecy-is-owed');
    expect(after(secret, answerApplication(secret, granted, LATER)).applications).toMatchObject([{ granted: true }]);
    const guarded = after(secret, receiveApplication(secret, { ...protection, application: ID }, AT));
    const no = { application: ID, granted: false, reasons: null };
    expect(() => answerApplication(guarded, no, AT)).toThrow('reasons-left-out');
    expect(answerApplication(guarded, { ...no, reasons: OTHER }, AT)).toHaveLength(1);
  });

  it('asks whoever resolves the report for the rest; who was denounced is not protected (BLTTHS 484(1))', () => {
    const report = reportIn('received');
    expect(() => receiveApplication(report, { application: OTHER, by: 'reporter', text: ID }, AT)).toThrow(
      'nothing-to-resolve',
    );
    expect(() => receiveApplication(report, { ...protection, by: 'reported' }, AT)).toThrow('nobody-to-protect');
    for (const by of ['reporter', 'witness', 'victim'] as const)
      expect(receiveApplication(report, { ...protection, by }, AT)).toHaveLength(1);
  });
});

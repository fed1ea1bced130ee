import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';

const FIRST = {
  immediateDanger: false,
  suspectIsRelative: 'unknown',
  safeContact: { whoMayCall: 'em gái', when: 'trưa' },
};

describe('a report that somebody brings to the procuracy', () => {
  let prosecutor: Client;
  let head: Client;
  let analyst: Client;
  let support: Client;
  let report: Answered;
  let path: string;

  beforeAll(async () => {
    const city = await startAgencies(['pc02', 'vks-hn', 'bcd-138', 'so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
    prosecutor = await city.as('vks-hn.kiem-sat-vien');
    head = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
    support = await city.as('so-y-te.lanh-dao');
    const reception = { source: 'denunciation', channel: 'in-person', unit: 'c00070', account: 'Lời tố giác.' };
    const occurredAt = '2025-08-03T09:00:00.000Z';
    const reporter = { name: 'Nguyễn Thị Tố (minh hoạ)' };
    const received = await prosecutor.post('/reports', { ...reception, occurredAt, reporter });
    expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
    report = received.body;
    path = `/reports/${report.id}`;
  });

  it('is due with the investigating body in 24 hours, and its reporter is told within 3 working days', async () => {
    expect(await only(prosecutor, '/deadlines?rule=R3')).toMatchObject({
      dueAt: '2025-08-04T09:00:00.000Z',
      law: 'TTLT 01/2017 8(3)',
    });
    expect(await only(prosecutor, '/deadlines?rule=R9.reporter')).toMatchObject({ dueOn: '2025-08-06' });
  });

  it('is told of by telephone where it cannot go at once (TTLT 01/2017 8(3))', async () => {
    const told = { body: 'Trực ban hình sự PC02' };
    const answer = await tried(prosecutor, 'post', `${path}/alerts`, told);
    expect([answer.status, answer.body]).toMatchObject([200, { status: 'received' }]);
    report = answer.body;
    const { entries } = await read(prosecutor, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'prosecution.competent-body-alerted')).toMatchObject({
      type: 'prosecution.competent-body-alerted',
      data: told,
    });
  });

  it('has a list of what was handed in with it, against which the body checks (BLTTHS 146(2), (3))', async () => {
    const item = { kind: 'exhibit', origin: 'handed-in', description: 'Điện thoại: canary.' };
    const listed = await tried(prosecutor, 'post', `${path}/items`, item);
    expect([listed.status, listed.body.items]).toMatchObject([200, [{ kind: 'exhibit' }]]);
    report = listed.body;
  });

  it('goes there with its dossier; the 20 days run from its acceptance, and the outcome comes back', async () => {
    const offered = await act(prosecutor, `${path}/handover`, report.version);
    expect(offered).toMatchObject({ status: 'offered', handedTo: 'pc02' });
    const twice = await tried(prosecutor, 'put', `${path}/handover`);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'unlawful-act', 'TTLT 01/2017 8(3)']);

    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    const opened = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'thụ lý' });
    expect(opened.body.dossiers[0]).toMatchObject({ account: 'Lời tố giác.', reporter: { name: expect.any(String) } });
    const { body: accepted } = await head.put(`/handovers/${offer.id}/acceptance`, {});
    const taken = await eventually(async () => {
      const now = await read(head, `/verifications/${accepted.id}`);
      expect(now.status).toBe('under-verification');
      return now;
    });
    expect(taken.items).toMatchObject([{ item: report.items[0].item, kind: 'exhibit' }]);
    expect(taken).toMatchObject({ sender: 'vks-hn', from: [report.id], receivedAt: taken.acceptedAt });
    await eventually(async () => expect(await read(prosecutor, path)).toMatchObject({ status: 'forwarded' }));
    const { deadlines } = await read(prosecutor, `${path}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R3', status: 'met' }));

    await act(head, `/verifications/${taken.id}/non-initiation`, taken.version, { ground: 'no-event' });
    await eventually(async () => expect(await read(prosecutor, path)).toMatchObject({ outcome: 'not-initiated' }));
  });

  it('brings a victim whom the procuracy comes to know of to victim support, and is told how that ended', async () => {
    const referral = { person: { name: 'Trần Thị Bị (minh hoạ)' }, first: FIRST, account: 'Lời kể.' };
    const referred = await tried(prosecutor, 'post', `${path}/victim-referrals`, referral);
    expect([referred.status, referred.body.referrals]).toEqual([
      200,
      [expect.objectContaining({ to: 'so-y-te', outcome: null })],
    ]);
    const victim = await eventually(() => only(support, '/victims'));
    expect(victim).toMatchObject({ way: 'referred', from: [report.id] });
    await act(support, `/victims/${victim.id}/closure`, victim.version, { ground: 'declined' });
    await eventually(async () =>
      expect(await read(prosecutor, path)).toMatchObject({ referrals: [{ victim: victim.id }] }),
    );
  });

  it('is one report of the city, resolved, and none that a desk failed to classify', async () => {
    await eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      expect(targets[1].indicators[0]).toMatchObject({ id: 'T2', numerator: 1, denominator: 1 });
      expect(targets[0].indicators[0]).toMatchObject({ id: 'T1', denominator: 0 });
    });
    expect(await read(analyst, '/scorecard/identity?period=2025')).toMatchObject({ breach: false });
  });
});

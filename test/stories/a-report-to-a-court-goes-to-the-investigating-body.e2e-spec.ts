import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { act, only, post, read, tried, type Answered } from './acting';
import { inStatus } from './judicial';

describe('a report of a crime that somebody brings to a court', () => {
  let clerk: Client;
  let head: Client;
  let analyst: Client;
  let report: Answered;
  let path: string;

  const RECEIVED = '2025-08-03T09:00:00.000Z';
  const reception = { channel: 'in-person', unit: 'c00070', account: 'Lời tố giác.', occurredAt: RECEIVED };

  beforeAll(async () => {
    const city = await startAgencies(['pc02', 'toa-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    clerk = await city.as('toa-hn.thu-ky');
    head = await city.as('pc02.thu-truong');
    analyst = await city.as('bcd-138.phan-tich');
    const reporter = { name: 'Nguyễn Thị Tố (minh hoạ)' };
    const received = await clerk.post('/reports', { ...reception, source: 'denunciation', reporter });
    expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
    report = received.body;
    path = `/reports/${report.id}`;
  });

  it('is never refused, but a recommendation is for the body or the procuracy (BLTTHS 144(3), 145)', async () => {
    const refused = await clerk.post('/reports', { ...reception, source: 'recommendation' });
    expect([refused.status, refused.body]).toMatchObject([
      422,
      { code: 'recommendation-to-a-court', law: 'BLTTHS 144(3), 145(2)', field: '/source' },
    ]);
    expect((await read(clerk, '/reports')).items).toHaveLength(1);
  });

  it('is due with the investigating body as soon as the city sets, and told of by telephone meanwhile (BLTTHS 146(4))', async () => {
    expect(await only(clerk, '/deadlines?rule=R3.court')).toMatchObject({
      dueAt: '2025-08-04T09:00:00.000Z',
      law: 'TTLT 01/2017 8(6)',
    });
    const told = { body: 'Trực ban hình sự PC02' };
    const answer = await tried(clerk, 'post', `${path}/alerts`, told);
    expect([answer.status, answer.body]).toMatchObject([200, { status: 'received' }]);
    report = answer.body;
    const { entries } = await read(clerk, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'court.competent-body-alerted')).toMatchObject({
      type: 'court.competent-body-alerted',
      data: told,
    });
  });

  it('is kept secret as its reporter asks the court, sealed (TTLT 01/2017 4(5))', async () => {
    const text = 'Đề nghị giữ bí mật: canary.';
    const asked = await tried(clerk, 'post', `${path}/applications`, { by: 'reporter', about: 'secrecy', text });
    expect([asked.status, asked.body.applications]).toMatchObject([201, [{ about: 'secrecy', granted: null }]]);
    const one = `${path}/applications/${asked.body.applications[0].application}`;
    const reading = await clerk.post(`${one}/readings`, { purpose: 'giải quyết' });
    expect(reading.body).toEqual({ text, reasons: null });
    const refused = await tried(clerk, 'put', `${one}/answer`, { decision: 'refused', reasons: 'Không.' });
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      409,
      'secrecy-is-owed',
      'TTLT 01/2017 4(5)',
    ]);
    report = await act(clerk, `${one}/answer`, asked.body.version, { decision: 'granted' });
    expect(report).toMatchObject({ applications: [{ granted: true }] });
  });

  it('has a list of what was handed in with it, sealed (BLTTHS 146(2), (3))', async () => {
    for (const [description, origin] of [
      ['Ghi âm: canary.', 'handed-in'],
      ['Nhầm: canary.', 'supplied'],
    ]) {
      const item = { kind: 'document', origin, description };
      const listed = await tried(clerk, 'post', `${path}/items`, item);
      expect(listed.status).toBe(200);
      report = listed.body;
    }
    const [, wrong] = report.items;
    report = await act(clerk, `${path}/items/${wrong.item}/removal`, report.version, { ground: 'entered-in-error' });
    const reading = await clerk.post(`${path}/items/readings`, { purpose: 'chuyển' });
    expect(reading.body.items).toMatchObject([{ description: 'Ghi âm: canary.' }]);
    expect(JSON.stringify(await read(clerk, `${path}/history`))).not.toContain('canary');
  });

  it('goes there with its dossier, its list and the time of its reception, once; the body classifies it as the first', async () => {
    const offered = await act(clerk, `${path}/handover`, report.version, { withholdReporter: true });
    expect(offered).toMatchObject({ status: 'offered', handedTo: 'pc02' });
    const twice = await tried(clerk, 'put', `${path}/handover`);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([
      409,
      'unlawful-act',
      'BLTTHS 146(4); TTLT 01/2017 8(6)',
    ]);

    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    expect(offer).toMatchObject({ counterpart: 'toa-hn', terms: { receivedAt: RECEIVED, finding: null } });
    const opened = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'thụ lý' });
    expect(opened.body.dossiers[0]).toMatchObject({ account: 'Lời tố giác.', reporter: null });
    const { body: accepted } = await head.put(`/handovers/${offer.id}/acceptance`, {});
    const taken = await inStatus(head, `/verifications/${accepted.id}`, 'under-verification');
    expect(taken).toMatchObject({ sender: 'toa-hn', from: [report.id], receivedAt: taken.acceptedAt });
    const [{ item }] = report.items;
    expect(taken.items).toMatchObject([{ item, kind: 'document', origin: 'handed-in' }]);
    expect(await only(head, '/deadlines?rule=R1.body')).toMatchObject({ status: 'running', law: 'TTLT 01/2017 8(1)' });
    await inStatus(clerk, path, 'forwarded');
    const { deadlines } = await read(clerk, `${path}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: 'R3.court', status: 'met' }));

    const since = { kind: 'exhibit', origin: 'handed-in', description: 'Điện thoại: canary.' };
    await post(clerk, `${path}/items`, since);
    const more = await eventually(async () => {
      const now = await read(head, `/verifications/${taken.id}`);
      expect(now.items).toMatchObject([{ item }, { kind: 'exhibit' }]);
      return now;
    });
    const reading = await head.post(`/verifications/${taken.id}/items/readings`, { purpose: 'giải quyết' });
    expect(reading.body.items).toMatchObject([{ description: 'Ghi âm: canary.' }, { description: since.description }]);
    await act(head, `/verifications/${taken.id}/non-initiation`, more.version, { ground: 'no-event' });
    await eventually(async () => expect(await read(clerk, path)).toMatchObject({ outcome: 'not-initiated' }));
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

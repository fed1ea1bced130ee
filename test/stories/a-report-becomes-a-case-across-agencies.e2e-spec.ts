import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried } from './acting';

const MORNING = '2025-08-04T02:00:00.000Z';
const UNIT = 'c00070';

describe('a report becomes a case across agencies', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: MORNING });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  it('from its reception to the case, extended by the procuracy, and its desk is told', async () => {
    const reception = {
      source: 'denunciation',
      channel: 'in-person',
      unit: UNIT,
      reporter: { name: 'Nguyễn Thị Canary', phone: '0900000133' },
      account: 'Lời kể của người tố giác: canary.',
    };
    const received = await desk.post('/reports', reception);
    expect([received.status, received.body.status]).toEqual([201, 'received']);
    const report = received.body as { id: string; version: number };
    const classification = { finding: 'crime-signs', article: '150', clause: '1' };
    const classified = await act(desk, `/reports/${report.id}/classification`, report.version, classification);
    const offered = await act(desk, `/reports/${report.id}/handover`, classified.version, {});
    expect(offered.status).toBe('offered');

    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    expect(JSON.stringify(offer)).not.toContain('Canary');
    const accepted = await head.put(`/handovers/${offer.id}/acceptance`, {});
    expect([accepted.status, accepted.body.status]).toEqual([200, 'awaiting-release']);
    const path = `/verifications/${accepted.body.id}`;
    let verification = await eventually(async () => {
      const now = await read(head, path);
      expect(now.status).toBe('under-verification');
      return now;
    });
    await eventually(async () => expect((await read(desk, `/reports/${report.id}`)).status).toBe('handed-over'));

    const reading = await head.post(`${path}/readings`, { purpose: 'phân công xác minh' });
    expect(reading.body.reporter.name).toBe('Nguyễn Thị Canary');

    verification = await act(head, `${path}/investigator`, verification.version, {
      investigator: 'pc02.dieu-tra-vien',
    });
    city.clock.advance({ days: 15 });
    verification = await act(head, `${path}/prolongation`, verification.version, { ground: 'complex' });
    await act(head, `${path}/extension-request`, verification.version, { ground: 'complex', months: 2 });

    const supervision = await eventually(async () => {
      const one = await only(procurator, '/supervisions');
      expect(one).toMatchObject({ decisions: [{ decision: 'assignment' }], requests: [{ kind: 'extension' }] });
      return one;
    });
    const [request] = supervision.requests as { exchange: string }[];
    const decision = { decision: 'granted', months: 2, number: '12/QĐ-VKS' };
    await act(
      procurator,
      `/supervisions/${supervision.id}/extension-requests/${request?.exchange}/decision`,
      supervision.version,
      decision,
    );
    verification = await eventually(async () => {
      const now = await read(head, path);
      expect(now.extension).toMatchObject({ status: 'granted' });
      return now;
    });
    const { body } = await head.get(`${path}/history`);
    const running = body.deadlines.find(
      ({ rule, status }: { rule: string; status: string }) => rule === 'R14' && status === 'running',
    );
    // 04/10/2025 and 06/12/2025 are Saturdays: each limit ends on the Monday (BLTTHS 134).
    expect(running).toMatchObject({ dueOn: '2025-12-08', law: 'BLTTHS 147(2)' });

    city.clock.advance({ days: 20 });
    verification = await act(head, `${path}/grounds`, verification.version, { article: '150', clause: '2' });
    const resolved = await act(head, `${path}/initiation`, verification.version, {});
    expect(resolved).toMatchObject({ status: 'resolved', outcome: 'initiated' });
    const opened = await read(head, `/cases/${String(resolved.case)}`);
    expect(opened).toMatchObject({ article: '150', clause: '2', seriousness: 'very-serious', from: [resolved.id] });

    await eventually(async () => {
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ status: 'resolved', outcome: 'initiated' });
    });
    const charged = await tried(head, 'post', `/cases/${opened.id}/accused`, {
      person: { name: 'Trần Văn Canary' },
      article: '150',
      clause: '2',
      grounds: 'căn cứ',
    });
    expect(charged.status).toBe(201);
    const waiting = await eventually(async () => {
      const { body: page } = await procurator.get('/supervisions?limit=10');
      const found = page.items.find(({ from }: { from: string[] }) => from[0] === opened.id);
      expect(found?.requests).toHaveLength(1);
      return found as { id: string; version: number; requests: { exchange: string }[] };
    });
    const approval = { decision: 'approved', number: '13/QĐ-VKS' };
    await act(
      procurator,
      `/supervisions/${waiting.id}/charge-requests/${waiting.requests[0]?.exchange}/decision`,
      waiting.version,
      approval,
    );
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused).toMatchObject([{ approval: 'approved' }]);
    });
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, put, read, takenUp, tried, type Answered } from './acting';

describe('a report of two matters', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let report: string;
  let first: string;
  let second: string;
  let opened: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const told = await classifiedReport(desk);
    report = `/reports/${told.id}`;
    first = `/verifications/${(await takenUp(desk, head, told)).id}`;
  });

  const now = (client: Client, path: string, state: object): Promise<void> =>
    eventually(async () => expect(await read(client, path)).toMatchObject(state));
  const supervisionOf = (decision: string): Promise<{ path: string; notice: string }> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.flatMap(({ id, decisions }: Answered) =>
        decisions
          .filter((one: Answered) => one.decision === decision)
          .map(({ notice }: Answered) => ({ path: `/supervisions/${id}`, notice })),
      );
      expect(found).toHaveLength(1);
      return found[0];
    });

  it('is split, which the procuracy is told, and each part has the limit from its receipt', async () => {
    const { status, body } = await tried(head, 'post', `${first}/splits`, { article: '152', clause: '1' });
    expect([status, body]).toEqual([201, expect.objectContaining({ article: '152', status: 'under-verification' })]);
    second = `/verifications/${body.id}`;
    const limits = await Promise.all(
      [first, second].map(async (path) => {
        const { deadlines } = await read(head, `${path}/history`);
        return deadlines.find(({ rule }: Answered) => rule === 'R10').dueOn;
      }),
    );
    expect(limits[0]).toBe(limits[1]);
    await supervisionOf('report-split');
  });

  it('has something verified elsewhere, as was asked in writing', async () => {
    const errand = { body: 'Công an tỉnh Nghệ An', acts: ['take-statement'], request: 'Lấy lời khai: canary.' };
    const asked = await tried(head, 'post', `${second}/errands`, errand);
    expect(asked.status).toBe(201);
    const [{ errand: id }] = asked.body.errands;
    const reading = await head.post(`${second}/errands/${id}/readings`, { purpose: 'theo dõi' });
    expect(reading.body).toEqual({ request: 'Lấy lời khai: canary.' });
    expect(await put(head, `${second}/errands/${id}/answer`, { done: true })).toMatchObject({
      errands: [{ done: true }],
    });
  });

  it('has something verified elsewhere in the city, of which the procuracy there is told (TTLT 01/2017 12(4))', async () => {
    const place = { body: 'Đội Cảnh sát hình sự', unit: 'c00070' };
    const errand = { ...place, acts: ['take-statement'], request: 'Lấy lời khai: canary.' };
    for (const path of [first, second]) {
      expect((await tried(head, 'post', `${path}/errands`, errand)).status).toBe(201);
    }
    await eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=decision&side=receiver');
      expect(items.filter(({ terms }: Answered) => terms.decision === 'errand')).toHaveLength(2);
    });
    // Of the part nothing has come that the procuracy supervises; the notice alone begins no supervision.
    await supervisionOf('errand');
  });

  it('is nothing of what another body asks to have verified here, which is answered by the day of its letter (TT 28/2020 12(2))', async () => {
    const letter = { unit: 'c00070', body: 'Công an tỉnh Nghệ An', letter: '12/CV', until: '2025-08-20' };
    const received = await head.post('/errands', { ...letter, acts: ['take-statement'], request: 'Xác minh: canary.' });
    expect([received.status, received.body]).toEqual([201, expect.objectContaining({ status: 'received' })]);
    const path = `/errands/${received.body.id}`;
    await put(head, `${path}/investigator`, { investigator: 'pc02.dieu-tra-vien' });
    const limit = async (): Promise<Answered> => (await read(head, `${path}/history`)).deadlines;
    expect(await limit()).toMatchObject([{ rule: '12.errand', status: 'running', dueOn: '2025-08-20' }]);
    const result = { number: '15/CV', done: false, result: 'Người làm chứng đã đi nơi khác: canary.' };
    expect(await put(head, `${path}/execution`, result)).toMatchObject({ status: 'answered', done: false });
    expect(await limit()).toMatchObject([{ status: 'met' }]);
    const { body } = await head.post(`${path}/readings`, { purpose: 'theo dõi' });
    expect(body).toEqual({ request: 'Xác minh: canary.', result: 'Người làm chứng đã đi nơi khác: canary.' });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('canary');
  });

  it('nor whether this body takes a case on, which it answers within 5 days (TTLT 04/2018 29(1))', async () => {
    const letter = { unit: 'c00070', body: 'Công an tỉnh Nghệ An', letter: '14/CV', request: 'Trao đổi: canary.' };
    expect((await head.post('/errands', letter)).status).toBe(422);
    const received = await head.post('/errands', { ...letter, about: 'competence' });
    expect(received.status).toBe(201);
    const path = `/errands/${received.body.id}`;
    const limit = async (): Promise<Answered> => (await read(head, `${path}/history`)).deadlines;
    expect(await limit()).toMatchObject([{ rule: '29-reply', status: 'running', dueOn: '2025-08-09' }]);
    const told = { number: '16/CV', done: true, result: 'Đã thống nhất với Viện kiểm sát: canary.' };
    const silent = await tried(head, 'put', `${path}/execution`, told);
    expect([silent.status, silent.body]).toMatchObject([409, { code: 'answer-missing', law: 'TTLT 04/2018 29(1)' }]);
    expect(await put(head, `${path}/execution`, { ...told, answer: 'agrees' })).toMatchObject({ answer: 'agrees' });
    expect(await limit()).toMatchObject([{ status: 'met' }]);
  });

  it('has what the victim asks for answered, in writing where it is refused (TTLT 01/2017 15(1))', async () => {
    const asked = await tried(head, 'post', `${second}/applications`, {
      by: 'victim',
      text: 'Đề nghị lấy lời khai lại: canary.',
    });
    expect(asked.status).toBe(201);
    const [{ application }] = asked.body.applications;
    const path = `${second}/applications/${application}`;
    const silent = await tried(head, 'put', `${path}/answer`, { decision: 'refused' });
    expect(silent.status).toBe(422);
    expect(silent.body).toMatchObject({ code: 'reasons-left-out', law: 'TTLT 01/2017 15(1)', field: '/reasons' });
    const refused = { decision: 'refused', reasons: 'Đã đủ lời khai: canary.' };
    expect(await put(head, `${path}/answer`, refused)).toMatchObject({
      applications: [{ by: 'victim', granted: false }],
    });
    const { body } = await head.post(`${path}/readings`, { purpose: 'theo dõi' });
    expect(body).toEqual({ text: 'Đề nghị lấy lời khai lại: canary.', reasons: 'Đã đủ lời khai: canary.' });
    expect(JSON.stringify(await read(head, `${second}/history`))).not.toContain('canary');
  });

  it('is resolved for its desk when both have ended, as initiated where one was', async () => {
    await put(head, `${first}/grounds`, { article: '150', clause: '1' });
    ({ case: opened } = await put(head, `${first}/initiation`));
    await supervisionOf('initiation');
    expect(await read(desk, report)).toMatchObject({ status: 'handed-over' });
    await put(head, `${second}/non-initiation`, { ground: 'no-offence', administrative: true });
    await now(desk, report, { status: 'resolved', outcome: 'initiated' });
  });

  it('has one part that goes to be sanctioned, and whose decision the procuracy finds to have grounds', async () => {
    await put(head, `${second}/sanction-proposal`, { body: 'Ủy ban nhân dân phường Hoàn Kiếm' });
    const { path, notice } = await supervisionOf('non-initiation');
    await put(procurator, `${path}/decisions/${notice}/confirmation`, {
      number: '2/TB',
      reasons: 'Có căn cứ: canary.',
    });
    await eventually(async () => {
      const { entries } = await read(head, `${second}/history`);
      expect(entries.map(({ type }: Answered) => type)).toContain('investigation.prosecution-notice-received');
    });
  });

  it('has another outcome, told to the desk anew, when the procuracy cancels the initiation', async () => {
    const { path, notice } = await supervisionOf('initiation');
    const cancellation = { number: '3/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
    await put(procurator, `${path}/decisions/${notice}/initiation-cancellation`, cancellation);
    await now(head, `/cases/${opened}`, { status: 'cancelled' });
    await now(head, first, { status: 'resolved', outcome: 'not-initiated', case: null });
    await now(desk, report, { status: 'resolved', outcome: 'not-initiated' });
  });
});

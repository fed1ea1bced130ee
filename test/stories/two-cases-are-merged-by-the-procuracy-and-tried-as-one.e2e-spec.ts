import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, nothingParked, post, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, detained, docketed, filed, heard, inStatus, served } from './judicial';

describe('two cases', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let analyst: Client;
  let cases: Answered[];
  let files: Answered[];
  let agreedIn: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    analyst = await city.as('bcd-138.phan-tich');
    cases = [];
    files = [];
    for (const [number, name] of [
      ['31/2025/VA-CU', 'Lê Văn Canary'],
      ['32/2025/VA-CU', 'Lê Thị Canary'],
    ] as const) {
      const opened = await caseUnderWay(head, [name], { unit: 'c00070', number, initiatedAt: '2025-07-01' });
      cases.push(opened);
      await detained(head, procurator, opened.id, opened.accused[0].id, { until: '2025-09-20' });
      files.push(await filed(head, opened.id, procurator));
      city.clock.advance({ hours: 1 });
    }
  });

  /** Whether the body agrees: asked over the platform, as answers there. */
  const consulted = async (agreed: boolean): Promise<string> => {
    const [first, second] = files;
    const path = `/prosecution-files/${first.id}`;
    const about = { other: second.id, number: '4/TĐ', reasons: 'Căn cứ: canary.' };
    const { joinderConsultations } = await post(procurator, `${path}/joinder-consultations`, about);
    const { exchange } = joinderConsultations.at(-1);
    const itsCase = `/cases/${cases[0].id}`;
    const there = await eventually(async () => {
      const found = await read(head, itsCase);
      expect(found.joinderConsultations).toContainEqual({ of: 'merger', other: cases[1].id, exchange, agreed: null });
      return found;
    });
    const consultation = `${itsCase}/joinder-consultations/${exchange}`;
    const why = await head.post(`${consultation}/readings`, { purpose: 'Xem xét việc nhập vụ án' });
    expect(why.body).toEqual({ dossier: { reasons: 'Căn cứ: canary.' } });
    const answer = { agreed, number: '7/CQĐT', reasons: 'Ý kiến: canary.' };
    await act(head, `${consultation}/answer`, there.version, answer);
    await eventually(async () => {
      const { joinderConsultations } = await read(procurator, path);
      expect(joinderConsultations).toContainEqual({ of: 'merger', other: second.id, exchange, agreed });
    });
    const told = await procurator.post(`${path}/joinder-consultations/${exchange}/readings`, { purpose: 'Nhập vụ án' });
    expect(told.body).toEqual({ dossier: { reasons: answer.reasons } });
    files = [await read(procurator, path), second];
    return exchange;
  };

  it('are consulted on with the body, which agrees or says why not (TTLT 04/2018 29(3))', async () => {
    await consulted(false);
    agreedIn = await consulted(true);
    const again = await tried(head, 'put', `/cases/${cases[0].id}/joinder-consultations/${agreedIn}/answer`, {
      ...{ agreed: false, number: '8/CQĐT', reasons: 'Ý kiến khác: canary.' },
    });
    expect([again.status, again.body.code]).toEqual([409, 'not-asked']);
  });

  it('are one file and one case once the procuracy has merged them, as the body has agreed (TTLT 04/2018 29(3))', async () => {
    const [first, second] = files;
    const merger = { ground: 'several-accused', number: '1/QĐ-VKS' };
    const wrong = await tried(procurator, 'put', `/prosecution-files/${second.id}/merger`, {
      ...merger,
      other: first.id,
    });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'not-the-first-file']);
    const path = `/prosecution-files/${first.id}/merger`;
    const merged = await act(procurator, path, first.version, { ...merger, other: second.id });
    const { data } = await lastEntry(procurator, `/prosecution-files/${second.id}`, 'prosecution.file-merged');
    expect(data).toMatchObject({ agreed: true, consultation: agreedIn });
    const detainedToo = { detained: expect.anything() };
    expect(merged.accused).toMatchObject([detainedToo, detainedToo]);
    expect(await read(procurator, `/prosecution-files/${second.id}`)).toMatchObject({ mergedInto: first.id });
    const absorbed = await inStatus(head, `/cases/${cases[1].id}`, 'merged');
    expect(absorbed.mergedInto).toBe(cases[0].id);
    const whole = await read(head, `/cases/${cases[0].id}`);
    const held = { detainedUntil: '2025-09-20', detentionExtensions: 0 };
    expect([whole.status, whole.accused]).toMatchObject(['handed-over', [held, held]]);
    const { deadlines } = await read(head, `/cases/${cases[0].id}/history`);
    const running = deadlines.filter(({ status, rule }: Answered) => status === 'running' && rule.startsWith('173'));
    expect(running).toEqual([]); // the procuracy's limit of it runs
  });

  it('are one also in a release that is registered late: whoever came with the other is free where the file is (TTLT 04/2018 18(2)(a))', async () => {
    const [{ id: accused }] = cases[1].accused;
    const path = `/cases/${cases[0].id}`;
    const { version } = await read(head, path);
    await act(head, `${path}/accused/${accused}/release`, version, { number: '9/QĐ-VKS' });
    await eventually(async () => {
      const { accused: all } = await read(procurator, `/prosecution-files/${files[0].id}`);
      expect(all.find(({ id }: Answered) => id === accused)).toMatchObject({ detained: null });
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });

  it('are tried as one, and each accused is judged', async () => {
    const trial = await docketed(procurator, files[0].id, judge);
    expect(trial.defendants).toHaveLength(2);
    await heard(judge, trial.id, '2025-08-20');
    const { version } = await read(judge, `/trials/${trial.id}`);
    await act(judge, `/trials/${trial.id}/judgment`, version, { number: '9/2025/HS-ST', verdicts: convicted(trial) });
    await served(judge, trial.id, 'judgment');
    city.clock.advance({ days: 31 });
    await act(judge, `/trials/${trial.id}/entry-into-force`, (await read(judge, `/trials/${trial.id}`)).version);
    const { accused } = await inStatus(head, `/cases/${cases[0].id}`, 'decided');
    expect(accused.map(({ outcome }: Answered) => outcome)).toEqual(['convicted', 'convicted']);
    await eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      expect(targets[4].indicators[0]).toMatchObject({ id: 'T5', numerator: 1, denominator: 1 });
    });
  });

  it('go on in the file that was received first, also as the day of either is put right', async () => {
    const crime = { article: '150', clause: '2' };
    const accused = [{ person: { name: 'Lê Văn Ba Canary' }, ...crime }];
    const received = async (number: string, receivedAt: string): Promise<Answered> => {
      const opening = { ...crime, accused, unit: 'c00070', number, receivedAt };
      return (await procurator.post('/prosecution-files/opening-balances', opening).expect(201)).body;
    };
    const into = await received('41/2025/TT', '2025-07-28');
    const absorbed = await received('42/2025/TT', '2025-07-30');
    const merger = { other: absorbed.id, ground: 'several-crimes', number: '2/QĐ-VKS' };
    await act(procurator, `/prosecution-files/${into.id}/merger`, into.version, merger);
    const righted = async ({ id }: Answered, day: string): Promise<Answered> => {
      const { id: entry } = await lastEntry(procurator, `/prosecution-files/${id}`, 'prosecution.file-received');
      const changes = { occurredAt: `${day}T02:00:00.000Z` };
      const correction = { entry, reason: 'wrong-entry', changes };
      return tried(procurator, 'post', `/prosecution-files/${id}/corrections`, correction);
    };
    const wrong = { status: 409, body: { code: 'not-the-first-file', law: 'BLTTHS 242(1)' } };
    expect(await righted(into, '2025-07-31')).toMatchObject(wrong);
    expect(await righted(absorbed, '2025-07-27')).toMatchObject(wrong);
    expect(await righted(into, '2025-07-29')).toMatchObject({
      body: { receivedAt: expect.stringContaining('2025-07-29') },
    });
  });
});

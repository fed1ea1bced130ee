import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, tried, type Answered } from './acting';
import { caseUnderWay, waiting } from './judicial';

describe('a prosecutor who has to withdraw', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-10-06T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const more = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-10-01' };
    path = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
  });

  const asked = async (): Promise<Answered> => {
    const request = { ground: 'party-or-relative', reasons: 'Là người thân thích: canary.' };
    await act(head, `${path}/prosecutor-replacement-request`, (await read(head, path)).version, request);
    const { supervision, exchange } = await waiting(procurator, path, 'prosecutor-replacement');
    const at = `/supervisions/${supervision.id}`;
    return { supervision, exchange, at, request: `${at}/replacement-requests/${exchange}` };
  };
  const answered = (exchange: string, answer: string) =>
    eventually(async () =>
      expect((await read(head, path)).requests).toContainEqual(expect.objectContaining({ exchange, answer })),
    );

  it('is replaced by another one, within 3 days of what the body writes (TTLT 04/2018 4(6))', async () => {
    const { supervision, exchange, at, request } = await asked();
    const twice = await tried(head, 'put', `${path}/prosecutor-replacement-request`, {
      ground: 'not-impartial',
      reasons: 'canary',
    });
    expect([twice.status, twice.body.code]).toEqual([409, 'replacement-asked-already']);
    const { deadlines } = await read(procurator, `${at}/history`);
    expect(deadlines).toMatchObject([{ rule: '4-prosecutor', about: exchange, dueOn: '2025-10-09' }]);
    const why = await procurator.post(`${request}/readings`, { purpose: 'Quyết định' });
    expect(why.body.dossiers).toEqual([{ reasons: 'Là người thân thích: canary.' }]);
    const nobody = await tried(procurator, 'put', `${request}/decision`, { decision: 'replaced', number: '1/QĐ-VKS' });
    expect(nobody.status).toBe(422);
    const decision = { decision: 'replaced', number: '1/QĐ-VKS', prosecutor: 'vks-hn.kiem-sat-vien-2' };
    expect(await act(procurator, `${request}/decision`, supervision.version, decision)).toMatchObject({
      prosecutor: 'vks-hn.kiem-sat-vien-2',
    });
    await answered(exchange, 'granted');
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const told = { decision: 'prosecutor-assigned', by: 'vks-hn', prosecutor: 'vks-hn.kiem-sat-vien-2' };
      expect(entries).toContainEqual(expect.objectContaining({ data: expect.objectContaining(told) }));
    });
  });

  it('stays where there are no grounds, and the body is told why', async () => {
    const { supervision, exchange, request } = await asked();
    const same = { decision: 'replaced', number: '2/QĐ-VKS', prosecutor: 'vks-hn.kiem-sat-vien-2' };
    const again = await tried(procurator, 'put', `${request}/decision`, same);
    expect([again.status, again.body.code, again.body.law]).toEqual([409, 'same-prosecutor', 'TTLT 04/2018 4(6)']);
    const decision = { decision: 'kept', number: '2/TB-VKS', reasons: 'Không có căn cứ: canary.' };
    await act(procurator, `${request}/decision`, supervision.version, decision);
    await answered(exchange, 'refused');
    const reading = await head.post(`${path}/procuracy-answers/${exchange}/readings`, { purpose: 'Xem lý do' });
    expect([reading.status, reading.body]).toEqual([200, { reasons: 'Không có căn cứ: canary.' }]);
  });

  it('is not the only one of whom both sides tell each other: the head or a deputy conducts the case (TTLT 04/2018 4(7), (8))', async () => {
    const conductor = { conductor: 'head', officer: 'pc02.thu-truong' };
    const above = { ...conductor, conductor: 'deputy-assigned-above' };
    const { version } = await read(head, path);
    expect((await tried(head, 'put', `${path}/conductor`, above)).status).toBe(422);
    await act(head, `${path}/conductor`, version, conductor);
    const next = { conductor: 'deputy-head', officer: 'pc02.pho-thu-truong', ground: 'not-impartial' };
    const withdrawn = await tried(head, 'put', `${path}/conductor`, next);
    expect([withdrawn.status, withdrawn.body]).toMatchObject([
      409,
      { code: 'head-has-to-withdraw', law: 'TTLT 04/2018 4(1)' },
    ]);
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items[0].decisions).toContainEqual(expect.objectContaining({ decision: 'conductor' }));
      return items[0];
    });
    const deputy = { ...above, officer: 'vks-hn.pho-vien-truong', ground: 'party-or-relative' };
    const at = `/supervisions/${supervision.id}/conductor`;
    const unsaid = await tried(procurator, 'put', at, { ...deputy, ground: undefined });
    expect([unsaid.status, unsaid.body]).toMatchObject([422, { errors: [{ field: '/ground' }] }]);
    await act(procurator, at, supervision.version, deputy);
    const again = await tried(procurator, 'put', at, deputy);
    expect([again.status, again.body]).toMatchObject([
      409,
      { code: 'had-to-withdraw', law: 'BLTTHS 49, 52; TTLT 04/2018 4(5)' },
    ]);
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const told = { decision: 'conductor-assigned', by: 'vks-hn' };
      expect(entries).toContainEqual(expect.objectContaining({ data: expect.objectContaining(told) }));
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });

  it('is told also who investigates the case from now on, as that one has withdrawn (TTLT 04/2018 4(3), (8))', async () => {
    const { version } = await read(head, path);
    const replaces = { officer: 'pc02.dieu-tra-vien', upon: 'withdrawal' };
    const next = { investigator: 'pc02.dieu-tra-vien-2', replaces };
    const groundless = await tried(head, 'put', `${path}/investigator`, next);
    expect(groundless.status).toBe(422);
    const body = { ...next, replaces: { ...replaces, ground: 'not-impartial' } };
    await act(head, `${path}/investigator`, version, body);
    const back = { investigator: 'pc02.dieu-tra-vien' };
    const again = await tried(head, 'put', `${path}/investigator`, back);
    expect([again.status, again.body]).toMatchObject([
      409,
      { code: 'had-to-withdraw', law: 'BLTTHS 49, 51; TTLT 04/2018 4(3)' },
    ]);
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      expect(items[0].decisions).toContainEqual(expect.objectContaining({ decision: 'investigator' }));
    });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});

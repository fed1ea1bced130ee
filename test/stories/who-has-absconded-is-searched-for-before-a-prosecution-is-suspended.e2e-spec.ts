import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, filed } from './judicial';

describe('an accused who has absconded while the procuracy has the file', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let opened: Answered;
  let path: string;
  let gone: string;
  let apart: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    gone = opened.accused[1].id;
    path = `/prosecution-files/${(await filed(head, opened.id, procurator)).id}`;
  });

  const suspended = async (): Promise<Answered> => {
    const body = { ground: 'absconded', number: '6/QĐ' };
    const answer = await tried(procurator, 'put', `${path}/accused/${gone}/suspension`, body);
    return { ...answer.body, answered: answer.status };
  };

  it('is searched for by the investigation when the procuracy demands it, and only then is the matter suspended', async () => {
    city.clock.advance({ days: 31 });
    expect(await suspended()).toMatchObject({ answered: 409, code: 'search-not-demanded', law: 'BLTTHS 247(1)(b)' });
    const { version } = await read(procurator, path);
    await act(procurator, `${path}/accused/${gone}/search-demand`, version, { number: '5/YC-VKS' });
    await eventually(async () => {
      const { entries } = await read(head, `/cases/${opened.id}/history`);
      const told = entries.filter(({ type }: Answered) => type === 'investigation.prosecution-notice-received');
      expect(told.at(-1)?.data).toMatchObject({ decision: 'search-demand', number: '5/YC-VKS', by: 'vks-hn' });
    });
    const owed = async (): Promise<Answered> => {
      const { deadlines } = await read(head, `/cases/${opened.id}/history`);
      return deadlines.find(({ rule }: Answered) => rule === '231.demanded');
    };
    expect(await owed()).toMatchObject({ about: gone, status: 'running', dueOn: '2025-09-07' });
    const file = await read(head, `/cases/${opened.id}`);
    const wanted = { ground: 'absconded', signedBy: 'deputy-head' };
    expect((await read(procurator, path)).accused[1]).toMatchObject({ evades: false });
    const searched = await act(head, `/cases/${opened.id}/accused/${gone}/wanted-notice`, file.version, wanted);
    expect(await owed()).toMatchObject({ status: 'met' });
    expect(searched).toMatchObject({ status: 'handed-over', accused: [{}, { wanted }] });
    await eventually(async () => {
      expect((await read(procurator, path)).accused[1]).toMatchObject({ evades: true });
    });
    const withdrawn = `/cases/${opened.id}/decisions/${searched.accused[1].wanted.notice}/withdrawal`;
    await put(head, withdrawn, { number: '12/QĐ-PC02', reasons: 'Không có căn cứ: canary.' });
    await eventually(async () => {
      expect((await read(procurator, path)).accused[1]).toMatchObject({ evades: false });
    });
    await put(head, `/cases/${opened.id}/accused/${gone}/wanted-notice`, wanted);
    await eventually(async () => {
      expect((await read(procurator, path)).accused[1]).toMatchObject({ evades: true });
    });
    const again = await read(procurator, path);
    await act(procurator, `${path}/accused/${gone}/search-demand`, again.version, { number: '6/YC-VKS' });
    await eventually(async () => {
      const { entries } = await read(procurator, `${path}/history`);
      const told = entries.filter(({ type }: Answered) => type === 'prosecution.accused-wanted');
      expect(told.map(({ data }: Answered) => data.cancelled)).toEqual([undefined, true, undefined, undefined]);
    });
    expect((await suspended()).accused[1].state).toBe('suspended');
  });

  it('is told of at the procuracy once they are found, also where they went on apart, and is liable anew', async () => {
    city.clock.advance({ days: 40 });
    const split = await post(procurator, `${path}/splits`, { accused: [gone], ground: 'absconded', number: '7/QĐ' });
    expect(split.status).toBe('suspended');
    apart = `/prosecution-files/${split.id}`;
    const { version: now } = await read(head, `/cases/${opened.id}`);
    await act(head, `/cases/${opened.id}/accused/${gone}/wanted-notice-withdrawal`, now, { how: 'arrested' });
    await eventually(async () => {
      const { accused } = await read(procurator, apart);
      expect(accused).toMatchObject([{ id: gone, searchDemandedAt: null, limitationFrom: '2025-10-14' }]);
    });
    const { deadlines } = await read(procurator, `${apart}/history`);
    const period = deadlines.find(({ rule }: Answered) => rule === 'BLHS27.prosecution');
    expect(period).toMatchObject({ about: gone, status: 'running', startedAt: expect.stringContaining('2025-10-1') });
    const due = deadlines.find(({ rule }: Answered) => rule === 'prosecution-resumption');
    expect(due).toMatchObject({ law: 'BLTTHS 249(1)', status: 'running', dueOn: '2025-10-21' });
    const file = await read(procurator, apart);
    expect((await act(procurator, `${apart}/resumption`, file.version, { number: '8/QĐ' })).status).toBe('received');
    for (const agency of ['pc02', 'vks-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  const owed = async (): Promise<string[]> =>
    (await read(procurator, `${apart}/history`)).deadlines
      .filter(({ rule, status }: Answered) => rule.includes('.told.') && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  const tells = async (of: string, ...recipients: string[]): Promise<number> => {
    const notice = { of, recipients };
    return (await tried(procurator, 'post', `${apart}/party-notices`, notice)).status;
  };

  it('is told of the resumption within 3 days', async () => {
    expect(await owed()).toContain('249.told.resumption 2025-10-17');
    expect(await tells('resumption', 'accused', 'defender')).toBe(200);
    expect(await tells('resumption', 'accused', 'defender')).toBe(409);
    expect(await owed()).toEqual([]);
  });

  it('has 10 days to be given the suspension of a complex case, and the others are told in 3', async () => {
    const { version } = await read(procurator, apart);
    const suspension = { ground: 'illness', number: '9/QĐ', complex: true };
    await act(procurator, `${apart}/suspension`, version, suspension);
    expect(await owed()).toEqual(['240.told.suspension 2025-10-17', '240.complex.told.suspension 2025-10-24']);
    expect(await tells('suspension', 'defender')).toBe(200);
    expect(await owed()).toEqual(['240.complex.told.suspension 2025-10-24']);
    expect(await tells('suspension', 'accused')).toBe(200);
    expect(await owed()).toEqual([]);
  });
});

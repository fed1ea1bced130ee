import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { put, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a case for which another body is competent', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const more = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    file = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
  });

  const refused = async (to: string, body: object = {}): Promise<unknown[]> => {
    const { status, body: problem } = await tried(head, 'put', `${file}/${to}`, body);
    return [status, problem.code, problem.law];
  };
  const limit = async (rule: string): Promise<Answered> => {
    const { deadlines } = await read(head, `${file}/history`);
    return deadlines.findLast((one: Answered) => one.rule === rule);
  };
  const answer = async (kind: string, path: string, decision: string): Promise<void> => {
    const found = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const request = items[0]?.requests.findLast((one: Answered) => one.kind === kind);
      expect(request).toMatchObject({ decision: 'waiting' });
      return { id: items[0].id, exchange: request.exchange };
    });
    await put(procurator, `/supervisions/${found.id}/${path}/${found.exchange}/decision`, {
      decision,
      number: '1/VKS',
    });
  };
  /** The request to transfer, as the procuracy has it. */
  const outward = (): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const request = items[0]?.requests.findLast((one: Answered) => one.kind === 'case-transfer');
      expect(request).toBeDefined();
      return request;
    });
  const becomes = (state: object): Promise<Answered> =>
    eventually(async () => {
      const now = await read(head, file);
      expect(now).toMatchObject(state);
      return now;
    });
  const elsewhere = { ground: 'territory', body: 'Công an tỉnh Nghệ An' };

  it('has 3 days in which the procuracy agrees and that body is written to', async () => {
    expect(await refused('competence-consultation')).toEqual([409, 'competence-not-doubted', 'TTLT 04/2018 29(1)']);
    await put(head, `${file}/non-competence`, elsewhere);
    expect(await limit('29-consult')).toMatchObject({ dueOn: '2025-08-07', status: 'running' });
    await put(head, `${file}/competence-consultation`);
    expect(await refused('consultation', { number: '1/CV' })).toEqual([
      409,
      'procuracy-not-agreed',
      'TTLT 04/2018 29(1)',
    ]);
    await answer('competence-consultation', 'competence-consultations', 'agreed');
    await becomes({ competence: { agreed: true } });
    await put(head, `${file}/consultation`, { number: '1/CV' });
    expect(await limit('29-consult')).toMatchObject({ status: 'met' });
    expect(await limit('29-answer')).toMatchObject({ dueOn: '2025-08-09', status: 'running' });
  });

  it('stays where it is while the competence is disputed', async () => {
    await put(head, `${file}/consultation/answer`, { answer: 'disputes', number: '2/CV' });
    expect(await limit('29-answer')).toMatchObject({ status: 'met' });
    const law = 'TTLT 04/2018 29(1)(b); BLTTHS 166(3)';
    expect(await refused('transfer-request', elsewhere)).toEqual([409, 'competence-disputed', law]);
  });

  it('goes there by decision of the procuracy, once the higher one has decided the dispute', async () => {
    const decision = { competent: 'other-body', by: 'Viện kiểm sát nhân dân tối cao', number: '3/QĐ' };
    await put(head, `${file}/competence`, decision);
    const here = { ...elsewhere, body: 'pc02', outside: true };
    expect(await refused('transfer-request', here)).toEqual([409, 'body-of-this-city', 'BLTTHS 169(2)']);
    await put(head, `${file}/transfer-request`, { ...elsewhere, outside: true });
    const { entries } = await read(head, `${file}/history`);
    expect(entries.filter(({ type }: Answered) => type === 'investigation.case-transfer-asked').at(-1)).toMatchObject({
      data: { consulted: true, outside: true },
    });
    expect(await outward()).toMatchObject({ outside: true });
    await answer('case-transfer', 'transfer-requests', 'granted');
    await becomes({ transfer: { answer: 'granted' } });
    expect(await put(head, `${file}/transfer`)).toMatchObject({ status: 'transferred' });
  });

  it('comes back from there with its limit, less the days on which its file was on the way', async () => {
    const passage = { ...{ body: elsewhere.body, ground: 'not-competent', number: '5/QĐ' }, sentAt: '2025-08-20' };
    const received = (reachedAt: string, also: object = {}) =>
      tried(head, 'post', `${file}/receptions`, { ...passage, reachedAt, ...also });
    city.clock.advance({ days: 20 });
    const early = await received('2025-08-03');
    expect([early.status, early.body.code]).toEqual([409, 'passage-out-of-order']);
    const before = { suspended: { since: '2020-01-01', ground: 'accused-unknown' } };
    for (const wrong of [{ resumedAt: '2025-08-06' }, before]) {
      const refused = await received('2025-08-07', wrong);
      expect([refused.status, refused.body.code]).toEqual([409, 'passage-out-of-order']);
    }
    expect((await limit('172')).status).toBe('cancelled');
    const { status, body } = await received('2025-08-07');
    expect([status, body]).toEqual([201, expect.objectContaining({ status: 'cracked', transfer: null })]);
    expect(await limit('172')).toMatchObject({ status: 'running', dueOn: '2025-11-10' });
  });
});

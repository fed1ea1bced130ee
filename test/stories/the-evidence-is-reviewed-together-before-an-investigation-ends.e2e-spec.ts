import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { post, put, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('the evidence of a case', () => {
  let city: TestCity;
  let head: Client;
  let prosecutor: Client;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-10-06T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    prosecutor = await city.as('vks-hn.vien-truong');
    const more = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    file = `/cases/${(await caseUnderWay(head, ['Lê Văn Canary'], more)).id}`;
  });

  const limit = async (rule: string): Promise<Answered> => {
    const { deadlines } = await read(head, `${file}/history`);
    return deadlines.findLast((one: Answered) => one.rule === rule);
  };
  const answer = async (decision: string, more: object = {}): Promise<void> => {
    const found = await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      const request = items[0]?.requests.findLast(({ kind }: Answered) => kind === 'evidence-review');
      expect(request).toMatchObject({ decision: 'waiting', ...more });
      return { id: items[0].id, exchange: request.exchange };
    });
    const path = `/supervisions/${found.id}/evidence-reviews/${found.exchange}/decision`;
    await put(prosecutor, path, { decision, number: '1/BB' });
    await eventually(async () => expect((await read(head, file)).evidenceReview.finding).toBe(decision));
  };

  it('is looked at by investigator and prosecutor, 15 days before the limit of a very serious crime', async () => {
    expect(await limit('172')).toMatchObject({ dueOn: '2025-11-03', status: 'running' }); // 01/11 is a Saturday
    expect(await limit('31-review')).toMatchObject({ dueOn: '2025-10-19', nature: 'duty', status: 'running' });
    await put(head, `${file}/evidence-review`);
    const twice = await tried(head, 'put', `${file}/evidence-review`);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([
      409,
      'review-asked-already',
      'TTLT 04/2018 31(1)',
    ]);
    await answer('not-agreed');
    expect(await limit('31-review')).toMatchObject({ status: 'met' });
  });

  it('was to be looked at 20 days before where the case is about sexual abuse of somebody under 18 too (TTLT 01/2022 17)', async () => {
    await put(head, `${file}/qualification`, { article: '150', clause: '2', minorAbused: true });
    expect(await limit('17-review')).toMatchObject({ dueOn: '2025-10-14', nature: 'duty', status: 'met' });
    expect(await limit('31-review')).toBeUndefined();
  });

  it('is for the heads of both to meet on, where they do not agree', async () => {
    await put(head, `${file}/evidence-review`, { heads: true });
    await answer('conclude');
    expect((await read(head, file)).evidenceReview).toMatchObject({ heads: true, finding: 'conclude' });
  });

  it('is gathered as the prosecutor demands, or the conclusion says why not (TTLT 04/2018 11)', async () => {
    const demanded = async (): Promise<string> => {
      const { items } = await read(prosecutor, '/supervisions');
      const asked = await post(prosecutor, `/supervisions/${items[0].id}/investigation-demands`, {
        number: '2/YC-VKS',
        reasons: 'Làm rõ: canary.',
      });
      expect(asked.demands.at(-1)).toMatchObject({ demand: 'investigation' });
      const { notice } = asked.demands.at(-1);
      await eventually(async () => expect((await read(head, file)).demands.at(-1).demand).toBe(notice));
      return notice;
    };
    const done = await demanded();
    await put(head, `${file}/demands/${done}/investigation`);
    await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      expect(items[0].demands).toMatchObject([{ notice: done, remediedAt: expect.any(String) }]);
    });
    const demand = await demanded();
    const conclude = (undone?: object[]) =>
      tried(head, 'put', `${file}/conclusion`, { conclusion: 'Kết luận điều tra: canary.', ...(undone && { undone }) });
    for (const undone of [undefined, [{ demand: done, reason: 'obstacle' }]]) {
      const unsaid = await conclude(undone);
      expect([unsaid.status, unsaid.body.code, unsaid.body.law]).toEqual([
        409,
        'demand-without-reason',
        'TTLT 04/2018 11(2)',
      ]);
    }
    expect((await conclude([{ demand, reason: 'obstacle' }])).body.status).toBe('concluded');
    await eventually(async () => {
      const { items } = await read(prosecutor, '/supervisions');
      expect(items[0].demands.at(-1)).toMatchObject({ notice: demand, declined: { reason: 'obstacle' } });
    });
  });

  it('was reviewed when the case was concluded, as its conclusion says', async () => {
    const { entries } = await read(head, `${file}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.case-concluded')).toMatchObject({
      data: { reviewed: true, undone: [{ reason: 'obstacle' }] },
    });
  });
});

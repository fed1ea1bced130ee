import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, inStatus } from './judicial';

describe('a case whose crime was changed without grounds', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'], place));
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const limit = async (): Promise<string[]> => {
    const { deadlines } = await read(head, `/cases/${id}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => rule === '172' && status === 'running')
      .map(({ dueOn }: Answered) => dueOn);
  };
  const served = (): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const supervision = items.find(({ from }: Answered) => from[0] === id);
      const decision = supervision?.decisions.findLast((one: Answered) => one.decision === 'requalification');
      expect(decision).toBeDefined();
      return { id: supervision.id, version: supervision.version, notice: decision.notice };
    });

  /** The body is told to cancel it itself, and has not in the days that it is left. */
  const toldInVain = async ({ id: supervision, notice }: Answered): Promise<void> => {
    const { version } = await read(procurator, `/supervisions/${supervision}`);
    const demand = { number: '4/YC-VKS', reasons: 'Không có căn cứ: canary.' };
    await act(procurator, `/supervisions/${supervision}/decisions/${notice}/cancellation-demand`, version, demand);
    await eventually(async () => {
      const { deadlines } = await read(procurator, `/supervisions/${supervision}/history`);
      const running = deadlines.filter(
        ({ rule, status }: Answered) => rule === '7-cancel-demanded' && status === 'running',
      );
      expect(running).toHaveLength(1);
      expect((await now()).demands).toContainEqual(expect.objectContaining({ notice, metAt: null }));
    });
    city.clock.advance({ days: 4 });
  };

  it('is about the other crime until the procuracy has looked at that, with the limit of its class', async () => {
    expect(await limit()).toEqual(['2025-11-03']);
    const { version } = await now();
    await act(head, `/cases/${id}/qualification`, version, { article: '152', clause: '1' });
    expect(await now()).toMatchObject({ article: '152', seriousness: 'serious', articles: ['152'] });
    expect(await limit()).toEqual(['2025-10-01']);
  });

  it('is about the first one again, with its limit less the time used, and keeps what it was between', async () => {
    const decision = await served();
    const { id: supervision, notice } = decision;
    const path = `/supervisions/${supervision}/decisions/${notice}`;
    const cancellation = { number: '5/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
    await toldInVain(decision);
    const { version } = await read(procurator, `/supervisions/${supervision}`);
    await act(procurator, `${path}/requalification-cancellation`, version, cancellation);
    await eventually(async () => expect(await now()).toMatchObject({ article: '150', seriousness: 'very-serious' }));
    const { qualifications, articles, overtaken } = await now();
    expect([articles, overtaken]).toEqual([['150'], []]);
    expect(qualifications).toMatchObject([
      { how: 'initiated', article: '150', clause: '1', decision: null, cancelledAt: null },
      { how: 'replaced', article: '152', clause: '1', decision: notice, cancelledAt: '2025-08-08T02:00:00.000Z' },
    ]);
    expect(await limit()).toEqual(['2025-11-03']);
    const again = await tried(procurator, 'put', `${path}/requalification-cancellation`, cancellation);
    expect([again.status, again.body.law]).toEqual([409, 'TTLT 04/2018 8(1)(b)']);
  });

  const changed = async (): Promise<Answered> => {
    const { version } = await now();
    await act(head, `/cases/${id}/qualification`, version, { article: '152', clause: '1' });
    return eventually(async () => {
      const found = await served();
      expect((await now()).qualifications.at(-1).decision).toBe(found.notice);
      return found;
    });
  };
  const splitOff = async (): Promise<string> => {
    const { accused } = await now();
    const leaving = accused.findLast(({ state }: Answered) => state === 'investigated').id;
    const part = await tried(head, 'post', `/cases/${id}/splits`, { accused: [leaving] });
    expect([part.status, part.body.article]).toEqual([201, '152']);
    return part.body.id;
  };
  const cancelled = async ({ id: supervision, notice }: Answered): Promise<void> => {
    const { version } = await read(procurator, `/supervisions/${supervision}`);
    const path = `/supervisions/${supervision}/decisions/${notice}/requalification-cancellation`;
    await act(procurator, path, version, { number: '6/QĐ-VKS', reasons: 'Không có căn cứ: canary.' });
  };
  const noneParked = async (): Promise<void> => {
    const operator = await city.as({ id: 'pc02.op', agency: 'pc02', roles: ['operator'] });
    expect((await read(operator, '/operations/parked')).items).toEqual([]);
  };

  it('takes with it those who were split off since, as far as their own case goes on', async () => {
    const decision = await changed();
    await toldInVain(decision);
    const [part, away] = [await splitOff(), await splitOff()];
    const { version } = await read(head, `/cases/${away}`);
    await act(head, `/cases/${away}/conclusion`, version, { conclusion: 'Kết luận điều tra: canary.' });
    await cancelled(decision);
    await eventually(async () => expect(await now()).toMatchObject({ article: '150', overtaken: [] }));
    expect(await read(head, `/cases/${part}`)).toMatchObject({
      ...{ article: '150', seriousness: 'very-serious', articles: ['150'], overtaken: [] },
      qualifications: [{ article: '150' }, { article: '152' }, { article: '152', decision: decision.notice }],
    });
    expect(await read(head, `/cases/${away}`)).toMatchObject({
      ...{ status: 'concluded', article: '152' },
      overtaken: [{ decision: 'requalification-cancelled', number: '6/QĐ-VKS', by: 'vks-hn' }],
    });
    const { deadlines } = await read(head, `/cases/${part}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '172', status: 'running', dueOn: '2025-11-03' }));
    await noneParked();
  });

  const offered = async (article: string): Promise<Answered> => {
    const { id: who } = (await now()).accused.find(({ state }: Answered) => state === 'investigated');
    return eventually(async () => {
      const { items } = await read(procurator, '/exchanges?kind=case-file&side=receiver&status=offered');
      const found = items.find(({ terms }: Answered) => terms.accused[0].id === who && terms.article === article);
      expect(found).toBeDefined();
      return found;
    });
  };

  it('stays so once the file is offered with the other crime: the procuracy decides on that', async () => {
    const { id: supervision, notice } = await changed();
    await toldInVain({ id: supervision, notice });
    const { version } = await now();
    await act(head, `/cases/${id}/conclusion`, version, { conclusion: 'Kết luận điều tra: canary.' });
    await offered('152');
    const late = await tried(
      procurator,
      'put',
      `/supervisions/${supervision}/decisions/${notice}/requalification-cancellation`,
      {
        number: '6/QĐ-VKS',
        reasons: 'Không có căn cứ: canary.',
      },
    );
    expect([late.status, late.body]).toMatchObject([409, { code: 'file-has-come', law: 'BLTTHS 245(1)' }]);
    expect(await now()).toMatchObject({ status: 'concluded', article: '152', overtaken: [] });
  });

  it('and is cancelled by the body as it was told to, once the procuracy has sent that file back', async () => {
    const offer = await offered('152');
    const { status } = await procurator.put(`/case-files/${offer.id}/rejection`, { reason: 'missing-items' });
    expect(status).toBe(204);
    const file = await inStatus(head, `/cases/${id}`, 'cracked');
    expect(file).toMatchObject({ article: '152', overtaken: [] });
    const { demand } = file.demands.findLast(({ metAt }: Answered) => metAt === null);
    const again = await act(head, `/cases/${id}/requalification-cancellation`, file.version, { demand });
    expect(again).toMatchObject({ article: '150', seriousness: 'very-serious' });
    await act(head, `/cases/${id}/conclusion`, again.version, { conclusion: 'Kết luận điều tra: canary.' });
    const { id: anew } = await offered('150');
    const taken = await procurator.put(`/case-files/${anew}/acceptance`, {});
    expect([taken.status, taken.body.article]).toEqual([200, '150']);
    await inStatus(head, `/cases/${id}`, 'handed-over');
    await noneParked();
  });
});

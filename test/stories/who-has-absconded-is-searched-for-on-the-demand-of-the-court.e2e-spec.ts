import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { caseUnderWay, docketed, filed, served } from './judicial';

describe('a defendant who has absconded before the trial', () => {
  let city: TestCity;
  let head: Client;
  let judge: Client;
  let opened: Answered;
  let path: string;
  let gone: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    gone = opened.accused[1].id;
    const file = await filed(head, opened.id, procurator);
    path = `/trials/${(await docketed(procurator, file.id, judge)).id}`;
  });

  it('is searched for by who investigated, on the court’s demand, before the matter is suspended', async () => {
    const { version } = await read(judge, path);
    await act(judge, `${path}/defendants/${gone}/search-demand`, version, {
      number: '17/YC-TA',
      ground: 'absconded',
    });
    await eventually(async () => {
      const { entries } = await read(head, `/cases/${opened.id}/history`);
      const told = entries.filter(({ type }: Answered) => type === 'investigation.prosecution-notice-received');
      const demand = { decision: 'search-demand', number: '17/YC-TA', by: 'toa-hn', accused: [gone] };
      expect(told.at(-1)?.data).toMatchObject(demand);
    });
    await served(judge, path.slice('/trials/'.length), 'search-demand');
    expect((await read(judge, path)).defendants[1]).toMatchObject({ evades: false });
    const { version: before } = await read(head, `/cases/${opened.id}`);
    const wanted = { ground: 'absconded' };
    const searched = await act(head, `/cases/${opened.id}/accused/${gone}/wanted-notice`, before, wanted);
    expect(searched).toMatchObject({ status: 'handed-over', accused: [{}, { wanted }] });
    await eventually(async () => {
      expect((await read(judge, path)).defendants[1]).toMatchObject({ evades: true });
    });
    city.clock.advance({ days: 70 });
    const body = { ground: 'accused-not-located', number: '6/QĐ-TA' };
    const trial = await act(judge, `${path}/defendants/${gone}/suspension`, (await read(judge, path)).version, body);
    expect(trial.defendants[1]).toMatchObject({ id: gone, state: 'suspended' });
  });

  it('is told of at the court once they are found, and their limitation period runs anew', async () => {
    city.clock.advance({ days: 10 });
    const { version } = await read(head, `/cases/${opened.id}`);
    await act(head, `/cases/${opened.id}/accused/${gone}/wanted-notice-withdrawal`, version, { how: 'surrendered' });
    await eventually(async () => {
      const { defendants } = await read(judge, path);
      expect(defendants[1]).toMatchObject({ state: 'suspended', searchDemandedAt: null, limitationFrom: '2025-10-23' });
    });
    const { deadlines } = await read(judge, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === 'BLHS27.trial')).toMatchObject({ status: 'running' });
    for (const agency of ['pc02', 'toa-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});

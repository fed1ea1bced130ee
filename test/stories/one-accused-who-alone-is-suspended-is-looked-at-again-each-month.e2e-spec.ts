import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed } from './judicial';

describe('one accused who alone is suspended', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let left: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '34/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'], place));
    const { version, accused } = await read(head, `/cases/${id}`);
    left = accused[0].id;
    await act(head, `/cases/${id}/accused/${left}/suspension`, version, { ground: 'illness' });
  });

  const reviewed = (client: Client, path: string, accused: string): Promise<Answered> =>
    tried(client, 'post', `${path}/accused/${accused}/reviews`, { period: 'month' });
  /** Somebody follows it, and a file of certified copies is compiled (TTLT 01/2020 6(4)(b), 8(4)(b), 10(4)(b), 14(1)(a)). */
  const followed = async (client: Client, path: string, one: string, rules: readonly string[]): Promise<Answered> => {
    const owed = async () =>
      (await read(client, `${path}/history`)).deadlines
        .filter(({ rule }: Answered) => rules.includes(rule))
        .map(({ status }: Answered) => status);
    expect(await owed()).toEqual(['running', 'running']);
    expect((await tried(client, 'put', `${path}/${one}/stay-file`, { papers: [] })).status).toBe(422);
    await put(client, `${path}/${one}/stay-file`, { papers: ['certified-copies'] });
    const assigned = await tried(client, 'put', `${path}/${one}/focal-point`, { officer: 'minh-hoa.dau-moi' });
    expect(await owed()).toEqual(['met', 'met']);
    return assigned.body;
  };
  const due = async (client: Client, path: string, rule: string): Promise<Answered[]> =>
    (await read(client, `${path}/history`)).deadlines
      .filter((one: Answered) => one.rule === rule && one.status === 'running')
      .map(({ about, dueOn }: Answered) => [about, dueOn]);

  it('is looked at again by the investigation, also once the file of the others is with the procuracy', async () => {
    const path = `/cases/${id}`;
    expect(await due(head, path, 'R24.accused')).toEqual([[left, '2025-09-04']]);
    const { accused, focalPoint } = await followed(head, path, `accused/${left}`, [
      '14-focal-point.accused',
      '6-file.accused',
    ]);
    expect([focalPoint, accused[0].focalPoint]).toEqual([null, 'minh-hoa.dau-moi']);
    city.clock.advance({ days: 20 });
    expect((await reviewed(head, path, left)).status).toBe(200);
    expect(await due(head, path, 'R24.accused')).toEqual([[left, '2025-09-24']]);
    await filed(head, id, procurator);
    expect((await reviewed(head, path, left)).body).toMatchObject({ status: 'handed-over' });
  });

  it('is looked at again by the procuracy where that has suspended; of somebody else there is nothing to look at', async () => {
    const { items } = await read(procurator, '/prosecution-files');
    const [{ id: file, version, accused }] = items;
    const path = `/prosecution-files/${file}`;
    const [stopped, other] = accused.map(({ id }: Answered) => id);
    const suspension = { ground: 'illness', number: '6/QĐ-VKS' };
    await act(procurator, `${path}/accused/${stopped}/suspension`, version, suspension);
    expect(await due(procurator, path, 'R24.prosecuted')).toEqual([[stopped, '2025-09-24']]);
    await followed(procurator, path, `accused/${stopped}`, ['14-focal-point.prosecuted', '8-file.prosecuted']);
    city.clock.advance({ days: 10 });
    expect((await reviewed(procurator, path, stopped)).status).toBe(200);
    expect(await due(procurator, path, 'R24.prosecuted')).toEqual([[stopped, '2025-10-03']]);
    const nothing = await reviewed(procurator, path, other);
    expect([nothing.status, nothing.body.code]).toEqual([409, 'not-of-this-file']);
  });

  it('is looked at again by the court where that has suspended, which the others do not hinder', async () => {
    const { items } = await read(procurator, '/prosecution-files');
    const court = await city.as('toa-hn.chanh-an');
    const { id: trial, version, defendants } = await docketed(procurator, items[0].id, court);
    const path = `/trials/${trial}`;
    const illness = { finding: 'compulsory-treatment', number: '5/QĐ-TA', decidedOn: '2025-09-03' };
    const suspension = { ground: 'illness', number: '6/QĐ-TA', illness };
    await act(court, `${path}/defendants/${defendants[0].id}/suspension`, version, suspension);
    const suspended = await lastEntry(court, path, 'court.defendant-suspended');
    expect(suspended).toMatchObject({ data: { ground: 'illness', illness } });
    expect(await due(court, path, 'R24.tried')).toEqual([[defendants[0].id, '2025-10-03']]);
    await followed(court, path, `defendants/${defendants[0].id}`, ['14-focal-point.tried', '10-file.tried']);
    city.clock.advance({ days: 10 });
    const reviews = `${path}/defendants/${defendants[0].id}/reviews`;
    await post(court, reviews, { period: 'month' });
    expect(await due(court, path, 'R24.tried')).toEqual([[defendants[0].id, '2025-10-13']]);
  });
});

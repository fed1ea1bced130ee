import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, disagreed, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, PROTESTED } from './judicial';

const AGENCIES = ['pc02', 'vks-hn', 'toa-hn'];
const reasons = 'Không có căn cứ: canary.';

describe('a decision of the procuracy that comes when the file has moved on', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let clerk: Client;
  let operators: Client[];

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    clerk = await city.as('toa-hn.chanh-an');
    operators = await Promise.all(
      AGENCIES.map((agency) => city.as({ id: `${agency}.op`, agency, roles: ['operator'] })),
    );
  });

  afterEach(async () => {
    for (const operator of operators) expect((await read(operator, '/operations/parked')).items).toEqual([]);
  });

  const opened = (number: string, ...names: string[]): Promise<Answered> =>
    caseUnderWay(head, names, { unit: 'c00070', number, initiatedAt: '2025-07-01' });
  const now = (id: string): Promise<Answered> => read(head, `/cases/${id}`);
  const supervised = (id: string, has: (one: Answered) => boolean): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find((one: Answered) => one.from[0] === id && has(one));
      expect(found).toBeDefined();
      return found;
    });
  const pathOf = async (id: string, decision: string): Promise<string> => {
    const served = (one: Answered) => one.decisions.find((each: Answered) => each.decision === decision);
    const supervision = await supervised(id, (one) => served(one) !== undefined);
    return `/supervisions/${supervision.id}/decisions/${served(supervision).notice}`;
  };
  const cancels = async (id: string, decision: string, path: string): Promise<void> => {
    await put(procurator, `${await pathOf(id, decision)}/${path}`, { number: '5/QĐ-VKS', reasons });
  };
  const shown = (id: string, decision: string): Promise<Answered> =>
    eventually(async () => {
      const file = await now(id);
      expect(file.overtaken).toMatchObject([{ decision, by: 'vks-hn' }]);
      return file;
    });

  it('cancels no suspension of a case that was resumed', async () => {
    const { id } = await opened('1/2025/VA-CU', 'Lê Văn Canary');
    await put(head, `/cases/${id}/suspension`, { ground: 'illness' });
    await disagreed(procurator, head, await pathOf(id, 'case-suspension'), `/cases/${id}`);
    await put(head, `/cases/${id}/resumption`);
    await cancels(id, 'case-suspension', 'suspension-cancellation');
    expect(await shown(id, 'case-suspension-cancelled')).toMatchObject({ status: 'cracked' });
    const { entries } = await read(head, `/cases/${id}/history`);
    expect(entries).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ number: '5/QĐ-VKS', overtaken: true }) }),
    );
  });

  it('undoes no split whose part was terminated', async () => {
    const { id, accused } = await opened('2/2025/VA-CU', 'Lê Văn Canary', 'Lê Thị Canary');
    const { body: apart } = await tried(head, 'post', `/cases/${id}/splits`, { accused: [accused[1].id] });
    await put(head, `/cases/${apart.id}/termination`, { ground: 'no-offence' });
    await cancels(id, 'case-split', 'joinder-cancellation');
    const file = await shown(id, 'split-cancelled');
    expect(file.accused.map(({ state }: Answered) => state)).toEqual(['investigated', 'split-off']);
    expect(await now(apart.id)).toMatchObject({ status: 'terminated', accused: [{ state: 'investigated' }] });
  });

  it('approves no charge in a case that was terminated', async () => {
    const { id } = await opened('3/2025/VA-CU', 'Lê Văn Canary');
    const charge = { person: { name: 'Trần Văn Canary' }, article: '150', clause: '1', grounds: 'căn cứ: canary' };
    await tried(head, 'post', `/cases/${id}/accused`, charge);
    await put(head, `/cases/${id}/termination`, { ground: 'no-offence' });
    // Both have come: the request, and the decision to terminate.
    const supervision = await supervised(
      id,
      ({ requests, decisions }) => requests.length === 1 && decisions.length === 1,
    );
    const path = `/supervisions/${supervision.id}/charge-requests/${supervision.requests[0].exchange}/decision`;
    await act(procurator, path, supervision.version, { decision: 'approved', number: '6/QĐ-VKS' });
    const file = await shown(id, 'charge-approved');
    expect([file.status, file.accused[1].approval]).toEqual(['terminated', 'asked']);
  });

  it('approves the charge of one, whoever else was charged meanwhile', async () => {
    const { id } = await opened('12/2025/VA-CU', 'Lê Văn Canary');
    const charge = { article: '150', clause: '2', grounds: 'căn cứ: canary' };
    const charges = async (name: string, occurredAt: string): Promise<void> => {
      await post(head, `/cases/${id}/accused`, { ...charge, person: { name }, occurredAt });
    };
    await charges('Trần Văn Canary', '2025-08-01T02:00:00.000Z');
    const { requests, ...supervision } = await supervised(id, (one) => one.requests.length === 1);
    await charges('Trần Thị Canary', '2025-08-03T02:00:00.000Z');
    const path = `/supervisions/${supervision.id}/charge-requests/${requests[0].exchange}/decision`;
    await put(procurator, path, { decision: 'approved', number: '9/QĐ-VKS', occurredAt: '2025-08-02T02:00:00.000Z' });
    await eventually(async () => {
      const { accused, overtaken } = await now(id);
      expect(accused.map(({ approval }: Answered) => approval)).toEqual(['approved', 'approved', 'asked']);
      expect(overtaken).toEqual([]);
    });
  });

  it('protests in time a judgment whose file is on its way to the court of appeal (BLTTHS 337(1))', async () => {
    const { id } = await opened('4/2025/VA-CU', 'Lê Văn Canary');
    const file = await filed(head, id, procurator);
    const { id: trial } = await docketed(procurator, file.id, clerk);
    const set1 = await heard(clerk, trial, '2025-08-25');
    const verdicts = convicted(set1);
    await act(clerk, `/trials/${trial}/judgment`, set1.version, { number: '8/2025/HS-ST', verdicts });
    const defendants = set1.defendants.map((one: Answered) => one.id);
    const appealed = await tried(clerk, 'post', `/trials/${trial}/appeals`, { by: 'defendant', defendants });
    expect(appealed.status).toBe(200);
    await act(clerk, `/trials/${trial}/appeal-file`, appealed.body.version);
    await eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file.id}/history`);
      const decisions = entries.filter(({ type }: Answered) => type === 'prosecution.court-decision-received');
      expect(decisions.map(({ data }: Answered) => data.decision)).toContain('judgment');
    });
    const protested = await tried(procurator, 'post', `/prosecution-files/${file.id}/protests`, {
      ...PROTESTED,
      number: '9/QĐ-VKS',
      accused: defendants,
    });
    expect([protested.status, protested.body]).toEqual([200, expect.anything()]);
    await eventually(async () => {
      const { appeals, overtaken, status } = await read(clerk, `/trials/${trial}`);
      expect([appeals, overtaken]).toMatchObject([[{ by: 'defendant' }, { by: 'procuracy', defendants }], []]);
      expect(['appeal-offered', 'on-appeal']).toContain(status);
    });
  });
});

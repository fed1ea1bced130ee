import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a transfer that the procuracy demands in vain', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let file: string;
  let supervision: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], {
      ...{ unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01' },
    });
    file = `/cases/${opened.id}`;
    // What first reaches the procuracy of it opens its supervision.
    await act(head, `${file}/extension-request`, opened.version, { months: 4 });
    supervision = await eventually(async () => `/supervisions/${(await only(procurator, '/supervisions')).id}`);
  });

  const notices = async (): Promise<string[]> => {
    const { entries } = await read(head, `${file}/history`);
    return entries.map(({ data }: Answered) => data.decision);
  };
  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => rule.startsWith('169-') && status === 'running')
      .map(({ rule, dueAt }: Answered) => `${rule} ${dueAt}`);
  };

  it('reaches the body, which does not ask for it', async () => {
    const demand = { number: '3/YC-VKS', ground: 'level', body: 'Cơ quan điều tra Bộ Công an', reasons: 'canary' };
    const answer = await tried(procurator, 'post', `${supervision}/transfer-demands`, demand);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    await eventually(async () => expect(await notices()).toContain('transfer-demanded'));
    expect((await read(head, file)).transfer).toBeNull();
  });

  it('is decided by the procuracy itself; the body has 3 days to send the file, the procuracy 24 hours to tell', async () => {
    const { demands, version } = await read(procurator, supervision);
    const order = { number: '4/QĐ-VKS', reasons: 'canary' };
    await act(procurator, `${supervision}/demands/${demands[0].notice}/transfer`, version, order);
    await eventually(async () => expect((await read(head, file)).transfer).toMatchObject({ answer: 'granted' }));
    expect(await running(head, file)).toEqual(['169-move 2025-08-07T17:00:00.000Z']);
    expect(await running(procurator, supervision)).toEqual(['169-send 2025-08-05T02:00:00.000Z']);
  });

  it('is done with once it was told of and the file was sent', async () => {
    const { demands, version } = await read(procurator, supervision);
    const recipients = ['competent-body', 'competent-procuracy', 'accused'];
    const path = `${supervision}/transfer-requests/${demands[0].orderedBy}/notice`;
    await act(procurator, path, version, { recipients });
    const now = await read(head, file);
    expect(await act(head, `${file}/transfer`, now.version)).toMatchObject({ status: 'transferred' });
    expect([await running(head, file), await running(procurator, supervision)]).toEqual([[], []]);
  });
});

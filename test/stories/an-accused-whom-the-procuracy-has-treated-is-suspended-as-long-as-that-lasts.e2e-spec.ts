import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, read, tried, type Answered } from './acting';
import { caseUnderWay, detained } from './judicial';

describe('an accused whom the procuracy has treated', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '36/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const file = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    path = `/cases/${file.id}`;
    accused = file.accused[0].id;
    await detained(head, procurator, file.id, accused, { until: '2025-10-01' }); // the procuracy knows the case
  });

  const supervision = async (): Promise<Answered> => (await read(procurator, '/supervisions')).items[0];
  const treated = (endedAt: unknown): Promise<void> =>
    eventually(async () => {
      const { accused: all } = await read(head, path);
      expect(all[0].treatment).toMatchObject({ number: '12/QĐ-VKS', endedAt });
    });
  const order = async (): Promise<Answered> => {
    const { id } = await supervision();
    const body = { accused, number: '12/QĐ-VKS', reasons: 'Kết luận giám định của Canary.' };
    return tried(procurator, 'post', `/supervisions/${id}/treatments`, body);
  };
  const due = async (): Promise<Answered[]> =>
    (await read(head, `${path}/history`)).deadlines
      .filter(({ rule, status }: Answered) => rule.startsWith('investigation-resumption') && status === 'running')
      .map(({ rule, about }: Answered) => [rule, about]);

  it('is suspended for that by the body, which was told', async () => {
    expect((await order()).body.treatments).toMatchObject([{ accused, endedAt: null }]);
    const again = await order();
    expect([again.status, again.body.code]).toEqual([409, 'treatment-ordered-already']);
    await treated(null);
    const { version } = await read(head, path);
    await act(head, `${path}/accused/${accused}/suspension`, version, { ground: 'illness' });
    expect(await due()).toEqual([]);
  });

  it('is decided on once the procuracy has ended that, and is not suspended for it again', async () => {
    const { id, version, treatments } = await supervision();
    const end = { number: '15/QĐ-VKS', reasons: 'Đã khỏi bệnh.' };
    const path15 = `/supervisions/${id}/treatments/${treatments[0].notice}/end`;
    await act(procurator, path15, version, end);
    await treated(expect.any(String));
    expect(await due()).toEqual([['investigation-resumption.accused', accused]]);
    await act(head, `${path}/accused/${accused}/resumption`, (await read(head, path)).version);
    expect(await due()).toEqual([]);
    const { version: now } = await read(head, path);
    const again = await tried(head, 'put', `${path}/accused/${accused}/suspension`, { ground: 'illness' });
    expect([again.status, again.body.code]).toEqual([409, 'treatment-over']);
    const illness = { finding: 'fatal-illness', number: '3/KLGĐ', decidedOn: '2025-08-04' };
    await act(head, `${path}/accused/${accused}/suspension`, now, { ground: 'illness', illness });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });
});

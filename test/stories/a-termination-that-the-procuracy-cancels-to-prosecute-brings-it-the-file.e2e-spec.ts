import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { caseUnderWay, filed, inStatus } from './judicial';

describe('a termination of which the procuracy finds enough to prosecute', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let caseId: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], place);
    caseId = opened.id;
    await act(head, `/cases/${caseId}/termination`, opened.version, { ground: 'exempted' });
  });

  it('is cancelled, and the file comes as of a concluded investigation', async () => {
    const { id, version, decisions } = await eventually(() => only(procurator, '/supervisions'));
    await act(procurator, `/supervisions/${id}/decisions/${decisions[0].notice}/prosecution`, version, {
      number: '5/QĐ',
    });
    await inStatus(head, `/cases/${caseId}`, 'concluded');

    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    const accepted = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
    await inStatus(head, `/cases/${caseId}`, 'handed-over');
    const file = await inStatus(procurator, `/prosecution-files/${String(accepted.body.id)}`, 'received');
    const { deadlines } = await read(procurator, `/prosecution-files/${String(file.id)}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '240', status: 'running' }));
    expect(file.accused).toMatchObject([{ article: '150', clause: '2', state: 'proposed' }]);
  });

  it('is cancelled of one alone once the file of the others is there, and their own comes after it', async () => {
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary', 'Trần Thị Canary'], place);
    const ended = `/cases/${opened.id}/accused/${opened.accused[1].id}/termination`;
    await act(head, ended, opened.version, { ground: 'exempted' });
    await filed(head, opened.id, procurator);
    const served = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { id, version, decisions } = items.find(({ from }: Answered) => from[0] === opened.id);
      return { path: `/supervisions/${id}/decisions/${decisions[0].notice}/prosecution`, version };
    });
    await act(procurator, served.path, served.version, { number: '6/QĐ' });

    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    const accepted = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
    const file = await inStatus(procurator, `/prosecution-files/${String(accepted.body.id)}`, 'received');
    expect(file.accused).toMatchObject([{ id: opened.accused[1].id, state: 'proposed' }]);
    const left = [{ state: 'investigated' }, { state: 'split-off' }];
    expect(await read(head, `/cases/${opened.id}`)).toMatchObject({
      status: 'handed-over',
      overtaken: [],
      accused: left,
    });
  });

  it('is cancelled while a demand to investigate is open, which is not asked after any more', async () => {
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Phạm Văn Canary'], place);
    await act(head, `/cases/${opened.id}/evidence-review`, opened.version);
    const supervised = () =>
      eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const { id, version, decisions } = items.find(({ from }: Answered) => from[0] === opened.id);
        return { path: `/supervisions/${id}`, version, notice: decisions.at(-1)?.notice };
      });
    const open = await supervised();
    const asked = await tried(procurator, 'post', `${open.path}/investigation-demands`, {
      number: '2/YC-VKS',
      reasons: 'Làm rõ: canary.',
    });
    expect(asked.status).toBe(200);
    const demanded = await eventually(async () => {
      const file = await read(head, `/cases/${opened.id}`);
      expect(file.demands).toMatchObject([{ of: 'investigation', metAt: null }]);
      return file;
    });
    await act(head, `/cases/${opened.id}/termination`, demanded.version, { ground: 'exempted' });
    const ended = await eventually(async () => {
      const now = await supervised();
      expect(now.notice).toBeDefined();
      return now;
    });
    await act(procurator, `${ended.path}/decisions/${ended.notice}/prosecution`, ended.version, { number: '7/QĐ' });
    const concluded = await inStatus(head, `/cases/${opened.id}`, 'concluded');
    expect(concluded.overtaken).toEqual([]);
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('the procuracy has fifteen days for a termination', () => {
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
    await act(head, `/cases/${caseId}/stay-consultation`, opened.version, { matters: ['termination'] });
    const { id, version, requests } = await eventually(() => only(procurator, '/supervisions'));
    expect(requests).toMatchObject([{ kind: 'stay-consultation', matters: ['termination'], decision: 'waiting' }]);
    const answer = `/supervisions/${id}/stay-consultations/${requests[0].exchange}/decision`;
    await act(procurator, answer, version, { decision: 'agreed', number: '5/TĐ-VKS' });
    const agreed = await eventually(async () => {
      const file = await read(head, `/cases/${caseId}`);
      expect(file.requests).toMatchObject([{ answer: 'granted' }]);
      return file;
    });
    await act(head, `/cases/${caseId}/termination`, agreed.version, { ground: 'exempted' });
  });

  const limit = async (supervision: string): Promise<Answered> => {
    const { deadlines } = await read(procurator, `/supervisions/${supervision}/history`);
    return deadlines.find(({ rule }: Answered) => rule === '230.review');
  };

  it('within which the file goes back, as there are grounds, and the body learns it', async () => {
    const supervision = await eventually(async () => {
      const one = await only(procurator, '/supervisions');
      expect(one.decisions).toHaveLength(1);
      return one;
    });
    expect(await limit(supervision.id)).toMatchObject({ nature: 'duty', status: 'running', dueOn: '2025-08-19' });

    const path = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}/termination-confirmation`;
    const confirmation = { number: '6/TB-VKS', reasons: 'Đình chỉ có căn cứ: canary.' };
    await act(procurator, path, supervision.version, confirmation);
    expect(await limit(supervision.id)).toMatchObject({ status: 'met' });

    await eventually(async () => {
      const { entries } = await read(head, `/cases/${caseId}/history`);
      const told = entries.filter(({ type }: Answered) => type === 'investigation.prosecution-notice-received');
      expect(told.map(({ data }: Answered) => data.decision)).toEqual(['termination-confirmed']);
      const ended = entries.find(({ type }: Answered) => type === 'investigation.case-terminated');
      expect(ended.data).toMatchObject({ agreed: true }); // TTLT 04/2018 33(1)
    });
    expect(await read(head, `/cases/${caseId}`)).toMatchObject({ status: 'terminated', overtaken: [] });
    const again = await tried(procurator, 'put', path, confirmation);
    expect([again.status, again.body.code]).toEqual([409, 'nothing-to-cancel']);
  });
});

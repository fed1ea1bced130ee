import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, put, read, takenUp, tried, type Answered } from './acting';

describe('a report which another body takes for its own', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;

  const post = 'Đồn Biên phòng Cửa khẩu cảng';
  const refused = async (what: string, body: object): Promise<[number, string]> => {
    const answer = await tried(head, 'put', `${path}/${what}`, body);
    return [answer.status, answer.body.code];
  };

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  it('stays until the procuracy has decided, which it is asked to over the platform', async () => {
    await put(head, `${path}/competence-dispute`, { between: 'body-of-some-tasks', body: post, number: '21/CV-PC02' });
    expect(await refused('transfer', { ground: 'territory', body: post })).toEqual([409, 'dispute-undecided']);
    const paper = { competent: 'this-body', by: 'Viện kiểm sát nhân dân tối cao', number: '1/QĐ' };
    expect(await refused('competence-dispute/decision', paper)).toEqual([409, 'procuracy-decides-dispute']);
  });

  it('is transferred then, and not resolved here, as the other body was found competent', async () => {
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
      expect(found?.requests.at(-1)).toMatchObject({ kind: 'report-dispute', decision: 'waiting' });
      return found;
    });
    const { exchange } = supervision.requests.at(-1);
    const answer = `/supervisions/${supervision.id}/report-disputes/${exchange}/decision`;
    await act(procurator, answer, supervision.version, { decision: 'other-body', number: '22/QĐ-VKS' });
    await eventually(async () => {
      expect(await read(head, path)).toMatchObject({ dispute: { competent: 'other-body', body: post } });
    });
    expect(await refused('non-initiation', { ground: 'no-event' })).toEqual([409, 'other-body-competent']);
    const { deadlines } = await read(head, `${path}/history`);
    const due = deadlines.find(({ rule }: Answered) => rule === 'R2.verification');
    expect(due).toMatchObject({ status: 'running', dueAt: '2025-08-05T02:00:00.000Z' });
    const gone = await put(head, `${path}/transfer`, { ground: 'dispute-settled', body: post });
    expect(gone.status).toBe('transferred');
  });
});

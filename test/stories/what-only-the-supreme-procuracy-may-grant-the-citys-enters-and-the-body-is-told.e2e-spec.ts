import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, detained } from './judicial';

const crime = { article: '150', clause: '3' };

describe('an extension that is for a higher procuracy to grant', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-08-01', clause: crime.clause };
    const file = await caseUnderWay(head, ['Lê Văn Canary'], place);
    ({ id } = file);
    accused = file.accused[0].id;
  });

  const limitOf = async (rule: string): Promise<Answered> =>
    (await read(head, `/cases/${id}/history`)).deadlines.findLast((one: Answered) => one.rule === rule);
  const asks = async (path: string): Promise<{ exchange: string; file: Answered }> => {
    await act(head, `/cases/${id}/${path}`, (await read(head, `/cases/${id}`)).version, { months: 1 });
    city.clock.advance({ days: 1 });
    return eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const request = items[0]?.requests.at(-1);
      expect(request?.decision).toBe('waiting');
      return { exchange: request.exchange, file: items[0] };
    });
  };
  const decided = ({ file, exchange }: { file: Answered; exchange: string }, path: string, body: object) =>
    tried(procurator, 'put', `/supervisions/${file.id}/investigation-extension-requests/${exchange}/${path}`, {
      decision: 'granted',
      number: '5/QĐ-VKS',
      months: 1,
      ...body,
    });
  const grants = async (request: { file: Answered; exchange: string }, path: string, body: object = {}) => {
    const answer = await decided(request, path, body);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    return eventually(async () => {
      const { requests } = await read(head, `/cases/${id}`);
      expect(requests.at(-1)).toMatchObject({ exchange: request.exchange, answer: 'granted' });
    });
  };

  it('is not granted by the city’s, and moves the limit of the investigation by its own decision', async () => {
    for (let turn = 1; turn <= 2; turn += 1) await grants(await asks('extension-request'), 'decision');
    const before = (await limitOf('172')).dueOn;
    const third = await asks('extension-request');
    const own = await decided(third, 'decision', {});
    expect([own.status, own.body]).toMatchObject([409, { code: 'of-another-level', law: 'BLTTHS 172(5)(d)' }]);
    expect(own.body.detail).toContain('Viện kiểm sát nhân dân tối cao');
    await grants(third, 'higher-decision', { number: '1/QĐ-VKSTC', until: '2026-02-20' });
    expect(before < '2026-02-20').toBe(true);
    expect((await limitOf('172')).dueOn).toBe('2026-02-20');
    const { entries } = await read(head, `/cases/${id}/history`);
    const grant = entries.findLast(({ type }: Answered) => type === 'investigation.case-extension-granted');
    expect(grant.data).toMatchObject({ by: 'vks-hn', level: 'supreme', number: '1/QĐ-VKSTC' });
  });

  it('is the same of a detention, in the end as long as the investigation lasts', async () => {
    const path = `accused/${accused}/detention`;
    await detained(head, procurator, id, accused, { until: '2025-09-30' });
    for (let turn = 1; turn <= 2; turn += 1) await grants(await asks(`${path}-extension-request`), 'decision');
    const third = await asks(`${path}-extension-request`);
    expect((await decided(third, 'decision', {})).body).toMatchObject({ law: 'BLTTHS 173(6)' });
    await grants(third, 'higher-decision', { number: '2/QĐ-VKSTC' });
    const last = await asks(`${path}-extension-request`);
    expect((await decided(last, 'higher-decision', {})).body).toMatchObject({ code: 'names-no-last-day' });
    await grants(last, 'higher-decision', { number: '3/QĐ-VKSTC', until: '2026-02-20' });
    expect(await limitOf('173')).toMatchObject({ about: accused, dueOn: '2026-02-20', status: 'running' });
  });
});

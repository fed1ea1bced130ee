import { DeadlineWatch } from '@la-chan/platform';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { classifiedReport, lastEntry, put, read, takenUp, type Answered } from './acting';
import { waiting } from './judicial';

describe('an extension that is asked 4 days before the limit runs out, and 5 were to be left', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
    await put(head, `${path}/prolongation`, { ground: 'complex' });
  });

  const limit = async (rule: string): Promise<Answered> =>
    (await read(head, `${path}/history`)).deadlines.findLast((one: Answered) => one.rule === rule);

  it('is recorded as what it is, and flagged as late (BLTTHS 147(2))', async () => {
    expect([await limit('R11'), await limit('R12')]).toMatchObject([
      { status: 'running', dueOn: '2025-10-06' }, // 04/10/2025 is a Saturday
      { status: 'running', dueOn: '2025-10-01', nature: 'option' },
    ]);
    city.clock.advance({ days: 59 });
    const { extension } = await put(head, `${path}/extension-request`, { ground: 'complex', months: 2 });
    expect(extension).toMatchObject({ status: 'asked' });
    expect(await lastEntry(head, path, 'investigation.extension-asked')).toMatchObject({
      occurredAt: '2025-10-02T02:00:00.000Z',
      data: { late: true },
    });
    expect(await limit('R12')).toMatchObject({ status: 'met-late', nature: 'duty' });
    const breaches = `SELECT data->'to' AS whom FROM journal WHERE type = 'platform.deadline-breached' AND data->>'rule' = 'R12'`;
    await eventually(async () => {
      await city.agency('pc02').service().get(DeadlineWatch).look();
      expect(await query(city.agency('pc02').database.admin, breaches)).toEqual([{ whom: ['head-of-investigation'] }]);
    });
  });

  it('is granted by the procuracy all the same, and the limit is longer', async () => {
    const { supervision, exchange } = await waiting(procurator, path, 'extension');
    const decision = { decision: 'granted', months: 2, number: '12/QĐ-VKS' };
    await put(procurator, `/supervisions/${supervision.id}/extension-requests/${exchange}/decision`, decision);
    await eventually(async () => {
      expect((await read(head, path)).extension).toMatchObject({ status: 'granted' });
    });
    expect([await limit('R11'), await limit('R14')]).toMatchObject([
      { status: 'replaced' },
      { status: 'running', dueOn: '2025-12-08' },
    ]);
  });
});

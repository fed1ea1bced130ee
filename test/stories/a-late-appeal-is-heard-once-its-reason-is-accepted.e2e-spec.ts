import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { put, read, tried, type Answered } from './acting';
import { convicted, NAMED, presided } from './judicial';

const late = { by: 'defendant', reason: 'objective-obstacle' };

describe('a judgment that is appealed when the time for that has run out', () => {
  let city: TestCity;
  let clerk: Client;
  let id: string;
  let one: string;

  const now = (): Promise<Answered> => read(clerk, `/trials/${id}`);
  const post = async (what: string, body: object): Promise<Answered> => {
    const answer = await tried(clerk, 'post', `/trials/${id}/${what}`, body);
    return { ...answer.body, answered: answer.status };
  };
  const limits = async (): Promise<string[]> => {
    const { deadlines } = await read(clerk, `/trials/${id}/history`);
    return deadlines
      .filter(({ rule }: Answered) => rule.startsWith('335'))
      .map(({ rule, status, dueOn }: Answered) => `${rule} ${status} ${dueOn}`);
  };

  beforeAll(async () => {
    city = await startAgencies(['toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    clerk = await city.as('toa-hn.chanh-an');
    const crime = { article: '150', clause: '1' };
    const docketed = await clerk.post('/trials/opening-balances', {
      ...{ ...crime, number: '8/2025/CU', unit: 'c00070', docketedAt: '2025-07-07' },
      defendants: ['Trần Văn Canary', 'Lê Thị Canary'].map((name) => ({ person: { name }, ...crime })),
    });
    expect([docketed.status, docketed.body]).toEqual([201, expect.anything()]);
    ({ id } = docketed.body);
    one = docketed.body.defendants[0].id;
    await presided(clerk, `/trials/${id}`);
    await put(clerk, `/trials/${id}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(clerk, `/trials/${id}/hearing`);
    await put(clerk, `/trials/${id}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(await now()) });
  });

  it('is not appealed as if it were in time, and a late protest is none', async () => {
    expect(await post('late-appeals', { ...late, defendants: [one] })).toMatchObject({ code: 'appeal-in-time' });
    city.clock.advance({ days: 20 });
    const appeal = { by: 'defendant', defendants: [one] };
    expect(await post('appeals', appeal)).toMatchObject({ answered: 409, code: 'appeal-too-late' });
    expect(await post('appeals', { ...appeal, by: 'procuracy' })).toMatchObject({ code: 'protest-too-late' });
    expect(await post('late-appeals', { ...late, by: 'procuracy', defendants: [one] })).toMatchObject({
      answered: 422,
    });
  });

  it('comes into force while the late appeal is with the court of appeal', async () => {
    const recorded = await post('late-appeals', { ...late, defendants: [one] });
    expect(recorded).toMatchObject({ answered: 200, status: 'judged', lateAppeals: [{ accepted: null }] });
    expect(await limits()).toEqual(['335.send running 2025-08-27']);
    await put(clerk, `/trials/${id}/late-appeals/${recorded.lateAppeals[0].id}/dispatch`);
    expect(await limits()).toEqual(['335.send met 2025-08-27', '335.decide running 2025-09-03']);
    city.clock.advance({ days: 12 });
    expect(await put(clerk, `/trials/${id}/entry-into-force`)).toMatchObject({ status: 'in-force' });
  });

  it('is on appeal once that court has accepted the reason, as far as it was appealed', async () => {
    const [{ id: appeal }] = (await now()).lateAppeals;
    const decided = await put(clerk, `/trials/${id}/late-appeals/${appeal}/decision`, {
      accepted: true,
      number: '3/QĐ-PT',
    });
    expect(decided).toMatchObject({
      ...{ status: 'appealed', inForceSince: null },
      defendants: [
        { appealed: true, inForceSince: null },
        { appealed: false, inForceSince: expect.any(String) },
      ],
    });
    await put(clerk, `/trials/${id}/appeal-file`);
    const judged = await put(clerk, `/trials/${id}/appeal-judgment`, { outcome: 'upheld', number: '21/2025/HS-PT' });
    expect(judged).toMatchObject({ status: 'in-force', inForceSince: expect.any(String) });
  });
});

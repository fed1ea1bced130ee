import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, partnerIn, read, tried, type Answered } from './acting';
import { presided } from './judicial';

const asking = {
  assistance: 'evidence',
  country: 'KH',
  persons: [{ name: 'Canary Môi giới', nationality: 'KH' }],
  request: 'canary: lời khai của người môi giới',
};
const ground = 'foreign-assistance-pending';

describe('a trial that waits for assistance from abroad', () => {
  let city: TestCity;
  let judge: Client;
  let officer: Client;
  let leader: Client;
  let partner: Answered;
  let trial: Answered;
  let request: Answered;

  const now = async (): Promise<Answered> => (trial = await read(judge, `/trials/${trial.id}`));
  const ask = async (): Promise<Answered> => {
    const path = `/trials/${trial.id}/assistance-requests`;
    const answer = await tried(judge, 'post', path, asking);
    expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
    request = await eventually(() => only(officer, '/assistance-requests?status=asked'));
    return answer.body;
  };
  const abroad = async (): Promise<void> => {
    const path = `/assistance-requests/${request.id}`;
    const route = { channel: 'mutual-legal-assistance', partner: partner.id };
    request = await act(officer, `${path}/draft`, request.version, route);
    request = await act(leader, `${path}/approval`, request.version, { number: '11/QĐ' });
    request = await act(officer, `${path}/dispatch`, request.version, { number: '12/TTTP' });
  };
  const answered = async (): Promise<void> => {
    const answer = { number: '9/KH', result: 'canary: đã lấy lời khai' };
    request = await act(officer, `/assistance-requests/${request.id}/answer`, request.version, answer);
    await eventually(async () =>
      expect((await now()).assistance.map(({ answer }: Answered) => answer)).not.toContain(null),
    );
  };
  const suspending = async (): Promise<Answered> => {
    const body = { ground, number: '4/QĐ-TĐC' };
    const answer = await tried(judge, 'put', `/trials/${trial.id}/suspension`, body);
    return { ...answer.body, answered: answer.status };
  };
  const deadlines = async (rule: string): Promise<Answered[]> =>
    (await read(judge, `/trials/${trial.id}/history`)).deadlines.filter((one: Answered) => one.rule === rule);

  beforeAll(async () => {
    city = await startAgencies(['toa-hn', 'so-ngoai-vu'], { at: '2025-08-04T02:00:00.000Z' });
    judge = await city.as('toa-hn.chanh-an');
    officer = await city.as('so-ngoai-vu.hop-tac');
    leader = await city.as('so-ngoai-vu.lanh-dao');
    partner = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
    const crime = { article: '150', clause: '1' };
    const docketed = await judge.post('/trials/opening-balances', {
      number: '7/2025/CU',
      unit: 'c00070',
      ...crime,
      docketedAt: '2025-07-07',
      defendants: [{ person: { name: 'Trần Văn Canary' }, ...crime }],
    });
    expect([docketed.status, docketed.body]).toEqual([201, expect.anything()]);
    trial = await presided(judge, `/trials/${docketed.body.id}`);
  });

  it('is not suspended before its limit has run out', async () => {
    await ask();
    await abroad();
    expect(await suspending()).toMatchObject({ answered: 409, law: expect.stringContaining('281') });
    city.clock.advance({ days: 45 });
    expect(await suspending()).toMatchObject({ answered: 200, status: 'suspended', suspendedFor: ground });
  });

  it('is looked at again each month while it waits', async () => {
    expect(await deadlines('R24.trial')).toMatchObject([{ status: 'running' }]);
    city.clock.advance({ days: 20 });
    const looked = await tried(judge, 'post', `/trials/${trial.id}/reviews`);
    expect([looked.status, looked.body.status]).toEqual([200, 'suspended']);
    expect(await deadlines('R24.trial')).toMatchObject([{ status: 'met' }, { status: 'running' }]);
    expect(await deadlines('R24.trial.year')).toMatchObject([{ status: 'running' }]);
  });

  it('is told of the answer after eleven months, once, and is still suspended', async () => {
    city.clock.advance({ days: 315 });
    await answered();
    expect(trial).toMatchObject({ status: 'suspended', assistance: [{ country: 'KH', answer: 'answered' }] });
    expect(await deadlines('trial-resumption')).toMatchObject([{ status: 'running' }]);
    const { entries } = await read(judge, `/trials/${trial.id}/history`);
    const told = entries.filter(({ type }: Answered) => type === 'court.trial-assistance-answered');
    expect(told).toHaveLength(1);
  });

  it('goes on by the decision of the court, which starts its limit again', async () => {
    const resumed = await act(judge, `/trials/${trial.id}/resumption`, (await now()).version, { number: '9/QĐ-PH' });
    expect(resumed).toMatchObject({ status: 'docketed', suspendedFor: null });
    expect(await deadlines('trial-resumption')).toMatchObject([{ status: 'met' }]);
    expect((await deadlines('277')).at(-1)).toMatchObject({ status: 'running' });
  });

  it('is not suspended for what was answered before', async () => {
    await ask();
    await abroad();
    await answered();
    city.clock.advance({ days: 70 });
    expect(await suspending()).toMatchObject({ answered: 409, code: 'assistance-answered' });
  });
});

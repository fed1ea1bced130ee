import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, only, post, put, read, tried, type Answered } from './acting';
import { convicted, inStatus, officer, REGIONAL_COURT, NAMED, PROTESTED, trialUnderWay } from './judicial';

describe('the procuracy above that of a court', () => {
  let city: TestCity;
  let court: Client;
  let head: Client;

  const docketed = (number: string): Promise<Answered> => trialUnderWay(court, number);
  const protesting = ({ defendants }: Answered, number: string): object => ({
    ...PROTESTED,
    ...{ asks: 'annulled', defendants, number },
  });
  const received = (decision: string): Promise<Answered> =>
    eventually(() => only(head, `/court-reviews?status=received&decision=${decision}`));

  beforeAll(async () => {
    city = await startAgencies(['vks-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    court = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    head = await city.as('vks-hn.vien-truong');
  });

  it('is sent a judgment, and protests it and withdraws that by notices to the court', async () => {
    const trial = await docketed('9/2025/CU');
    const path = `/trials/${trial.id}`;
    const defendants = [trial.defendants[0].id];
    await put(court, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(court, `${path}/hearing`);
    await put(court, `${path}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(trial) });
    await put(court, `${path}/judgment/higher-procuracy`, { to: 'vks-hn' });
    const review = await received('judgment');
    expect(review).toMatchObject({ decisionNumber: '8/2025/HS-ST', court: 'toa-kv1', defendants });
    const { deadlines } = await read(head, `/court-reviews/${review.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '337.above', dueOn: '2025-09-03' }]);
    const onPaper = await tried(court, 'post', `${path}/appeals`, { by: 'higher-procuracy', defendants });
    expect([onPaper.status, onPaper.body.code]).toEqual([409, 'protest-not-served']);
    await put(head, `/court-reviews/${review.id}/protest`, { ...PROTESTED, defendants, number: '1/QĐ-KN' });
    const protested = await read(head, `/court-reviews/${review.id}/history`);
    expect(protested.deadlines).toMatchObject([{ rule: '337.above', status: 'met' }]);
    const appealed = await inStatus(court, path, 'appealed');
    expect(appealed.appeals).toEqual([{ by: 'higher-procuracy', defendants, part: 'whole' }]);
    await put(head, `/court-reviews/${review.id}/protest-withdrawal`, { number: '2/QĐ-RKN' });
    expect(await inStatus(court, path, 'judged')).toMatchObject({ appeals: [] });
  });

  it('is sent what a panel has initiated, and protests it (BLTTHS 161(1)(c), 337(2))', async () => {
    const trial = await docketed('11/2025/CU');
    const path = `/trials/${trial.id}`;
    await put(court, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(court, `${path}/hearing`);
    const leftOut = { article: '151', clause: '2', number: '1/QĐ-HĐXX', found: 'Bỏ lọt tội phạm: canary.' };
    const initiated = await post(court, `${path}/initiations`, leftOut);
    expect(initiated.decisions).toMatchObject([{ kind: 'initiation' }]);
    const [{ id: decision }] = initiated.decisions;
    await put(court, `${path}/decisions/${decision}/higher-procuracy`, { to: 'vks-hn' });
    const review = await received('initiation');
    expect(review).toMatchObject({ of: decision, decisionNumber: '1/QĐ-HĐXX', court: 'toa-kv1' });
    expect((await read(court, path)).untold).toEqual([]);
    await put(head, `/court-reviews/${review.id}/protest`, protesting(review, '4/QĐ-KN'));
    await eventually(async () => {
      const { decisions, status } = await read(court, path);
      expect([status, decisions]).toMatchObject(['set', [{ id: decision, appellants: ['higher-procuracy'] }]]);
    });
    const { deadlines } = await read(head, `/court-reviews/${review.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '337.above.decision', status: 'met' }]);
  });

  it('is sent a suspension within 2 days, and protests it', async () => {
    const trial = await docketed('10/2025/CU');
    const path = `/trials/${trial.id}`;
    await put(court, `${path}/suspension`, { ground: 'illness', number: '3/QĐ-TĐC' });
    const [{ id: decision }] = (await read(court, path)).decisions;
    await put(court, `${path}/decisions/${decision}/higher-procuracy`, { to: 'vks-hn' });
    const review = await received('suspension');
    await put(head, `/court-reviews/${review.id}/protest`, protesting(review, '3/QĐ-KN'));
    await eventually(async () => {
      expect((await read(court, path)).decisions).toMatchObject([{ id: decision, appellants: ['higher-procuracy'] }]);
    });
    const { deadlines } = await read(head, `/court-reviews/${review.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '337.above.decision', status: 'met' }]);
    const limits = (await read(court, `${path}/history`)).deadlines;
    expect(limits.find(({ rule }: Answered) => rule === '286.higher')).toMatchObject({ status: 'met' });
    for (const agency of ['vks-hn', 'toa-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  it('learns what a higher court decides of a judgment that it was sent (BLTTHS 370, 397)', async () => {
    const review = await only(head, '/court-reviews?decision=judgment');
    const path = `/trials/${review.from[0]}`;
    city.clock.advance({ days: 31 });
    await put(court, `${path}/entry-into-force`);
    const cassation = { by: 'cassation', outcome: 'tried-again', number: '3/2026/HS-GĐT' };
    const noted = await post(court, `${path}/cassations`, cassation);
    expect(noted.status).toBe('annulled');
    await eventually(async () => {
      const told = await lastEntry(head, `/court-reviews/${review.id}`, 'prosecution.cassation-received');
      expect(told).toMatchObject({ data: cassation });
    });
    await eventually(async () => {
      const served = await lastEntry(court, path, 'court.decision-served');
      expect(served).toMatchObject({ data: { decision: 'cassation' } });
    });
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, only, post, put, read, tried, type Answered } from './acting';
import { convicted, inStatus, NAMED, officer, presided, REGION, REGIONAL_COURT, trialUnderWay } from './judicial';

describe('an appeal that is lodged with the court of appeal', () => {
  let city: TestCity;
  let regional: Client;
  let higher: Client;

  const judged = async (number: string, names?: string[]): Promise<Answered> => {
    const path = `/trials/${(await trialUnderWay(regional, `${number}/CU`, names)).id}`;
    await put(regional, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(regional, `${path}/hearing`);
    return put(regional, `${path}/judgment`, { number, verdicts: convicted(await read(regional, path)) });
  };

  /** Lodged above and passed on: the file of it that the court of first instance gets. */
  const lodged = async (lodging: object): Promise<Answered> => {
    const received = await higher.post('/lodgings', {
      ...{ unit: REGION, by: 'defendant', petition: 'Kháng cáo xin giảm nhẹ hình phạt: canary.', ...lodging },
    });
    expect(received.status).toBe(201);
    await act(higher, `/lodgings/${received.body.id}/dispatch`, received.body.version, { to: 'toa-kv1' });
    return eventually(() => only(regional, '/lodgings?status=received'));
  };
  const record = (lodging: Answered, body: object) => tried(regional, 'put', `/lodgings/${lodging.id}/record`, body);

  beforeAll(async () => {
    city = await startAgencies(['toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
  });

  /** Of two the one has appealed, the other’s part is in force, and the file is on offer; the other has lodged an appeal elsewhere in time. */
  const goneUpForOne = async (number: string) => {
    const trial = await judged(number, ['Trần Văn Canary', 'Lê Văn Canary']);
    const path = `/trials/${trial.id}`;
    const [first, other] = trial.defendants.map(({ id }: Answered) => id);
    await post(regional, `${path}/appeals`, { by: 'defendant', defendants: [first] });
    city.clock.advance({ days: 14 });
    const lodgedAt = city.clock.now();
    city.clock.advance({ days: 17 });
    const { defendants } = await put(regional, `${path}/entry-into-force-in-part`, { defendants: [other] });
    const [, { inForceSince: before }] = defendants;
    await put(regional, `${path}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    return { trial, path, first, other, lodgedAt, before, offer };
  };

  it('is in time at the court that has judged by the day on which it was lodged above', async () => {
    const trial = await judged('8/2025/HS-ST');
    city.clock.advance({ days: 14 });
    const lodgedAt = city.clock.now();
    city.clock.advance({ days: 2 });
    const lodging = await lodged({ against: '8/2025/HS-ST', way: 'post', lodgedAt });
    expect(lodging).toMatchObject({ sender: 'toa-hn', against: '8/2025/HS-ST', way: 'post', lodgedAt });
    const { deadlines } = await read(regional, `/lodgings/${lodging.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '332', status: 'running' }]);
    const { petition } = (await regional.post(`/lodgings/${lodging.id}/readings`, { purpose: 'kháng cáo' })).body;
    expect(petition).toBe('Kháng cáo xin giảm nhẹ hình phạt: canary.');
    const answer = await record(lodging, { trial: trial.id, defendants: [trial.defendants[0].id] });
    expect([answer.status, answer.body.status, answer.body.trial]).toEqual([200, 'recorded', trial.id]);
    expect(await inStatus(regional, `/trials/${trial.id}`, 'appealed')).toMatchObject({ appealedAt: lodgedAt });
    expect(await lastEntry(regional, `/trials/${trial.id}`, 'court.appeal-recorded')).toMatchObject({
      occurredAt: lodgedAt,
      data: { by: 'defendant', late: false, way: 'post', lodging: lodging.id },
    });
  });

  it('is recorded also where the judgment is in force before it comes there', async () => {
    const trial = await judged('7/2025/HS-ST');
    const path = `/trials/${trial.id}`;
    city.clock.advance({ days: 14 });
    const lodgedAt = city.clock.now();
    city.clock.advance({ days: 17 });
    expect(await act(regional, `${path}/entry-into-force`, (await read(regional, path)).version)).toMatchObject({
      ...{ status: 'in-force' },
    });
    const lodging = await lodged({ against: '7/2025/HS-ST', way: 'post', lodgedAt });
    const answer = await record(lodging, { trial: trial.id, defendants: [trial.defendants[0].id] });
    expect([answer.status, answer.body.status]).toEqual([200, 'recorded']);
    expect(await read(regional, path)).toMatchObject({
      ...{ status: 'appealed', appealedAt: lodgedAt, inForceSince: null, defendants: [{ inForceSince: null }] },
    });
  });

  it('is recorded also of a termination that is in force before it comes there, which is then in force no more (BLTTHS 333(2), (3), 343)', async () => {
    const path = `/trials/${(await trialUnderWay(regional, '6a/2025/CU')).id}`;
    await put(regional, `${path}/termination`, { ground: 'offender-dead', number: '6a/QĐ-TA' });
    const { decisions, undelivered } = await read(regional, path);
    const [{ id: decision }] = decisions;
    await put(regional, `${path}/deliveries/${undelivered.at(-1).id}`);
    city.clock.advance({ days: 6 });
    const lodgedAt = city.clock.now();
    city.clock.advance({ days: 12 });
    await put(regional, `${path}/decisions/${decision}/entry-into-force`);
    const lodging = await lodged({ against: '6a/QĐ-TA', by: 'victim', way: 'post', lodgedAt });
    const receivedOn = lodgedAt.slice(0, 10);
    const answer = await record(lodging, { trial: path.split('/').at(-1), decision, receivedOn });
    expect([answer.status, answer.body.status]).toEqual([200, 'recorded']);
    expect((await read(regional, path)).decisions).toMatchObject([{ appellants: ['victim'], inForceSince: null }]);
    const { deadlines } = await read(regional, `${path}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '339.decision.received', status: 'running' }));
  });

  it('goes up at once where the file is there, with whom it is about, who is heard with the others (BLTTHS 339, 345)', async () => {
    const { trial, path, first, other, lodgedAt, before, offer } = await goneUpForOne('6/2025/HS-ST');
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    const appeal = `/appeals/${body.id}`;
    expect((await inStatus(higher, appeal, 'docketed')).defendants).toHaveLength(1);
    const lodging = await lodged({ against: '6/2025/HS-ST', way: 'post', lodgedAt });
    expect((await record(lodging, { trial: trial.id, defendants: [other] })).status).toBe(200);
    await eventually(async () => {
      expect(await read(higher, appeal)).toMatchObject({
        appeals: [{ defendants: [first] }, { defendants: [other] }],
        defendants: [{ id: first }, { id: other, verdict: 'convicted', appealed: true }],
      });
    });
    await presided(higher, appeal);
    await put(higher, `${appeal}/setting`, { ...NAMED, number: '9/QĐ-PT', opensOn: '2025-10-30' });
    await put(higher, `${appeal}/hearing`);
    const apart = { defendant: other, outcome: 'amended', penalty: 'imprisonment', months: 60 };
    await put(higher, `${appeal}/decision`, { number: '21/2025/HS-PT', outcome: 'upheld', parts: [apart] });
    const { inForceSince, defendants: heard } = await inStatus(regional, path, 'in-force');
    expect(heard.map((one: Answered) => one.inForceSince)).toEqual([inForceSince, inForceSince]);
    expect(inForceSince > before).toBe(true);
  });

  it('brings whom it is about with what was told of them since, while the file is on offer (BLTTHS 339, 347(1))', async () => {
    const { trial, path, first, other, lodgedAt, offer } = await goneUpForOne('5/2025/HS-ST');
    const lodging = await lodged({ against: '5/2025/HS-ST', way: 'post', lodgedAt });
    expect((await record(lodging, { trial: trial.id, defendants: [other] })).status).toBe(200);
    const occurredAt = trial.pronouncedAt;
    await post(regional, `${path}/coercions`, { measure: 'distraint', number: '1/LKB', accused: other, occurredAt });
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    await eventually(async () => {
      expect((await read(higher, `/appeals/${body.id}`)).defendants).toMatchObject([
        { id: first },
        { id: other, coercions: [{ measure: 'distraint', number: '1/LKB' }] },
      ]);
    });
  });

  it('is late there by that day, and goes up with its reason; without one nothing is recorded', async () => {
    const trial = await judged('9/2025/HS-ST');
    city.clock.advance({ days: 16 });
    const lodging = await lodged({ against: '9/2025/HS-ST', way: 'minutes' });
    const about = { trial: trial.id, defendants: [trial.defendants[0].id] };
    const refused = await record(lodging, about);
    expect([refused.status, refused.body.code]).toEqual([409, 'appeal-too-late']);
    expect(await read(regional, `/lodgings/${lodging.id}`)).toMatchObject({ status: 'received' });
    const asked = await tried(regional, 'post', `/lodgings/${lodging.id}/questions`, {
      about: 'lateness',
      number: '4/TB',
    });
    expect((await record(asked.body, { ...about, reason: 'objective-obstacle' })).status).toBe(200);
    expect(await read(regional, `/trials/${trial.id}`)).toMatchObject({
      ...{ status: 'judged', lateAppeals: [{ by: 'defendant', reason: 'objective-obstacle', sentAt: null }] },
    });
  });

  it('goes back to whoever may not appeal (BLTTHS 334(5))', async () => {
    const trial = await judged('10/2025/HS-ST');
    const lodging = await lodged({ against: '10/2025/HS-ST', by: 'interested-person', way: 'petition' });
    const returned = await act(regional, `/lodgings/${lodging.id}/return`, lodging.version, {
      ...{ trial: trial.id, number: '5/TB' },
    });
    expect(returned).toMatchObject({ status: 'returned', trial: trial.id });
    const { deadlines } = await read(regional, `/lodgings/${lodging.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '332', status: 'met' }]);
    expect(await read(regional, `/trials/${trial.id}`)).toMatchObject({ status: 'judged', appeals: [] });
  });

  it('is put right as it was lodged before it is recorded, and is not received before it was lodged', async () => {
    const petition = 'Kháng cáo: canary.';
    const receive = (said: object) =>
      regional.post('/lodgings', {
        unit: REGION,
        by: 'defendant',
        way: 'petition',
        against: '9/HS-ST',
        petition,
        ...said,
      });
    const early = await receive({ occurredAt: '2025-08-04', lodgedAt: '2025-08-05' });
    expect([early.status, early.body.code]).toEqual([409, 'lodged-after-reception']);
    const { id } = (await receive({})).body;
    const { entries } = await read(regional, `/lodgings/${id}/history`);
    const changes = { occurredAt: '2025-08-04T02:00:00.000Z', way: 'minutes', by: 'victim' };
    const correction = { entry: entries[0].id, reason: 'wrong-entry', changes };
    const answer = await tried(regional, 'post', `/lodgings/${id}/corrections`, correction);
    expect(answer.body).toMatchObject({
      ...{ receivedAt: changes.occurredAt, lodgedAt: changes.occurredAt, way: 'minutes', by: 'victim' },
    });
  });
});

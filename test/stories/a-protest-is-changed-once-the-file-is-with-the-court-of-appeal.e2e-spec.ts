import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, post, put, read, tried, type Answered } from './acting';
import { convicted, inStatus, NAMED, officer, PROTESTED, REGIONAL_COURT, trialUnderWay } from './judicial';

describe('a protest of the procuracy above', () => {
  let city: TestCity;
  let regional: Client;
  let higher: Client;
  let head: Client;
  let trial: string;
  let review: string;
  let appeal: string;
  let defendants: string[];

  beforeAll(async () => {
    city = await startAgencies(['vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    head = await city.as('vks-hn.vien-truong');
    const tried = await trialUnderWay(regional, '9/2025/CU', ['Trần Văn Canary', 'Lê Văn Canary']);
    trial = `/trials/${tried.id}`;
    defendants = tried.defendants.map(({ id }: Answered) => id);
    await put(regional, `${trial}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(regional, `${trial}/hearing`);
    await put(regional, `${trial}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(tried) });
    await put(regional, `${trial}/judgment/higher-procuracy`, { to: 'vks-hn' });
    const { id } = await eventually(() => only(head, '/court-reviews?decision=judgment'));
    review = `/court-reviews/${id}`;
    await put(head, `${review}/protest`, { ...PROTESTED, defendants, number: '1/QĐ-KN' });
    await inStatus(regional, trial, 'appealed');
    city.clock.advance({ days: 31 });
    await put(regional, `${trial}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    // While the file is on its way.
    await put(head, `${review}/protest-change`, { ...PROTESTED, defendants, part: 'compensation', number: '1a/QĐ-KN' });
    await eventually(async () => {
      const { entries } = await read(regional, `${trial}/history`);
      expect(entries.map(({ type }: Answered) => type)).toContain('court.notice-overtaken');
    });
    const docketed = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    appeal = `/appeals/${docketed.body.id}`;
    await inStatus(higher, appeal, 'docketed');
  });

  it('comes up as it was changed on the way', async () => {
    await eventually(async () => {
      expect((await read(higher, appeal)).appeals).toEqual([
        { by: 'higher-procuracy', defendants, part: 'compensation' },
      ]);
    });
  });

  it('is changed for the better alone, and the court of appeal has it so (BLTTHS 342(1), (2))', async () => {
    const changed = { ...PROTESTED, defendants: defendants.slice(1), part: 'compensation', number: '2/QĐ-KN' };
    await put(head, `${review}/protest-change`, changed);
    await eventually(async () => {
      expect((await read(higher, appeal)).appeals).toEqual([
        { by: 'higher-procuracy', defendants: defendants.slice(1), part: 'compensation' },
      ]);
    });
    const wider = await tried(head, 'put', `${review}/protest-change`, { ...changed, defendants });
    expect([wider.status, wider.body.code]).toEqual([409, 'protest-widened']);
  });

  it('is withdrawn there as well, and nothing is left to hear (BLTTHS 342, 348)', async () => {
    await put(head, `${review}/protest-withdrawal`, { number: '3/QĐ-RKN' });
    await eventually(async () => expect((await read(higher, appeal)).appeals).toEqual([]));
  });

  it('counts by its day also once the file was sent up, to which it goes (BLTTHS 337(1), 339)', async () => {
    const { id, defendants: both } = await trialUnderWay(regional, '10/2025/CU', ['Trần Văn Canary', 'Lê Văn Canary']);
    const path = `/trials/${id}`;
    const [first, other] = both.map((one: Answered) => one.id);
    const opensOn = city.clock.now().slice(0, 10);
    await put(regional, `${path}/setting`, { ...NAMED, number: '10/QĐXX', opensOn });
    await put(regional, `${path}/hearing`);
    await put(regional, `${path}/judgment`, { number: '9/2025/HS-ST', verdicts: convicted({ defendants: both }) });
    await put(regional, `${path}/judgment/higher-procuracy`, { to: 'vks-hn' });
    const told = await eventually(async () => {
      const { items } = await read(head, '/court-reviews?decision=judgment');
      const found = items.find(({ decisionNumber }: Answered) => decisionNumber === '9/2025/HS-ST');
      expect(found).toBeDefined();
      return found;
    });
    await post(regional, `${path}/appeals`, { by: 'defendant', defendants: [first] });
    city.clock.advance({ days: 2 });
    await put(regional, `${path}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    city.clock.advance({ days: 10 });
    const onPaper = city.clock.now();
    city.clock.advance({ days: 8 });
    await put(head, `/court-reviews/${told.id}/protest`, { ...PROTESTED, defendants: [other], number: '4/QĐ-KN' });
    await eventually(async () => {
      expect(await read(regional, path)).toMatchObject({
        ...{ status: 'appeal-offered', appeals: [{ by: 'defendant' }, { by: 'higher-procuracy' }] },
      });
    });
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    const there = `/appeals/${body.id}`;
    const protest = { by: 'procuracy', defendants: [other], part: 'compensation' };
    await inStatus(regional, path, 'on-appeal');
    const late = await tried(regional, 'post', `${path}/appeals`, protest);
    expect([late.status, late.body.code]).toEqual([409, 'protest-too-late']);
    await post(regional, `${path}/appeals`, { ...protest, occurredAt: onPaper });
    await eventually(async () => {
      const { appeals, defendants: heard } = await read(higher, there);
      expect(appeals.map(({ by }: Answered) => by)).toEqual(['defendant', 'higher-procuracy', 'procuracy']);
      expect(heard.map(({ appealed }: Answered) => appealed)).toEqual([true, true]);
    });
  });
});

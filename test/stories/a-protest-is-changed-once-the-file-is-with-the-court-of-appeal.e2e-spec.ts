import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { only, put, read, tried, type Answered } from './acting';
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
});

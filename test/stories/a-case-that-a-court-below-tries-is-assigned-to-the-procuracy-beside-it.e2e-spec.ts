import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { charged, convicted, docketed, filed, officer, REGIONAL, set } from './judicial';

describe('a case that the city’s procuracy supervises and a court below tries', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let below: Client;
  let court: Client;
  let opened: Answered;
  let supervision: string;
  let trial: Answered;

  const put = async (path: string, what: string, body: object): Promise<Answered> =>
    act(procurator, `${path}/${what}`, (await read(procurator, path)).version, body);
  const clock = async (): Promise<string[]> => {
    const { deadlines } = await read(procurator, `${supervision}/history`);
    return deadlines
      .filter(({ rule }: Answered) => rule === '239.lower')
      .map(({ status, dueOn }: Answered) => `${status} ${dueOn}`);
  };
  /** What the procuracy below has heard of the case. */
  const heard = async (): Promise<Answered> => {
    const { items } = await read(below, '/supervisions');
    return items.find(({ from }: Answered) => from[0] === opened.id);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    below = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '39/2025/VA-CU', initiatedAt: '2025-07-01' };
    const crime = { article: '150', clause: '1' };
    const { body } = await head.post('/cases/opening-balances', { ...crime, accused: [], ...place });
    opened = body;
    await charged(head, procurator, opened.id, ['Lê Văn Canary'], crime);
    const { items } = await read(procurator, '/supervisions');
    supervision = `/supervisions/${items.find(({ from }: Answered) => from[0] === opened.id).id}`;
  });

  it('has the procuracy beside that court told 2 months before the investigation ends', async () => {
    const named = { procuracy: 'Viện kiểm sát nhân dân khu vực 1', to: 'vks-kv1' };
    await put(supervision, 'lower-trial', { ...named, endsOn: '2025-10-31' });
    expect(await clock()).toEqual(['running 2025-08-31']);
    await put(supervision, 'lower-trial', { ...named, endsOn: '2025-12-31' });
    expect(await clock()).toEqual(['replaced 2025-08-31', 'running 2025-10-31']);
    await put(supervision, 'lower-trial/notice', { number: '31/TB-VKS' });
    expect((await clock()).at(-1)).toBe('met 2025-10-31');
    const there = await eventually(async () => {
      const found = await heard();
      expect(found?.decisions).toMatchObject([{ decision: 'trial-foreseen', number: '31/TB-VKS' }]);
      return found;
    });
    const assigned = await act(below, `/supervisions/${there.id}/prosecutor`, there.version, {
      prosecutor: 'vks-kv1.kiem-sat-vien',
    });
    expect(assigned).toMatchObject({ agency: 'vks-hn', prosecutor: 'vks-kv1.kiem-sat-vien' });
  });

  it('is assigned to it once the accused are indicted, and that procuracy learns of it', async () => {
    const file = await filed(head, opened.id, procurator);
    trial = await docketed(procurator, file.id, court);
    const assignment = { procuracy: 'Viện kiểm sát nhân dân khu vực 1', number: '9/QĐ-VKS' };
    const path = `/prosecution-files/${file.id}`;
    const { version } = await read(procurator, path);
    const own = await procurator
      .put(`${path}/trial-assignment`, { ...assignment, to: 'vks-hn' })
      .set('if-match', `"${version}"`);
    expect([own.status, own.body.code]).toEqual([409, 'own-procuracy']);
    const assigned = await put(path, 'trial-assignment', { ...assignment, to: 'vks-kv1' });
    expect(assigned.trialBy).toEqual({ to: 'vks-kv1', ...assignment });
    const { deadlines } = await read(procurator, `${path}/history`);
    const limit = deadlines.find(({ rule }: Answered) => rule === '239.assign');
    expect(limit).toMatchObject({ status: 'met', law: 'BLTTHS 239(1)' });
    await eventually(async () => {
      const decisions = [{ decision: 'trial-foreseen' }, { decision: 'trial-assigned', number: '9/QĐ-VKS' }];
      expect((await heard()).decisions).toMatchObject(decisions);
    });
  });

  const learns = (decision: string, number: string): Promise<void> =>
    eventually(async () => expect((await heard()).decisions.at(-1)).toMatchObject({ decision, number }));

  it('learns from then on what the court demands and decides, to the judgment', async () => {
    const demand = { number: '1/YC-TA', demand: 'Lý lịch tư pháp: canary.' };
    const asked = await court
      .post(`/trials/${trial.id}/evidence-demands`, demand)
      .set('if-match', `"${trial.version}"`);
    expect(asked.status).toBe(200);
    await learns('evidence-demand', '1/YC-TA');
    const { version } = await set(court, trial.id, '2025-08-25');
    const tried = await act(court, `/trials/${trial.id}/hearing`, version);
    await learns('trial-set', '9/QĐXX');
    const judgment = { number: '8/2025/HS-ST', verdicts: convicted(tried) };
    await act(court, `/trials/${trial.id}/judgment`, tried.version, judgment);
    await learns('judgment', '8/2025/HS-ST');
  });

  it('learns of what the court puts right of that (TTLT 05/2018 12)', async () => {
    const path = `/trials/${trial.id}`;
    const correct = async (type: string, changes: object): Promise<void> => {
      const { entries } = await read(court, `${path}/history`);
      const { id: entry } = entries.find((one: Answered) => one.type === type);
      const { version } = await read(court, path);
      const correction = { entry, reason: 'wrong-entry', changes };
      const { status } = await court.post(`${path}/corrections`, correction).set('if-match', `"${version}"`);
      expect(status).toBe(200);
    };
    await correct('court.judgment-pronounced', { number: '9/2025/HS-ST' });
    await learns('judgment', '9/2025/HS-ST');
    await correct('court.evidence-demanded', { number: '2/YC-TA' });
    await eventually(async () =>
      expect((await heard()).decisions).toContainEqual(
        expect.objectContaining({ decision: 'evidence-demand', number: '2/YC-TA' }),
      ),
    );
    for (const agency of ['vks-hn', 'vks-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});

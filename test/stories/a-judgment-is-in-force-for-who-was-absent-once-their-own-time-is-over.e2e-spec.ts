import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard } from './judicial';

describe('a judgment of which one defendant was absent', () => {
  let city: TestCity;
  let court: Client;
  let path: string;
  let present: string;
  let absent: string;

  const now = (): Promise<Answered> => read(court, path);
  const refused = async (what: string, body: object = {}): Promise<string> => {
    const answer = await tried(court, 'put', `${path}/${what}`, body);
    expect(answer.status).toBe(409);
    return answer.body.code;
  };
  const correct = async (type: string, changes: object, turn = 0): Promise<Answered> => {
    const { entries } = await read(court, `${path}/history`);
    const entry = entries.filter((one: Answered) => one.type === `court.${type}`)[turn];
    const correction = { entry: entry.id, reason: 'wrong-entry', changes };
    return tried(court, 'post', `${path}/corrections`, correction);
  };
  const wronglyPut = async (type: string, changes: object): Promise<unknown[]> => {
    const { status, body } = await correct(type, changes);
    return [status, body.code];
  };
  const limit = async (rule: string): Promise<Answered> =>
    (await read(court, `${path}/history`)).deadlines.find((one: Answered) => one.rule === rule);

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '36/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    const file = await filed(head, opened.id, procurator);
    const trial = await docketed(procurator, file.id, court);
    path = `/trials/${trial.id}`;
    [present, absent] = trial.defendants.map(({ id }: Answered) => id);
    await heard(court, trial.id, '2025-08-18');
    const judgment = { number: '5/2025/HS-ST', verdicts: convicted(trial) };
    await put(court, `${path}/judgment`, { ...judgment, absent: [{ as: 'defendant', party: absent, ground: 'fled' }] });
  });

  it('is put right in a sentence that was typed wrongly, as it could have been pronounced', async () => {
    const [first, second] = convicted(await now());
    const acquitted = { defendant: present, verdict: 'acquitted', ground: 'no-offence' };
    expect((await correct('judgment-pronounced', { verdicts: [acquitted, second] })).body).toMatchObject({
      ...{ status: 'judged', defendants: [{ verdict: 'acquitted' }, { verdict: 'convicted' }] },
    });
    expect(await wronglyPut('judgment-pronounced', { verdicts: [first] })).toEqual([409, 'verdict-for-each']);
    const mine = [{ victim: present, defendants: [present], amount: 1 }];
    expect(await wronglyPut('judgment-pronounced', { compensations: mine })).toEqual([409, 'not-a-victim']);
    const shorter = { ...first, months: 48 };
    expect((await correct('judgment-pronounced', { verdicts: [shorter, second] })).body).toMatchObject({
      ...{ status: 'judged', defendants: [{ verdict: 'convicted' }, { verdict: 'convicted' }] },
    });
    const { entries } = await read(court, `${path}/history`);
    const [judgment] = entries.filter(({ type }: Answered) => type === 'court.judgment-pronounced');
    expect(judgment.data.verdicts).toMatchObject([{ months: 96 }, { months: 96 }]);
    const { data } = await lastEntry(court, path, 'court.trial-corrected');
    expect(data.changes.verdicts).toMatchObject([{ months: 48 }, { months: 96 }]);
  });

  it('has an absence that was none taken back, with the time that was waited for (BLTTHS 333(1))', async () => {
    const wrong = { as: 'defendant', party: present, ground: 'asked' };
    expect((await post(court, `${path}/absent-parties`, wrong)).absent).toHaveLength(2);
    expect((await correct('absence-noted', { struck: true }, 1)).body.absent).toMatchObject([{ party: absent }]);
    expect(await refused(`absent-parties/${present}/judgment`, { posted: true })).toBe('no-such-absence');
  });

  it('is given to the others, and sent to every body that the law names', async () => {
    const [{ id }] = (await now()).undelivered.filter(({ decision }: Answered) => decision === 'judgment');
    expect(await refused(`judgment-deliveries/${id}`, { recipients: ['defendant'] })).toBe('party-left-out');
    expect(await limit('262')).toMatchObject({ about: id, dueOn: '2025-08-14', status: 'running' });
    const bodies = ['investigating-body', 'local-authority', 'criminal-execution'];
    await put(court, `${path}/judgment-deliveries/${id}`, { recipients: ['defendant', 'defender', ...bodies] });
    expect(await limit('262')).toMatchObject({ status: 'met' });
  });

  it('is posted up for that one, and the time to appeal runs from there', async () => {
    expect(await limit('262.absent')).toMatchObject({ about: absent, dueOn: '2025-08-14' });
    city.clock.advance({ days: 20 });
    const late = { by: 'defendant', defendants: [present] };
    const answer = await tried(court, 'post', `${path}/appeals`, late);
    expect([answer.status, answer.body.code]).toEqual([409, 'appeal-too-late']);
    await put(court, `${path}/absent-parties/${absent}/judgment`, { posted: true });
    expect(await limit('333.absent')).toMatchObject({ about: absent, dueOn: '2025-09-08', status: 'running' });
  });

  it('is in force for the others before', async () => {
    city.clock.advance({ days: 11 });
    expect(await refused('entry-into-force')).toBe('appeal-still-open');
    expect(await refused('entry-into-force-in-part', { defendants: [absent] })).toBe('appeal-still-open');
    const part = await put(court, `${path}/entry-into-force-in-part`, { defendants: [present] });
    expect(part).toMatchObject({
      status: 'judged',
      defendants: [{ inForceSince: '2025-09-03T17:00:00.000Z' }, { inForceSince: null }],
    });
  });

  it('is in force as a whole when that time is over too', async () => {
    city.clock.advance({ days: 5 });
    expect(await put(court, `${path}/entry-into-force`)).toMatchObject({
      ...{ status: 'in-force', inForceSince: '2025-09-08T17:00:00.000Z' },
      defendants: [{ inForceSince: '2025-09-03T17:00:00.000Z' }, { inForceSince: '2025-09-08T17:00:00.000Z' }],
    });
  });

  it('is then put right in what it sentences to, and no more in what it finds, which was told', async () => {
    const [first, second] = convicted(await now());
    const acquitted = { defendant: present, verdict: 'acquitted', ground: 'no-offence' };
    expect(await wronglyPut('judgment-pronounced', { verdicts: [acquitted, second] })).toEqual([409, 'gone-further']);
    expect((await correct('judgment-pronounced', { verdicts: [first, second] })).body).toMatchObject({
      ...{ status: 'in-force', inForceSince: '2025-09-08T17:00:00.000Z' },
    });
    expect(await wronglyPut('absence-noted', { struck: true })).toEqual([409, 'another-course']);
  });
});

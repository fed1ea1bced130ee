import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, read, tried, type Answered } from './acting';
import { caseUnderWay, filed, served, NAMED, docketedAlone, presided } from './judicial';

describe('a defendant whom a court detains', () => {
  let city: TestCity;
  let chief: Client;
  let judge: Client;
  let procurator: Client;
  let file: Answered;
  let path: string;
  let one: string;

  const now = (): Promise<Answered> => read(chief, path);
  const order = async (who: Client, what: string, body: object = {}): Promise<Answered> => {
    const order = { number: '3/QĐ-TG', ...body };
    const answer = await tried(who, 'put', `${path}/defendants/${one}/${what}`, order);
    return { ...answer.body, answered: answer.status };
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    chief = await city.as('toa-hn.chanh-an');
    judge = await city.as('toa-hn.tham-phan');
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], { ...place, clause: '1' });
    file = await filed(head, opened.id, procurator);
    path = `/trials/${(await docketedAlone(procurator, file.id, chief)).id}`;
    await presided(chief, path, 'toa-hn.tham-phan');
    one = (await now()).defendants[0].id;
  });

  it('is so by the chief judge, until the limit to prepare the trial ends at the latest', async () => {
    expect(await order(judge, 'detention', { until: '2025-10-06' })).toMatchObject({ answered: 403 });
    const long = await order(chief, 'detention', { until: '2025-10-07' });
    expect(long).toMatchObject({ answered: 409, code: 'detention-too-long', law: 'BLTTHS 278(2)' });
    const held = await order(chief, 'detention', { until: '2025-10-06' });
    expect(held.defendants).toMatchObject([{ detained: { purpose: 'preparation', until: '2025-10-06' } }]);
    await served(chief, path.slice('/trials/'.length), 'detention');
    await eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file.id}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'detention')?.data).toMatchObject({
        decision: 'detention',
        number: '3/QĐ-TG',
        from: 'toa-hn',
      });
    });
    const { deadlines } = await read(chief, `${path}/history`);
    const limits = deadlines.filter(({ rule }: Answered) => rule === '278' || rule === '286.measure');
    expect(limits.map(({ rule, status, dueOn }: Answered) => `${rule} ${status} ${dueOn}`)).toEqual([
      '278 running 2025-10-06',
      '286.measure met 2025-08-05',
    ]);
  });

  it('is told of at once to those near to them by the court that has ordered it (BLTTHS 119(6))', async () => {
    const notices = `${path}/defendants/${one}/detention-notices`;
    const clerk = await city.as({ id: 'toa-hn.thu-ky', agency: 'toa-hn', roles: ['court-clerk'] });
    await post(clerk, notices, { recipients: ['family'] });
    const { deadlines } = await read(chief, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '119.tried.told')).toMatchObject({
      ...{ about: one, status: 'met', dueAt: '2025-08-05T02:00:00.000Z' },
    });
    const again = await tried(clerk, 'post', notices, { recipients: ['family'] });
    expect([again.status, again.body.code]).toEqual([409, 'no-decision-to-tell']);
  });

  it('is freed before the hearing by the chief judge alone (BLTTHS 278(1))', async () => {
    expect(await order(judge, 'release')).toMatchObject({ answered: 409, code: 'freed-by-the-chief-judge' });
  });

  it('is so by the panel until the hearing ends, and goes free by decision', async () => {
    await act(judge, `${path}/setting`, (await now()).version, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    expect(await order(judge, 'hearing-detention')).toMatchObject({ answered: 409, code: 'hearing-not-open' });
    await act(judge, `${path}/hearing`, (await now()).version);
    expect((await order(judge, 'hearing-detention')).defendants).toMatchObject([
      { detained: { purpose: 'hearing', until: null } },
    ]);
    expect((await order(judge, 'release')).defendants).toMatchObject([{ detained: null }]);
    expect(await order(judge, 'release')).toMatchObject({ answered: 409, code: 'not-detained' });
    await served(chief, path.slice('/trials/'.length), 'release');
    const operator = await city.as({ id: 'vks-hn.op', agency: 'vks-hn', roles: ['operator'] });
    expect((await read(operator, '/operations/parked')).items).toEqual([]);
  });

  it('ends with the judgment that acquits, which the facility is given, and is not used on appeal (BLTTHS 328, 363)', async () => {
    expect((await order(chief, 'detention', { until: '2025-09-30' })).defendants[0].detained).not.toBeNull();
    const { version } = await now();
    const said = { defendant: one, verdict: 'acquitted', ground: 'not-proven' };
    const served = { ...said, verdict: 'convicted', ground: undefined, penalty: 'fine', termServed: true };
    const wrong = await tried(judge, 'put', `${path}/judgment`, { number: '4/HS-ST', verdicts: [served] });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'invalid']);
    const judged = await act(judge, `${path}/judgment`, version, { number: '4/HS-ST', verdicts: [said] });
    expect(judged.defendants).toMatchObject([{ verdict: 'acquitted', detained: null }]);
    const { deadlines } = await read(chief, `${path}/history`);
    expect(deadlines.findLast(({ rule }: Answered) => rule === '278').status).toBe('met');
    const release = judged.undelivered.find(({ number, facility }: Answered) => number === '4/HS-ST' && facility);
    expect(release).toMatchObject({ decision: 'measure', defendant: one });
    const given = { recipients: ['detention-facility'] };
    expect((await tried(chief, 'put', `${path}/deliveries/${release.id}`, given)).status).toBe(200);
    expect(await order(judge, 'execution-detention', { until: '2025-09-10' })).toMatchObject({
      ...{ answered: 409, code: 'nothing-to-carry-out' },
    });
  });

  it('stands again, or ends, as the verdict is put right that was written wrongly (BLTTHS 328)', async () => {
    const entries = async (type: string): Promise<Answered[]> =>
      (await read(chief, `${path}/history`)).entries.filter((one: Answered) => one.type === type);
    const [{ id: entry, occurredAt }] = await entries('court.judgment-pronounced');
    const putRight = async (verdict: object): Promise<Answered> => {
      const changes = { verdicts: [{ defendant: one, ...verdict }] };
      return post(chief, `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
    };
    const prison = { verdict: 'convicted', penalty: 'imprisonment', months: 84 };
    const [before] = (await putRight(prison)).defendants;
    expect(before).toMatchObject({ verdict: 'convicted', detained: { until: '2025-09-30' } });
    const limit = async (): Promise<string> =>
      (await read(chief, `${path}/history`)).deadlines.findLast(({ rule }: Answered) => rule === '278').status;
    expect(await limit()).toBe('running');
    const acquitted = { verdict: 'acquitted', ground: 'no-offence', penalty: null, months: null };
    expect((await putRight(acquitted)).defendants).toMatchObject([{ verdict: 'acquitted', detained: null }]);
    expect([await limit(), (await entries('court.defendant-released')).at(-1)]).toMatchObject(['met', { occurredAt }]);
    expect((await putRight(prison)).defendants).toMatchObject([{ detained: { until: '2025-09-30' } }]);
    const execution = await order(judge, 'execution-detention', { until: '2025-09-10' });
    expect(execution.defendants).toMatchObject([{ detained: { purpose: 'execution' } }]);
    const wrong = { entry, reason: 'wrong-entry', changes: { verdicts: [{ defendant: one, ...acquitted }] } };
    const refused = await tried(chief, 'post', `${path}/corrections`, wrong);
    expect([refused.status, refused.body.code]).toEqual([409, 'another-course']);
  });
});

import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, filed } from './judicial';

describe('an accused whose file is before the procuracy', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let held: string;
  let free: string;

  const now = (): Promise<Answered> => read(procurator, path);
  const order = async (who: Client, accused: string, what: string, body: object = {}): Promise<Answered> => {
    const order = { number: '3/LTG-VKS', ...body };
    const answer = await tried(who, 'put', `${path}/accused/${accused}/${what}`, order);
    return { ...answer.body, answered: answer.status };
  };
  const limits = async (): Promise<string[]> => {
    const { deadlines } = await read(procurator, `${path}/history`);
    return deadlines
      .filter(({ rule }: Answered) => rule.startsWith('241') && rule !== '241-order')
      .map(({ rule, status, dueOn }: Answered) => `${rule} ${status} ${dueOn}`);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '33/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], place);
    [held, free] = opened.accused.map(({ id }: Answered) => id);
    await detained(head, procurator, opened.id, held, { until: '2025-08-20' });
    path = `/prosecution-files/${(await filed(head, opened.id, procurator)).id}`;
  });

  it('is known to be detained by the order that came with the file, and goes on under a new one', async () => {
    expect((await now()).accused.map(({ detained = null }: Answered) => detained)).toMatchObject([
      { until: '2025-08-20', brought: true },
      null,
    ]);
    expect(await limits()).toEqual(['241.brought running 2025-08-20']);
    const again = await order(procurator, held, 'detention', { until: '2025-09-03' });
    expect(again).toMatchObject({ answered: 409, code: 'detained-already' });
    const long = await order(procurator, held, 'detention-extension', { until: '2025-09-04' });
    expect(long).toMatchObject({ answered: 409, code: 'detention-too-long', law: 'BLTTHS 241' });
    const longer = await order(procurator, held, 'detention-extension', { until: '2025-09-03' });
    expect(longer.accused).toMatchObject([{ detained: { until: '2025-09-03', brought: false } }, {}]);
    expect(await limits()).toEqual(['241.brought running 2025-09-03']);
  });

  it('is given the new order at once, and so is the facility (TTLT 04/2018 18(2)(b))', async () => {
    const give = (...recipients: string[]) =>
      tried(procurator, 'post', `${path}/party-notices`, { of: 'detention', accused: held, recipients });
    const left = await give('accused');
    expect(left.body).toMatchObject({ code: 'party-left-out', law: 'TTLT 04/2018 18(2)(b)' });
    expect((await give('accused', 'detention-facility')).status).toBe(200);
    const { deadlines } = await read(procurator, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '18.told.detention.accused')).toMatchObject({
      about: held,
      status: 'met',
    });
  });

  it('is told of to those near to them by the procuracy that has ordered it, and by no other (BLTTHS 119(6))', async () => {
    const tell = (accused: string) =>
      tried(procurator, 'post', `${path}/accused/${accused}/detention-notices`, {
        recipients: ['family', 'workplace'],
      });
    expect((await tell(free)).body).toMatchObject({ code: 'no-decision-to-tell', law: 'BLTTHS 119(6)' });
    expect((await tell(held)).status).toBe(200);
    const { deadlines } = await read(procurator, `${path}/history`);
    const owed = deadlines.filter(({ rule }: Answered) => rule === '119.prosecuted.told');
    expect(owed).toMatchObject([{ about: held, status: 'met' }]);
  });

  it('is detained by the head of the procuracy alone, within the limit to decide, and goes free by decision', async () => {
    const prosecutor = await city.as({ id: 'vks-hn.ksv', agency: 'vks-hn', roles: ['prosecutor'] });
    expect(await order(prosecutor, free, 'detention', { until: '2025-09-03' })).toMatchObject({ answered: 403 });
    const ordered = await order(procurator, free, 'detention', { until: '2025-09-01' });
    expect(ordered.accused).toMatchObject([{}, { detained: { until: '2025-09-01', brought: false } }]);
    const freed = await order(procurator, free, 'release', { replaced: true });
    expect(freed.accused).toMatchObject([{}, { detained: null }]);
    expect(await order(procurator, free, 'release')).toMatchObject({ answered: 409, code: 'not-detained' });
    expect(await limits()).toEqual(['241 met 2025-09-01', '241.brought running 2025-09-03']);
    const released = await lastEntry(procurator, path, 'prosecution.accused-released');
    expect(released).toMatchObject({ data: { replaced: true } });
  });
});

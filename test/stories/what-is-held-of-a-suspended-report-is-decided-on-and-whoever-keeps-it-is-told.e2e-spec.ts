import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, post, read, takenUp, tried, type Answered } from './acting';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn'];

describe('what is held of a report that is suspended', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  const decision = 'Tiếp tục bảo quản điện thoại của ông Canary tại kho Công an.';

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const desk = await city.as('ca-hn.chi-huy');
    path = `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  });

  const owed = async (): Promise<string[]> =>
    (await read(head, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => /property|keeper/.test(rule))
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);
  const decide = (body: object): Promise<Answered> =>
    tried(head, 'post', `${path}/property-decisions`, { number: '8/QĐ', decision, ...body });
  const tellKeeper = (of: string): Promise<Answered> =>
    tried(head, 'put', `${path}/property-decisions/${of}/keeper-notice`);
  const items = [{ of: 'exhibits', decided: 'kept', keeper: 'police' }];

  it('is decided on only once it is suspended, and of all of it, as nobody is accused', async () => {
    const early = await decide({ items });
    expect([early.status, early.body.code, early.body.law]).toEqual([
      ...[409, 'unlawful-act', 'TTLT 01/2020 12(2), 13(1), (2)'],
    ]);
    city.clock.advance({ days: 26 });
    await act(head, `${path}/suspension`, (await read(head, path)).version, { ground: 'force-majeure' });
    expect(await owed()).toEqual(['5-property TTLT 01/2020 12(2), 13 2025-09-06 running']);
    const alone = await decide({ items, accused: path.split('/')[2] });
    expect([alone.status, alone.body.code, alone.body.law]).toEqual([
      ...[409, 'not-stopped-alone', 'TTLT 01/2020 12(2), 13'],
    ]);
    const frozen = await decide({ items: [{ of: 'frozen-account', decided: 'goes-on', keeper: 'bank' }] });
    expect([frozen.status, frozen.body.code]).toEqual([409, 'not-agreed-in-writing']);
  });

  it('is told at once to whoever keeps it, also that it is kept on, and served on the procuracy', async () => {
    const decided = await decide({ items });
    const [{ decision: sealed }] = decided.body.propertyDecisions;
    expect(await owed()).toEqual([
      '5-property TTLT 01/2020 12(2), 13 2025-09-06 met',
      '5.told.property TTLT 01/2020 13(2) 2025-08-31 running',
    ]);
    const told = await tellKeeper(sealed);
    expect([told.status, told.body.propertyDecisions[0]]).toEqual([
      200,
      expect.objectContaining({ toldAt: expect.any(String) }),
    ]);
    expect((await owed())[1]).toBe('5.told.property TTLT 01/2020 13(2) 2025-08-31 met');
    const again = await tellKeeper(sealed);
    expect([again.status, again.body.code, again.body.law]).toEqual([
      ...[409, 'no-decision-to-tell', 'TTLT 01/2020 13(2)'],
    ]);
    const reading = await head.post(`${path}/property-decisions/${sealed}/readings`, { purpose: 'kiểm tra' });
    expect(reading.body).toEqual({ decision });
    expect(JSON.stringify(await read(head, `${path}/history`))).not.toContain('Canary');
    await eventually(async () => {
      const { items: supervised } = await read(procurator, '/supervisions');
      const decisions = supervised.flatMap((one: Answered) => one.decisions);
      expect(decisions.map((one: Answered) => one.decision)).toContain('report-property');
    });
    await nothingParked(city, AGENCIES);
  });

  it('is decided on again within 3 days once whoever keeps it has found it damaged', async () => {
    const found = { of: 'exhibits', found: 'damaged', keeper: 'police' };
    const alone = await tried(head, 'post', `${path}/keeper-reports`, { ...found, accused: path.split('/')[2] });
    expect([alone.status, alone.body.code, alone.body.law]).toEqual([409, 'nothing-suspended', 'TTLT 01/2020 13(2)']);
    await post(head, `${path}/keeper-reports`, found);
    const due = '5-keeper-report TTLT 01/2020 13(2) 2025-09-02';
    expect(await owed()).toContain(`${due} running`);
    await decide({ items: [{ of: 'exhibits', decided: 'sold', keeper: 'police' }] });
    expect(await owed()).toContain(`${due} met`);
    await nothingParked(city, AGENCIES);
  });
});

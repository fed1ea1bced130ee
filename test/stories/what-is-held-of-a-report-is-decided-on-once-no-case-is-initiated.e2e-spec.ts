import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, read, takenUp, tried, type Answered } from './acting';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn'];

describe('what is held of a report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const taken = async (): Promise<string> =>
    `/verifications/${(await takenUp(desk, head, await classifiedReport(desk))).id}`;
  const owed = async (path: string): Promise<string[]> =>
    (await read(head, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule.includes('property'))
      .map(({ rule, law, dueOn, status }: Answered) => `${rule} ${law} ${dueOn} ${status}`);
  const decide = async (path: string, items: readonly object[]): Promise<Answered> => {
    const decided = { number: '8/QĐ', decision: 'Trả lại điện thoại.', items };
    return tried(head, 'post', `${path}/property-decisions`, decided);
  };

  it('is decided on within 7 days of the decision not to initiate, its keeper told, and the procuracy served', async () => {
    const path = await taken();
    await act(head, `${path}/non-initiation`, (await read(head, path)).version, { ground: 'no-event' });
    expect(await owed(path)).toEqual(['158-property BLTTHS 106, 158(1) 2025-08-11 running']);
    const frozen = { of: 'frozen-account', decided: 'goes-on', keeper: 'bank' };
    const goesOn = await decide(path, [frozen]);
    expect([goesOn.status, goesOn.body.code, goesOn.body.law]).toEqual([409, 'coercion-over', 'BLTTHS 106, 158(1)']);
    const returned = { of: 'objects', decided: 'returned', keeper: 'police' };
    const decided = await decide(path, [returned, { ...frozen, decided: 'lifted' }]);
    expect([decided.status, decided.body.status]).toEqual([200, 'resolved']);
    const [{ decision }] = decided.body.propertyDecisions;
    await act(head, `${path}/property-decisions/${decision}/keeper-notice`, decided.body.version);
    expect(await owed(path)).toEqual([
      '158-property BLTTHS 106, 158(1) 2025-08-11 met',
      '5.told.property TTLT 01/2020 13(2) 2025-08-05 met',
    ]);
    await eventually(async () => {
      const { items: supervised } = await read(procurator, '/supervisions');
      const decisions = supervised.flatMap((one: Answered) => one.decisions);
      expect(decisions.map((one: Answered) => one.decision)).toEqual(['non-initiation', 'report-property']);
    });
    await nothingParked(city, AGENCIES);
  });

  it('goes with the case, where one is initiated', async () => {
    const path = await taken();
    const crime = { article: '150', clause: '1' };
    await act(head, `${path}/grounds`, (await read(head, path)).version, crime);
    await act(head, `${path}/initiation`, (await read(head, path)).version);
    const refused = await decide(path, []);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      ...[409, 'held-for-the-case', 'BLTTHS 106, 158(1)'],
    ]);
    expect(await owed(path)).toEqual([]);
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, only, read, takenUp, tried, type Answered } from './acting';

const AGENCIES = ['ca-hn', 'pc02', 'vks-hn'];
const crime = { article: '151', clause: '1' };

describe('a report that is clearly a crime', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let report: Answered;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(AGENCIES, { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const clear = async (): Promise<Answered> => {
    const reception = {
      source: 'report',
      channel: 'phone',
      unit: 'c00070',
      account: 'Bắt quả tang người mua bán trẻ em: canary.',
    };
    const { body } = await desk.post('/reports', reception);
    return act(desk, `/reports/${body.id}/classification`, body.version, { finding: 'crime-clear', ...crime });
  };
  const clocks = async (): Promise<string[]> =>
    (await read(head, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rule === 'R7' || rule === 'R10')
      .map(({ rule, status }: Answered) => `${rule} ${status}`)
      .sort();

  it('is initiated at once by the head, with nobody assigned and no grounds found before', async () => {
    report = await clear();
    path = `/verifications/${(await takenUp(desk, head, report)).id}`;
    expect(await clocks()).toEqual(['R10 running', 'R7 running']);
    const { version } = await read(head, path);
    const resolved = await act(head, `${path}/initiation`, version, { signedBy: 'head' });
    expect(resolved).toMatchObject({
      status: 'resolved',
      outcome: 'initiated',
      investigator: null,
      groundsFoundAt: null,
    });
    const [opened] = (await read(head, '/cases')).items;
    expect(opened).toMatchObject({ id: resolved.case, status: 'under-investigation', ...crime });
  });

  it('needs no assignment then, and its 20 days are kept; nothing of a verification runs on', async () => {
    expect(await clocks()).toEqual(['R10 met', 'R7 cancelled']);
    city.clock.advance({ days: 30 });
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.filter(({ status }: Answered) => status === 'breached')).toEqual([]);
  });

  it('is told to the procuracy as initiated, and to the desk that had it', async () => {
    await eventually(async () => {
      const { decisions } = await only(procurator, '/supervisions');
      expect(decisions.map(({ decision }: Answered) => decision)).toEqual(['initiation']);
    });
    await eventually(async () => expect((await read(desk, `/reports/${report.id}`)).outcome).toBe('initiated'));
  });

  it('is no other one: where there are signs alone, grounds are found before (BLTTHS 143)', async () => {
    const { id } = await takenUp(desk, head, await classifiedReport(desk));
    const early = await tried(head, 'put', `/verifications/${String(id)}/initiation`, { signedBy: 'head' });
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'grounds-not-found', 'BLTTHS 143']);
    await nothingParked(city, AGENCIES);
  });
});

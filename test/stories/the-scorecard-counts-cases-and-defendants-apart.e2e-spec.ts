import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { convicted, docketed, inStatus, NAMED, presided } from './judicial';

const CRIME = { article: '150', clause: '1' };
const UNIT = 'd002';

describe('the scorecard of what procuracy and court have to decide', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let analyst: Client;

  beforeAll(async () => {
    city = await startAgencies(['vks-hn', 'toa-hn', 'bcd-138'], { at: '2024-06-03T02:00:00.000Z' });
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    analyst = await city.as('bcd-138.phan-tich');
  });

  /** Whoever is the second has concealed it (BLHS 389). */
  const persons = (count: number): object[] =>
    Array.from({ length: count }, (_, index) => {
      const crime = index === 1 ? { article: '389', clause: '1' } : CRIME;
      return { person: { name: `Bị can ${index + 1}` }, ...crime };
    });
  const opened = async (client: Client, path: string, body: object): Promise<Answered> => {
    const answer = await client.post(`${path}/opening-balances`, { unit: UNIT, ...CRIME, ...body });
    expect([answer.status, answer.body]).toEqual([201, expect.objectContaining({ opening: true })]);
    return answer.body;
  };
  const shows = (list: 'targets' | 'further', id: string, figure: object, query = '') =>
    eventually(async () => {
      const card = await read(analyst, `/scorecard?period=2024${query}`);
      const indicators = card[list].flatMap((one: Answered) => one.indicators);
      expect(indicators.find((one: Answered) => one.id === id)).toMatchObject(figure);
    });

  it('takes over what was under way at go-live, not yet due', async () => {
    for (const number of ['1/2023/TT', '2/2023/TT', '3/2023/TT'])
      await opened(procurator, '/prosecution-files', { number, receivedAt: '2024-05-20', accused: persons(2) });
    for (const [number, count] of [
      ['1/2023/ST', 1],
      ['2/2023/ST', 2],
    ] as const) {
      const { id } = await opened(judge, '/trials', { number, docketedAt: '2024-05-20', defendants: persons(count) });
      await presided(judge, `/trials/${String(id)}`);
    }
    await shows('targets', 'T5', { numerator: 0, denominator: 3, notYetDue: 3 });
    await shows('targets', 'T6', { numerator: 0, denominator: 2, notYetDue: 2 });
    await shows('further', 'D1', { numerator: 0, denominator: 6, notYetDue: 6 });
    await shows('further', 'D2', { numerator: 0, denominator: 3, notYetDue: 3 });
  });

  it('counts a terminated file as decided or not, and a returned one in the total or not, as it is read', async () => {
    const { items } = await read(procurator, '/prosecution-files');
    const [first, second] = items as [Answered, Answered];
    await act(procurator, `/prosecution-files/${first.id}/termination`, first.version, {
      ground: 'no-offence',
      number: '1',
    });
    const demand = { ground: 'evidence-missing', number: '2', demand: 'Làm rõ.' };
    await act(procurator, `/prosecution-files/${second.id}/return`, second.version, demand);
    await shows('targets', 'T5', { numerator: 1, denominator: 2, notYetDue: 1 });
    await shows('targets', 'T5', { numerator: 0, denominator: 2 }, '&readings=T5.terminated:undecided');
    await shows('targets', 'T5', { numerator: 1, denominator: 3 }, '&readings=T5.returned:stays');
    await shows('further', 'D1', { numerator: 2, denominator: 6 });
  });

  it('counts once who was terminated alone and is decided on again in a file of their own', async () => {
    const { items } = await read(procurator, '/prosecution-files?status=received');
    const { id, version, accused } = items[0];
    const ended = { ground: 'no-offence', number: '5' };
    await act(procurator, `/prosecution-files/${id}/accused/${accused[0].id}/termination`, version, ended);
    await docketed(procurator, id, judge);
    await shows('further', 'D1', { numerator: 4, denominator: 6 });
    const others = await inStatus(procurator, `/prosecution-files/${id}`, 'handed-over');
    const resumption = `/prosecution-files/${id}/accused/${accused[0].id}/resumption`;
    const own = await act(procurator, resumption, others.version, { number: '6' });
    expect(own).toMatchObject({ splitFrom: id, accused: [{ id: accused[0].id }] });
    await shows('further', 'D1', { numerator: 4, denominator: 6 });
    await act(procurator, `/prosecution-files/${own.id}/termination`, own.version, { ...ended, number: '7' });
    await shows('further', 'D1', { numerator: 4, denominator: 6 });
  });

  it('counts a trial once and its defendants each', async () => {
    const { items } = await read(judge, '/trials');
    const two = items.find(({ defendants }: Answered) => defendants.length === 2);
    const trial = await act(judge, `/trials/${two.id}/setting`, two.version, {
      ...NAMED,
      number: '3',
      opensOn: '2024-06-10',
    });
    const { version } = await act(judge, `/trials/${two.id}/hearing`, trial.version);
    const [first, { id: concealed }] = [convicted(trial)[0], trial.defendants[1]];
    const fined = { penalty: 'fine', amount: 20_000_000 };
    const judged = (more: object = {}): object => {
      const reform = { defendant: concealed, verdict: 'convicted', penalty: 'non-custodial', months: 24, ...more };
      return { number: '4', verdicts: [first, reform] };
    };
    const refused = await tried(judge, 'put', `/trials/${two.id}/judgment`, judged({ additional: [fined] }));
    expect([refused.body.code, refused.body.law]).toEqual(['penalty-not-allowed', 'BLHS 389']);
    const pronounced = await act(judge, `/trials/${two.id}/judgment`, version, judged());
    expect(pronounced.defendants[1]).toMatchObject({ article: '389', verdict: 'convicted' });
    await shows('targets', 'T6', { numerator: 1, denominator: 3, notYetDue: 2 });
    await shows('further', 'D2', { numerator: 2, denominator: 4, notYetDue: 2 });
    city.clock.advance({ days: 90 });
    await shows('targets', 'T6', { numerator: 1, denominator: 3, notYetDue: 0, missed: 2 });
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, partnerIn, post, put, read, takenUp, tried, type Answered } from './acting';

const crime = { article: '150', clause: '1' };
const ground = 'foreign-assistance-pending';
const asking = {
  assistance: 'evidence',
  country: 'KH',
  persons: [{ name: 'Canary Môi giới' }],
  request: 'canary: xác minh nơi giữ người',
};
/** The decision to go on, the limit that it starts, and the article of the ground. */
const STAGES = [
  { what: 'verifications', due: 'verification-resumption', limit: 'R19', law: 'BLTTHS 148(1)' },
  { what: 'cases', due: 'investigation-resumption', limit: '174.resumed', law: 'BLTTHS 229(1)(c)' },
  { what: 'prosecution-files', due: 'prosecution-resumption', limit: '240', law: 'BLTTHS 247(1)(c)' },
] as const;
type What = (typeof STAGES)[number]['what'];

describe('what waits for an answer from abroad', () => {
  let city: TestCity;
  let officer: Client;
  let leader: Client;
  let partner: Answered;
  let clients: Record<What, Client>;
  const ids: Partial<Record<What, string>> = {};

  const path = (what: What): string => `/${what}/${String(ids[what])}`;
  const now = (what: What): Promise<Answered> => read(clients[what], path(what));
  const history = (what: What): Promise<Answered> => read(clients[what], `${path(what)}/history`);
  const ask = async (what: What): Promise<void> => {
    const answer = await tried(clients[what], 'post', `${path(what)}/assistance-requests`, asking);
    expect([what, answer.status]).toEqual([what, 200]);
  };
  const exchangeAsked = async (): Promise<string> => {
    await ask('prosecution-files');
    await eventually(async () => {
      expect((await read(officer, '/assistance-requests?status=asked')).items).toHaveLength(1);
    });
    return (await now('prosecution-files')).assistance.at(-1).exchange;
  };
  const suspending = async (what: What): Promise<Answered> => {
    const answer = await tried(clients[what], 'put', `${path(what)}/suspension`, { ground, number: '4/QĐ' });
    return { ...answer.body, answered: answer.status };
  };
  const allAsked = () =>
    eventually(async () => {
      expect((await read(officer, '/assistance-requests?status=asked')).items).toHaveLength(STAGES.length);
    });
  /** All that is asked and open, each answered from abroad. */
  const answered = async (): Promise<void> => {
    const { items } = await read(officer, '/assistance-requests?status=asked');
    for (const { id, version } of items) {
      const file = `/assistance-requests/${id}`;
      const route = { channel: 'mutual-legal-assistance', partner: partner.id };
      let request = await act(officer, `${file}/draft`, version, route);
      request = await act(leader, `${file}/approval`, request.version, { number: '11/QĐ' });
      request = await act(officer, `${file}/dispatch`, request.version, { number: '12/TTTP' });
      await act(officer, `${file}/answer`, request.version, { number: '9/KH', result: 'canary: đã xác minh' });
    }
  };
  const told = async (what: What): Promise<Answered[]> =>
    (await history(what)).entries.filter(({ type }: Answered) => /assistance-answered|request-answered/.test(type));

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'so-ngoai-vu'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    officer = await city.as('so-ngoai-vu.hop-tac');
    leader = await city.as('so-ngoai-vu.lanh-dao');
    partner = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
    clients = { verifications: head, cases: head, 'prosecution-files': procurator };
    const desk = await city.as('ca-hn.chi-huy');
    ids.verifications = (await takenUp(desk, head, await classifiedReport(desk))).id;
    const accused = [{ person: { name: 'Trần Văn Canary' }, ...crime }];
    const old = { unit: 'c00070', ...crime, accused };
    const initiatedAt = '2025-07-07';
    const begun = { ...old, number: '7/2025/VA', initiatedAt, crackedAt: initiatedAt };
    ids.cases = (await head.post('/cases/opening-balances', begun).expect(201)).body.id;
    const received = { ...old, number: '7/2025/TT', receivedAt: '2025-08-01' };
    ids['prosecution-files'] = (
      await procurator.post('/prosecution-files/opening-balances', received).expect(201)
    ).body.id;
  });

  it.each(STAGES)('is not suspended before its limit has run out: $what', async ({ what, law }) => {
    await ask(what);
    const refused = await suspending(what);
    expect(refused).toMatchObject({ answered: 409, code: 'unlawful-suspension', law: expect.stringContaining(law) });
  });

  it('is suspended once it has, each on the ground of its own article', async () => {
    await allAsked();
    city.clock.advance({ days: 120 });
    for (const { what } of STAGES) expect(await suspending(what)).toMatchObject({ answered: 200, status: 'suspended' });
  });

  it.each(STAGES)('is told of the answer once, stays suspended, and owes a decision: $what', async ({ what, due }) => {
    city.clock.advance({ days: 30 });
    await answered();
    await eventually(async () => expect(await told(what)).toHaveLength(1));
    expect(await now(what)).toMatchObject({ status: 'suspended', suspendedFor: ground });
    const { deadlines } = await history(what);
    expect(deadlines.filter(({ rule }: Answered) => rule === due)).toHaveLength(1);
  });

  it.each(STAGES)('goes on by that decision, which starts its limit again: $what', async ({ what, due, limit }) => {
    await act(clients[what], `${path(what)}/resumption`, (await now(what)).version, { number: '9/QĐ' });
    const { deadlines } = await history(what);
    const of = (wanted: string) => deadlines.findLast(({ rule }: Answered) => rule === wanted);
    expect(of(due)).toMatchObject({ metAt: expect.any(String) });
    expect(of(limit)).toMatchObject({ status: 'running' });
  });

  it('is not suspended for what was answered before', async () => {
    for (const { what } of STAGES) await ask(what);
    await allAsked();
    await answered();
    for (const { what } of STAGES) await eventually(async () => expect(await told(what)).toHaveLength(2));
    city.clock.advance({ days: 130 });
    for (const { what, law } of STAGES)
      expect(await suspending(what)).toMatchObject({ answered: 409, law: expect.stringContaining(law) });
  });

  it('is waited for in the file of the procuracy into which that which asked is merged, or which is split off', async () => {
    const prosecutor = clients['prosecution-files'];
    const [absorbed, abroad] = [String(ids['prosecution-files']), await exchangeAsked()];
    const accused = [1, 2].map((n) => ({ person: { name: `Lê Văn Canary ${n}` }, ...crime }));
    const earlier = { unit: 'c00070', ...crime, accused, number: '6/2025/TT', receivedAt: '2025-07-30' };
    const first = (await prosecutor.post('/prosecution-files/opening-balances', earlier).expect(201)).body;
    const merger = { other: absorbed, ground: 'several-accused', number: '12/QĐ' };
    const whole = await act(prosecutor, `/prosecution-files/${first.id}/merger`, first.version, merger);
    const stay = { ground: 'illness', number: '13/QĐ' };
    const one = whole.accused[0].id;
    await put(prosecutor, `/prosecution-files/${first.id}/accused/${one}/suspension`, stay);
    const apart = { ground: 'fatal-illness', accused: [one], number: '14/QĐ' };
    const split = await post(prosecutor, `/prosecution-files/${first.id}/splits`, apart);
    const assistance = async (id: string): Promise<Answered[]> =>
      (await read(prosecutor, `/prosecution-files/${id}`)).assistance;
    for (const id of [first.id, split.id])
      expect(await assistance(id)).toMatchObject([{ exchange: abroad, answer: null }]);
    await answered();
    for (const id of [absorbed, first.id, split.id])
      await eventually(async () =>
        expect((await assistance(id)).at(-1)).toMatchObject({ exchange: abroad, answer: 'answered' }),
      );
  });
});

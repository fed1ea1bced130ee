import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, read, takenUp, tried, type Answered } from './acting';
import { presided } from './judicial';

const crime = { article: '150', clause: '1' };
const ground = 'expert-opinion-pending';
const STAGES = [
  { what: 'verifications', due: 'verification-resumption', law: 'BLTTHS 148(1)(a)' },
  { what: 'cases', due: 'investigation-resumption', law: 'BLTTHS 229(1)(c)' },
  { what: 'prosecution-files', due: 'prosecution-resumption', law: 'BLTTHS 247(1)(c)' },
] as const;
/** The same of one of several, whose matter alone waits (BLTTHS 229(2), 247(2), 281(2)). */
const ALONE = [
  { what: 'cases', whom: 'accused', due: 'investigation-resumption.accused', ground },
  { what: 'prosecution-files', whom: 'accused', due: 'prosecution-resumption.accused', ground },
  { what: 'trials', whom: 'defendants', due: 'trial-resumption.defendant', ground: 'legal-document-pending' },
] as const;
type What = (typeof STAGES)[number]['what'] | 'trials';

describe('what experts are asked for', () => {
  let city: TestCity;
  let clients: Record<What, Client>;
  const ids: Partial<Record<What, string>> = {};
  const apart: Partial<Record<What, string>> = {};

  const path = (what: What): string => `/${what}/${String(ids[what])}`;
  const now = (what: What): Promise<Answered> => read(clients[what], path(what));
  const acted = (what: What, method: 'post' | 'put', part: string, body: object): Promise<Answered> =>
    tried(clients[what], method, `${path(what)}/${part}`, body);

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    const judge = await city.as('toa-hn.chanh-an');
    clients = { verifications: head, cases: head, 'prosecution-files': procurator, trials: judge };
    ids.verifications = (
      await takenUp(await city.as('ca-hn.chi-huy'), head, await classifiedReport(await city.as('ca-hn.chi-huy')))
    ).id;
    const old = { unit: 'c00070', ...crime, accused: [{ person: { name: 'Trần Văn Canary' }, ...crime }] };
    const initiatedAt = '2025-07-07';
    const begun = { ...old, number: '7/2025/VA', initiatedAt, crackedAt: initiatedAt };
    ids.cases = (await head.post('/cases/opening-balances', begun).expect(201)).body.id;
    const received = { ...old, number: '7/2025/TT', receivedAt: '2025-08-01' };
    const opened = await procurator.post('/prosecution-files/opening-balances', received).expect(201);
    ids['prosecution-files'] = opened.body.id;
    const charged = { person: { name: 'Lê Văn Canary' }, ...crime };
    const two = { unit: 'c00070', ...crime, accused: [charged, charged] };
    const { accused: defendants, ...trial } = two;
    const balances = {
      cases: { ...two, number: '8/2025/VA', initiatedAt, crackedAt: initiatedAt },
      'prosecution-files': { ...two, number: '8/2025/TT', receivedAt: '2025-08-01' },
      trials: { ...trial, defendants, number: '8/2025/ST', docketedAt: '2025-08-01' },
    };
    for (const { what } of ALONE) {
      const { body } = await clients[what].post(`/${what}/opening-balances`, balances[what]).expect(201);
      apart[what] = body.id;
      if (what === 'trials') await presided(judge, `/trials/${String(body.id)}`);
    }
    city.clock.advance({ days: 130 });
  });

  it.each(STAGES)(
    'is recorded before a file is suspended for it, with its day on paper: $what',
    async ({ what, law }) => {
      const refused = await acted(what, 'put', 'suspension', { ground, number: '4/QĐ' });
      expect([refused.status, refused.body]).toMatchObject([
        409,
        { code: 'unlawful-suspension', law, params: { reason: 'nothing-requested' } },
      ]);
      const asked = { kind: 'expert-opinion', of: 'experts', number: '12/TCGĐ', occurredAt: '2025-08-06' };
      const answer = await acted(what, 'post', 'evidence-requests', asked);
      expect([answer.status, answer.body.evidenceRequests]).toMatchObject([200, [{ number: '12/TCGĐ', result: null }]]);
      expect((await acted(what, 'put', 'suspension', { ground, number: '4/QĐ' })).body).toMatchObject({
        status: 'suspended',
        suspendedFor: ground,
      });
    },
  );

  it.each(STAGES)(
    'calls for the decision to go on once it is here, and is taken in once: $what',
    async ({ what, due }) => {
      const [{ request }] = (await now(what)).evidenceRequests;
      const result = `evidence-requests/${request}/result`;
      expect((await acted(what, 'put', result, { result: 'received' })).body).toMatchObject({
        status: 'suspended',
        evidenceRequests: [{ result: 'received' }],
      });
      const again = await acted(what, 'put', result, { result: 'none-to-come' });
      expect([again.status, again.body.code]).toEqual([409, 'nothing-waits']);
      const limit = async (): Promise<Answered> =>
        (await read(clients[what], `${path(what)}/history`)).deadlines.find(({ rule }: Answered) => rule === due);
      expect(await limit()).toMatchObject({ status: 'running' });
      await act(clients[what], `${path(what)}/resumption`, (await now(what)).version, { number: '9/QĐ' });
      expect(await limit()).toMatchObject({ metAt: expect.any(String) });
    },
  );

  it.each(ALONE)('calls for the decision on one who alone waits for it: $what', async ({ what, whom, due, ground }) => {
    ids[what] = apart[what];
    const [one] = (await now(what))[whom];
    const asked = { kind: what === 'trials' ? 'legal-document' : 'expert-opinion', of: 'agency', number: '15/YC' };
    const { body } = await acted(what, 'post', 'evidence-requests', asked);
    const [{ request }] = body.evidenceRequests;
    const stay = await acted(what, 'put', `${whom}/${one.id}/suspension`, { ground, number: '5/QĐ' });
    expect([stay.status, stay.body[whom]]).toMatchObject([
      200,
      expect.arrayContaining([expect.objectContaining({ id: one.id, state: 'suspended', suspendedFor: ground })]),
    ]);
    const limits = async (): Promise<Answered[]> =>
      (await read(clients[what], `${path(what)}/history`)).deadlines.filter(({ rule }: Answered) =>
        String(rule).includes('-resumption'),
      );
    expect(await limits()).toEqual([]);
    await acted(what, 'put', `evidence-requests/${request}/result`, { result: 'none-to-come' });
    expect(await limits()).toMatchObject([{ rule: due, about: one.id, status: 'running' }]);
    const resumed = await acted(what, 'put', `${whom}/${one.id}/resumption`, { number: '10/QĐ' });
    expect([resumed.status, await limits()]).toMatchObject([200, [{ rule: due, about: one.id, status: 'met' }]]);
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, partnerIn, post, read, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';

const asking = {
  assistance: 'evidence',
  country: 'KH',
  neededBy: '2025-12-31',
  persons: [{ name: 'Canary Môi giới', nationality: 'KH' }],
  request: 'canary: xác minh nơi giữ người',
};

const first = {
  immediateDanger: false,
  suspectIsRelative: 'unknown',
  safeContact: { whoMayCall: 'em', when: 'trưa' },
};
const referral = { person: { name: 'Canary Nạn nhân' }, first, account: 'canary: lời kể' };

describe('assistance from abroad', () => {
  let city: TestCity;
  let head: Client;
  let officer: Client;
  let leader: Client;
  let verification: Answered;
  let request: Answered;

  const now = async (): Promise<Answered> => (verification = await read(head, `/verifications/${verification.id}`));
  const answers = async (): Promise<unknown[]> =>
    (await now()).requests.map(({ kind, answer }: Answered) => [kind, answer]);

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'so-ngoai-vu', 'so-y-te'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    officer = await city.as('so-ngoai-vu.hop-tac');
    leader = await city.as('so-ngoai-vu.lanh-dao');
    const desk = await city.as('ca-hn.chi-huy');
    const report = await classifiedReport(desk);
    await act(desk, `/reports/${report.id}/handover`, report.version);
    const offer = await eventually(() => only(head, '/exchanges?side=receiver&status=offered'));
    verification = (await head.put(`/handovers/${offer.id}/acceptance`, {})).body;
    await eventually(async () => expect((await now()).status).toBe('under-verification'));
  });

  it('is asked by a verification, and is with international cooperation at once', async () => {
    const path = `/verifications/${verification.id}/assistance-requests`;
    await post(head, path, asking);
    expect(await answers()).toEqual([['assistance', null]]);
    request = await eventually(() => only(officer, '/assistance-requests?status=asked'));
    expect(request).toMatchObject({ asker: 'pc02', country: 'KH', neededBy: '2025-12-31', from: [verification.id] });
    const reading = await officer.post(`/assistance-requests/${request.id}/readings`, { purpose: 'soạn yêu cầu' });
    expect(reading.body).toMatchObject({ request: asking.request, persons: asking.persons });
  });

  it('is drafted for a partner of the register under the law of the day, approved by the head, sent, acknowledged, reminded; who asked alone takes it back', async () => {
    const path = `/assistance-requests/${request.id}`;
    const { id: partner } = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
    const route = { channel: 'mutual-legal-assistance', partner };
    request = await act(officer, `${path}/draft`, request.version, route);
    expect(request).toMatchObject({
      law: 'Luật 08/2007',
      authority: 'supreme-procuracy',
      agreements: ['palermo-protocol'],
    });
    const early = await tried(officer, 'put', `${path}/dispatch`, { number: '12/TTTP' });
    expect([early.status, early.body.code]).toEqual([409, 'unlawful-act']);
    request = await act(leader, `${path}/approval`, request.version, { number: '11/QĐ' });
    request = await act(officer, `${path}/dispatch`, request.version, { number: '12/TTTP' });
    request = await act(officer, `${path}/acknowledgement`, request.version, { reference: 'KH-77' });
    request = await post(officer, `${path}/reminders`, { number: '13/TTTP' });
    const refused = await tried(leader, 'put', `${path}/withdrawal`);
    expect([refused.status, refused.body.code]).toEqual([409, 'asker-withdraws']);
  });

  it('comes back to who asked, once', async () => {
    const answer = { number: '9/KH', result: 'canary: đã tìm thấy' };
    request = await act(officer, `/assistance-requests/${request.id}/answer`, request.version, answer);
    await eventually(async () => expect(await answers()).toEqual([['assistance', 'answered']]));
    const exchange = await only(head, '/exchanges?kind=assistance-request');
    expect([exchange.status, exchange.answer]).toEqual([
      'answered',
      expect.objectContaining({ number: '9/KH', request: request.id }),
    ]);
  });

  it('leaves a victim whom the verification refers to victim support, and both answers are told apart', async () => {
    await post(head, `/verifications/${verification.id}/victim-referrals`, referral);
    const support = await city.as('so-y-te.lanh-dao');
    const victim = await eventually(() => only(support, '/victims'));
    await act(support, `/victims/${victim.id}/closure`, victim.version, { ground: 'declined' });
    await eventually(async () =>
      expect(await answers()).toEqual([
        ['assistance', 'answered'],
        ['victim-referral', 'answered'],
      ]),
    );
  });

  const withdrawing = (exchange: string): Promise<Answered> =>
    tried(head, 'delete', `/verifications/${verification.id}/requests/${exchange}`);
  const asked = async (what: string, body: object): Promise<Answered> =>
    (await post(head, `/verifications/${verification.id}/${what}`, body)).requests.at(-1);

  it('is taken back by who asked for it by mistake; whom they have referred by mistake keeps her file and her rights', async () => {
    const support = await city.as('so-y-te.lanh-dao');
    const { exchange: referred } = await asked('victim-referrals', { ...referral, account: 'canary: nhầm' });
    const { exchange: abroad } = await asked('assistance-requests', asking);
    const victim = await eventually(() => only(support, '/victims?status=awaiting-reception'));
    const before = await answers();
    for (const exchange of [referred, abroad]) expect((await withdrawing(exchange)).status).toBe(200);
    expect(await answers()).toEqual(before.slice(0, 2));
    await eventually(() => only(officer, '/assistance-requests?status=withdrawn'));
    await eventually(async () => expect((await read(support, `/victims/${victim.id}`)).referral).toBeNull());
    expect(await read(support, `/victims/${victim.id}`)).toMatchObject({ status: 'awaiting-reception' });
    const [answered] = (await now()).requests;
    const late = await withdrawing(answered.exchange);
    expect([late.status, late.body.code]).toEqual([409, 'exchange-out-of-course']);
  });

  it('is either taken back or refused where both are done at the same moment, and nothing stands still', async () => {
    const { exchange } = await asked('assistance-requests', asking);
    const { id } = await eventually(() => only(leader, '/assistance-requests?status=asked'));
    const refusal = { number: '14/TC', reason: 'against-public-order' };
    const [taken, refused] = await Promise.all([
      withdrawing(exchange),
      tried(leader, 'put', `/assistance-requests/${id}/refusal`, refusal),
    ]);
    expect([taken.status, refused.status]).toContain(200);
    await eventually(async () => {
      const { status } = await read(leader, `/assistance-requests/${id}`);
      expect(status).toBe(refused.status === 200 ? 'refused' : 'withdrawn');
      const answer = (await now()).requests.find((one: Answered) => one.exchange === exchange)?.answer;
      expect(answer).toBe(taken.status === 200 ? undefined : 'refused');
    });
    for (const agency of ['pc02', 'so-ngoai-vu']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });

  it('names nobody in clear anywhere', async () => {
    const texts = [everyMessage(city)];
    for (const id of ['ca-hn', 'pc02', 'so-ngoai-vu', 'so-y-te']) texts.push(await everyRow(city, id));
    for (const text of texts) expect(text.toLowerCase()).not.toContain('canary');
  });
});

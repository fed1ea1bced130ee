import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, read, takenUp, type Answered } from './acting';

const AUGUST = { from: '2025-08-01', to: '2025-08-31' };
const QUERY = `?from=${AUGUST.from}&to=${AUGUST.to}`;
const ASKED = '/exchanges?kind=figure-confirmation&side=receiver&status=asked';

describe('the figures of a report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let leader: Client;
  let taken: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    leader = await city.as('bcd-138.lanh-dao');
  });

  const ask = async (): Promise<void> => {
    const { status, body } = await leader.post('/scorecard/confirmations', AUGUST);
    expect([status, body]).toEqual([201, expect.anything()]);
  };
  const asked = (of: Client): Promise<Answered> => eventually(() => only(of, ASKED));
  const answer = (of: Client, { id }: Answered, as: string) => of.put(`/figure-confirmations/${id}/${as}`, {});
  const standings = async (): Promise<Record<string, Answered>> => {
    const { items } = await read(leader, `/scorecard/confirmations${QUERY}`);
    return Object.fromEntries(items.map((item: Answered) => [item.agency, item]));
  };
  const issued = async (): Promise<Answered> => (await leader.post('/scorecard/issues', AUGUST)).body;

  it('are asked of police, procuracy and court, for what the scorecard has of each', async () => {
    taken = await takenUp(desk, head, await classifiedReport(desk));
    await eventually(async () => {
      const { targets } = await read(leader, `/scorecard${QUERY}`);
      expect(targets[1].indicators[0]).toMatchObject({ id: 'T2', numerator: 0, denominator: 1 });
      const { books } = await read(leader, `/scorecard/identity${QUERY}`);
      expect(books[0]).toMatchObject({ book: 'report', city: { out: 1, in: 1, inFlight: 0 } }); // it has all of both
    });
    const analyst = await city.as('bcd-138.phan-tich');
    expect((await analyst.post('/scorecard/confirmations', AUGUST)).status).toBe(403);
    await ask();
    const found = await standings();
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['ca-hn', 'pc02', 'vks-hn']));
    expect(Object.keys(found)).not.toContain('bcd-138');
    expect(found['pc02']).toMatchObject({ standing: 'unanswered', holds: true });
  });

  it('are confirmed by whom they belong to, whose own journal says the same', async () => {
    const request = await asked(desk);
    const officer = await city.as('ca-hn.truc-ban');
    expect((await officer.get(`/figure-confirmations/${request.id}`)).status).toBe(403);
    const { here, differences } = await read(desk, `/figure-confirmations/${request.id}`);
    expect(here).toContainEqual({ measure: 'report.classified', before: 0, within: 1 });
    expect(differences).toEqual([]);
    const disputed = await answer(desk, request, 'dispute');
    expect([disputed.status, disputed.body.code]).toEqual([409, 'figures-agree']);
    expect((await answer(desk, request, 'confirmation')).status).toBe(200);
    await eventually(async () => expect((await standings())['ca-hn']).toMatchObject({ standing: 'confirmed' }));
    const again = await answer(desk, request, 'confirmation');
    expect([again.status, again.body.code]).toEqual([409, 'exchange-out-of-course']);
  });

  it('cannot be confirmed against the journal: they are disputed, with the difference', async () => {
    const request = await asked(head);
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, { article: '150', clause: '1' });
    await act(head, `/verifications/${taken.id}/initiation`, found.version);
    const confirmed = await answer(head, request, 'confirmation');
    expect([confirmed.status, confirmed.body.code]).toEqual([409, 'figures-differ']);
    expect((await answer(head, request, 'dispute')).status).toBe(200);
    await eventually(async () => {
      const { pc02 } = await standings();
      expect(pc02).toMatchObject({ standing: 'disputed', holds: false });
      expect(pc02?.differences).toContainEqual(
        expect.objectContaining({ measure: 'case.initiated', before: 0, within: 1 }),
      );
    });
  });

  it('are issued with what each agency has said of them, and its form says so', async () => {
    const { id, report } = await issued();
    const said = Object.fromEntries(report.confirmations.map((one: Answered) => [one.agency, one.standing]));
    expect(said).toMatchObject({ 'ca-hn': 'confirmed', pc02: 'disputed', 'vks-hn': 'unanswered' });
    const { text } = await leader.get(`/scorecard/issues/${id}/form?format=csv`);
    expect(text).toMatch(/Đối chiếu \(TTLT 05\/2018 Điều 9\): .*PC02.* không thống nhất/);
    expect(text).toContain('Vụ án khởi tố 0 / +1');
  });

  it('are asked anew where they have changed, and then agree', async () => {
    const supervisor = await city.as('vks-hn.vien-truong');
    const first = await asked(supervisor);
    await eventually(async () => {
      const { targets } = await read(leader, `/scorecard${QUERY}`);
      expect(targets[3].indicators[0]).toMatchObject({ id: 'T4', denominator: 1 });
    });
    await ask();
    await eventually(async () => expect((await asked(supervisor)).id).not.toBe(first.id));
    expect((await standings())['pc02']).toMatchObject({ standing: 'unanswered', holds: true });
    const request = await asked(head);
    expect((await answer(head, request, 'confirmation')).status).toBe(200);
    await eventually(async () =>
      expect((await standings())['pc02']).toMatchObject({ standing: 'confirmed', holds: true, differences: [] }),
    );
    const { report } = await issued();
    expect(report.confirmations).toContainEqual(expect.objectContaining({ agency: 'pc02', standing: 'confirmed' }));
  });

  it('are issued without a word of the agencies where nobody has asked them', async () => {
    const { body } = await leader.post('/scorecard/issues', { period: '2025-07' });
    expect(body.report.confirmations).toEqual([]);
  });
});

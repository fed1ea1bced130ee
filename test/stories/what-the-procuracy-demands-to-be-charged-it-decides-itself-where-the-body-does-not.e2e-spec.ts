import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, charged } from './judicial';

const crime = { article: '150', clause: '1' };
const reasons = 'Lý do: canary.';

describe('what the procuracy demands of a body that investigates', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let supervision: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    ({ id } = await caseUnderWay(head, [], place));
    await charged(head, procurator, id, ['Lê Văn Canary'], crime);
    const { items } = await read(procurator, '/supervisions');
    supervision = items.find(({ from }: Answered) => from[0] === id).id;
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const demands = async (): Promise<Answered> => (await read(procurator, `/supervisions/${supervision}`)).demands;
  /** Demands it; answers with the notice once the body has it. */
  const demand = async (path: string, body: object): Promise<string> => {
    const its = { number: '3/YC-VKS', reasons, ...body };
    const { notice } = (await post(procurator, `/supervisions/${supervision}/${path}`, its)).demands.at(-1);
    await eventually(async () => expect((await now()).demands.at(-1)?.demand).toBe(notice));
    return notice;
  };
  const decide = (notice: string, what: string): Promise<Answered> =>
    tried(procurator, 'put', `/supervisions/${supervision}/demands/${notice}/${what}`, { number: '9/QĐ-VKS', reasons });
  /** Of a charge of its own. */
  const decides = (accused: string, what: string, body: object, method: 'put' | 'post' = 'put') =>
    tried(procurator, method, `/supervisions/${supervision}/accused/${accused}/${what}`, {
      ...{ number: '11/QĐ-VKS', reasons },
      ...body,
    });

  it('is done by the body: the person is charged and the procuracy knows that its demand was met', async () => {
    const notice = await demand('charge-demands', { person: { name: 'Trần Văn Canary' }, ...crime });
    const { body } = await head.post(`/cases/${id}/supervision-notices/${notice}/readings`, { purpose: 'khởi tố' });
    expect(body).toMatchObject({ person: { name: 'Trần Văn Canary' } });
    const charge = { person: body.person, ...crime, grounds: 'căn cứ: canary', demand: notice };
    await post(head, `/cases/${id}/accused`, charge);
    await eventually(async () => expect((await demands()).at(-1)).toMatchObject({ demand: 'charge', notice }));
    await eventually(async () => expect((await demands()).at(-1).remediedAt).toEqual(expect.any(String)));
    expect((await decide(notice, 'charge')).status).toBe(409);
  });

  it('is demanded no earlier than anything of the case had reached the procuracy', async () => {
    const early = { number: '3/YC-VKS', reasons, occurredAt: '2025-07-02', ...crime };
    for (const [path, body] of [
      ['charge-demands', { person: { name: 'Trần Văn Canary' }, ...early }],
      ['requalification-demands', { ...early, ground: 'further-crime' }],
    ] as const) {
      const refused = await tried(procurator, 'post', `/supervisions/${supervision}/${path}`, body);
      expect([refused.status, refused.body.code]).toEqual([422, 'before-what-it-rests-on']);
    }
  });

  it('is decided by the procuracy where the body does not charge: the accused stands in the case, approved', async () => {
    const notice = await demand('charge-demands', { person: { name: 'Phạm Văn Canary' }, ...crime });
    expect((await decide(notice, 'charge')).status).toBe(200);
    const { accused } = await eventually(async () => {
      const file = await now();
      expect(file.accused).toHaveLength(3);
      return file;
    });
    expect(accused.at(-1)).toMatchObject({ ...crime, approval: 'approved', state: 'investigated' });
    const record = await head.post(`/cases/${id}/accused/${accused.at(-1).id}/readings`, { purpose: 'hỏi cung' });
    expect(record.body).toMatchObject({ name: 'Phạm Văn Canary' });
  });

  it('of another crime is decided by the procuracy once 3 days have passed, and then a charge is changed', async () => {
    const crime = { article: '152', clause: '1' };
    const notice = await demand('requalification-demands', { ...crime, ground: 'further-crime' });
    const limit = async () =>
      (await read(head, `/cases/${id}/history`)).deadlines.find(({ rule }: Answered) => rule === '8-demand');
    expect(await limit()).toMatchObject({ about: notice, status: 'running' });
    const early = await decide(notice, 'requalification');
    expect([early.status, early.body.law]).toEqual([409, 'TTLT 04/2018 8(2)']);
    await eventually(async () => {
      const { deadlines } = await read(procurator, `/supervisions/${supervision}/history`);
      expect(deadlines.map(({ rule }: Answered) => rule)).toContain('8-demanded');
    });
    city.clock.advance({ days: 5 });
    expect((await decide(notice, 'requalification')).status).toBe(200);
    await eventually(async () => expect((await now()).articles).toEqual(['150', '152']));
    expect(await limit()).toMatchObject({ status: 'cancelled' });

    const [first] = (await now()).accused;
    const change = await demand(`accused/${first.id}/charge-change-demands`, crime);
    expect((await decide(change, 'charge-change')).status).toBe(200);
    await eventually(async () => expect((await now()).accused[0]).toMatchObject({ ...crime, approval: 'approved' }));
    expect((await now()).overtaken).toEqual([]);
  });

  it('is also one more crime of an accused: the charge names both (BLTTHS 180(2); TTLT 04/2018 9(5))', async () => {
    const [first] = (await now()).accused;
    const more = await demand(`accused/${first.id}/charge-supplement-demands`, crime);
    expect((await decide(more, 'charge-change')).status).toBe(409);
    expect((await decide(more, 'charge-supplement')).status).toBe(200);
    const both = { ...crime, further: [{ article: '152', clause: '1' }], approval: 'approved' };
    await eventually(async () => expect((await now()).accused[0]).toMatchObject(both));
    expect((await now()).overtaken).toEqual([]);
  });

  it('is also that a charge name the person as they are: by the body, or else by the procuracy (BLTTHS 180(1)(b))', async () => {
    const [other] = (await now()).accused;
    const path = `/cases/${id}/accused/${other.id}`;
    const named = async (): Promise<string> =>
      (await head.post(`${path}/readings`, { purpose: 'hỏi cung' })).body.name as string;
    const misnamed = (name: string) => demand(`accused/${other.id}/identity-change-demands`, { person: { name } });

    const asked = await misnamed('Phạm Thị Canary');
    const { body } = await head.post(`/cases/${id}/supervision-notices/${asked}/readings`, { purpose: 'thay đổi' });
    expect(body).toMatchObject({ reasons, person: { name: 'Phạm Thị Canary' } });
    const change = { person: body.person, grounds: 'căn cứ: canary', demand: asked };
    await put(head, `${path}/identity`, change);
    await eventually(async () => expect((await demands()).at(-1).remediedAt).toEqual(expect.any(String)));
    expect((await decide(asked, 'identity-change')).status).toBe(409);

    const left = await misnamed('Phạm Thu Canary');
    expect((await decide(left, 'identity-change')).status).toBe(200);
    await eventually(async () => expect(await named()).toBe('Phạm Thu Canary'));
    const { demands: known, overtaken } = await now();
    expect([known.at(-1), overtaken]).toMatchObject([{ of: 'identity-change', metAt: expect.any(String) }, []]);
  });

  it('is nothing of whom the procuracy has charged itself: that charge the procuracy alone changes (TTLT 04/2018 9(5))', async () => {
    const [first, , theirs] = (await now()).accused;
    const another = { article: '152', clause: '1' };
    const change = { ...another, grounds: 'căn cứ: canary' };
    const own = await tried(head, 'put', `/cases/${id}/accused/${theirs.id}/charge`, change);
    expect([own.status, own.body.code, own.body.law]).toEqual([409, 'charged-by-procuracy', 'TTLT 04/2018 9(5)']);
    const ofBody = await decides(first.id, 'charge', another);
    expect([ofBody.status, ofBody.body.code]).toEqual([409, 'not-own-charge']);

    expect((await decides(theirs.id, 'charge', another)).status).toBe(200);
    await eventually(async () => expect((await now()).accused[2]).toMatchObject({ ...another, approval: 'approved' }));
    expect((await decides(theirs.id, 'charges', crime, 'post')).status).toBe(200);
    const both = { ...crime, further: [another], approval: 'approved' };
    await eventually(async () => expect((await now()).accused[2]).toMatchObject(both));
    expect((await decides(theirs.id, 'identity', { person: { name: 'Phạm Hà Canary' } })).status).toBe(200);
    const reading = `/cases/${id}/accused/${theirs.id}/readings`;
    await eventually(async () =>
      expect((await head.post(reading, { purpose: 'hỏi cung' })).body.name).toBe('Phạm Hà Canary'),
    );
    expect((await now()).overtaken).toEqual([]);
  });

  it('is also that a case is split: met when the body has done it (TTLT 04/2018 29(3))', async () => {
    const [first, other] = (await now()).accused;
    const whom = { person: { name: 'Phạm Hồng Canary' } };
    const renamed = await demand(`accused/${first.id}/identity-change-demands`, whom);
    const body = { number: '4/YC-VKS', reasons, accused: [first.id] };
    const asked = await post(procurator, `/supervisions/${supervision}/split-demands`, body);
    const { notice } = asked.demands.at(-1);
    const reading = `/cases/${id}/supervision-notices/${notice}/readings`;
    await eventually(async () =>
      expect((await head.post(reading, { purpose: 'tách vụ án' })).body).toMatchObject({ reasons }),
    );
    const split = { accused: [first.id], demand: notice };
    const another = { ...split, accused: [other.id] };
    const refused = await tried(head, 'post', `/cases/${id}/splits`, another);
    expect([refused.status, refused.body.code]).toEqual([409, 'no-such-demand']);
    const apart = await post(head, `/cases/${id}/splits`, split);
    const met = { notice, demand: 'split', remediedAt: expect.any(String) };
    await eventually(async () => expect((await demands()).at(-1)).toMatchObject(met));

    // What was demanded of the charge of whoever leaves goes along, and is met where it was demanded (BLTTHS 180).
    const along = { of: 'identity-change', demand: renamed, about: id, metAt: null };
    expect(apart.demands).toMatchObject([along]);
    expect((await now()).demands).not.toContainEqual(expect.objectContaining({ demand: renamed }));
    const readings = `/cases/${id}/supervision-notices/${renamed}/readings`;
    const { person } = (await head.post(readings, { purpose: 'thay đổi' })).body;
    const change = { person, grounds: 'căn cứ: canary', demand: renamed };
    const path = `/cases/${apart.id}/accused/${first.id}/identity`;
    await put(head, path, change);
    await eventually(async () =>
      expect((await demands()).at(-2)).toMatchObject({ notice: renamed, remediedAt: expect.any(String) }),
    );
  });

  it('is changed where the one is whom the procuracy has charged itself: in the case that was split off', async () => {
    const { accused } = await now();
    const split = { accused: [accused[2].id] };
    const apart = await post(head, `/cases/${id}/splits`, split);
    const heavier = { article: '150', clause: '2' };
    await eventually(async () => {
      const { decisions } = await read(procurator, `/supervisions/${supervision}`);
      expect(decisions.filter(({ decision }: Answered) => decision === 'case-split')).toHaveLength(2);
    });
    expect((await decides(accused[2].id, 'charge', heavier)).status).toBe(200);
    await eventually(async () =>
      expect((await read(head, `/cases/${apart.id}`)).accused).toMatchObject([{ ...heavier, chargedBy: 'vks-hn' }]),
    );
    expect((await now()).overtaken).toEqual([]);
  });
});

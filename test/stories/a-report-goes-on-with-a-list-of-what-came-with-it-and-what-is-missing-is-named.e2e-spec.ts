import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, only, read, tried, type Answered } from './acting';

const phone = { kind: 'object', origin: 'taken-into-keeping', description: 'Điện thoại của Canary.' };
const photo = { kind: 'document', origin: 'handed-in', description: 'Ảnh của Canary.' };
const letter = { kind: 'document', origin: 'handed-in', description: 'Thư của Canary.' };

describe('a report of a commune', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let path: string;
  let offer: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hoan-kiem', 'pc02']); // in real time, which is never read twice for one moment
    desk = await city.as('ca-hoan-kiem.chi-huy');
    head = await city.as('pc02.thu-truong');
    path = `/reports/${(await classifiedReport(desk)).id}`;
  });

  const added = (client: Client, file: string, part: string, body: object): Promise<Answered> =>
    tried(client, 'post', `${file}/${part}`, body);
  /** Another report of the matter comes with this, and goes on in the first. */
  const joins = async (item: object): Promise<void> => {
    const told = `/reports/${(await classifiedReport(desk)).id}`;
    await added(desk, told, 'items', item);
    await act(desk, `${told}/merger`, (await read(desk, told)).version, { into: path.split('/').at(-1) });
  };
  const offered = async (): Promise<Answered> => {
    await act(desk, `${path}/handover`, (await read(desk, path)).version);
    return eventually(() => only(head, '/exchanges?kind=report-handover&side=receiver&status=offered'));
  };

  it('says what was done first, and lists what came with it, sealed (TTLT 01/2017 8(5)(b); TT 28/2020 7(1))', async () => {
    for (const measure of ['scene-guarded', 'statements-taken'])
      expect((await added(desk, path, 'first-measures', { measure })).status).toBe(200);
    await added(desk, path, 'items', phone);
    const { status, body } = await added(desk, path, 'items', letter);
    expect([status, body.items]).toMatchObject([200, [{ kind: 'object' }, { kind: 'document', origin: 'handed-in' }]]);
    const history = await read(desk, `${path}/history`);
    expect(JSON.stringify([body, history])).not.toContain('Canary');
    const reading = await desk.post(`${path}/items/readings`, { purpose: 'lập bảng kê' });
    expect(reading.body.items.map(({ description }: Answered) => description)).toEqual([
      phone.description,
      letter.description,
    ]);

    offer = await offered();
    const { firstMeasures, items } = offer.terms;
    expect(firstMeasures.map(({ measure }: Answered) => measure)).toEqual(['scene-guarded', 'statements-taken']);
    expect(items).toEqual(body.items.map(({ record: _, ...one }: Answered) => one));
    expect(JSON.stringify(offer)).not.toContain('Canary');
  });

  it('is followed by what is done and comes in when it has gone on (TT 28/2020 6(1)(a), 6(2))', async () => {
    const ticket = { kind: 'document', origin: 'handed-in', description: 'Vé xe của Canary.' };
    expect((await added(desk, path, 'items', ticket)).status).toBe(200);
    expect((await added(desk, path, 'first-measures', { measure: 'identities-clarified' })).status).toBe(200);
    const [, item, measure] = await eventually(async () => {
      const { body } = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'xem xét thụ lý' });
      expect(body.dossiers).toHaveLength(3);
      return body.dossiers;
    });
    expect(item).toMatchObject({ account: '', items: [{ description: ticket.description }] });
    expect(measure).toMatchObject({ account: '', firstMeasures: [{ measure: 'identities-clarified' }] });
  });

  it('is sent back with what of its list is missing, by name (BLTTHS 146(3); TTLT 01/2017 8(5))', async () => {
    const reject = (body: object): Promise<Answered> => head.put(`/handovers/${offer.id}/rejection`, body);
    const [{ item }] = offer.terms.items;
    expect(await reject({ reason: 'missing-items' })).toMatchObject({
      status: 409,
      body: { code: 'missing-not-named', law: 'BLTTHS 276(1)(b); TTLT 04/2018 36(2)' },
    });
    const unknown = await reject({ reason: 'missing-items', missing: [item, offer.id] });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'not-listed']);
    expect((await reject({ reason: 'not-competent', missing: [item] })).status).toBe(422);
    expect((await reject({ reason: 'missing-items', missing: [item] })).status).toBe(204);
    await eventually(async () => expect(await read(desk, path)).toMatchObject({ status: 'classified' }));
    const { entries } = await read(desk, `${path}/history`);
    expect(entries.findLast(({ data }: Answered) => data.by === 'rejection')?.data).toMatchObject({
      by: 'rejection',
      reason: 'missing-items',
      missing: [item],
    });
    const back = await read(desk, `/exchanges/${offer.id}`);
    expect(back).toMatchObject({ status: 'rejected', reason: 'missing-items', missing: [item] });
  });

  it('is taken on with what is on its list and what follows from a report merged into it, which goes on in its case', async () => {
    offer = await offered();
    const bag = { kind: 'object', origin: 'handed-in', description: 'Túi của Canary.' };
    await joins(bag);
    await eventually(async () => {
      const reading = await head.post(`/handovers/${offer.id}/readings`, { purpose: 'xem xét thụ lý' });
      expect(reading.body.dossiers).toHaveLength(2);
    });
    const { body } = await head.put(`/handovers/${offer.id}/acceptance`, {});
    const taken = `/verifications/${body.id}`;
    await eventually(async () => expect(await read(head, taken)).toMatchObject({ status: 'under-verification' }));
    const supplied = { kind: 'document', origin: 'supplied', description: 'Sao kê của Canary.' };
    const { items: entered } = (await added(head, taken, 'items', supplied)).body;
    const known = (await read(desk, path)).items.map(({ item }: Answered) => item);
    expect(known.slice(0, -1)).toEqual(offer.terms.items.map(({ item }: Answered) => item));
    expect(entered.map(({ item }: Answered) => item)).toEqual([...known, expect.anything()]);
    expect(entered[0].takenAt).toBe(offer.terms.items[0].takenAt);
    const done = ['scene-guarded', 'statements-taken', 'identities-clarified'];
    const measures = async (): Promise<Answered> =>
      (await read(head, taken)).firstMeasures.map(({ measure }: Answered) => measure);
    expect(await measures()).toEqual(done);
    expect((await added(desk, path, 'first-measures', { measure: 'crime-stopped' })).status).toBe(200);
    await eventually(async () => expect(await measures()).toEqual([...done, 'crime-stopped']));
    const moments = async (client: Client, file: string): Promise<Answered> => {
      const { items, firstMeasures } = await read(client, file);
      return [...items, ...firstMeasures].map(({ takenAt }: Answered) => takenAt);
    };
    const there = await moments(head, taken);
    for (const takenAt of await moments(desk, path)) expect(there).toContain(takenAt);

    await joins(photo);
    const items = await eventually(async () => {
      const { items } = await read(head, taken);
      expect(items.slice(0, -1)).toEqual(entered);
      return items;
    });
    expect(items.at(-1)).toMatchObject({ kind: 'document', origin: 'handed-in' });
    expect((await read(desk, path)).items.map(({ item }: Answered) => item)).toEqual([...known, items.at(-1).item]);

    await act(head, `${taken}/grounds`, (await read(head, taken)).version, { article: '150', clause: '2' });
    await act(head, `${taken}/initiation`, (await read(head, taken)).version);
    const opened = await eventually(() => only(head, '/cases'));
    expect((await read(head, `/cases/${opened.id}`)).items).toEqual(items);
    const reading = await head.post(`/cases/${opened.id}/items/readings`, { purpose: 'lập bảng kê' });
    expect(reading.body.items.map(({ description }: Answered) => description)).toEqual([
      phone.description,
      letter.description,
      'Vé xe của Canary.',
      bag.description,
      supplied.description,
      photo.description,
    ]);
    await nothingParked(city, ['ca-hoan-kiem', 'pc02']);
  });
});

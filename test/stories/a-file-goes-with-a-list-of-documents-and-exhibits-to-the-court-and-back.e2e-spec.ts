import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, only, read, tried, type Answered } from './acting';
import { everyMessage, everyRow } from './everything';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

const knife = { kind: 'exhibit', origin: 'seized', description: 'Con dao của Canary.' };
const minutes = { kind: 'document', origin: 'drawn-up', description: 'Biên bản hỏi cung Canary.' };
const more = { kind: 'document', origin: 'supplied', description: 'Tài liệu của Canary.' };

describe('the list of documents and exhibits', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let court: Client;
  let path: string;
  let file: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '52/2025/VA-CU', initiatedAt: '2025-06-02' };
    path = `/cases/${(await caseUnderWay(head, ['Trần Văn Canary'], place)).id}`;
  });

  const enter = async (client: Client, file: string, item: object): Promise<Answered[]> => {
    const { status, body } = await tried(client, 'post', `${file}/items`, item);
    expect([status, body.items?.at(-1)]).toMatchObject([200, { record: expect.anything() }]);
    return body.items;
  };
  const listed = async (client: Client, file: string): Promise<Answered[]> =>
    (await read(client, file)).items.map(({ record: _, ...one }: Answered) => one);
  const described = async (client: Client, file: string): Promise<string[]> => {
    const { body } = await client.post(`${file}/items/readings`, { purpose: 'kiểm tra hồ sơ' });
    return body.items.map(({ description }: Answered) => description);
  };

  it('goes with a part of the case as the split says, and stays whole where the others are (BLTTHS 170(2))', async () => {
    const place = { unit: 'c00070', number: '51/2025/VA-CU', initiatedAt: '2025-06-02' };
    const two = await caseUnderWay(head, ['Lê Văn Canary', 'Phạm Văn Canary'], place);
    const whole = `/cases/${two.id}`;
    await enter(head, whole, knife);
    const [first, second] = await enter(head, whole, minutes);
    const split = async (items: string[]): Promise<Answered> => {
      const { accused } = await read(head, whole);
      const part = { accused: [accused[1].id], items };
      return tried(head, 'post', `${whole}/splits`, part);
    };
    const unknown = await split([String(two.id)]);
    expect([unknown.status, unknown.body]).toMatchObject([422, { code: 'item-not-listed', law: 'BLTTHS 170(2)' }]);
    const { status, body } = await split([String(second!.item)]);
    expect([status, body.items]).toMatchObject([201, [{ item: second!.item }]]);
    expect(await listed(head, whole)).toMatchObject([{ item: first!.item }, { item: second!.item }]);
  });

  it('goes to the procuracy with the file, which may refuse for what is missing of it (TTLT 04/2018 35(2)(a), 36(2)(a))', async () => {
    await enter(head, path, knife);
    await enter(head, path, minutes);
    const { version } = await read(head, path);
    await act(head, `${path}/conclusion`, version, { conclusion: 'Kết luận điều tra: canary.' });
    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    expect(offer.terms.items).toEqual(await listed(head, path));
    const missing = [offer.terms.items[0].item];
    const rejection = { reason: 'missing-items', missing };
    expect((await procurator.put(`/case-files/${offer.id}/rejection`, rejection)).status).toBe(204);
    await inStatus(head, path, 'cracked');
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ data }: Answered) => data.by === 'rejection')?.data).toMatchObject({
      by: 'rejection',
      missing,
    });

    file = `/prosecution-files/${(await filed(head, path.split('/').at(-1) ?? '', procurator)).id}`;
    expect(await listed(procurator, file)).toEqual(await listed(head, path));
    expect(await described(procurator, file)).toEqual([knife.description, minutes.description]);
  });

  it('goes on to the court, which takes nothing incomplete (BLTTHS 276(1)(a), (b))', async () => {
    await enter(procurator, file, more);
    const { version } = await read(procurator, file);
    await act(procurator, `${file}/indictment`, version, { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.' });
    const offer = await eventually(() => only(court, '/exchanges?kind=indictment&side=receiver&status=offered'));
    const missing = offer.terms.items.map(({ item }: Answered) => item).slice(1);
    expect(missing).toHaveLength(2);
    const rejection = { reason: 'missing-items', missing };
    expect((await court.put(`/indictments/${offer.id}/rejection`, rejection)).status).toBe(204);
    await inStatus(procurator, file, 'received');
    const { entries } = await read(procurator, `${file}/history`);
    expect(entries.findLast(({ data }: Answered) => data.by === 'rejection')?.data).toMatchObject({
      by: 'rejection',
      reason: 'missing-items',
      missing,
    });
  });

  it('nor what the accused were not given: they are, and it goes there as given (BLTTHS 240(2), 276(1)(b))', async () => {
    const indicted = async (more: object = {}): Promise<Answered> => {
      const { version } = await read(procurator, file);
      const indictment = { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.', ...more };
      await act(procurator, `${file}/indictment`, version, indictment);
      return eventually(() => only(court, '/exchanges?kind=indictment&side=receiver&status=offered'));
    };
    const offer = await indicted();
    expect(offer.terms).not.toHaveProperty('delivered');
    const { status, body } = await court.put(`/indictments/${offer.id}/docketing`, {});
    expect([status, body]).toMatchObject([409, { code: 'indictment-not-given', law: 'BLTTHS 276(1)(b)' }]);
    const rejection = { reason: 'indictment-not-delivered' };
    expect((await court.put(`/indictments/${offer.id}/rejection`, rejection)).status).toBe(204);
    const back = await inStatus(procurator, file, 'received');
    await act(procurator, `${file}/indictment-delivery`, back.version);
    const twice = await tried(procurator, 'put', `${file}/indictment-delivery`);
    expect([twice.status, twice.body.code]).toEqual([409, 'nothing-to-deliver']);
    const { body: early } = await tried(procurator, 'put', `${file}/indictment`, {
      number: '7/CT',
      indictment: 'Cáo trạng.',
      onReturn: 'replaced',
    });
    expect(early.code).toBe('not-returned-by-court');
    const again = await indicted();
    expect(again.terms.delivered).toEqual(back.accused.map(({ id }: Answered) => id));
    expect((await court.put(`/indictments/${again.id}/rejection`, { reason: 'unreadable' })).status).toBe(204);
    await inStatus(procurator, file, 'received');
  });

  it('comes back with a file that is returned, each item once, without what was taken off it, and never in clear (BLTTHS 106(3))', async () => {
    const { id } = await docketed(procurator, file.split('/').at(-1) ?? '', court);
    const trial = `/trials/${String(id)}`;
    expect(await described(court, trial)).toEqual([knife, minutes, more].map(({ description }) => description));
    const whole = await enter(court, trial, { ...more, description: 'Đơn của Canary.' });
    const removal = `${trial}/items/${whole[2]!.item}/removal`;
    const { version: listedAt } = await read(court, trial);
    const unnumbered = await tried(court, 'put', removal, { ground: 'returned' });
    expect(unnumbered.status).toBe(422);
    const off = { ground: 'returned', number: '5/QĐ-TA' };
    await act(court, removal, listedAt, off);
    const twice = await tried(court, 'put', removal, off);
    expect([twice.status, twice.body]).toMatchObject([422, { code: 'item-not-listed', law: 'BLTTHS 106(3)' }]);
    const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };
    await act(court, `${trial}/return`, (await read(court, trial)).version, demand);
    const back = await inStatus(procurator, file, 'received');
    const ids = whole.map(({ item }) => item);
    expect(back.items.map(({ item }: Answered) => item)).toEqual(ids);
    expect(back.items[2]).toMatchObject({ off });
    await act(procurator, `${file}/return`, back.version, { ...demand, number: '3/YC-VKS' });
    const again = await inStatus(head, path, 'cracked');
    // What was taken off was never on the list here.
    expect(again.items.map(({ item }: Answered) => item)).toEqual(ids.filter((_, index) => index !== 2));
    expect((await described(head, path)).slice(2)).toEqual(['Đơn của Canary.']);
    await filed(head, path.split('/').at(-1) ?? '', procurator);
    expect((await read(procurator, file)).items).toHaveLength(ids.length);
    // The procuracy keeps its indictment, and writes why (BLTTHS 246(2)).
    const kept = { onReturn: 'kept', reasons: 'Giữ nguyên: Canary.' };
    await docketed(procurator, file.split('/').at(-1) ?? '', court, kept);
    const { entries } = await read(court, `${trial}/history`);
    const docketing = entries.find(({ type }: Answered) => type === 'court.trial-docketed-again');
    expect(docketing.data).toMatchObject({ onReturn: 'kept' });
    const opened = await court.post(`/indictments/${docketing.data.handover}/readings`, {
      purpose: 'nghiên cứu hồ sơ',
    });
    expect(opened.body.dossiers[0]).toMatchObject({ reasons: kept.reasons });
    for (const [client, one] of [
      [head, path],
      [procurator, file],
      [court, trial],
    ] as const)
      expect(JSON.stringify([await read(client, one), await read(client, `${one}/history`)])).not.toContain('Canary');
    for (const agency of ['pc02', 'vks-hn', 'toa-hn']) expect(await everyRow(city, agency)).not.toContain('Canary');
    expect(everyMessage(city)).not.toContain('Canary');
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});

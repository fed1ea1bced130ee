import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import {
  caseUnderWay,
  convicted,
  docketed,
  filed,
  heard,
  inStatus,
  NAMED,
  officer,
  presided,
  REGION,
  REGIONAL_COURT,
} from './judicial';

describe('a defendant who absconds on appeal', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let opened: string;
  let trial: string;
  let appeal: string;
  let gone: string;
  let other: string;

  const among = async (client: Client, path: string, id: string): Promise<Answered> =>
    (await read(client, path)).defendants.find((one: Answered) => one.id === id);
  const onAppeal = (id: string): Promise<Answered> => among(higher, appeal, id);

  const owed = async (): Promise<Answered[]> => {
    const { deadlines } = await read(head, `${opened}/history`);
    return deadlines.filter(({ rule, status }: Answered) => rule === '231.found' && status === 'running');
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    const place = { unit: REGION, number: '32/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const known = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    opened = `/cases/${String(known.id)}`;
    [gone, other] = known.accused.map(({ id }: Answered) => id);
    const file = await filed(head, known.id, procurator);
    const { id } = await docketed(procurator, file.id, regional, { to: 'toa-kv1' });
    trial = `/trials/${String(id)}`;
    await heard(regional, id, '2025-08-20');
    const judged = { number: '8/2025/HS-ST', verdicts: convicted(await read(regional, trial)) };
    await put(regional, `${trial}/judgment`, judged);
    const lodged = { by: 'defendant', defendants: [gone, other] };
    expect((await tried(regional, 'post', `${trial}/appeals`, lodged)).status).toBe(200);
    city.clock.advance({ days: 31 });
  });

  it('is searched for as the file goes up, and the court of appeal knows it with the file (BLTTHS 231(1), 339)', async () => {
    await put(head, `${opened}/accused/${other}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => expect(await among(regional, trial, other)).toMatchObject({ evades: true }));
    await put(regional, `${trial}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    appeal = `/appeals/${body.id}`;
    await inStatus(higher, appeal, 'docketed');
    expect(await onAppeal(other)).toMatchObject({ wantedSince: expect.any(String), evades: true });
    expect(await onAppeal(gone)).not.toHaveProperty('wantedSince');
  });

  it('is found, and the court of appeal is told by whoever has sent the file (BLTTHS 231(3); BLHS 27(3))', async () => {
    await put(head, `${opened}/accused/${other}/wanted-notice-withdrawal`, { how: 'surrendered' });
    await eventually(async () =>
      expect(await onAppeal(other)).toMatchObject({ wantedSince: null, limitationFrom: '2025-09-04' }),
    );
    expect(await among(regional, trial, other)).toMatchObject({ wantedSince: null });
  });

  it('is arrested as the court of appeal alone knows, on paper: the body is told, and ends its search everywhere (BLTTHS 231(3))', async () => {
    await put(head, `${opened}/accused/${other}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => expect((await onAppeal(other)).wantedSince).not.toBeNull());
    await put(higher, `${appeal}/defendants/${other}/arrest`, { how: 'arrested' });
    expect(await onAppeal(other)).toMatchObject({ wantedSince: null });
    await eventually(async () => expect(await owed()).toEqual([expect.objectContaining({ about: other })]));
    expect((await among(regional, trial, other)).wantedSince).not.toBeNull();
    await put(head, `${opened}/accused/${other}/wanted-notice-withdrawal`, { how: 'arrested' });
    expect(await owed()).toEqual([]);
    await eventually(async () => expect(await among(regional, trial, other)).toMatchObject({ wantedSince: null }));
  });

  it('is searched for by the body that investigated, as the court of appeal demands (BLTTHS 231(1))', async () => {
    await presided(higher, appeal);
    const early = await tried(higher, 'put', `${appeal}/defendants/${gone}/arrest`, { how: 'arrested' });
    expect([early.status, early.body.code]).toEqual([409, expect.any(String)]);
    const demand = { number: '17/YC-PT', ground: 'absconded' };
    await put(higher, `${appeal}/defendants/${gone}/search-demand`, demand);
    expect(await onAppeal(gone)).toMatchObject({ searchDemandedAt: expect.any(String), evades: false });
    await eventually(async () => {
      const { accused } = await read(head, opened);
      expect(accused.find(({ id }: Answered) => id === gone).searchDemands).toMatchObject([{ by: 'toa-hn' }]);
    });
    await eventually(async () => {
      const { entries } = await read(higher, `${appeal}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain('search-demand');
    });
    await put(head, `${opened}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => expect(await onAppeal(gone)).toMatchObject({ evades: true }));
    await eventually(async () => expect(await among(regional, trial, gone)).toMatchObject({ evades: true }));
  });

  it('is arrested, detained, of which those near to them are told, and tried on appeal (BLTTHS 119(6), 231(3), 347, 355)', async () => {
    city.clock.advance({ days: 5 });
    await put(head, `${opened}/accused/${gone}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () =>
      expect(await onAppeal(gone)).toMatchObject({ searchDemandedAt: null, limitationFrom: '2025-09-09' }),
    );
    const { id: entry } = await lastEntry(head, opened, 'investigation.accused-found');
    const changes = { occurredAt: '2025-09-08' };
    await post(head, `${opened}/corrections`, { entry, reason: 'wrong-entry', changes });
    await eventually(async () => expect(await onAppeal(gone)).toMatchObject({ limitationFrom: '2025-09-08' }));
    await eventually(async () =>
      expect(await among(regional, trial, gone)).toMatchObject({ limitationFrom: '2025-09-08' }),
    );
    const told = await lastEntry(higher, appeal, 'court.appeal-corrected');
    expect(told).toMatchObject({
      data: { changes: { occurredAt: '2025-09-07T17:00:00.000Z' }, told: { by: 'pc02' } },
    });
    await put(higher, `${appeal}/defendants/${gone}/detention`, { number: '4/QĐ-TG', until: '2025-09-30' });
    const near = { recipients: ['commune'], untold: [{ recipient: 'family', reason: 'whereabouts-unknown' }] };
    await post(higher, `${appeal}/defendants/${gone}/detention-notices`, near);
    const { deadlines } = await read(higher, `${appeal}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '119.tried.told')).toMatchObject({
      ...{ about: gone, status: 'met' },
    });
    await put(higher, `${appeal}/setting`, { ...NAMED, number: '3/QĐ-PT', opensOn: '2025-09-15' });
    await put(higher, `${appeal}/hearing`);
    await put(higher, `${appeal}/decision`, { outcome: 'upheld', number: '2/2025/HS-PT' });
    await inStatus(regional, trial, 'in-force');
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn', 'toa-kv1']);
  });
});

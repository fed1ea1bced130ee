import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

describe('a file that the procuracy has split off', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let clerk: Client;
  let opened: Answered;
  let file: Answered;
  let part: Answered;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    clerk = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    ids = opened.accused.map(({ id }: Answered) => id);
    file = await filed(head, opened.id, procurator);
  });

  const defender = { name: 'Luật sư Canary' };

  it('comes back by itself: a case of its own is opened, and the other stays with the procuracy', async () => {
    await put(procurator, `/prosecution-files/${file.id}/accused/${ids[1]}/suspension`, {
      ground: 'illness',
      number: '6/QĐ',
    });
    const split = await tried(procurator, 'post', `/prosecution-files/${file.id}/splits`, {
      number: '7/QĐ',
      accused: [ids[1]],
      ground: 'fatal-illness',
    });
    expect(split.status).toBe(201);
    part = split.body;
    await put(procurator, `/prosecution-files/${part.id}/resumption`, { number: '8/QĐ' });
    await post(procurator, `/prosecution-files/${part.id}/participants`, {
      role: 'defender',
      of: ids[1],
      person: defender,
    });
    await post(procurator, `/prosecution-files/${part.id}/evidence-requests`, {
      kind: 'valuation',
      of: 'valuers',
      number: '12/ĐG',
    });
    const demand = { ground: 'evidence-missing', number: '9/QĐ', demand: 'Làm rõ: canary.' };
    await put(procurator, `/prosecution-files/${part.id}/return`, demand);

    const apart = await eventually(async () => {
      const { items } = await read(head, '/cases?status=cracked');
      expect(items).toMatchObject([{ splitFrom: opened.id, accused: [{ id: ids[1], state: 'investigated' }] }]);
      return items[0];
    });
    expect(apart).toMatchObject({
      participants: [{ role: 'defender', of: ids[1], endedAt: null }],
      evidenceRequests: [{ kind: 'valuation', number: '12/ĐG', result: null }],
    });
    const who = `/cases/${apart.id}/participants/${apart.participants[0].participant}/readings`;
    expect((await head.post(who, { purpose: 'thông báo' })).body).toEqual(defender);
    expect(await read(head, `/cases/${opened.id}`)).toMatchObject({
      status: 'handed-over',
      accused: [{ state: 'investigated' }, { state: 'split-off' }],
    });
    const { deadlines } = await read(head, `/cases/${apart.id}/history`);
    const running = deadlines.filter(({ status, nature }: Answered) => status === 'running' && nature === 'duty');
    expect(running.map(({ rule }: Answered) => rule)).toEqual(['174.procuracy']);
    const [{ exchange }] = apart.returns;
    const reading = await head.post(`/cases/${apart.id}/returns/${exchange}/readings`, { purpose: 'điều tra bổ sung' });
    expect(reading.body.dossier).toMatchObject({ text: 'Làm rõ: canary.' });

    const { version: read1 } = await read(head, `/cases/${apart.id}`);
    await act(head, `/cases/${apart.id}/conclusion`, read1, { conclusion: 'Kết luận bổ sung: canary.' });
    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    const accepted = await procurator.put(`/case-files/${offer.id}/acceptance`, {});
    expect([accepted.status, accepted.body]).toEqual([
      200,
      expect.objectContaining({ id: part.id, from: [apart.id], status: 'awaiting-release' }),
    ]);
    await inStatus(procurator, `/prosecution-files/${part.id}`, 'received');
  });

  it('leaves the other to be indicted and tried as it was', async () => {
    const trial = await docketed(procurator, file.id, clerk);
    expect(trial.defendants.map(({ id }: Answered) => id)).toEqual([ids[0]]);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });

  it('brings along who takes part for nobody alone, as the other does once that comes back too', async () => {
    const place = { unit: 'c00070', number: '32/2025/VA-CU', initiatedAt: '2025-07-01' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    const whole = await filed(head, id, procurator);
    await post(procurator, `/prosecution-files/${whole.id}/participants`, {
      role: 'litigant',
      person: { name: 'Công ty Canary' },
    });
    await put(procurator, `/prosecution-files/${whole.id}/accused/${accused[1].id}/suspension`, {
      ground: 'illness',
      number: '16/QĐ',
    });
    const split = await tried(procurator, 'post', `/prosecution-files/${whole.id}/splits`, {
      number: '17/QĐ',
      accused: [accused[1].id],
      ground: 'fatal-illness',
    });
    await put(procurator, `/prosecution-files/${split.body.id}/resumption`, { number: '18/QĐ' });
    const demand = { ground: 'evidence-missing', demand: 'Làm rõ: canary.' };
    await put(procurator, `/prosecution-files/${split.body.id}/return`, { ...demand, number: '19/QĐ' });
    const apart = await eventually(async () => {
      const found = (await read(head, '/cases?status=cracked')).items.find((one: Answered) => one.splitFrom === id);
      expect(found).toMatchObject({ participants: [{ role: 'litigant' }] });
      return found;
    });
    await put(procurator, `/prosecution-files/${whole.id}/return`, { ...demand, number: '20/QĐ' });
    const { participants } = await inStatus(head, `/cases/${id}`, 'cracked');
    expect(participants).toEqual(apart.participants);
    await nothingParked(city, ['pc02', 'vks-hn', 'toa-hn']);
  });
});

import { startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from '../stories/acting';

describe('what a plan gives', () => {
  let city: TestCity;
  let officer: Client;
  let head: Client;

  beforeAll(async () => {
    city = await startAgencies(['pcmbn-hn'], { at: '2024-06-03T02:00:00.000Z' });
    officer = await city.as('pcmbn-hn.phong-ngua');
    head = await city.as('pcmbn-hn.lanh-dao');
  });

  it('as a campaign for 30/7 is planned, approved, held and reported', async () => {
    const campaign = { title: 'Hưởng ứng 30/7', occasion: 'thirty-july', unit: 'd002', plan: '133/KH-UBND' };
    const days = { startsOn: '2024-07-15', endsOn: '2024-07-30' };
    const wrong = await officer.post('/campaigns', { ...campaign, startsOn: '2024-08-01', endsOn: '2024-07-30' });
    expect([wrong.status, wrong.body.code, wrong.body.field]).toEqual([422, 'ends-before-it-starts', '/endsOn']);
    const planned = await officer.post('/campaigns', { ...campaign, ...days });
    expect([planned.status, planned.body.status]).toEqual([201, 'planned']);
    const path = `/campaigns/${planned.body.id}`;
    const approved = await act(head, `${path}/approval`, planned.body.version, { paper: '12/QĐ' });
    city.clock.advance({ days: 45 });
    const running = await act(officer, `${path}/start`, approved.version);
    const results = { peopleReached: 1200, events: 4, materials: 3000, channels: ['meeting', 'loudspeaker'] };
    const early = await tried(officer, 'put', `${path}/report`, results);
    expect([early.status, early.body.code]).toEqual([409, 'not-over-yet']);
    city.clock.advance({ days: 15 });
    const reported = await act(officer, `${path}/report`, running.version, results);
    expect(reported).toMatchObject({ status: 'reported', results });
    const { entries } = await read(officer, `${path}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'prevention.campaign-reported');
    const righted = await tried(officer, 'post', `${path}/entry-corrections`, {
      entry,
      reason: 'wrong-entry',
      changes: { peopleReached: 1400 },
    });
    expect([righted.status, righted.body]).toMatchObject([200, { results: { ...results, peopleReached: 1400 } }]);
  });

  it('as a task is on the worklist when it is overdue, and done late stays late', async () => {
    const task = { title: 'Tuyên truyền tại trường học', plan: '133/KH-UBND', assignee: 'Sở GD&ĐT', unit: 'd002' };
    const refused = await officer.post('/tasks', { ...task, until: '2024-08-31' });
    expect(refused.status).toBe(403);
    const given = await head.post('/tasks', { ...task, until: '2024-08-31' });
    const part = await head.post('/tasks', { ...task, until: '2024-08-20', parent: given.body.id });
    expect([given.status, part.status]).toEqual([201, 201]);
    expect((await only(officer, `/tasks?parent=${given.body.id}`)).id).toBe(part.body.id);

    const path = `/tasks/${given.body.id}`;
    const accepted = await act(officer, `${path}/acceptance`, given.body.version);
    const started = await act(officer, `${path}/start`, accepted.version);
    city.clock.advance({ days: 40 });
    const { items } = await read(officer, '/deadlines?procedure=task&breached=true');
    expect(items.map(({ rule, file }: Answered) => [rule, file])).toEqual([
      ['plan-task', part.body.id],
      ['plan-task', given.body.id],
    ]);
    await act(officer, `${path}/completion`, started.version, { evidence: 'Báo cáo 45/BC' });
    const { deadlines } = await read(officer, `${path}/history`);
    expect(deadlines).toMatchObject([{ rule: 'plan-task', status: 'met-late', dueOn: '2024-08-31' }]);
  });

  it('as a task of the city with parts in its communes is one tree, with what is done and overdue', async () => {
    const given = { plan: '133/KH-UBND, 02/05/2024', until: '2024-12-31', assignee: 'Công an' };
    const assign = async (more: object): Promise<Answered> => {
      const { status, body } = await head.post('/tasks', { ...given, ...more });
      return { ...body, answered: status };
    };
    const top = await assign({ title: 'Tuyên truyền toàn thành phố', unit: 'd002' });
    const ward = await assign({ title: 'Tuyên truyền ở quận', unit: 'd002', parent: top.id, until: '2024-09-20' });
    const school = await assign({ title: 'Nói chuyện ở trường', unit: 'd005', parent: ward.id });
    const accepted = await act(head, `/tasks/${school.id}/acceptance`, school.version);
    await act(head, `/tasks/${school.id}/start`, accepted.version);
    const onTheWay = await tried(head, 'post', `/tasks/${school.id}/progress`, {
      percent: 60,
      evidence: 'Ảnh buổi nói chuyện',
    });
    expect([onTheWay.status, onTheWay.body.progress]).toEqual([200, [expect.objectContaining({ percent: 60 })]]);
    expect((await read(head, `/tasks/${ward.id}/tree`)).children).toMatchObject([{ percent: 60 }]);
    await act(head, `/tasks/${school.id}/completion`, onTheWay.body.version, { evidence: 'Biên bản số 3' });
    city.clock.advance({ days: 20 });
    expect(await read(head, `/tasks/${top.id}/tree`)).toMatchObject({
      overdue: false,
      parts: { total: 2, done: 1, overdue: 1 },
      children: [
        { id: ward.id, overdue: true, children: [{ id: school.id, status: 'done', percent: 100, children: [] }] },
      ],
    });
    const orphan = await assign({ title: 'Không có', unit: 'd002', parent: '01900000-0000-7000-8000-000000000001' });
    expect(orphan).toMatchObject({ answered: 404, code: 'not-found' });
  });

  it('to a commune before there are communes is refused, and so is a district after', async () => {
    const task = { title: 'Rà soát địa bàn', plan: '133/KH-UBND', assignee: 'UBND', until: '2025-12-31' };
    const early = await head.post('/tasks', { ...task, unit: 'c00070' });
    expect([early.status, early.body.code, early.body.field]).toEqual([422, 'unit-not-of-the-day', '/unit']);
    city.clock.advance({ days: 366 });
    await head.post('/tasks', { ...task, unit: 'c00070' }).expect(201);
    expect((await head.post('/tasks', { ...task, unit: 'd002' })).status).toBe(422);
  });

  it('for a sibling programme is shown with what it has reached', async () => {
    const days = { startsOn: '2025-09-01', endsOn: '2025-09-02', unit: 'c00070', occasion: 'school' };
    const campaign = { ...days, title: 'Ma túy và mua bán người', programmes: ['drugs', 'crime'] };
    const { body: planned } = await officer.post('/campaigns', campaign).expect(201);
    const approved = await act(head, `/campaigns/${planned.id}/approval`, planned.version, { paper: '9/QĐ' });
    const running = await act(officer, `/campaigns/${planned.id}/start`, approved.version);
    city.clock.advance({ days: 90 });
    const results = { peopleReached: 250, events: 1, materials: 40, channels: ['meeting'] };
    await act(officer, `/campaigns/${planned.id}/report`, running.version, results);
    const task = { title: 'Vay vốn cho hộ nghèo', plan: '133/KH-UBND', assignee: 'UBND', unit: 'c00070' };
    const programmes = ['poverty-reduction'];
    await head.post('/tasks', { ...task, until: '2026-12-31', programmes }).expect(201);
    const nothing = { planned: 0, reported: 0, peopleReached: 0, materials: 0 };
    const held = { planned: 1, reported: 1, peopleReached: 250, materials: 40 };
    expect((await read(officer, '/programmes')).items).toEqual([
      { programme: 'crime', tasks: { assigned: 0, done: 0, overdue: 0 }, campaigns: held },
      { programme: 'drugs', tasks: { assigned: 0, done: 0, overdue: 0 }, campaigns: held },
      { programme: 'poverty-reduction', tasks: { assigned: 1, done: 0, overdue: 0 }, campaigns: nothing },
      { programme: 'local-development', tasks: { assigned: 0, done: 0, overdue: 0 }, campaigns: nothing },
    ]);
  });
});

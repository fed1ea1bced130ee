import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, nothingParked, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, inStatus, waiting } from './judicial';

describe('a decision with which the procuracy does not agree', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let first: Answered;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const underWay = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    first = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], underWay);
  });

  const cancelled = async (decision: string): Promise<void> => {
    const { path, version } = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.flatMap(({ id, version, decisions }: Answered) =>
        decisions
          .filter((one: Answered) => one.decision === decision)
          .map(({ notice }: Answered) => ({ path: `/supervisions/${id}/decisions/${notice}`, version })),
      );
      expect(found).toHaveLength(1);
      return found[0];
    });
    const body = { number: '3/QĐ-VKS', reasons: 'Không nhất trí: canary.' };
    await act(procurator, `${path}/joinder-cancellation`, version, body);
  };
  /** The procuracy ends the detention that was asked of it in this case. */
  const released = async (about: string): Promise<void> => {
    const { items } = await read(procurator, '/supervisions');
    const { id, version, requests } = items.find(({ from }: Answered) => from[0] === about);
    const { exchange } = requests.findLast(({ kind }: Answered) => kind === 'detention-approval');
    const body = { number: '4/QĐ-VKS', basis: 'consulted', reasons: 'Không cần thiết: canary.' };
    await act(procurator, `/supervisions/${id}/detention-requests/${exchange}/revocation`, version, body);
  };
  const limits = async (id: string): Promise<Answered[]> => {
    const { deadlines } = await read(head, `/cases/${id}/history`);
    return deadlines.filter(({ rule }: Answered) => rule === '172');
  };
  /** Undone all the same, the body petitions the procuracy above about it (TTLT 04/2018 6(2)). */
  const petitioned = async (id: string, event: string, of: string): Promise<void> => {
    const { entries } = await read(head, `/cases/${id}/history`);
    const { notice } = entries.findLast(({ type }: Answered) => type === event).data;
    const petition = { body: 'Viện kiểm sát nhân dân tối cao', number: '8/KN-PC02' };
    const { version } = await read(head, `/cases/${id}`);
    const file = await act(head, `/cases/${id}/procuracy-decisions/${notice}/petition`, version, petition);
    expect(file.petitions).toEqual([{ notice, of, upheld: null }]);
  };
  const states = (file: Answered): string[] => file.accused.map(({ state }: Answered) => state);

  it('to split a case is undone: who was split off is in it again, once', async () => {
    const { accused } = await read(head, `/cases/${first.id}`);
    const { body: apart } = await tried(head, 'post', `/cases/${first.id}/splits`, { accused: [accused[1].id] });
    expect(states(await read(head, `/cases/${first.id}`))).toEqual(['investigated', 'split-off']);
    await cancelled('case-split');
    await inStatus(head, `/cases/${apart.id}`, 'merged');
    await petitioned(apart.id, 'investigation.case-merged', 'split-cancelled');
    expect(states(await read(head, `/cases/${first.id}`))).toEqual(['investigated', 'investigated']);
  });

  it('to merge two is undone: the second goes on by itself with its own limit, as it was extended before, and what waits is answered there', async () => {
    const underWay = { unit: 'c00070', number: '40/2025/VA-CU', initiatedAt: '2025-07-15', clause: '3' };
    const other = await caseUnderWay(head, ['Trần Văn Canary', 'Trần Thị Canary'], underWay);
    await act(head, `/cases/${other.id}/extension-request`, other.version, { months: 4 });
    const request = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === other.id);
      expect(found).toMatchObject({ requests: [{ kind: 'investigation-extension', decision: 'waiting' }] });
      return found;
    });
    const decision = `investigation-extension-requests/${request.requests[0].exchange}/decision`;
    const granted = { decision: 'granted', number: '2/QĐ-VKS', months: 4 };
    await act(procurator, `/supervisions/${request.id}/${decision}`, request.version, granted);
    await eventually(async () => {
      const { requests } = await read(head, `/cases/${other.id}`);
      expect(requests).toMatchObject([{ kind: 'extension', answer: 'granted' }]);
    });
    const { version } = await read(head, `/cases/${first.id}`);
    const joined = await act(head, `/cases/${first.id}/merger`, version, {
      other: other.id,
      ground: 'several-accused',
    });
    expect(joined).toMatchObject({ clause: '3', seriousness: 'especially-serious' });
    await detained(head, procurator, first.id, other.accused[0].id, { until: '2025-09-20' });
    const misnamed = `/cases/${first.id}/accused/${other.accused[1].id}/identity`;
    const rightly = { person: { name: 'Phạm Thị Canary' }, grounds: 'căn cứ: canary' };
    await act(head, misnamed, (await read(head, `/cases/${first.id}`)).version, rightly);
    const { exchange } = await waiting(procurator, first.id, 'charge-approval');
    await cancelled('case-merger');
    expect((await inStatus(head, `/cases/${other.id}`, 'cracked')).accused[1]).toMatchObject({ approval: 'asked' });
    await petitioned(other.id, 'investigation.case-merger-cancelled', 'merger-cancelled');
    const { supervision } = await waiting(procurator, first.id, 'charge-approval');
    const approved = { decision: 'approved', number: '5/QĐ-VKS' };
    await act(
      procurator,
      `/supervisions/${supervision.id}/charge-requests/${exchange}/decision`,
      supervision.version,
      approved,
    );
    const again = await eventually(async () => {
      const file = await read(head, `/cases/${other.id}`);
      expect(file.accused[1]).toMatchObject({ approval: 'approved', change: null, person: expect.any(String) });
      return file;
    });
    expect(states(again)).toEqual(['investigated', 'investigated']);
    const left = ['investigated', 'investigated', 'split-off', 'split-off'];
    expect(states(await read(head, `/cases/${first.id}`))).toEqual(left);
    expect(await read(head, `/cases/${first.id}`)).toMatchObject({ clause: '2', seriousness: 'very-serious' });
    expect(await limits(other.id)).toMatchObject([{ status: 'running', dueOn: '2026-03-16' }]); // 15/03/2026 is a Sunday
    const parted = { accused: [again.accused[1].id] };
    const part = await tried(head, 'post', `/cases/${other.id}/splits`, parted);
    expect(await limits(part.body.id)).toMatchObject([{ status: 'running', dueOn: '2026-03-16' }]);
    expect(again.accused[0]).toMatchObject({ detainedUntil: '2025-09-20' });
    await released(first.id);
    await eventually(async () => {
      const { accused, overtaken } = await read(head, `/cases/${other.id}`);
      expect([accused[0].detainedUntil, overtaken]).toEqual([null, []]);
    });
  });

  const signedBy = 'deputy-head';
  /** What was decided last in this case, by its notice, once the procuracy has it. */
  const served = (about: string, decision: string): Promise<string> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { decisions = [] } = items.find(({ from }: Answered) => from[0] === about) ?? {};
      const found = decisions.findLast((one: Answered) => one.decision === decision && !one.cancelledAt);
      expect(found).toBeDefined();
      return found.notice;
    });
  const body = { number: '12/QĐ-PC02', reasons: 'Không có căn cứ: canary.' };

  it('of a deputy is withdrawn by the head, alone or of all, and the procuracy has it as cancelled (TTLT 04/2018 5(2))', async () => {
    const underWay = { unit: 'c00070', number: '50/2025/VA-CU', initiatedAt: '2025-07-20' };
    const { id, accused } = await caseUnderWay(head, ['Đỗ Văn Canary', 'Đỗ Thị Canary'], underWay);
    const path = `/cases/${id}`;
    const second = accused[1].id;
    const withdrawn = async (about: string, decision: string): Promise<Answered> => {
      const notice = await served(about, decision);
      const file = await put(head, `/cases/${about}/decisions/${notice}/withdrawal`, body);
      await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const { decisions } = items.find(({ from }: Answered) => from[0] === about);
        expect(decisions).toContainEqual(expect.objectContaining({ notice, cancelledAt: expect.any(String) }));
      });
      return file;
    };

    await put(head, `${path}/accused/${second}/termination`, { ground: 'exempted', signedBy });
    expect(states(await withdrawn(id, 'case-termination'))).toEqual(['investigated', 'investigated']);
    await put(head, `${path}/qualification`, { article: '151', clause: '1', signedBy });
    expect(await withdrawn(id, 'requalification')).toMatchObject({ article: '150', articles: ['150'] });
    const part = await post(head, `${path}/splits`, { accused: [second], signedBy });
    expect(states(await withdrawn(id, 'case-split'))).toEqual(['investigated', 'investigated']);
    expect(await read(head, `/cases/${part.id}`)).toMatchObject({ status: 'merged', mergedInto: id });
    const ended = await post(head, `${path}/splits`, { accused: [second], signedBy });
    await put(head, `/cases/${ended.id}/conclusion`, { conclusion: 'Kết luận điều tra: canary.' });
    const gone = `${path}/decisions/${await served(id, 'case-split')}/withdrawal`;
    expect(await tried(head, 'put', gone, body)).toMatchObject({ status: 409, body: { code: 'part-has-gone' } });
    const later = { ...underWay, number: '51/2025/VA-CU', initiatedAt: '2025-07-25' };
    const other = await caseUnderWay(head, ['Vũ Văn Canary'], later);
    await put(head, `${path}/merger`, { other: other.id, ground: 'several-accused', signedBy });
    expect(await withdrawn(other.id, 'case-merger')).toMatchObject({ status: 'cracked', mergedInto: null });
    await put(head, `${path}/termination`, { ground: 'exempted', signedBy });
    expect(await withdrawn(id, 'case-termination')).toMatchObject({ status: 'cracked' });
    const { overtaken } = await read(head, path);
    expect(overtaken).toEqual([]);
  });

  it('of a deputy about one accused is withdrawn where they are by now, in a case of their own (TTLT 04/2018 5(2); BLTTHS 170)', async () => {
    const underWay = { unit: 'c00070', number: '52/2025/VA-CU', initiatedAt: '2025-07-20' };
    const { id, accused } = await caseUnderWay(head, ['Ngô Văn Canary', 'Ngô Thị Canary'], underWay);
    const second = accused[1].id;
    await put(head, `/cases/${id}/accused/${second}/suspension`, { ground: 'illness', signedBy });
    const notice = await served(id, 'case-suspension');
    const part = await post(head, `/cases/${id}/splits`, { accused: [second] });
    expect(states(part)).toEqual(['suspended']);
    const there = await put(head, `/cases/${part.id}/decisions/${notice}/withdrawal`, body);
    expect(states(there)).toEqual(['investigated']);
    await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { decisions } = items.find(({ from }: Answered) => from[0] === id);
      expect(decisions).toContainEqual(expect.objectContaining({ notice, cancelledAt: expect.any(String) }));
    });
    const again = await tried(head, 'put', `/cases/${part.id}/decisions/${notice}/withdrawal`, body);
    expect(again).toMatchObject({ status: 409, body: { code: 'nothing-to-propose' } });
  });

  it('about one accused is what the head asks the procuracy to cancel where they are by now, whatever has become of the others’ case (TTLT 04/2018 5(1); BLTTHS 170)', async () => {
    const underWay = { unit: 'c00070', number: '53/2025/VA-CU', initiatedAt: '2025-07-20' };
    const { id, accused } = await caseUnderWay(head, ['Hồ Văn Canary', 'Hồ Thị Canary'], underWay);
    const second = accused[1].id;
    await put(head, `/cases/${id}/accused/${second}/suspension`, { ground: 'illness' });
    const notice = await served(id, 'case-suspension');
    const part = await post(head, `/cases/${id}/splits`, { accused: [second] });
    await put(head, `/cases/${id}/conclusion`, { conclusion: 'Kết luận điều tra: canary.' });
    const { reasons } = body;
    const proposed = () =>
      tried(head, 'put', `/cases/${part.id}/decisions/${notice}/cancellation-proposal`, { reasons });
    expect(await proposed()).toMatchObject({ status: 200 });
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      expect(found.decisions).toContainEqual(
        expect.objectContaining({ decision: 'cancellation-proposal', served: notice, accused: second }),
      );
      return found;
    });
    await put(procurator, `/supervisions/${supervision.id}/decisions/${notice}/suspension-cancellation`, body);
    await eventually(async () => expect(states(await read(head, `/cases/${part.id}`))).toEqual(['investigated']));
    expect(await proposed()).toMatchObject({ status: 409, body: { code: 'nothing-to-propose' } });
    await nothingParked(city, ['pc02', 'vks-hn']);
  });

  it('is none that the day of another initiation makes wrong: a case goes on in the one that was initiated first, also as that is put right (TTLT 04/2018 14(1))', async () => {
    const underWay = async (number: string, initiatedAt: string): Promise<Answered> => {
      const opening = { article: '150', clause: '2', accused: [], unit: 'c00070', number, initiatedAt };
      const { status, body } = await head.post('/cases/opening-balances', opening);
      expect([status, body]).toMatchObject([201, { number }]);
      return body;
    };
    const [into, absorbed] = [
      await underWay('41/2025/VA-CU', '2025-07-01'),
      await underWay('42/2025/VA-CU', '2025-07-03'),
    ];
    await put(head, `/cases/${into.id}/merger`, { other: absorbed.id, ground: 'several-crimes' });
    const righted = async (id: string, day: string): Promise<Answered> => {
      const { entries } = await read(head, `/cases/${id}/history`);
      const { id: entry } = entries.find(({ type }: Answered) => type === 'investigation.case-initiated');
      const changes = { occurredAt: `${day}T02:00:00.000Z` };
      return tried(head, 'post', `/cases/${id}/corrections`, { entry, reason: 'wrong-entry', changes });
    };
    const wrong = { status: 409, body: { code: 'not-the-first-case', law: 'TTLT 04/2018 14(1)' } };
    expect(await righted(into.id, '2025-07-04')).toMatchObject(wrong);
    expect(await righted(absorbed.id, '2025-06-30')).toMatchObject(wrong);
    expect(await righted(into.id, '2025-07-02')).toMatchObject({
      body: { initiatedAt: expect.stringContaining('2025-07-02') },
    });
  });
});

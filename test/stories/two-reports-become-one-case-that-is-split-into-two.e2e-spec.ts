import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, post, put, read, takenUp, tried, type Answered } from './acting';
import { detained } from './judicial';

describe('the cases of two reports', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let verifications: Answered[];
  let cases: Answered[];

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const initiated = async (crime: { article: string; clause: string }, name: string): Promise<Answered[]> => {
    const taken = await takenUp(desk, head, await classifiedReport(desk));
    const found = await act(head, `/verifications/${taken.id}/grounds`, taken.version, crime);
    const { case: id } = await act(head, `/verifications/${taken.id}/initiation`, found.version);
    const charge = { person: { name }, ...crime, grounds: 'căn cứ: canary' };
    await post(head, `/cases/${id}/accused`, charge);
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const one = items.find(({ from, requests }: Answered) => from[0] === id && requests.length === 1);
      expect(one).toBeDefined();
      return one;
    });
    const path = `/supervisions/${supervision.id}/charge-requests/${supervision.requests[0].exchange}/decision`;
    await act(procurator, path, supervision.version, { decision: 'approved', number: '1/QĐ' });
    const approved = await eventually(async () => {
      const file = await read(head, `/cases/${id}`);
      expect(file.accused[0].approval).toBe('approved');
      return file;
    });
    return [taken, approved];
  };

  const said = async (id: string, what: string): Promise<Answered> => {
    const { entries } = await read(head, `/cases/${id}/history`);
    return entries.findLast(({ type }: Answered) => type === `investigation.${what}`).data;
  };
  /** The procuracy, before a decision that it is consulted on (TTLT 04/2018 29(3)). */
  const agrees = async (id: string): Promise<void> => {
    const { supervision, version, exchange } = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const one = items.find(({ from }: Answered) => from[0] === id);
      const request = one.requests.findLast(({ kind }: Answered) => kind === 'stay-consultation');
      expect(request).toMatchObject({ decision: 'waiting', matters: ['merger'] });
      return { supervision: one.id, version: one.version, exchange: request.exchange };
    });
    const path = `/supervisions/${supervision}/stay-consultations/${exchange}/decision`;
    await act(procurator, path, version, { decision: 'agreed', number: '2/TĐ-VKS' });
    await eventually(async () => {
      const { requests } = await read(head, `/cases/${id}`);
      expect(requests.at(-1)).toMatchObject({ kind: 'stay-consultation', answer: 'granted' });
    });
  };

  it('become one, with the limit of the heavier crime from the first initiation', async () => {
    const [first, lighter] = await initiated({ article: '150', clause: '1' }, 'Lê Văn Canary');
    city.clock.advance({ days: 10 });
    const [second, heavier] = await initiated({ article: '151', clause: '3' }, 'Lê Thị Canary');
    verifications = [first, second];
    const merging = { other: lighter.id, ground: 'several-accused' };
    const wrong = await tried(head, 'put', `/cases/${heavier.id}/merger`, merging);
    expect([wrong.status, wrong.body.law]).toEqual([409, 'TTLT 04/2018 14(1)']);
    await put(head, `/cases/${lighter.id}/stay-consultation`, { matters: ['merger'] });
    await agrees(lighter.id);
    const merged = await put(head, `/cases/${lighter.id}/merger`, { other: heavier.id, ground: 'several-accused' });
    expect(merged).toMatchObject({
      from: verifications.map(({ id }) => id),
      articles: ['150', '151'],
      article: '151',
      accused: [{}, {}],
    });
    const { deadlines } = await read(head, `/cases/${merged.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '172')).toMatchObject({ dueOn: '2025-12-04' });
    expect(await read(head, `/cases/${heavier.id}`)).toMatchObject({ status: 'merged', mergedInto: merged.id });
    expect(await said(heavier.id, 'case-merged')).toMatchObject({ agreed: true });
    cases = [merged];
  });

  it('are both behind each of the two cases into which it is split, and nobody is lost, nor who is detained', async () => {
    const [merged] = cases;
    const whole = await detained(head, procurator, merged.id, merged.accused[1].id, { until: '2025-10-01' });
    const apart = await post(head, `/cases/${whole.id}/splits`, { accused: [whole.accused[1].id] });
    expect(await said(whole.id, 'case-split')).toMatchObject({ agreed: false }); // nobody was asked
    const left = await read(head, `/cases/${whole.id}`);
    expect([left.from, apart.from]).toEqual([whole.from, whole.from]);
    const active = (file: Answered) => file.accused.filter(({ state }: Answered) => state === 'investigated');
    expect([...active(left), ...active(apart)].map(({ id }) => id)).toEqual(
      whole.accused.map(({ id }: Answered) => id),
    );
    const { deadlines } = await read(head, `/cases/${apart.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '172')).toMatchObject({ dueOn: '2025-12-04' });
    expect(deadlines.find(({ rule }: Answered) => rule === '173')).toMatchObject({
      about: whole.accused[1].id,
      dueOn: '2025-10-01',
      status: 'running',
    });
  });
});

describe('two reports of one matter', () => {
  it('are verified as one, and both are behind each of the two cases into which theirs is split (TTLT 01/2017 12(3); BLTTHS 170(2))', async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const desk = await city.as('ca-hn.chi-huy');
    const head = await city.as('pc02.thu-truong');
    const procurator = await city.as('vks-hn.vien-truong');
    const first = await takenUp(desk, head, await classifiedReport(desk));
    city.clock.advance({ hours: 1 });
    const second = await takenUp(desk, head, await classifiedReport(desk));
    const path = `/verifications/${first.id}`;
    const merged = await act(head, `${path}/merger`, first.version, { other: second.id });
    const reports = [...first.from, ...second.from];
    expect(merged.from).toEqual(reports);
    const found = await act(head, `${path}/grounds`, merged.version, { article: '150', clause: '2' });
    const { case: id } = await act(head, `${path}/initiation`, found.version);
    await eventually(async () => {
      for (const report of reports)
        expect(await read(desk, `/reports/${report}`)).toMatchObject({ status: 'resolved', outcome: 'initiated' });
    });
    const charged = async (name: string): Promise<void> => {
      const charge = { person: { name }, article: '150', clause: '2', grounds: 'căn cứ: canary' };
      await post(head, `/cases/${id}/accused`, charge);
      const { file, exchange } = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const one = items.find(({ from }: Answered) => from[0] === id);
        const asked = one?.requests.find(({ decision }: Answered) => decision === 'waiting');
        expect(asked).toBeDefined();
        return { file: one, exchange: asked.exchange };
      });
      const decision = { decision: 'approved', number: '1/QĐ' };
      await act(procurator, `/supervisions/${file.id}/charge-requests/${exchange}/decision`, file.version, decision);
      await eventually(async () => {
        const { accused } = await read(head, `/cases/${id}`);
        expect(accused.at(-1)).toMatchObject({ approval: 'approved' });
      });
    };
    await charged('Lê Văn Canary');
    await charged('Lê Thị Canary');
    const whole = await read(head, `/cases/${id}`);
    const leaving = { accused: [whole.accused[1].id] };
    const parted = await post(head, `/cases/${id}/splits`, leaving);
    const left = await read(head, `/cases/${id}`);
    expect([left.from, parted.from]).toEqual([[first.id], [first.id]]);
    for (const file of [left, parted])
      expect(file.accused.filter(({ state }: Answered) => state === 'investigated')).toHaveLength(1);
    const { entries } = await read(head, `${path}/history`);
    const joined = entries.find(({ type }: Answered) => type === 'investigation.verification-joined');
    expect(joined.data).toMatchObject({ other: second.id, from: second.from });
  });
});

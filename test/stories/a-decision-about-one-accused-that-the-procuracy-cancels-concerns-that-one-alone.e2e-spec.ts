import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { Client as Postgres } from 'pg';
import { act, disagreed, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, filed } from './judicial';

describe('a decision about one accused alone', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let id: string;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '31/2025/VA-CU', initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    ({ id } = opened);
    ids = opened.accused.map((one: Answered) => one.id);
  });

  const now = (): Promise<Answered> => read(head, `/cases/${id}`);
  const states = async (): Promise<string[]> => (await now()).accused.map(({ state }: Answered) => state);
  const limits = async (of = id): Promise<Answered[]> => {
    const { deadlines } = await read(head, `/cases/${of}/history`);
    return deadlines
      .filter(({ rule }: Answered) => ['172', '174.resumed'].includes(rule))
      .map(({ rule, status }: Answered) => `${rule} ${status}`);
  };

  it.each([
    ['suspension', { ground: 'illness' }, 'case-suspension', { reasons: 'Không có căn cứ: canary.' }],
    ['termination', { ground: 'exempted' }, 'case-termination', {}],
  ])(
    'that the procuracy cancels, a %s, has the case go on against that one too, and is none of the others',
    async (what, body, decision, more) => {
      const { version } = await now();
      await act(head, `/cases/${id}/accused/${ids[1]}/${what}`, version, body);
      expect((await states())[0]).toBe('investigated');
      expect((await states())[1]).not.toBe('investigated');

      const served = await eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const found = items.flatMap(({ id, version, decisions }: Answered) =>
          decisions
            .filter((one: Answered) => one.decision === decision)
            .map((one: Answered) => ({ ...one, path: `/supervisions/${id}/decisions/${one.notice}`, version })),
        );
        expect(found).toMatchObject([{ accused: ids[1] }]);
        return found[0];
      });
      if (what === 'suspension') await disagreed(procurator, head, served.path, `/cases/${id}`);
      await put(procurator, `${served.path}/${what}-cancellation`, { number: '5/QĐ-VKS', ...more });
      await eventually(async () => expect(await states()).toEqual(['investigated', 'investigated']));
      expect(await now()).toMatchObject({ status: 'cracked', overtaken: [], resumedAt: [] });
      expect(await limits()).toEqual(['172 running']);
    },
  );

  it('that the procuracy above cancels is taken anew of that one, and the file goes on as it was (BLTTHS 240(3))', async () => {
    const file = await filed(head, id, procurator);
    const path = `/prosecution-files/${file.id}`;
    const ending = { ground: 'exempted', number: '6/QĐ-VKS' };
    const ended = await act(procurator, `${path}/accused/${ids[1]}/termination`, file.version, ending);
    const overruling = { of: 'termination', how: 'cancelled', ground: 'no-grounds', number: '12/QĐ-VKSTC' };
    const other = await tried(procurator, 'put', `${path}/accused/${ids[0]}/overruling`, overruling);
    expect([other.status, other.body]).toMatchObject([409, { code: 'no-such-decision', law: 'BLTTHS 240(3)' }]);
    const open = await act(procurator, `${path}/accused/${ids[1]}/overruling`, ended.version, overruling);
    expect(open).toMatchObject({ status: 'received', accused: [{ state: 'proposed' }, { state: 'proposed' }] });
    const { deadlines } = await read(procurator, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '240.again.accused')).toMatchObject({
      ...{ about: ids[1], status: 'running', dueOn: '2025-08-24' },
    });
    await eventually(async () => {
      const { entries } = await read(head, `/cases/${id}/history`);
      const overruled = expect.objectContaining({ decision: 'decision-overruled', number: '12/QĐ-VKSTC' });
      const told = { type: 'investigation.prosecution-notice-received', data: overruled };
      expect(entries).toContainEqual(expect.objectContaining(told));
    });
  });

  /** The matter of the second accused alone stands still or is over, and the file of the first goes to the procuracy. */
  const othersGone = async (number: string, what = 'suspension', ground = 'illness'): Promise<Answered> => {
    const place = { unit: 'c00070', number, initiatedAt: '2025-07-01' };
    const opened = await caseUnderWay(head, ['Trần Văn Canary', 'Trần Thị Canary'], place);
    const second = `/cases/${opened.id}/accused/${opened.accused[1].id}`;
    await act(head, `${second}/${what}`, opened.version, { ground });
    if (what === 'suspension') {
      const { path } = await served(opened.id, 'case-suspension');
      await disagreed(procurator, head, path, `/cases/${opened.id}`);
    }
    await filed(head, opened.id, procurator);
    return { ...(await read(head, `/cases/${opened.id}`)), second };
  };
  const served = (about: string, decision: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const { id, version, decisions } = items.find(({ from }: Answered) => from[0] === about);
      const { notice } = decisions.find((one: Answered) => one.decision === decision);
      return { path: `/supervisions/${id}/decisions/${notice}`, version };
    });
  const apartFrom = ({ id }: Answered): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(head, '/cases');
      const found = items.find(({ splitFrom }: Answered) => splitFrom === id);
      expect(found).toBeDefined();
      return found;
    });
  const goesOnApart = async (own: Answered, of: Answered): Promise<void> => {
    const accused = [{ id: of.accused[1].id, state: 'investigated' }];
    expect(own).toMatchObject({ status: 'cracked', splitFrom: of.id, accused });
    expect(await limits(own.id)).toEqual(['174.resumed running']);
    const left = [{ state: 'investigated' }, { state: 'split-off' }];
    expect(await read(head, `/cases/${of.id}`)).toMatchObject({ status: 'handed-over', overtaken: [], accused: left });
  };

  it.each([
    ['32/2025/VA-CU', 'suspension', 'illness', 'suspension-cancellation'],
    ['34/2025/VA-CU', 'termination', 'amnesty', 'investigation-resumption'],
  ])('that falls once the others’ file has gone has this one investigated apart: %s, %s', async (...story) => {
    const [number, what, ground, how] = story;
    const first = await othersGone(number, what, ground);
    const { path, version } = await served(first.id, `case-${what}`);
    await act(procurator, `${path}/${how}`, version, { number: '6/QĐ-VKS', reasons: 'Không có căn cứ: canary.' });
    await goesOnApart(await apartFrom(first), first);
  });

  it('has this one go on as charged at that moment, where that changes while it is carried out', async () => {
    const first = await othersGone('36/2025/VA-CU');
    const { path, version } = await served(first.id, 'case-suspension');
    const meanwhile = new Postgres(city.agency('pc02').database.admin);
    await meanwhile.connect();
    try {
      await meanwhile.query('BEGIN');
      const changing = `UPDATE criminal_case SET accused = jsonb_set(accused, '{1,clause}', '"3"') WHERE id = $1`;
      await meanwhile.query(changing, [first.id]);
      const cancellation = { number: '6/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
      await act(procurator, `${path}/suspension-cancellation`, version, cancellation);
      const waiting = 'SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY (pg_blocking_pids(pid))';
      await eventually(async () => expect((await meanwhile.query(waiting)).rows).not.toEqual([]));
      await meanwhile.query('COMMIT');
    } finally {
      await meanwhile.end();
    }
    expect(await apartFrom(first)).toMatchObject({ accused: [{ clause: '3' }] });
  });

  it('that the procuracy demands to fall is proposed for that where this one has gone on, and only then the demand is met (BLTTHS 170(2); TTLT 04/2018 5(1), (2))', async () => {
    const place = { unit: 'c00070', number: '37/2025/VA-CU', initiatedAt: '2025-07-01' };
    const first = await caseUnderWay(head, ['Phạm Văn Canary', 'Phạm Thị Canary'], place);
    const accused = first.accused[1].id;
    await act(head, `/cases/${first.id}/accused/${accused}/suspension`, first.version, { ground: 'illness' });
    const { path } = await served(first.id, 'case-suspension');
    const reasons = 'Không có căn cứ: canary.';
    const { demands } = await put(procurator, `${path}/cancellation-demand`, { number: '9/YC-VKS', reasons });
    const demand = demands.at(-1).notice;
    const waiting = { of: 'decision-cancellation', demand, whom: accused, metAt: null };
    await eventually(async () => {
      expect((await read(head, `/cases/${first.id}`)).demands).toMatchObject([waiting]);
    });
    const { id: part } = await post(head, `/cases/${first.id}/splits`, { accused: [accused] });
    expect((await read(head, `/cases/${first.id}`)).demands).toEqual([]);
    expect((await read(head, `/cases/${part}`)).demands).toMatchObject([{ ...waiting, about: first.id }]);
    const early = await tried(head, 'put', `/cases/${part}/demands/${demand}/cancellation`);
    expect([early.status, early.body.code]).toEqual([409, 'demanded-not-cancelled']);
    const notice = path.split('/').at(-1);
    await put(head, `/cases/${part}/decisions/${notice}/cancellation-proposal`, { reasons });
    await put(head, `/cases/${part}/demands/${demand}/cancellation`);
    await eventually(async () => {
      const { demands } = await read(procurator, path.split('/decisions')[0] ?? '');
      expect(demands.at(-1)).toMatchObject({ notice: demand, remediedAt: expect.any(String) });
    });
  });

  it('that the body itself takes back then has the same, and the procuracy receives both decisions', async () => {
    const first = await othersGone('33/2025/VA-CU');
    const own = await act(head, `${first.second}/resumption`, first.version);
    await goesOnApart(own, first);
    await eventually(async () => {
      for (const [file, rule] of [
        [own, '235.accused'],
        [first, '170.split'],
      ]) {
        const { deadlines } = await read(head, `/cases/${file.id}/history`);
        expect(deadlines.find((one: Answered) => one.rule === rule)).toMatchObject({ status: 'met' });
      }
    });
    const { path, version } = await served(first.id, 'case-split');
    await act(procurator, `${path}/joinder-cancellation`, version, { number: '7/QĐ-VKS', reasons: 'Canary.' });
    await eventually(async () => {
      const { overtaken } = await read(head, `/cases/${first.id}`);
      expect(overtaken).toMatchObject([{ decision: 'split-cancelled' }]);
    });
    expect(await read(head, `/cases/${own.id}`)).toMatchObject({ accused: [{ state: 'investigated' }] });
  });
});

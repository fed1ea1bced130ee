import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, nothingParked, only, post, read, takenUp, tried, type Answered } from './acting';
import { charged, detained, filed, inStatus, officer, OTHER_BODY, waiting } from './judicial';

const crime = { article: '150', clause: '1' };
const reasons = 'Lý do: canary.';
const THIRD_BODY = { ...OTHER_BODY, id: 'pc04', port: 4704, healthPort: 4724 };

describe('what is decided of a case that has gone to another body', () => {
  let city: TestCity;
  let desk: Client;
  let first: Client;
  let other: Client;
  let third: Client;
  let procurator: Client;
  let report: string;
  let file: string;
  let there: string;
  let ids: string[];

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'pc03', 'pc04', 'vks-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [OTHER_BODY, THIRD_BODY],
    });
    desk = await city.as('ca-hn.chi-huy');
    first = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    third = await city.as(officer('pc04', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
  });

  const supervision = (path: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => path.endsWith(from[0]));
      expect(found).toBeDefined();
      return found;
    });
  const offered = async (path: string, from = first, to = 'pc03'): Promise<void> => {
    const asked = { ground: 'head-replaced', body: 'Cơ quan khác' };
    await act(from, `${path}/transfer-request`, (await read(from, path)).version, asked);
    const { supervision: found, exchange } = await waiting(procurator, path, 'case-transfer');
    const decision = `/supervisions/${found.id}/transfer-requests/${exchange}/decision`;
    await act(procurator, decision, found.version, { decision: 'granted', number: '6/QĐ-VKS' });
    await eventually(async () => expect((await read(from, path)).transfer).toMatchObject({ answer: 'granted' }));
    await act(from, `${path}/transfer-offer`, (await read(from, path)).version, { to, reasons });
  };
  const offer = (to = other): Promise<Answered> =>
    eventually(() => only(to, '/exchanges?kind=case-transfer-file&side=receiver&status=offered'));
  /** Goes to the other body; answers with its path there. */
  const transferred = async (path: string, meanwhile = () => Promise.resolve()): Promise<string> => {
    await offered(path);
    await meanwhile();
    const { status, body } = await other.put(`/case-transfers/${(await offer()).id}/acceptance`, {});
    expect(status).toBe(200);
    await inStatus(first, path, 'transferred');
    await inStatus(other, `/cases/${body.id}`, 'cracked');
    return `/cases/${body.id}`;
  };
  const accused = async (client: Client, path: string, id: string): Promise<Answered> =>
    (await read(client, path)).accused.find((one: Answered) => one.id === id);
  const detention = async (about: string): Promise<Answered> => {
    const { deadlines } = await read(other, `${there}/history`);
    return deadlines.findLast((one: Answered) => one.rule === '173' && one.about === about);
  };
  const revoked = async (kind: string, of: string, about = file): Promise<void> => {
    const { id, version, requests } = await supervision(about);
    const { exchange } = requests.findLast((one: Answered) => one.kind === `${kind}-approval` && one.accused === of);
    const path = `/supervisions/${id}/${kind}-requests/${exchange}/revocation`;
    await act(procurator, path, version, { number: '20/QĐ-VKS', basis: 'consulted', reasons, replaced: false });
  };

  it('is there the date of an order of detention that the first body had written wrongly: the limit follows (BLTTHS 173)', async () => {
    const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
    report = `/verifications/${id}`;
    const found = await act(first, `${report}/grounds`, version, crime);
    const { case: opened } = await act(first, `${report}/initiation`, found.version, { signedBy: 'head' });
    file = `/cases/${opened}`;
    await act(first, `${file}/discovery`, (await read(first, file)).version);
    const names = ['Lê Văn Canary', 'Trần Văn Canary', 'Phạm Văn Canary'];
    ids = (await charged(first, procurator, opened, names, crime)).accused.map((one: Answered) => one.id);
    for (const one of ids) await detained(first, procurator, opened, one, { until: '2025-09-20' });
    for (const part of ['extension-request', `accused/${ids[1]!}/detention-extension-request`])
      await act(first, `${file}/${part}`, (await read(first, file)).version, { months: 2 });
    there = await transferred(file, async () => {
      const { version: now } = await read(first, file);
      await act(first, `${file}/accused/${ids[2]!}/release`, now, { number: '9/QĐ-VKS' });
    });
    expect(await accused(other, there, ids[2]!)).toMatchObject({ detainedUntil: null }); // released while it was on offer
    expect(await detention(ids[0]!)).toMatchObject({ status: 'running', dueOn: '2025-09-20' });
    const { entries } = await read(first, `${file}/history`);
    const order = entries.find(
      ({ type, data }: Answered) => type === 'investigation.accused-detained' && data.accused === ids[0],
    );
    const right = { entry: order.id, reason: 'wrong-entry', changes: { until: '2025-09-10' } };
    await post(first, `${file}/corrections`, right);
    await eventually(async () => expect(await detention(ids[0]!)).toMatchObject({ dueOn: '2025-09-10' }));
    expect(await accused(other, there, ids[0]!)).toMatchObject({ detainedUntil: '2025-09-10' });
    expect(await detention(ids[1]!)).toMatchObject({ dueOn: '2025-09-20' });
  });

  it('is there an extension that the first body had asked for, of the limit and of a detention (BLTTHS 172(2), 173(2))', async () => {
    const limit = async (rule: string): Promise<string[]> => {
      const { deadlines } = await read(other, `${there}/history`);
      return deadlines.filter((one: Answered) => one.rule === rule).map(({ dueOn }: Answered) => dueOn);
    };
    const before = await limit('172');
    for (const turn of [0, 1]) {
      const { id, version, requests } = await supervision(file);
      const { exchange } = requests.filter(({ kind }: Answered) => kind === 'investigation-extension')[turn];
      const decision = `/supervisions/${id}/investigation-extension-requests/${exchange}/decision`;
      await act(procurator, decision, version, { decision: 'granted', months: 2, number: '8/QĐ-VKS' });
    }
    await eventually(async () => expect(await detention(ids[1]!)).toMatchObject({ dueOn: '2025-11-19' }));
    expect([before, await limit('172')]).toEqual([['2025-12-04'], ['2026-02-04']]);
    expect((await read(other, there)).reception).toMatchObject({ extended: [{ months: 2 }] });
  });

  it('is there a detention that the procuracy revokes, what it orders itself in its place, and a charge that it revokes (TTLT 04/2018 5(3))', async () => {
    await revoked('detention', ids[1]!);
    await eventually(async () => expect(await accused(other, there, ids[1]!)).toMatchObject({ detainedUntil: null }));
    const { id } = await supervision(file);
    const wanted = { accused: ids[1], measure: 'residence-ban', ground: 'order-cancelled' };
    await post(procurator, `/supervisions/${id}/measure-demands`, { number: '5/YC-VKS', reasons, ...wanted });
    const left = await eventually(async () => {
      const { deadlines } = await read(procurator, `/supervisions/${id}/history`);
      const found = deadlines.find(({ rule }: Answered) => rule === '5-measure-demanded');
      expect(found).toMatchObject({ status: 'running', dueOn: '2025-08-07' });
      return found;
    });
    city.clock.advance({ days: 4 });
    const ordered = { number: '21/LCĐ-VKS', until: '2025-09-15', reasons };
    const { version: now } = await read(procurator, `/supervisions/${id}`);
    await act(procurator, `/supervisions/${id}/demands/${left.about}/measure`, now, ordered);
    await eventually(async () =>
      expect(await accused(other, there, ids[1]!)).toMatchObject({
        measures: [{ measure: 'residence-ban', number: '21/LCĐ-VKS', until: '2025-09-15' }],
      }),
    );
    await revoked('charge', ids[1]!);
    await eventually(async () =>
      expect(await accused(other, there, ids[1]!)).toMatchObject({ approval: 'cancelled', detainedUntil: null }),
    );
    expect(await detention(ids[0]!)).toMatchObject({ status: 'running' });
    const { overtaken } = await read(first, file);
    expect(overtaken).toMatchObject(
      ['detention-revoked', 'measure-demanded', 'measure-ordered', 'charge-revoked'].map((decision) => ({
        ...{ decision, accused: [ids[1]] },
      })),
    );
  });

  const cancelled = async (path: string): Promise<void> => {
    const { id, version, decisions } = await supervision(path);
    const { notice } = decisions.find(({ decision }: Answered) => decision === 'initiation');
    const of = `/supervisions/${id}/decisions/${notice}/initiation-cancellation`;
    await act(procurator, of, version, { number: '21/QĐ-VKS', reasons });
  };

  it('is there an initiation that falls: no case is left, and the report ends otherwise where it was (TTLT 04/2018 7(1)(c))', async () => {
    await cancelled(file);
    const fallen = await inStatus(other, there, 'cancelled');
    expect(fallen.accused.map((one: Answered) => [one.approval, one.detainedUntil])).toEqual(
      ids.map(() => ['cancelled', null]),
    );
    const { outcome, case: none } = await read(first, report);
    expect([outcome, none, (await read(first, file)).status]).toEqual(['not-initiated', null, 'transferred']);
  });

  /** What is offered does not go. */
  const ends = [
    async (_path: string, _from: Client, to: Client) => {
      const { id } = await offer(to);
      expect((await to.put(`/case-transfers/${id}/rejection`, { reason: 'missing-items' })).status).toBe(204);
    },
    async (path: string, from: Client, _to: Client) => {
      const { status } = await tried(from, 'delete', `${path}/transfer-offer`);
      expect(status).toBe(200);
    },
  ];

  it('stands again there once the procuracy above agrees, and ends the report where it was; so does the body itself with it (TTLT 04/2018 6(2); BLTTHS 158(1))', async () => {
    const { overtaken } = await read(other, there);
    expect(overtaken).toEqual([]);
    const { entries } = await read(other, `${there}/history`);
    const { notice } = entries.find(({ type }: Answered) => type === 'investigation.initiation-cancelled').data;
    const petition = `${there}/procuracy-decisions/${notice}/petition`;
    const asked = { body: 'Viện kiểm sát cấp trên', number: '8/KN-PC03' };
    await act(other, petition, (await read(other, there)).version, asked);
    const upheld = { number: '3/QĐ-VKSTC', decision: 'upheld' };
    await act(other, `${petition}/answer`, (await read(other, there)).version, upheld);
    const { number } = await inStatus(other, there, 'cracked');
    await eventually(async () =>
      expect(await read(first, report)).toMatchObject({ outcome: 'initiated', case: file.slice('/cases/'.length) }),
    );
    const cancellation = { ground: 'no-offence' };
    await act(other, `${there}/initiation-cancellation`, (await read(other, there)).version, cancellation);
    await eventually(async () =>
      expect(await read(first, report)).toMatchObject({ outcome: 'not-initiated', case: null }),
    );
    const { entries: all } = await read(first, `${file}/history`);
    const told = all.map(({ data }: Answered) => data).filter((data: Answered) => data?.by === 'pc03');
    expect(told.slice(-2)).toMatchObject([
      { decision: 'initiation-stands-again', by: 'pc03', number: '3/QĐ-VKSTC' },
      { decision: 'initiation-cancelled', by: 'pc03', number },
    ]);
  });

  it('is followed where the case is still, once it does not go: the offer is sent back, or withdrawn', async () => {
    for (const end of ends) {
      const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
      const found = await act(first, `/verifications/${id}/grounds`, version, crime);
      const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
      const path = `/cases/${opened}`;
      await charged(first, procurator, opened, ['Lê Thị Canary'], crime);
      await offered(path);
      await cancelled(path);
      await eventually(async () =>
        expect(await read(first, path)).toMatchObject({
          status: 'transferring',
          overtaken: [{ decision: 'initiation-cancelled' }],
        }),
      );
      expect(await read(first, `/verifications/${id}`)).toMatchObject({ outcome: 'not-initiated', case: null });
      await end(path, first, other);
      const fallen = await inStatus(first, path, 'cancelled');
      expect(fallen).toMatchObject({ accused: [{ approval: 'cancelled' }], overtaken: [{}] });
    }
  });

  it('is followed where the case is still also at the body to which it had come, once that does not pass it on', async () => {
    for (const end of ends) {
      const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
      const found = await act(first, `/verifications/${id}/grounds`, version, crime);
      const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
      const path = `/cases/${opened}`;
      await act(first, `${path}/discovery`, (await read(first, path)).version);
      await charged(first, procurator, opened, ['Lê Thị Canary'], crime);
      const where = await transferred(path);
      await offered(where, other, 'pc04');
      await cancelled(path);
      await eventually(async () =>
        expect(await read(other, where)).toMatchObject({
          status: 'transferring',
          overtaken: [{ decision: 'initiation-cancelled' }],
        }),
      );
      await end(where, other, third);
      const fallen = await inStatus(other, where, 'cancelled');
      expect(fallen).toMatchObject({ accused: [{ approval: 'cancelled' }], overtaken: [{}] });
    }
  });

  it('is there a decision of the procuracy about one accused that is overruled, as a termination (BLTTHS 240(3))', async () => {
    const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
    const found = await act(first, `/verifications/${id}/grounds`, version, crime);
    const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
    const [one] = (await charged(first, procurator, opened, ['Đỗ Thị Canary', 'Đỗ Văn Canary'], crime)).accused;
    const come = await filed(first, opened, procurator);
    const path = `/prosecution-files/${come.id}`;
    const ended = { ground: 'exempted', number: '6/QĐ-VKS' };
    const { version: now } = await act(procurator, `${path}/accused/${one.id}/termination`, come.version, ended);
    const returned = { ground: 'evidence-missing', number: '5/QĐ-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `${path}/return`, now, returned);
    await inStatus(first, `/cases/${opened}`, 'cracked');
    const where = await transferred(`/cases/${opened}`);
    const overruled = { of: 'termination', how: 'cancelled', ground: 'no-grounds', number: '2/QĐ-VKSTC' };
    const { version: then } = await read(procurator, path);
    await act(procurator, `${path}/accused/${one.id}/overruling`, then, overruled);
    await eventually(async () => {
      const { entries } = await read(other, `${where}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'decision-overruled')?.data).toMatchObject({
        decision: 'decision-overruled',
        number: '2/QĐ-VKSTC',
      });
    });
  });

  /** A case in which they are charged. */
  const ofTwo = async (names: string[]): Promise<{ path: string; accused: Answered[] }> => {
    const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
    const found = await act(first, `/verifications/${id}/grounds`, version, crime);
    const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
    await act(first, `/cases/${opened}/discovery`, (await read(first, `/cases/${opened}`)).version);
    const { accused } = await charged(first, procurator, opened, names, crime);
    return { path: `/cases/${opened}`, accused };
  };
  it('is a charge that the procuracy revokes once the file has come from there (TTLT 04/2018 5(3)(a))', async () => {
    const { path, accused: both } = await ofTwo(['Vũ Văn Canary', 'Vũ Thị Canary']);
    const where = await transferred(path);
    const come = await filed(other, where.slice('/cases/'.length), procurator);
    await revoked('charge', both[0].id, path);
    expect(await read(procurator, `/prosecution-files/${come.id}`)).toMatchObject({
      accused: [
        { id: both[0].id, state: 'not-proposed' },
        { id: both[1].id, state: 'proposed' },
      ],
    });
  });

  const split = async (client: Client, path: string, one: string): Promise<string> => {
    const { id } = await post(client, `${path}/splits`, { accused: [one] });
    return `/cases/${id}`;
  };

  it('is a return that is overruled in each part of what was returned: both go again as they are (BLTTHS 170, 240(3))', async () => {
    const { path, accused } = await ofTwo(['Hồ Văn Canary', 'Hồ Thị Canary']);
    const come = await filed(first, path.slice('/cases/'.length), procurator);
    const returned = { ground: 'evidence-missing', number: '5/QĐ-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `/prosecution-files/${come.id}/return`, come.version, returned);
    await inStatus(first, path, 'cracked');
    const part = await split(first, path, accused[1].id);
    const overruled = { of: 'return', how: 'cancelled', ground: 'no-grounds', number: '7/QĐ-VKSTC' };
    const { version } = await read(procurator, `/prosecution-files/${come.id}`);
    await act(procurator, `/prosecution-files/${come.id}/overruling`, version, overruled);
    for (const one of [path, part]) {
      const { returns, handover } = await inStatus(first, one, 'concluded');
      expect(returns).toMatchObject([{ overruled: true }]);
      await eventually(async () =>
        expect((await procurator.put(`/case-files/${handover}/acceptance`, {})).status).toBe(200),
      );
      await inStatus(first, one, 'handed-over');
      const { entries } = await read(first, `${one}/history`);
      expect(entries.filter(({ data }: Answered) => data?.decision === 'decision-overruled')).toHaveLength(1);
    }
  });

  it('is there a return that is overruled: the file goes again as it is (BLTTHS 240(3))', async () => {
    const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
    const found = await act(first, `/verifications/${id}/grounds`, version, crime);
    const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
    await charged(first, procurator, opened, ['Lê Thị Canary'], crime);
    const come = await filed(first, opened, procurator);
    const path = `/prosecution-files/${come.id}`;
    const returned = { ground: 'evidence-missing', number: '5/QĐ-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `${path}/return`, come.version, returned);
    await inStatus(first, `/cases/${opened}`, 'cracked');
    const where = await transferred(`/cases/${opened}`);
    const overruled = { of: 'return', how: 'cancelled', ground: 'no-grounds', number: '1/QĐ-VKSTC' };
    await act(procurator, `${path}/overruling`, (await read(procurator, path)).version, overruled);
    await inStatus(other, where, 'concluded');
    const again = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    expect(again).toMatchObject({ counterpart: 'pc03' });
    await nothingParked(city, ['pc02', 'pc03', 'pc04', 'vks-hn']);
  });

  /** Initiated here, and gone to the other body. */
  const moved = async (...names: string[]): Promise<Answered> => {
    const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
    const found = await act(first, `/verifications/${id}/grounds`, version, crime);
    const { case: opened } = await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' });
    await act(first, `/cases/${opened}/discovery`, (await read(first, `/cases/${opened}`)).version);
    const { accused } = await charged(first, procurator, opened, names, crime);
    return {
      report: `/verifications/${id}`,
      accused,
      here: `/cases/${opened}`,
      path: await transferred(`/cases/${opened}`),
    };
  };

  it('ends each report of what was merged there, and none with what was split off there alone (BLTTHS 158(1), 170)', async () => {
    const [into, merged] = [await moved('Vũ Văn Canary', 'Vũ Thị Canary'), await moved('Bùi Thị Canary')];
    const apart = await post(other, `${into.path}/splits`, { accused: [into.accused[1].id] });
    const cancellation = { ground: 'no-offence' };
    await act(other, `/cases/${apart.id}/initiation-cancellation`, apart.version, cancellation);
    const joining = { other: merged.path.split('/').at(-1), ground: 'several-accused' };
    const joined = await act(other, `${into.path}/merger`, (await read(other, into.path)).version, joining);
    const { number } = await act(other, `${into.path}/initiation-cancellation`, joined.version, cancellation);
    for (const { report: from, here } of [into, merged]) {
      await eventually(async () =>
        expect(await read(first, from)).toMatchObject({ outcome: 'not-initiated', case: null }),
      );
      const { entries } = await read(first, `${here}/history`);
      const told = entries.filter(({ data }: Answered) => data?.decision === 'initiation-cancelled');
      expect(told).toHaveLength(1);
      if (here === into.here) expect(told).toMatchObject([{ data: { by: 'pc03', number } }]);
    }
    await nothingParked(city, ['pc02', 'pc03']);
  });

  it('ends so each report of what was merged there where the procuracy cancels it, and is told once (TTLT 04/2018 7(1)(c))', async () => {
    const [into, merged] = [await moved('Vũ Văn Canary'), await moved('Bùi Thị Canary')];
    const joining = { other: merged.path.split('/').at(-1), ground: 'several-accused' };
    await act(other, `${into.path}/merger`, (await read(other, into.path)).version, joining);
    await cancelled(into.here);
    await inStatus(other, into.path, 'cancelled');
    for (const { report: from, here } of [into, merged]) {
      await eventually(async () =>
        expect(await read(first, from)).toMatchObject({ outcome: 'not-initiated', case: null }),
      );
      const { entries } = await read(first, `${here}/history`);
      const told = entries.filter(({ data }: Answered) => data?.decision === 'initiation-cancelled');
      expect(told).toMatchObject([{ data: { by: here === into.here ? 'vks-hn' : 'pc03', number: '21/QĐ-VKS' } }]);
    }
    await nothingParked(city, ['pc02', 'pc03', 'vks-hn']);
  });

  it('is not there what was decided of one that was merged into it: it rests on more than that (BLTTHS 170)', async () => {
    const initiated = async (): Promise<string> => {
      const { id, version } = await takenUp(desk, first, await classifiedReport(desk));
      const found = await act(first, `/verifications/${id}/grounds`, version, crime);
      return (await act(first, `/verifications/${id}/initiation`, found.version, { signedBy: 'head' })).case;
    };
    const [into, merged] = [await initiated(), await initiated()];
    const { id, decisions } = await supervision(`/cases/${merged}`);
    await act(first, `/cases/${into}/discovery`, (await read(first, `/cases/${into}`)).version);
    const [one] = (await charged(first, procurator, into, ['Ngô Thị Canary'], crime)).accused;
    const { version: now } = await read(first, `/cases/${into}`);
    await act(first, `/cases/${into}/merger`, now, { other: merged, ground: 'several-accused' });
    const where = await transferred(`/cases/${into}`);
    const { notice } = decisions.find(({ decision }: Answered) => decision === 'initiation');
    const path = `/supervisions/${id}/decisions/${notice}/initiation-cancellation`;
    await act(procurator, path, (await read(procurator, `/supervisions/${id}`)).version, {
      number: '22/QĐ-VKS',
      reasons,
    });
    await eventually(async () => {
      const { entries } = await read(first, `/cases/${into}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'initiation-cancelled')).toMatchObject({
        data: { decision: 'initiation-cancelled', number: '22/QĐ-VKS' },
      });
    });
    await revoked('charge', one.id, `/cases/${into}`); // which follows what was told before it
    await eventually(async () => expect(await accused(other, where, one.id)).toMatchObject({ approval: 'cancelled' }));
    expect((await read(other, where)).status).toBe('cracked');
    await nothingParked(city, ['pc02', 'pc03', 'pc04', 'vks-hn']);
  });

  it('is followed in a part that was split off at the body to which it had come, once that does not pass the part on', async () => {
    const { path, accused } = await ofTwo(['Dương Văn Canary', 'Dương Thị Canary']);
    const where = await transferred(path);
    const part = await split(other, where, accused[1].id);
    await offered(part, other, 'pc04');
    await revoked('charge', accused[1].id, path);
    await eventually(async () =>
      expect(await read(other, part)).toMatchObject({
        ...{ status: 'transferring', accused: [{ approval: 'approved' }] },
        overtaken: [{ decision: 'charge-revoked' }],
      }),
    );
    const { id } = await offer(third);
    expect((await third.put(`/case-transfers/${id}/rejection`, { reason: 'missing-items' })).status).toBe(204);
    await eventually(async () =>
      expect(await read(other, part)).toMatchObject({ accused: [{ approval: 'cancelled' }] }),
    );
    expect(await read(other, where)).toMatchObject({ accused: [{ approval: 'approved' }, {}], overtaken: [] });
    await nothingParked(city, ['pc02', 'pc03', 'pc04', 'vks-hn']);
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, disagreed, lastEntry, only, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, docketed, filed, inStatus, officer, OTHER_BODY, REGIONAL, waiting } from './judicial';

const place = { unit: 'c00070', number: '43/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };

describe('a case that another investigating body of the platform has to go on with', () => {
  let city: TestCity;
  let first: Client;
  let other: Client;
  let procurator: Client;
  let analyst: Client;
  let court: Client;
  let regional: Client;
  let file: string;
  let there: string;
  let prosecuted: string;
  let accused: string;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'pc03', 'vks-hn', 'vks-kv1', 'toa-hn', 'bcd-138'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL, OTHER_BODY],
    });
    first = await city.as('pc02.thu-truong');
    other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
    court = await city.as('toa-hn.chanh-an');
    regional = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    const opened = await caseUnderWay(first, ['Lê Văn Canary'], place);
    file = `/cases/${opened.id}`;
    accused = opened.accused[0].id;
    await detained(first, procurator, opened.id, accused, { until: '2025-10-20' });
  });

  const decided = async (client: Client, path: string): Promise<void> => {
    const asked = { ground: 'head-replaced', body: 'Cơ quan khác' };
    await act(client, `${path}/transfer-request`, (await read(client, path)).version, asked);
    const { supervision, exchange } = await waiting(procurator, path, 'case-transfer');
    const decision = `/supervisions/${supervision.id}/transfer-requests/${exchange}/decision`;
    await act(procurator, decision, supervision.version, { decision: 'granted', number: '6/QĐ-VKS' });
    await eventually(async () => expect((await read(client, path)).transfer).toMatchObject({ answer: 'granted' }));
  };
  const offered = async (client: Client, path: string, to: string): Promise<void> => {
    const offer = { to, reasons: 'Thủ trưởng thay đổi: canary.' };
    await act(client, `${path}/transfer-offer`, (await read(client, path)).version, offer);
  };
  const offerTo = (client: Client): Promise<Answered> =>
    eventually(() => only(client, '/exchanges?kind=case-transfer-file&side=receiver&status=offered'));
  const accepted = async (client: Client): Promise<string> => {
    const { status, body } = await client.put(`/case-transfers/${(await offerTo(client)).id}/acceptance`, {});
    expect(status).toBe(200);
    return `/cases/${body.id}`;
  };
  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(
        ({ rule, status }: Answered) =>
          /^17[23]$|^174\.(procuracy|detention|resumed)$/.test(rule) && status === 'running',
      )
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };
  const filedBelow = async (path: string): Promise<Answered> => {
    const { version } = await inStatus(first, path, 'cracked');
    await act(first, `${path}/conclusion`, version, { conclusion: 'Kết luận: canary.', to: 'vks-kv1' });
    const offer = await eventually(() => only(regional, '/exchanges?kind=case-file&side=receiver&status=offered'));
    const { body } = await regional.put(`/case-files/${offer.id}/acceptance`, {});
    return inStatus(regional, `/prosecution-files/${body.id}`, 'received');
  };
  const counts = (figure: object) =>
    eventually(async () => {
      const { targets } = await read(analyst, '/scorecard?period=2025');
      const indicators = targets.flatMap((one: Answered) => one.indicators);
      expect(indicators.find(({ id }: Answered) => id === 'T4')).toMatchObject(figure);
    });

  it('stays where it is while the other body has not accepted it, and when that sends it back', async () => {
    await decided(first, file);
    const listed = { kind: 'object', origin: 'handed-in', description: 'Điện thoại: canary.' };
    const entered = await tried(first, 'post', `${file}/items`, listed);
    expect([entered.status, entered.body.items]).toEqual([200, [expect.anything()]]);
    await offered(first, file, 'pc03');
    expect((await read(first, file)).status).toBe('transferring');
    const offer = await offerTo(other);
    const refused = await other.put(`/case-transfers/${offer.id}/rejection`, { reason: 'not-competent' });
    expect(refused.status).toBe(422);
    const [{ item }] = entered.body.items;
    const unnamed = await other.put(`/case-transfers/${offer.id}/rejection`, { reason: 'missing-items' });
    expect([unnamed.status, unnamed.body.code]).toEqual([409, 'missing-not-named']);
    const lacking = { reason: 'missing-items', missing: [item] };
    expect((await other.put(`/case-transfers/${offer.id}/rejection`, lacking)).status).toBe(204);
    expect(await inStatus(first, file, 'cracked')).toMatchObject({ transfer: { answer: 'granted', offer: null } });
  });

  it('goes on there with its limit, its accused, their detention and whoever is protected, and not here (BLTTHS 169, 486)', async () => {
    const order = { of: 'victim', grounds: ['health'], measures: ['guard'], askedBy: 'body', number: '1/QĐ-BV' };
    const text = 'Bảo vệ bị hại: canary.';
    await tried(first, 'post', `${file}/protections`, { ...order, text });
    await offered(first, file, 'pc03');
    const another = { ...order, of: 'witness', number: '2/QĐ-BV', text };
    expect((await tried(first, 'post', `${file}/protections`, another)).status).toBe(201);
    there = await accepted(other);
    await inStatus(first, file, 'transferred');
    const taken = await inStatus(other, there, 'cracked');
    expect(taken).toMatchObject({ reception: { from: 'pc02', ground: 'head-replaced', onTheWay: 0 } });
    expect(taken.accused).toMatchObject([{ id: accused, approval: 'approved', detainedUntil: '2025-10-20' }]);
    expect(taken.protections).toMatchObject([
      { ...order, endedAt: null },
      { number: '2/QĐ-BV', endedAt: null }, // since it was offered
    ]);
    const reading = `${there}/protections/${taken.protections[0].protection}/readings`;
    expect((await other.post(reading, { purpose: 'bảo vệ' })).body).toEqual({ text });
    expect(await running(other, there)).toEqual(['172 2025-11-03', '173 2025-10-20']);
    expect(await running(first, file)).toEqual([]);
  });

  it('is one case of the city all the time', () => counts({ numerator: 1, denominator: 1 }));

  it('has whoever is protected so as is decided last, by whichever body (BLTTHS 486)', async () => {
    const [one, another] = (await read(first, file)).protections;
    const more = { number: '3/QĐ-BV', measures: ['guard', 'secrecy'] };
    await put(first, `${file}/protections/${one.protection}/measures`, more);
    await eventually(async () => {
      expect((await read(other, there)).protections).toMatchObject([more, { number: '2/QĐ-BV' }]);
    });
    const over = { number: '4/QĐ-BV', ground: 'threat-over' };
    await put(other, `${there}/protections/${another.protection}/end`, over);
    expect((await read(first, file)).protections).toMatchObject([more, { endedAt: null }]);
  });

  it('is protected by the order as it was put right, whichever body has decided on it since (BLTTHS 486)', async () => {
    const { entries } = await read(first, `${file}/history`);
    const corrected = async (number: string, changes: object): Promise<void> => {
      const { id: entry } = entries.find(({ data }: Answered) => data?.protection && data.number === number);
      await post(first, `${file}/corrections`, { entry, reason: 'wrong-entry', changes });
    };
    await corrected('3/QĐ-BV', { number: '8/QĐ-BV' });
    await corrected('2/QĐ-BV', { occurredAt: '2025-08-01' });
    const right = [{ number: '8/QĐ-BV' }, { orderedAt: '2025-07-31T17:00:00.000Z', end: { number: '4/QĐ-BV' } }];
    await eventually(async () => expect((await read(other, there)).protections).toMatchObject(right));
  });

  it('is protected by the body that has the case by then whom the procuracy finds threatened (BLTTHS 485)', async () => {
    const { items } = await read(procurator, '/supervisions');
    const { id } = items.find(({ from }: Answered) => file.endsWith(from[0]));
    const path = `/supervisions/${id}`;
    const text = 'Nhân chứng bị đe dọa: canary.';
    const asks = async (number: string): Promise<void> => {
      const request = { of: 'witness', grounds: ['life'], number, text };
      expect((await tried(procurator, 'post', `${path}/protection-requests`, request)).status).toBe(200);
    };
    const requestsOf = async (client: Client, of: string): Promise<Answered[]> =>
      (await read(client, of)).protectionRequests;
    await asks('5/ĐN-VKS');
    const asked = await eventually(async () => {
      const [one] = await requestsOf(other, there);
      expect(one).toMatchObject({ by: 'pc02', askedBy: 'procuracy', number: '5/ĐN-VKS', granted: null });
      return one;
    });
    const reading = await other.post(`${there}/protection-requests/${asked.exchange}/readings`, { purpose: 'bảo vệ' });
    expect(reading.body).toEqual({ dossier: { text } });

    const { exchange: request } = asked;
    const order = { of: 'witness', grounds: ['life'], askedBy: 'procuracy', measures: ['guard'], number: '6/QĐ-BV' };
    const guarded = { ...order, request, text };
    const protectedThere = await tried(other, 'post', `${there}/protections`, guarded);
    expect([protectedThere.status, protectedThere.body.protections.at(-1)]).toMatchObject([201, { request }]);
    await eventually(async () => {
      expect(await requestsOf(first, file)).toMatchObject([{ granted: true }]);
      expect(await requestsOf(procurator, path)).toMatchObject([{ to: 'pc02', granted: true }]);
    });
    await asks('7/ĐN-VKS');
    const more = await eventually(async () => {
      const [, one] = await requestsOf(other, there);
      expect(one).toMatchObject({ number: '7/ĐN-VKS' });
      return one;
    });
    const reasons = 'Chưa có căn cứ: canary.';
    const refusal = `${there}/protection-requests/${more.exchange}/refusal`;
    await put(other, refusal, { number: '8/TB', reasons });
    const refused = await eventually(async () => {
      const [, one] = await requestsOf(procurator, path);
      expect(one).toMatchObject({ granted: false });
      return one;
    });
    const why = await procurator.post(`${path}/protection-requests/${refused.exchange}/readings`, {
      purpose: 'giám sát',
    });
    expect(why.body).toEqual({ dossier: { text: reasons } });
    expect(JSON.stringify(await read(procurator, `${path}/history`))).not.toContain('canary');
  });

  it('comes back as the case that it was', async () => {
    await decided(other, there);
    await offered(other, there, 'pc02');
    expect(await accepted(first)).toBe(file);
    await inStatus(other, there, 'transferred');
    const again = await inStatus(first, file, 'cracked');
    expect(again.accused).toMatchObject([{ id: accused, detainedUntil: '2025-10-20' }]);
    expect(again.protections).toMatchObject([{ endedAt: null }, { end: { number: '4/QĐ-BV' } }, { number: '6/QĐ-BV' }]);
    expect(await running(first, file)).toEqual(['172 2025-11-03', '173 2025-10-20']);
    await counts({ numerator: 1, denominator: 1 });
  });

  it('goes there also while it is investigated further, with the time for that, and the procuracy has its file again', async () => {
    const { id } = await filed(first, file.slice('/cases/'.length), procurator);
    // As the procuracy has found it, the period runs from that day at the body too (BLHS 27(3); TTLT 01/2020 9(4)).
    await put(procurator, `/prosecution-files/${id}/accused/${accused}/offence-date`, { committedOn: '2024-05-06' });
    await put(procurator, `/prosecution-files/${id}/return`, { ...demand, number: '5/QĐ-VKS' });
    await inStatus(first, file, 'cracked');
    const dated = await lastEntry(first, file, 'investigation.offence-dated');
    expect(dated).toMatchObject({ data: { accused, committedOn: '2024-05-06' } });
    await decided(first, file);
    await offered(first, file, 'pc03');
    expect(await accepted(other)).toBe(there);
    await inStatus(first, file, 'transferred');
    await inStatus(other, there, 'cracked');
    expect(await running(other, there)).toEqual(['174.procuracy 2025-10-06', '174.detention 2025-10-06']);
    const again = await filed(other, there.slice('/cases/'.length), procurator);
    expect(again).toMatchObject({ id, sender: 'pc03', from: [there.slice('/cases/'.length)] });
    expect([again.returns.length, again.accused.length]).toEqual([1, 1]);
    prosecuted = again.id;
  });

  it('has also with another procuracy been returned as often as it was, and the trial that waits (BLTTHS 174(2), 280)', async () => {
    const trial = await docketed(procurator, prosecuted, court);
    const threatened = { of: 'victim', grounds: ['health'], number: '9/ĐN-TA', text: 'Bị hại bị đe dọa: canary.' };
    const requests = `/trials/${trial.id}/protection-requests`;
    expect((await tried(court, 'post', requests, threatened)).status).toBe(200);
    const asked = await eventually(async () => {
      const one = (await read(other, there)).protectionRequests.at(-1);
      expect(one).toMatchObject({ by: 'toa-hn', askedBy: 'court', of: 'victim', granted: null });
      return one;
    });
    const order = { of: 'victim', grounds: ['health'], askedBy: 'court', measures: ['guard'], request: asked.exchange };
    const protectedNow = { ...order, number: '10/QĐ-BV', text: 'Bảo vệ: canary.' };
    await post(other, `${there}/protections`, protectedNow);
    const answered = await eventually(async () => {
      const file = await read(court, `/trials/${trial.id}`);
      expect(file.protectionRequests).toMatchObject([{ to: 'pc03', granted: true }]);
      return file;
    });
    await act(court, `/trials/${trial.id}/return`, answered.version, demand);
    const path = `/prosecution-files/${prosecuted}`;
    const { version } = await inStatus(procurator, path, 'received');
    await act(procurator, `${path}/return`, version, { ...demand, number: '7/QĐ-VKS' });
    await inStatus(other, there, 'cracked');
    await decided(other, there);
    await offered(other, there, 'pc02');
    expect(await accepted(first)).toBe(file);
    await inStatus(other, there, 'transferred');
    const come = await filedBelow(file);
    expect(come).toMatchObject({
      entered: 'decided',
      returns: [
        { by: 'procuracy', elsewhere: true },
        { by: 'presiding-judge', elsewhere: true },
      ],
    });
    const again = await docketed(regional, come.id, court);
    expect(again).toMatchObject({ id: trial.id, sender: 'vks-kv1', from: [come.id] });
    const once = await tried(court, 'put', `/trials/${trial.id}/return`, demand);
    expect([once.status, once.body.code]).toEqual([409, 'returned-already']);
  });

  it('has a trial of its own, returned as often as it was, of those whom that procuracy brings alone', async () => {
    const names = ['Lê Văn Canary', 'Trần Văn Canary'];
    const { id } = await caseUnderWay(first, names, { ...place, number: '44/2025/VA-CU' });
    const { id: above } = await filed(first, id, procurator);
    const trial = await docketed(procurator, above, court);
    await act(court, `/trials/${trial.id}/return`, trial.version, demand);
    const { version } = await inStatus(procurator, `/prosecution-files/${above}`, 'received');
    await act(procurator, `/prosecution-files/${above}/return`, version, { ...demand, number: '7/QĐ-VKS' });
    const come = await filedBelow(`/cases/${id}`);
    const [one, other] = come.accused;
    const stayed = { ground: 'illness', number: '8/QĐ-VKS' };
    await act(regional, `/prosecution-files/${come.id}/accused/${other.id}/suspension`, come.version, stayed);
    const apart = await docketed(regional, come.id, court);
    expect(apart.id).not.toBe(trial.id);
    expect(apart).toMatchObject({
      defendants: [{ id: one.id }],
      returns: [{ by: 'presiding-judge', elsewhere: true }],
    });
    expect(await read(court, `/trials/${trial.id}`)).toMatchObject({ status: 'returned', sender: 'vks-hn' });
    const once = await tried(court, 'put', `/trials/${apart.id}/return`, demand);
    expect([once.status, once.body.code]).toEqual([409, 'returned-already']);
  });

  it('takes the days along for which somebody was detained: less of the limit is left there (BLTTHS 173)', async () => {
    const { id, accused: charged } = await caseUnderWay(first, ['Lê Văn Canary'], {
      ...place,
      number: '45/2025/VA-CU',
    });
    const [{ id: held }] = charged;
    await detained(first, procurator, id, held, { until: '2025-10-20' });
    const { version } = await read(first, `/cases/${id}`);
    await act(first, `/cases/${id}/accused/${held}/release`, version, { number: '9/QĐ-VKS' });
    await decided(first, `/cases/${id}`);
    await offered(first, `/cases/${id}`, 'pc03');
    const path = await accepted(other);
    await inStatus(first, `/cases/${id}`, 'transferred');
    expect((await inStatus(other, path, 'cracked')).accused).toMatchObject([{ id: held }]);
    await detained(other, procurator, path.slice('/cases/'.length), held, { until: '2026-06-30' });
    // 120 days from the day of the arrest, of which one is over.
    expect(await running(other, path)).toContain('173 2025-11-30');
  });

  describe('and is suspended', () => {
    let here: string;
    let stood: string;

    /** By which limits the procuracy has to look again at what this body has suspended. */
    const looked = async (path: string): Promise<string[]> => {
      const { items } = await read(procurator, '/supervisions');
      const { id } = items.find(({ from }: Answered) => path.endsWith(from[0]));
      const { deadlines } = await read(procurator, `/supervisions/${id}/history`);
      return deadlines
        .filter(({ rule, status }: Answered) => rule.startsWith('R24.supervision') && status === 'running')
        .map(({ rule }: Answered) => rule);
    };

    it('stands there as it stood, and the procuracy follows it there too (BLTTHS 169, 229; TTLT 01/2020 14)', async () => {
      const opened = await caseUnderWay(first, ['Lê Văn Canary'], { ...place, number: '46/2025/VA-CU' });
      here = `/cases/${opened.id}`;
      const { suspendedAt } = await put(first, `${here}/suspension`, { ground: 'illness' });
      await decided(first, here);
      expect(await looked(here)).toEqual(['R24.supervision', 'R24.supervision.half-year', 'R24.supervision.year']);
      await offered(first, here, 'pc03');
      stood = await accepted(other);
      await inStatus(first, here, 'transferred');
      await eventually(async () => expect(await looked(here)).toEqual([]));
      const taken = await inStatus(other, stood, 'suspended');
      expect(taken).toMatchObject({ suspendedAt, suspendedFor: 'illness', reception: { from: 'pc02' } });
      expect(await running(other, stood)).toEqual([]);
      const { deadlines } = await read(other, `${stood}/history`);
      const followed = deadlines.flatMap(({ rule, status }: Answered) => (status === 'running' ? [rule] : []));
      expect(followed).toEqual(expect.arrayContaining(['14-focal-point', 'R24.case', 'R24.case.year', '13-property']));
    });

    /** Of the case at that path, in its supervision. */
    const suspensionOf = (path: string): Promise<string> =>
      eventually(async () => {
        const { items } = await read(procurator, '/supervisions');
        const { id } = items.find(({ from }: Answered) => path.endsWith(from[0]));
        const { decisions } = await read(procurator, `/supervisions/${id}`);
        expect(decisions).toMatchObject([{ decision: 'case-suspension' }]);
        return `/supervisions/${id}/decisions/${decisions[0].notice}`;
      });
    const cancellation = { number: '13/QĐ', reasons: 'Đã khỏi: canary.' };

    it('goes on there as the procuracy cancels the suspension (TTLT 04/2018 5(1))', async () => {
      const decision = await suspensionOf(stood);
      await disagreed(procurator, other, decision, stood);
      await put(procurator, `${decision}/suspension-cancellation`, cancellation);
      await inStatus(other, stood, 'cracked');
      expect(await running(other, stood)).toEqual([expect.stringMatching(/^174\.resumed /)]);
    });

    it('goes on there also where that is cancelled while its file is on offer (TTLT 04/2018 5(1))', async () => {
      const opened = await caseUnderWay(first, ['Lê Văn Canary'], { ...place, number: '47/2025/VA-CU' });
      const path = `/cases/${opened.id}`;
      await put(first, `${path}/suspension`, { ground: 'illness' });
      const decision = await suspensionOf(path);
      await disagreed(procurator, first, decision, path);
      await decided(first, path);
      await offered(first, path, 'pc03');
      await put(procurator, `${decision}/suspension-cancellation`, cancellation);
      await eventually(async () => {
        const { overtaken } = await read(first, path);
        expect(overtaken).toMatchObject([{ decision: 'case-suspension-cancelled' }]);
      });
      const there = await accepted(other);
      expect(await inStatus(other, there, 'cracked')).toMatchObject({ suspendedFor: 'illness' });
      expect(await running(other, there)).toEqual([expect.stringMatching(/^174\.resumed /)]);
    });

    it('comes back so, and is resumed (BLTTHS 235)', async () => {
      const { suspendedAt } = await put(other, `${stood}/suspension`, { ground: 'illness' });
      await decided(other, stood);
      await offered(other, stood, 'pc02');
      expect(await accepted(first)).toBe(here);
      await inStatus(other, stood, 'transferred');
      const back = await inStatus(first, here, 'suspended');
      expect(back.suspendedAt.at(-1)).toBe(suspendedAt.at(-1));
      const resumed = await put(first, `${here}/resumption`, { ground: 'reason-over' });
      expect([resumed.status, await running(first, here)]).toEqual([
        'cracked',
        [expect.stringMatching(/^174\.resumed /)],
      ]);
    });
  });
});

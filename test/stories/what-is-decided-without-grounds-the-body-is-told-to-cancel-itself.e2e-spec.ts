import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, disagreed, post, put, read, takenUp, tried, type Answered } from './acting';
import { charged, officer, OTHER_BODY, transferred } from './judicial';

const crime = { article: '150', clause: '1' };
const reasons = 'Lý do: canary.';

describe('what the procuracy finds to be without grounds', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'pc03', 'vks-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [OTHER_BODY],
    });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
  });

  const verification = async (): Promise<Answered> => takenUp(desk, head, await classifiedReport(desk));
  const supervisionOf = (file: string): Promise<Answered> =>
    eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from, decisions }: Answered) => from[0] === file && decisions.length > 0);
      expect(found).toBeDefined();
      return found;
    });
  const noticeOf = (file: string, decision: string): Promise<string> =>
    eventually(async () => {
      const { decisions } = await supervisionOf(file);
      const found = decisions.findLast((one: Answered) => one.decision === decision && !one.cancelledAt);
      expect(found).toBeDefined();
      return found.notice;
    });
  const toldToCancel = async (file: string, notice: string): Promise<string> => {
    const { id, version } = await supervisionOf(file);
    const path = `/supervisions/${id}/decisions/${notice}/cancellation-demand`;
    const { demands } = await act(procurator, path, version, { number: '3/YC-VKS', reasons });
    return demands.at(-1).notice;
  };
  const reached = (path: string, demand: string): Promise<Answered> =>
    eventually(async () => {
      const file = await read(head, path);
      expect(JSON.stringify(file.demands)).toContain(demand);
      return file;
    });
  const isSettled = (file: string) =>
    eventually(async () => {
      const { demands } = await supervisionOf(file);
      expect(demands.at(-1)).toMatchObject({ remediedAt: expect.any(String) });
    });
  const toldToInitiate = async (file: string): Promise<string> => {
    const { id } = await supervisionOf(file);
    const { demands } = await post(procurator, `/supervisions/${id}/initiation-demands`, {
      number: '3/YC-VKS',
      reasons,
      ...crime,
    });
    return demands.at(-1).notice;
  };

  it('is a decision of a deputy that the head withdraws first, and the report is verified on (TTLT 04/2018 5(2))', async () => {
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    const decision = { ground: 'no-offence', signedBy: 'deputy-head' };
    await act(head, `${path}/non-initiation`, version, decision);
    const notice = await noticeOf(id, 'non-initiation');
    const withdrawal = { number: '12/QĐ-PC02', reasons };
    const { version: resolved } = await read(head, path);
    const open = await act(head, `${path}/decisions/${notice}/withdrawal`, resolved, withdrawal);
    expect(open).toMatchObject({ status: 'under-verification', outcome: null });
    await eventually(async () => {
      const { decisions } = await supervisionOf(id);
      expect(decisions.slice(-2)).toMatchObject([
        { decision: 'non-initiation', cancelledAt: expect.any(String) },
        { decision: 'decision-withdrawal' },
      ]);
    });
    await act(head, `${path}/non-initiation`, open.version, { ground: 'no-offence' });
    const own = await noticeOf(id, 'non-initiation');
    const again = await tried(head, 'put', `${path}/decisions/${own}/withdrawal`, withdrawal);
    expect([again.status, again.body.code, again.body.law]).toEqual([409, 'not-a-deputys', 'TTLT 04/2018 5(2)']);
  });

  let opened: string;

  it('is a change of the crime that the body cancels itself as it is told to (TTLT 04/2018 8(1)(b))', async () => {
    const { id, version } = await verification();
    const found = await act(head, `/verifications/${id}/grounds`, version, crime);
    const signed = { signedBy: 'deputy-head' };
    opened = (await act(head, `/verifications/${id}/initiation`, found.version, signed)).case;
    const { version: before } = await read(head, `/cases/${opened}`);
    await act(head, `/cases/${opened}/qualification`, before, { article: '152', clause: '1' });
    const demand = await toldToCancel(opened, await noticeOf(opened, 'requalification'));
    const file = await reached(`/cases/${opened}`, demand);
    const path = `/cases/${opened}/requalification-cancellation`;
    expect(await act(head, path, file.version, { demand })).toMatchObject({ article: '150', articles: ['150'] });
    await isSettled(opened);
    const { decisions } = await supervisionOf(opened);
    expect(decisions).toMatchObject([
      { decision: 'initiation', signedBy: 'deputy-head' },
      { decision: 'requalification', cancelledAt: expect.any(String) },
      { decision: 'requalification-cancellation' },
    ]);
  });

  it('is an initiation that a deputy has signed: the procuracy does not cancel it before the body was told to (TTLT 04/2018 7(1)(c))', async () => {
    const notice = await noticeOf(opened, 'initiation');
    const { id } = await supervisionOf(opened);
    const early = await tried(procurator, 'put', `/supervisions/${id}/decisions/${notice}/initiation-cancellation`, {
      number: '5/QĐ-VKS',
      reasons,
    });
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'not-left-undone', 'TTLT 04/2018 7(1)(c)']);
    const demand = await toldToCancel(opened, notice);
    const file = await reached(`/cases/${opened}`, demand);
    const cancellation = { ground: 'no-offence', demand };
    expect(await act(head, `/cases/${opened}/initiation-cancellation`, file.version, cancellation)).toMatchObject({
      status: 'cancelled',
    });
    await isSettled(opened);
  });

  it('is a suspension: the body proposes to cancel it, or writes that it does not agree, and the procuracy decides (TTLT 04/2018 5(1), (2))', async () => {
    const { id, version } = await verification();
    const found = await act(head, `/verifications/${id}/grounds`, version, crime);
    const { case: stopped } = await act(head, `/verifications/${id}/initiation`, found.version);
    const path = `/cases/${stopped}`;
    const demanded = async (): Promise<[string, string]> => {
      const notice = await noticeOf(stopped, 'case-suspension');
      return [notice, await toldToCancel(stopped, notice)];
    };
    const supervisor = async (what: string): Promise<Answered> => {
      const { id, version } = await supervisionOf(stopped);
      return act(procurator, `/supervisions/${id}/decisions/${what}`, version, { number: '7/QĐ-VKS', reasons });
    };
    const suspend = async (): Promise<void> => {
      const { version } = await read(head, path);
      await act(head, `${path}/suspension`, version, { ground: 'accused-unknown' });
    };
    city.clock.advance({ days: 130 });
    await suspend();
    const [notice, demand] = await demanded();
    const file = await reached(path, demand);
    expect(file.demands).toMatchObject([{ of: 'decision-cancellation', notice, what: 'case-suspension', metAt: null }]);
    const early = await tried(head, 'put', `${path}/demands/${demand}/cancellation`);
    expect([early.status, early.body.code]).toEqual([409, 'demanded-not-cancelled']);
    const changing = { reasons, change: true };
    await act(head, `${path}/decisions/${notice}/cancellation-proposal`, file.version, changing);
    await eventually(async () => {
      const { decisions } = await supervisionOf(stopped);
      expect(decisions.at(-1)).toMatchObject({ decision: 'cancellation-proposal', served: notice, change: true });
    });
    const unasked = await tried(head, 'put', `${path}/demands/${demand}/cancellation`);
    expect([unasked.status, unasked.body.code]).toEqual([409, 'demanded-not-cancelled']);
    await put(head, `${path}/decisions/${notice}/cancellation-proposal`, { reasons });
    await put(head, `${path}/demands/${demand}/cancellation`);
    await isSettled(stopped);
    await supervisor(`${notice}/suspension-cancellation`);
    await eventually(async () => expect((await read(head, path)).status).not.toBe('suspended'));

    city.clock.advance({ days: 100 });
    await suspend();
    const [again, unwanted] = await demanded();
    const { version: told } = await reached(path, unwanted);
    await act(head, `${path}/demands/${unwanted}/disagreement`, told, { reasons });
    await eventually(async () => {
      const { demands } = await supervisionOf(stopped);
      expect(demands.at(-1)).toMatchObject({ declined: {}, remediedAt: null });
    });
    await supervisor(`${again}/suspension-cancellation`);
    await isSettled(stopped);
    await eventually(async () => {
      const { status, demands } = await read(head, path);
      expect([status, demands.at(-1)]).toMatchObject(['under-investigation', { metAt: expect.any(String) }]);
    });
  });

  it('is a resumption, which the head withdraws where a deputy has signed it, or the procuracy cancels: the case is suspended as before (TTLT 04/2018 5(1), (2))', async () => {
    const { id, version } = await verification();
    const found = await act(head, `/verifications/${id}/grounds`, version, crime);
    const { case: resumed } = await act(head, `/verifications/${id}/initiation`, found.version);
    const path = `/cases/${resumed}`;
    city.clock.advance({ days: 130 });
    await put(head, `${path}/suspension`, { ground: 'accused-unknown' });
    await put(head, `${path}/resumption`, { ground: 'reason-over', signedBy: 'deputy-head' });
    const notice = await noticeOf(resumed, 'case-resumption');
    const demand = await toldToCancel(resumed, notice);
    await reached(path, demand);
    const withdrawal = { number: '13/QĐ-PC02', reasons };
    const stopped = await put(head, `${path}/decisions/${notice}/withdrawal`, withdrawal);
    expect(stopped).toMatchObject({ status: 'suspended', demands: [{ metAt: expect.any(String) }] });
    await isSettled(resumed);

    await put(head, `${path}/resumption`, { ground: 'reason-over' });
    const own = await noticeOf(resumed, 'case-resumption');
    const { id: supervision } = await supervisionOf(resumed);
    const cancellation = { number: '14/QĐ-VKS', reasons };
    const decision = `/supervisions/${supervision}/decisions/${own}`;
    const early = await tried(procurator, 'put', `${decision}/resumption-cancellation`, cancellation);
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'not-left-undone', 'TTLT 04/2018 5(1), (2)']);
    await disagreed(procurator, head, decision, path);
    await put(procurator, `${decision}/resumption-cancellation`, cancellation);
    await eventually(async () => expect(await read(head, path)).toMatchObject({ status: 'suspended' }));
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.findLast(({ rule }: Answered) => rule === '174.resumed')).toMatchObject({ status: 'replaced' });
    expect(deadlines.findLast(({ rule }: Answered) => rule === 'R24.case')).toMatchObject({ status: 'running' });
  });

  it('is a resumption of what has gone to another body since, and been split: all of it is suspended as before, and who was threatened in what was merged into it is protected there (TTLT 04/2018 5(1), (2); BLTTHS 485)', async () => {
    const threatened = async (path: string, number: string): Promise<void> => {
      const asked = { of: 'witness', grounds: ['life'], number, text: 'Bảo vệ: canary.' };
      const { id } = await supervisionOf(path.split('/')[2] ?? '');
      await post(procurator, `/supervisions/${id}/protection-requests`, asked);
      await eventually(async () => expect((await read(head, path)).protectionRequests).toMatchObject([{ number }]));
    };
    const initiated = async (asked?: string): Promise<string> => {
      const path = `/verifications/${(await verification()).id}`;
      await put(head, `${path}/investigator`, { investigator: 'pc02.dieu-tra-vien' });
      if (asked) await threatened(path, asked);
      await put(head, `${path}/grounds`, crime);
      return (await put(head, `${path}/initiation`)).case;
    };
    const resumed = await initiated('3/ĐN-VKS');
    const path = `/cases/${resumed}`;
    city.clock.advance({ days: 130 });
    await put(head, `${path}/suspension`, { ground: 'accused-unknown' });
    await put(head, `${path}/resumption`, { ground: 'reason-over' });
    const notice = await noticeOf(resumed, 'case-resumption');
    const { id: supervision } = await supervisionOf(resumed);
    await disagreed(procurator, head, `/supervisions/${supervision}/decisions/${notice}`, path);
    const { accused } = await charged(head, procurator, resumed, ['Lê Văn Canary'], crime);
    const part = await post(head, `${path}/splits`, { accused: [accused[0].id] });
    const second = await initiated();
    await threatened(`/cases/${second}`, '4/ĐN-VKS');
    await put(head, `${path}/merger`, { other: second, ground: 'several-accused' });
    const other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    const there = await transferred(procurator, head, path, { agency: 'pc03', head: other });
    await eventually(async () => {
      const { protectionRequests } = await read(other, there); // in whichever order they came
      expect(protectionRequests.map(({ by, number }: Answered) => [by, number]).sort()).toEqual([
        ['pc02', '3/ĐN-VKS'],
        ['pc02', '4/ĐN-VKS'],
      ]);
    });
    const cancellation = { number: '14/QĐ-VKS', reasons };
    await put(procurator, `/supervisions/${supervision}/decisions/${notice}/resumption-cancellation`, cancellation);
    for (const [client, file] of [
      [other, there],
      [head, `/cases/${part.id}`],
    ] as const)
      await eventually(async () =>
        expect(await read(client, file)).toMatchObject({ status: 'suspended', suspendedFor: 'accused-unknown' }),
      );
  });

  it('is a custody: the body frees whoever is held, as it is told to (BLTTHS 117(4); TTLT 04/2018 5(1), (2))', async () => {
    const holding = { unit: 'd002', minutes: '7/BB', ground: 'in-the-act', person: { name: 'Trần Văn Canary' } };
    const { body } = await head.post('/custodies', holding);
    const held = `/custodies/${body.id}`;
    await put(head, `${held}/custody`, { number: '3/QĐ-CSHS', days: 3 });
    const demand = await toldToCancel(body.id, await noticeOf(body.id, 'custody'));
    await reached(held, demand);
    const freed = await put(head, `${held}/release`, { ground: 'no-grounds' });
    expect(freed).toMatchObject({ status: 'freed', demands: [{ of: 'cancellation', metAt: expect.any(String) }] });
    await isSettled(body.id);
  });

  it('is a wanted notice, which the procuracy cancels: nobody is searched for (TTLT 04/2018 5(1), (2); BLTTHS 231)', async () => {
    const { id, version } = await verification();
    const found = await act(head, `/verifications/${id}/grounds`, version, crime);
    const { case: searching } = await act(head, `/verifications/${id}/initiation`, found.version);
    const path = `/cases/${searching}`;
    const { accused } = await post(head, `${path}/accused`, {
      ...crime,
      grounds: reasons,
      person: { name: 'Lê Văn Canary' },
    });
    const [{ id: gone }] = accused;
    await put(head, `${path}/accused/${gone}/wanted-notice`, { ground: 'absconded' });
    const notice = await noticeOf(searching, 'case-wanted');
    const { id: supervision } = await supervisionOf(searching);
    const cancellation = { number: '15/QĐ-VKS', reasons };
    await disagreed(procurator, head, `/supervisions/${supervision}/decisions/${notice}`, path);
    await put(procurator, `/supervisions/${supervision}/decisions/${notice}/wanted-notice-cancellation`, cancellation);
    await eventually(async () => {
      const [one] = (await read(head, path)).accused;
      expect(one).toMatchObject({ id: gone, wanted: null });
    });
  });

  it('is an initiation that the body, in writing, does not agree to cancel: the procuracy cancels it at once (TTLT 04/2018 7(1)(c))', async () => {
    const { id, version } = await verification();
    const found = await act(head, `/verifications/${id}/grounds`, version, crime);
    const { case: disputed } = await act(head, `/verifications/${id}/initiation`, found.version, {
      signedBy: 'deputy-head',
    });
    const notice = await noticeOf(disputed, 'initiation');
    const demand = await toldToCancel(disputed, notice);
    const { id: supervision } = await supervisionOf(disputed);
    const cancelled = (): Promise<Answered> =>
      tried(procurator, 'put', `/supervisions/${supervision}/decisions/${notice}/initiation-cancellation`, {
        number: '6/QĐ-VKS',
        reasons,
      });
    expect((await cancelled()).body).toMatchObject({ code: 'not-left-undone', law: 'TTLT 04/2018 7(1)(c)' });
    const file = await reached(`/cases/${disputed}`, demand);
    const answer = `/cases/${disputed}/demands/${demand}/disagreement`;
    const declined = await act(head, answer, file.version, { reasons: 'Không nhất trí: canary.' });
    expect(declined.demands).toMatchObject([{ demand, metAt: null, declinedAt: expect.any(String) }]);
    const again = await tried(head, 'put', answer, { reasons });
    expect([again.status, again.body.code]).toEqual([409, 'no-such-demand']);
    await eventually(async () =>
      expect((await supervisionOf(disputed)).demands.at(-1).declined).toEqual(expect.anything()),
    );
    const reading = `/supervisions/${supervision}/demands/${demand}/disagreement/readings`;
    expect((await procurator.post(reading, { purpose: 'xem xét' })).body).toEqual({
      reasons: 'Không nhất trí: canary.',
    });
    expect((await cancelled()).status).toBe(200);
    await eventually(async () => expect((await read(head, `/cases/${disputed}`)).status).toBe('cancelled'));
    await isSettled(disputed);
  });

  it('is a decision not to initiate that the body cancels, and initiates as it is told to (TTLT 04/2018 7(2)(c))', async () => {
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    await act(head, `${path}/non-initiation`, version, { ground: 'no-event' });
    await noticeOf(id, 'non-initiation');
    const demand = await toldToInitiate(id);
    const file = await reached(path, demand);
    const open = await act(head, `${path}/non-initiation-cancellation`, file.version, { demand });
    expect(open).toMatchObject({ status: 'grounds-found', ...crime });
    await eventually(async () =>
      expect((await supervisionOf(id)).decisions).toMatchObject([
        { decision: 'non-initiation', cancelledAt: expect.any(String) },
        { decision: 'non-initiation-cancellation' },
      ]),
    );
    expect(await act(head, `${path}/initiation`, open.version, { demand })).toMatchObject({ outcome: 'initiated' });
    await isSettled(id);
    expect((await supervisionOf(id)).decisions.at(-1)).toMatchObject({ decision: 'report-initiated' });
  });

  it('is a decision not to initiate that the head asks the procuracy to cancel: it writes why not, or cancels it, without a demand (TTLT 04/2018 5(1), (2))', async () => {
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    await act(head, `${path}/non-initiation`, version, { ground: 'no-event' });
    const notice = await noticeOf(id, 'non-initiation');
    const proposing = (served = notice) =>
      tried(head, 'put', `${path}/decisions/${served}/cancellation-proposal`, { reasons });
    const unknown = await proposing(id);
    expect([unknown.status, unknown.body.code, unknown.body.law]).toEqual([
      409,
      'nothing-to-propose',
      'TTLT 04/2018 5(1), (2)',
    ]);
    const cancelled = async (): Promise<Answered> => {
      const { id: supervision } = await supervisionOf(id);
      const decision = { number: '7/QĐ-VKS', ...crime };
      return tried(procurator, 'put', `/supervisions/${supervision}/decisions/${notice}/cancellation`, decision);
    };
    const proposed = await proposing();
    expect([proposed.status, proposed.body.status]).toEqual([200, 'resolved']);
    const first = await noticeOf(id, 'cancellation-proposal');
    const { id: supervision, version: now } = await supervisionOf(id);
    const one = `/supervisions/${supervision}/decisions/${first}`;
    const reading = await procurator.post(`${one}/proposal/readings`, { purpose: 'xem xét đề nghị' });
    expect(reading.body).toEqual({ reasons });
    await act(procurator, `${one}/disagreement`, now, { number: '8/CV-VKS', reasons });
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'cancellation-declined')?.data).toMatchObject({
        decision: 'cancellation-declined',
        number: '8/CV-VKS',
      });
    });
    expect((await cancelled()).body).toMatchObject({ code: 'not-left-undone', law: 'TTLT 04/2018 7(2)(c)' });
    expect((await proposing()).status).toBe(200);
    await eventually(async () => expect(await noticeOf(id, 'cancellation-proposal')).not.toBe(first));
    expect((await cancelled()).status).toBe(200);
    await eventually(async () => expect(await read(head, path)).toMatchObject({ status: 'grounds-found', ...crime }));
  });

  it('is a deputy’s decision not to initiate that the head cancels on a complaint, and the procuracy learns of (BLTTHS 475(1))', async () => {
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    await act(head, `${path}/non-initiation`, version, { ground: 'no-event' });
    const notice = await noticeOf(id, 'non-initiation');
    const complaint = { notice, signedBy: 'deputy-head', by: 'reporter', text: 'Khiếu nại: canary.' };
    const complained = await post(head, `${path}/complaints`, complaint);
    const one = `${path}/complaints/${complained.complaints[0].complaint}`;
    const cancelling = () => tried(head, 'put', `${one}/non-initiation-cancellation`);
    const early = await cancelling();
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'no-complaint-upheld', 'BLTTHS 475(1)']);
    const decision = { number: '7/QĐ-CSĐT', decision: 'upheld', reasons };
    await put(head, `${one}/decision`, decision);
    const { status, body } = await cancelling();
    expect([status, body]).toMatchObject([200, { status: 'under-verification', outcome: null }]);
    const { deadlines } = await read(head, `${path}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '158-anew')).toMatchObject({ status: 'running' });
    await eventually(async () =>
      expect((await supervisionOf(id)).decisions).toMatchObject([
        { decision: 'non-initiation', cancelledAt: expect.any(String) },
        { decision: 'non-initiation-cancellation-on-complaint' },
      ]),
    );
  });

  it('is not left to an investigator who may not be impartial: there is another, or the body writes why not (BLTTHS 51; TTLT 04/2018 4(3))', async () => {
    const wanted = async (file: string): Promise<string> => {
      const { id } = await supervisionOf(file);
      const demand = { number: '9/YC-VKS', ground: 'not-impartial', reasons };
      const asked = await post(procurator, `/supervisions/${id}/replacement-demands`, demand);
      expect(asked.demands.at(-1)).toMatchObject({ demand: 'replacement' });
      return asked.demands.at(-1).notice;
    };
    const limit = async (path: string): Promise<string> => {
      const { deadlines } = await read(head, `${path}/history`);
      return deadlines.find(({ rule }: Answered) => rule === '4-replacement').status;
    };
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    const first = { investigator: 'pc02.dieu-tra-vien' };
    await act(head, `${path}/investigator`, version, first);
    await noticeOf(id, 'assignment');
    const demand = await wanted(id);
    await reached(path, demand);
    expect(await limit(path)).toBe('running');
    const replacing = (body: object) => tried(head, 'put', `${path}/demands/${demand}/investigator`, body);
    const same = await replacing(first);
    expect([same.status, same.body.code, same.body.law]).toEqual([409, 'no-such-demand', 'TTLT 04/2018 4(3)']);
    const replaced = await replacing({ investigator: 'pc02.dieu-tra-vien-2' });
    expect([replaced.status, replaced.body]).toMatchObject([200, { investigator: 'pc02.dieu-tra-vien-2' }]);
    expect(await limit(path)).toBe('met');
    await isSettled(id);
    expect((await supervisionOf(id)).decisions.at(-1)).toMatchObject({ decision: 'replacement' });

    const found = await act(head, `${path}/grounds`, replaced.body.version, crime);
    const { case: opened } = await act(head, `${path}/initiation`, found.version);
    await noticeOf(opened, 'initiation');
    const again = await wanted(opened);
    const file = await reached(`/cases/${opened}`, again);
    await act(head, `/cases/${opened}/demands/${again}/disagreement`, file.version, { reasons: 'Vô tư: canary.' });
    expect(await limit(`/cases/${opened}`)).toBe('met');
    await eventually(async () =>
      expect((await supervisionOf(opened)).demands.at(-1).declined).toEqual(expect.anything()),
    );
  });

  it('is a report of which the body initiates no case in 3 days: the procuracy does (TTLT 04/2018 7(3))', async () => {
    const { id, version } = await verification();
    const path = `/verifications/${id}`;
    await act(head, `${path}/investigator`, version, { investigator: 'pc02.dieu-tra-vien' });
    await noticeOf(id, 'assignment');
    const demand = await toldToInitiate(id);
    const { version: before } = await reached(path, demand);
    await act(head, `${path}/demands/${demand}/disagreement`, before, { reasons: 'Không nhất trí: canary.' });
    await eventually(async () => expect((await supervisionOf(id)).demands.at(-1).declined).toEqual(expect.anything()));
    const supervision = `/supervisions/${(await supervisionOf(id)).id}`;
    const decide = async (): Promise<Answered> => {
      const decision = { number: '7/QĐ-VKS', reasons, ...crime };
      return tried(procurator, 'put', `${supervision}/initiation`, decision);
    };
    await eventually(async () => {
      const { deadlines } = await read(procurator, `${supervision}/history`);
      expect(deadlines.map(({ rule }: Answered) => rule)).toContain('7-demanded');
    });
    expect((await decide()).body).toMatchObject({ code: 'not-left-undone', law: 'TTLT 04/2018 7(2)(c), 7(3)' });
    city.clock.advance({ days: 4 });
    expect((await decide()).status).toBe(200);
    const { case: theirs } = await eventually(async () => {
      const file = await read(head, path);
      expect(file).toMatchObject({ status: 'resolved', outcome: 'initiated' });
      return file;
    });
    const isRefused = async (client: Client, file: string): Promise<void> => {
      const own = await tried(client, 'put', `${file}/initiation-cancellation`, { ground: 'no-offence' });
      expect([own.status, own.body.code]).toEqual([409, 'initiated-by-procuracy']);
    };
    await isRefused(head, `/cases/${theirs}`);
    const other = await city.as(officer('pc03', 'investigator', 'head-of-investigation'));
    await isRefused(other, await transferred(procurator, head, `/cases/${theirs}`, { agency: 'pc03', head: other }));
  });
});

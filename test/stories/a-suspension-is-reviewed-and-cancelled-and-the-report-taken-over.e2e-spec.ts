import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { classifiedReport, nothingParked, only, disagreed, put, read, takenUp, tried, type Answered } from './acting';
import { caseUnderWay } from './judicial';

describe('a suspended report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let report: string;
  let path: string;
  let supervised: string;
  let resolution: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'so-y-te', 'so-ngoai-vu'], {
      at: '2025-08-04T02:00:00.000Z',
    });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const told = await classifiedReport(desk, { reporter: { name: 'Nguyễn Thị Canary' } });
    report = `/reports/${told.id}`;
    path = `/verifications/${(await takenUp(desk, head, told)).id}`;
  });

  const now = (client: Client, file: string, state: object): Promise<Answered> =>
    eventually(async () => {
      const answer = await read(client, file);
      expect(answer).toMatchObject(state);
      return answer;
    });
  const limit = async (client: Client, file: string, rule: string): Promise<Answered> => {
    const { deadlines } = await read(client, `${file}/history`);
    return deadlines.findLast((one: Answered) => one.rule === rule);
  };
  const served = (decision: string): Promise<Answered> =>
    eventually(async () => {
      const { decisions } = await read(procurator, supervised);
      const found = decisions.find((one: Answered) => one.decision === decision);
      expect(found).toBeDefined();
      return found;
    });

  it('was reported to the head, too late for the limit, which is seen', async () => {
    city.clock.advance({ days: 14 });
    expect(await limit(head, path, '15-report')).toMatchObject({ dueOn: '2025-08-17', nature: 'duty' });
    const findings = { proposal: 'suspend', report: 'Chưa có kết quả giám định: canary.' };
    const reported = await tried(head, 'post', `${path}/findings`, findings);
    expect([reported.status, reported.body.findings]).toEqual([
      201,
      [expect.objectContaining({ proposal: 'suspend' })],
    ]);
    expect(await limit(head, path, '15-report')).toMatchObject({ status: 'met-late' });
    const [{ report: sealed }] = reported.body.findings;
    const reading = await head.post(`${path}/findings/${sealed}/readings`, { purpose: 'duyệt' });
    expect(reading.body).toEqual({ report: findings.report });
  });

  it('was reviewed with the procuracy, whose agreement is a ground of its own', async () => {
    expect(await limit(head, path, 'R17')).toMatchObject({ dueOn: '2025-08-19', nature: 'option' });
    await put(head, `${path}/suspension-review`, { ground: 'agreed-with-procuracy' });
    const { items } = await eventually(async () => {
      const page = await read(procurator, '/supervisions');
      expect(page.items).toHaveLength(1);
      return page;
    });
    supervised = `/supervisions/${items[0].id}`;
    const [request] = items[0].requests;
    expect(request).toMatchObject({ kind: 'suspension-review', decision: 'waiting' });
    city.clock.advance({ days: 7 });
    const ground = 'agreed-with-procuracy';
    const early = await tried(head, 'put', `${path}/suspension`, { ground });
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'review-not-agreed', 'TT 28/2020 16(3)(b)']);
    const answer = { decision: 'agreed', number: '1/TĐ' };
    await put(procurator, `${supervised}/suspension-reviews/${request.exchange}/decision`, answer);
    await now(head, path, { review: { result: 'agreed' } });
    await put(head, `${path}/suspension`, { ground });
  });

  it('is looked at again each month, each half-year and each year', async () => {
    expect(await limit(head, path, 'R24')).toMatchObject({ dueOn: '2025-09-25', status: 'running' });
    expect(await limit(head, path, 'R24.half-year')).toMatchObject({ dueOn: '2026-02-25', status: 'running' });
    expect(await limit(head, path, 'R24.year')).toMatchObject({ dueOn: '2026-08-25', status: 'running' });
    expect((await tried(head, 'post', `${path}/reviews`)).status).toBe(200);
    expect(await limit(head, path, 'R24')).toMatchObject({ status: 'running' });
    const reviewed = await tried(head, 'post', `${path}/reviews`, { period: 'half-year' });
    expect(reviewed.status).toBe(200);
    const { entries } = await read(head, `${path}/history`);
    expect(entries.filter(({ type }: Answered) => type.endsWith('verification-reviewed'))).toMatchObject([
      { data: { period: 'month' } },
      { data: { period: 'half-year' } },
    ]);
    const early = await tried(head, 'put', `${path}/deposit`);
    expect([early.status, early.body.law]).toEqual([409, 'TT 28/2020 20(5)']);
  });

  it('is dated, so that its limitation period is followed while it is suspended, also by the procuracy (TTLT 01/2020 14(1)(c))', async () => {
    const dated = await put(head, `${path}/offence-date`, { committedOn: '2024-02-01', article: '152' });
    expect(dated).toMatchObject({ status: 'suspended', offence: { article: '152', clause: '1' } });
    expect(await limit(head, path, 'BLHS27.report')).toMatchObject({ dueOn: '2034-02-01', status: 'running' });
  });

  it('is complained of to the head of the body, who decides within 7 days what a deputy has signed', async () => {
    const { entries } = await read(head, `${path}/history`);
    const { data } = entries.find(({ type }: Answered) => type === 'investigation.verification-suspended');
    const text = 'Người tố giác khiếu nại việc tạm đình chỉ: canary.';
    const complaint = { notice: data.notice, by: 'reporter', text };
    const elsewhere = await tried(head, 'post', `${path}/complaints`, { ...complaint, signedBy: 'head' });
    expect([elsewhere.status, elsewhere.body.code, elsewhere.body.law]).toEqual([
      409,
      'complaint-to-procuracy',
      'BLTTHS 475(1)',
    ]);
    const complained = await tried(head, 'post', `${path}/complaints`, { ...complaint, signedBy: 'deputy-head' });
    expect([complained.status, complained.body.complaints]).toMatchObject([201, [{ of: 'suspension', result: null }]]);
    const one = `${path}/complaints/${complained.body.complaints[0].complaint}`;
    expect(await limit(head, path, '475.body')).toMatchObject({ status: 'running', law: 'BLTTHS 475(1)' });
    const reasons = 'Việc tạm đình chỉ có căn cứ: canary.';
    const decided = await put(head, `${one}/decision`, { number: '7/QĐ-CSĐT', decision: 'rejected', reasons });
    expect(decided).toMatchObject({ status: 'suspended', complaints: [{ result: 'rejected', toldAt: null }] });
    expect(await limit(head, path, '475.body')).toMatchObject({ status: 'met' });
    const reading = await head.post(`${one}/readings`, { purpose: 'gửi quyết định' });
    expect([reading.status, reading.body]).toEqual([200, { text, reasons }]);
    expect(await put(head, `${one}/notice`)).toMatchObject({ complaints: [{ toldAt: expect.any(String) }] });
    expect(await limit(head, path, '472.body')).toMatchObject({ status: 'met' });
    const again = await tried(head, 'post', `${path}/complaints`, { ...complaint, signedBy: 'deputy-head' });
    const { complaint: second } = again.body.complaints[1];
    const withdrawn = await tried(head, 'delete', `${path}/complaints/${second}`);
    expect([withdrawn.status, withdrawn.body.complaints[1]]).toMatchObject([200, { result: 'withdrawn' }]);
  });

  it('goes on for a month when the procuracy cancels the suspension', async () => {
    const { notice } = await served('suspension');
    const cancellation = { number: '2/QĐ', reasons: 'Không có căn cứ: canary.' };
    await put(procurator, `${supervised}/decisions/${notice}/suspension-cancellation`, cancellation);
    await now(head, path, { status: 'under-verification' });
    expect(await limit(head, path, 'R18')).toMatchObject({ dueOn: '2025-09-25', status: 'running' });
    await eventually(async () =>
      expect(await limit(procurator, supervised, '148-send')).toMatchObject({ status: 'met' }),
    );
    const { entries } = await read(head, `${path}/history`);
    const reporter = await procurator.post(`${supervised}/decisions/${notice}/reporter/readings`, { purpose: 'gửi' });
    expect(reporter.body).toEqual({ reporter: { name: 'Nguyễn Thị Canary' } });
    const told = `${supervised}/decisions/${notice}/suspension-cancellation/reporter-notice`;
    expect(await put(procurator, told)).toMatchObject({ status: 'supervised' });
    expect(await limit(procurator, supervised, '148-reporter')).toMatchObject({ status: 'met' });
    const cancelled = entries.find(({ type }: Answered) => type === 'investigation.suspension-cancelled');
    const reading = await head.post(`${path}/supervision-notices/${cancelled.data.notice}/readings`, {
      purpose: 'đọc',
    });
    expect(reading.body).toEqual({ reasons: 'Không có căn cứ: canary.' });
  });

  it('is taken over when what the procuracy demands is not remedied in 15 days', async () => {
    const demand = { number: '3/YC', ground: 'crime-let-off', reasons: 'Bỏ lọt tội phạm: canary.' };
    expect((await tried(procurator, 'post', `${supervised}/remedy-demands`, demand)).status).toBe(200);
    await now(head, path, { demands: [{ demand: 'remedy' }] });
    expect(await limit(head, path, 'R23.remedy')).toMatchObject({ dueOn: '2025-09-09', status: 'running' });
    await eventually(async () =>
      expect(await limit(procurator, supervised, '5-remedy')).toMatchObject({ status: 'running' }),
    );
    const takeover = { number: '4/YC', reasons: 'Trực tiếp giải quyết: canary.' };
    const early = await tried(procurator, 'put', `${supervised}/takeover`, takeover);
    expect([early.status, early.body.law]).toEqual([409, 'TTLT 01/2017 5(2)(b)']);
    city.clock.advance({ days: 16 });
    await put(procurator, `${supervised}/takeover`, takeover);
    await now(head, path, { demands: [{ demand: 'remedy' }, { demand: 'file' }] });
    expect(await limit(head, path, 'R23')).toMatchObject({ dueOn: '2025-09-15', status: 'running' });
    const denounced = { role: 'denounced', person: { name: 'Lê Văn Canary' } };
    expect((await tried(head, 'post', `${path}/participants`, denounced)).status).toBe(200);
    const phone = { kind: 'object', origin: 'seized', description: 'Điện thoại của Canary.' };
    expect((await tried(head, 'post', `${path}/items`, phone)).status).toBe(200);
    const secrecy = { by: 'reporter', about: 'secrecy', text: 'Giữ bí mật người tố giác: canary.' };
    expect((await tried(head, 'post', `${path}/applications`, secrecy)).status).toBe(201);
    await put(head, `${path}/handover`);
    const { id: offer } = await eventually(() => only(procurator, '/exchanges?kind=report-file&side=receiver'));
    const accepted = await procurator.put(`/report-files/${offer}/acceptance`, {});
    expect([accepted.status, accepted.body]).toMatchObject([
      200,
      {
        status: 'awaiting-release',
        participants: [{ role: 'denounced', endedAt: null }],
        items: [{ kind: 'object', origin: 'seized' }],
      },
    ]);
    resolution = `/resolutions/${accepted.body.id}`;
    await now(head, path, { status: 'transferred' });
    await now(procurator, resolution, { status: 'under-verification' });
    expect(await limit(head, path, 'R23')).toMatchObject({ status: 'met' });
    expect(await limit(head, path, 'BLHS27.report')).toMatchObject({ status: 'cancelled' });
    expect(await limit(procurator, resolution, 'BLHS27.report')).toMatchObject({ dueOn: '2034-02-01' });
    expect(await limit(procurator, resolution, 'R10')).toMatchObject({ dueOn: '2025-09-30', status: 'running' });
  });

  it('is told more, which follows it to the procuracy', async () => {
    expect(
      (await tried(desk, 'post', `${report}/supplements`, { account: 'Thêm một người bị hại: canary.' })).status,
    ).toBe(200);
    await now(procurator, resolution, { supplements: [expect.any(String)] });
    const reading = await procurator.post(`${resolution}/readings`, { purpose: 'giải quyết' });
    expect(reading.body.accounts.join()).toContain('Thêm một người bị hại');
    const ticket = { kind: 'document', origin: 'handed-in', description: 'Vé xe của Canary.' };
    expect((await tried(desk, 'post', `${report}/items`, ticket)).status).toBe(200);
    expect((await tried(desk, 'post', `${report}/first-measures`, { measure: 'scene-guarded' })).status).toBe(200);
    await now(procurator, resolution, { firstMeasures: [{ measure: 'scene-guarded' }], items: { length: 2 } });
    const threatened = { by: 'witness', about: 'protection', text: 'Người làm chứng bị đe dọa: canary.' };
    expect((await tried(desk, 'post', `${report}/applications`, threatened)).status).toBe(201);
    const { applications } = await now(procurator, resolution, {
      applications: [{ by: 'reporter' }, { by: 'witness' }],
    });
    const asked = `${resolution}/applications/${applications[1].application}`;
    expect((await procurator.post(`${asked}/readings`, { purpose: 'bảo vệ' })).body).toMatchObject({
      text: threatened.text,
    });
    const order = { of: 'witness', grounds: ['life'], askedBy: 'protected', measures: ['secrecy'], number: '1/QĐ-BV' };
    expect((await tried(head, 'post', `${path}/protections`, { ...order, text: 'Bảo vệ: canary.' })).status).toBe(201);
    await now(procurator, resolution, { guarded: [{ of: 'witness', as: 'secrecy' }] });
    const letter = { kind: 'document', origin: 'supplied', description: 'Công văn: canary.' };
    expect((await tried(procurator, 'post', `${resolution}/items`, letter)).status).toBe(200);
    const listed = await procurator.post(`${resolution}/items/readings`, { purpose: 'lập bảng kê' });
    expect(listed.body.items.map(({ description }: Answered) => description)).toEqual([
      'Điện thoại của Canary.',
      ticket.description,
      letter.description,
    ]);
  });

  it('is reported once more, which the body merges into it: the procuracy learns by whom, and what was told (TTLT 01/2017 11(1), 13(2))', async () => {
    const account = 'Tôi cũng thấy: canary.';
    const reporter = { name: 'Vũ Thị Canary' };
    const second = await takenUp(desk, head, await classifiedReport(desk, { reporter, account }));
    expect(await put(head, `${path}/merger`, { other: second.id })).toMatchObject({ status: 'transferred' });
    await now(procurator, resolution, { others: [expect.any(String)], supplements: { length: 2 } });
    const reading = await procurator.post(`${resolution}/readings`, { purpose: 'giải quyết' });
    expect(reading.body.others).toMatchObject([reporter]);
    expect(reading.body.accounts.join()).toContain(account);
  });

  it('is verified by the procuracy itself, and in part by another body; whoever comes forward there is told of to the body (BLTTHS 147(3), (4), 152(1); TTLT 01/2017 12(4))', async () => {
    const scene = { number: '1/BB-VKS', act: 'scene-examination', takesPlaceAt: city.clock.now() };
    expect((await tried(procurator, 'post', `${resolution}/own-acts`, scene)).status).toBe(200);
    const wrong = await tried(procurator, 'post', `${resolution}/own-acts`, { ...scene, act: 'interrogation' });
    expect([wrong.status, wrong.body.code, wrong.body.law]).toEqual([409, 'nobody-charged', 'BLTTHS 60, 147(3)']);

    const request = 'Đề nghị lấy lời khai người làm chứng: canary.';
    const errand = { to: 'pc02', unit: 'c00070', acts: ['take-statement'], request };
    const asked = await tried(procurator, 'post', `${resolution}/errands`, errand);
    expect([asked.status, asked.body.errands]).toMatchObject([201, [{ to: 'pc02', done: null }]]);
    const received = await eventually(() => only(head, '/errands'));
    const result = { number: '9/CQĐT', done: true, result: 'Người làm chứng khai: canary.' };
    await put(head, `/errands/${received.id}/execution`, result);
    const { errands } = await now(procurator, resolution, { errands: [{ done: true }] });
    const reading = await procurator.post(`${resolution}/errands/${errands[0].errand}/readings`, {
      purpose: 'xác minh',
    });
    expect(reading.body).toEqual({ request, result: result.result });

    const letter = { body: 'Công an tỉnh Nghệ An', acts: ['take-statement'], until: '2025-12-31', request };
    const { body: onPaper } = await tried(procurator, 'post', `${resolution}/errands`, letter);
    const written = onPaper.errands.at(-1);
    expect(written).toMatchObject({ body: letter.body, until: letter.until, done: null });
    const one = `${resolution}/errands/${written.errand}`;
    const unsaid = await tried(procurator, 'put', `${one}/answer`, { done: false });
    expect([unsaid.status, unsaid.body.errors]).toMatchObject([422, [{ field: '/result' }]]);
    await put(procurator, `${one}/answer`, { done: false, result: 'Người làm chứng đã chuyển đi: canary.' });
    const reason = await procurator.post(`${one}/readings`, { purpose: 'xác minh' });
    expect(reason.body).toEqual({ request, result: 'Người làm chứng đã chuyển đi: canary.' });

    const came = { person: { name: 'Phạm Văn Canary' }, account: 'Lời khai: canary.', minutes: '7/BB' };
    const { status, body } = await tried(procurator, 'post', `${resolution}/surrenders`, came);
    expect([status, body.surrenders]).toMatchObject([200, [{ notifiedAt: expect.any(String) }]]);
    const { offender } = body.surrenders[0];
    const heard = await procurator.post(`${resolution}/surrenders/${offender}/readings`, { purpose: 'lấy lời khai' });
    expect(heard.body).toMatchObject({ offender: came.person, account: came.account });
    await now(head, path, { status: 'transferred', surrenders: [{ notifiedAt: expect.any(String) }] });
    expect(JSON.stringify(await read(procurator, `${resolution}/history`))).not.toContain('canary');
    await nothingParked(city, ['vks-hn', 'pc02']);
  });

  it('asks abroad and brings a victim to support, of which both answers come to the procuracy', async () => {
    const request = { assistance: 'evidence', country: 'KH', request: 'Xác minh nơi giữ người: canary.' };
    const waits = await tried(procurator, 'post', `${resolution}/assistance-requests`, request);
    expect(waits.status).toBe(200);
    const [{ exchange }] = waits.body.assistance;
    const phoned = await put(procurator, `${resolution}/requests/${exchange}/anticipation`, { answer: 'answered' });
    expect(phoned).toMatchObject({ assistance: [{ answer: null }], anticipations: [{ confirmed: null }] });
    const first = { immediateDanger: false, suspectIsRelative: 'no', safeContact: { whoMayCall: 'mẹ', when: 'tối' } };
    const referral = { person: { name: 'Lê Thị Canary' }, first, account: 'Lời kể: canary.' };
    expect((await tried(procurator, 'post', `${resolution}/victim-referrals`, referral)).status).toBe(200);

    const abroad = await city.as('so-ngoai-vu.lanh-dao');
    const asked = await eventually(() => only(abroad, '/assistance-requests?status=asked'));
    expect(asked).toMatchObject({ asker: 'vks-hn', country: 'KH' });
    await put(abroad, `/assistance-requests/${asked.id}/refusal`, { number: '1/TC', reason: 'no-legal-basis' });
    const support = await city.as('so-y-te.lanh-dao');
    const victim = await eventually(() => only(support, '/victims'));
    await put(support, `/victims/${victim.id}/closure`, { ground: 'declined' });
    await now(procurator, resolution, {
      assistance: [{ answer: 'refused' }],
      anticipations: [{ answer: 'answered', confirmed: false }],
      referrals: [{ victim: victim.id }],
    });
  });

  it('is complained of to the head of the procuracy, once a deputy has decided not to initiate (BLTTHS 158(2), 476(1))', async () => {
    const decision = { number: '5/QĐ-VKS', ground: 'no-offence', administrative: true };
    await put(procurator, `${resolution}/non-initiation`, decision);
    await now(desk, report, { status: 'resolved', outcome: 'not-initiated' });
    const text = 'Người tố giác khiếu nại việc không khởi tố: canary.';
    const complaint = { of: 'non-initiation', by: 'reporter', text };
    const above = await tried(procurator, 'post', `${resolution}/complaints`, { ...complaint, signedBy: 'head' });
    expect([above.status, above.body.code, above.body.law]).toEqual([
      ...[409, 'complaint-to-procuracy-above', 'BLTTHS 476(1)'],
    ]);
    const complained = await tried(procurator, 'post', `${resolution}/complaints`, {
      ...complaint,
      signedBy: 'deputy-head',
    });
    expect([complained.status, complained.body.complaints]).toMatchObject([201, [{ result: null }]]);
    const one = `${resolution}/complaints/${complained.body.complaints[0].complaint}`;
    expect(await limit(procurator, resolution, '476')).toMatchObject({ status: 'running', law: 'BLTTHS 476(1)' });
    expect((await procurator.post(`${one}/readings`, { purpose: 'giải quyết' })).body).toEqual({ text });
    await put(procurator, `${one}/decision`, { number: '6/QĐ-VKS', decision: 'upheld' });
    expect(await limit(procurator, resolution, '476')).toMatchObject({ status: 'met' });
    expect(await put(procurator, `${one}/notice`)).toMatchObject({ complaints: [{ toldAt: expect.any(String) }] });
    expect(await limit(procurator, resolution, '472.told')).toMatchObject({ status: 'met' });
  });

  it('goes on where the procuracy above cancels its decision not to initiate', async () => {
    const reasons = 'Chưa đủ căn cứ: canary.';
    const cancellation = { number: '7/QĐ-VKSTC', by: 'procuracy-above', reasons };
    await put(procurator, `${resolution}/non-initiation-cancellation`, cancellation);
    await now(procurator, resolution, { status: 'under-verification', outcome: null, resolvedAt: null });
    expect(await limit(procurator, resolution, '158-anew')).toMatchObject({ dueOn: '2025-10-10', status: 'running' });
    expect(await limit(procurator, resolution, '16-sanction')).toMatchObject({ status: 'cancelled' });
    expect((await tried(procurator, 'post', `${resolution}/reporter-notices`, { of: 'cancellation' })).status).toBe(
      200,
    );
    const told = await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      const last = entries.findLast(({ data }: Answered) => data.decision === 'own-non-initiation-cancelled');
      expect(last?.data).toMatchObject({ decision: 'own-non-initiation-cancelled', number: '7/QĐ-VKSTC' });
      return last.data.notice as string;
    });
    const reading = await head.post(`${path}/supervision-notices/${told}/readings`, { purpose: 'đọc' });
    expect(reading.body).toEqual({ reasons });
  });

  it('ends in a case of the procuracy’s own decision, which the investigating body has and the desk is told of', async () => {
    const decision = { number: '6/QĐ-VKS', article: '151', clause: '2', reasons: 'Đủ căn cứ: canary.' };
    const { case: opened } = await put(procurator, `${resolution}/initiation`, decision);
    const crime = { article: '151', clause: '2', seriousness: 'especially-serious', status: 'under-investigation' };
    const { items, applications } = await eventually(async () => {
      const now = await read(head, `/cases/${opened}`);
      expect(now).toMatchObject(crime);
      return now;
    });
    expect(items.map(({ item }: Answered) => item)).toEqual(
      (await read(procurator, resolution)).items.map(({ item }: Answered) => item),
    );
    expect(applications).toMatchObject([{ by: 'reporter' }, { by: 'witness' }]);
    const listed = await head.post(`/cases/${opened}/items/readings`, { purpose: 'lập bảng kê' });
    expect(listed.body.items.at(-1).description).toBe('Công văn: canary.');
    await eventually(async () =>
      expect(await limit(procurator, resolution, '154-send')).toMatchObject({ status: 'met' }),
    );
    await now(head, path, { status: 'transferred', outcome: 'initiated', case: opened });
    await now(desk, report, { status: 'resolved', outcome: 'initiated' });
    const { deadlines } = await read(head, `/cases/${opened}/history`);
    expect(deadlines.map(({ rule }: Answered) => rule)).not.toContain('R22.initiation');
    expect(await limit(procurator, resolution, 'R21.resolution')).toMatchObject({ status: 'running' });
    expect((await tried(procurator, 'post', `${resolution}/reporter-notices`, { of: 'result' })).status).toBe(200);
    expect(await limit(procurator, resolution, 'R21.resolution')).toMatchObject({ status: 'met' });
  });

  it('is no case once the procuracy cancels that, of which the body, the desk and the reporter are told', async () => {
    const { case: opened } = await read(procurator, resolution);
    const cancellation = { number: '8/QĐ-VKS', ground: 'no-event', reasons: 'Không có sự việc phạm tội: canary.' };
    const cancelled = await put(procurator, `${resolution}/initiation-cancellation`, cancellation);
    expect(cancelled).toMatchObject({ status: 'resolved', outcome: 'not-initiated', case: null });
    await now(head, `/cases/${opened}`, { status: 'cancelled' });
    await now(head, path, { status: 'transferred', outcome: 'not-initiated', case: null });
    await now(desk, report, { status: 'resolved', outcome: 'not-initiated' });
    expect(await limit(procurator, resolution, 'R21.resolution')).toMatchObject({ status: 'running' });
    expect((await tried(procurator, 'post', `${resolution}/reporter-notices`, { of: 'result' })).status).toBe(200);
    expect(await limit(procurator, resolution, 'R21.resolution')).toMatchObject({ status: 'met' });
    const twice = await tried(procurator, 'put', `${resolution}/initiation-cancellation`, cancellation);
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'no-initiation', 'BLTTHS 158(1)']);
  });

  it('is a case again once the procuracy above agrees with the body, of which the desk is told', async () => {
    const { items } = await read(head, '/cases?status=cancelled');
    const file = `/cases/${items[0].id}`;
    const { entries } = await read(head, `${file}/history`);
    const { notice } = entries.find(({ type }: Answered) => type === 'investigation.initiation-cancelled').data;
    const petition = `${file}/procuracy-decisions/${notice}/petition`;
    await put(head, petition, { body: 'Viện kiểm sát nhân dân tối cao', number: '8/KN-PC02' });
    await put(head, `${petition}/answer`, { number: '9/TL-VKSTC', decision: 'upheld' });
    await now(head, path, { status: 'transferred', outcome: 'initiated', case: items[0].id });
    await now(desk, report, { status: 'resolved', outcome: 'initiated' });
    const answer = { exchange: notice, body: 'Viện kiểm sát nhân dân tối cao', number: '9/TL-VKSTC' };
    const told = await tried(procurator, 'post', `${resolution}/petition-answers`, { ...answer, decision: 'upheld' });
    expect([told.status, told.body]).toMatchObject([200, { outcome: 'initiated', case: items[0].id }]);
    const twice = await tried(procurator, 'post', `${resolution}/petition-answers`, {
      ...answer,
      decision: 'rejected',
    });
    expect([twice.status, twice.body.code, twice.body.law]).toEqual([409, 'nothing-petitioned', 'TTLT 04/2018 6(2)']);
  });

  it('ends otherwise, as of the procuracy that has resolved it, where the case that this was merged into falls (BLTTHS 158(1), 170)', async () => {
    const { case: merged } = await read(head, path);
    const place = { unit: 'c00070', number: '30/2025/VA-CU', initiatedAt: '2025-07-01' };
    const into = `/cases/${(await caseUnderWay(head, ['Bùi Văn Canary'], place)).id}`;
    await put(head, `${into}/merger`, { other: merged, ground: 'several-accused' });
    await put(head, `${into}/initiation-cancellation`, { ground: 'no-offence' });
    await now(head, path, { status: 'transferred', outcome: 'not-initiated', case: null });
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ data }: Answered) => data.outcome === 'not-initiated')?.data).toEqual({
      outcome: 'not-initiated',
      case: null,
      by: 'vks-hn',
    });
    await now(desk, report, { status: 'resolved', outcome: 'not-initiated' });
  });

  it('may be complained of, against any decision that was served', async () => {
    const { notice } = await served('suspension');
    const text = 'Người tố giác khiếu nại: canary.';
    const complaints = `${supervised}/complaints`;
    const complaint = { notice, by: 'reporter', text };
    const first = await tried(procurator, 'post', complaints, { ...complaint, signedBy: 'deputy-head' });
    expect([first.status, first.body.code, first.body.law]).toEqual([409, 'complaint-to-body-head', 'BLTTHS 475(1)']);
    const unanswered = await tried(procurator, 'post', complaints, { ...complaint, subject: 'body-answer' });
    expect(unanswered.body.errors).toMatchObject([{ field: '/answer' }]);
    const answered = { ...complaint, subject: 'body-answer', answer: '12/QĐ-CSĐT' };
    const complained = await tried(procurator, 'post', complaints, answered);
    expect([complained.status, complained.body.complaints]).toMatchObject([201, [{ answer: '12/QĐ-CSĐT' }]]);
    const [{ complaint: id }] = complained.body.complaints;
    const reading = await procurator.post(`${supervised}/complaints/${id}/readings`, { purpose: 'giải quyết' });
    expect(reading.body).toEqual({ text });
    const decided = await put(procurator, `${supervised}/complaints/${id}/decision`, {
      number: '5/QĐ',
      decision: 'rejected',
    });
    expect(decided.complaints).toMatchObject([{ subject: 'body-answer', result: 'rejected' }]);
    expect(await limit(procurator, supervised, '475')).toMatchObject({ status: 'met', law: 'BLTTHS 475(1)' });
    expect(await limit(procurator, supervised, '472.told')).toMatchObject({ status: 'running' });
    const told = await put(procurator, `${supervised}/complaints/${id}/notice`);
    expect(told.complaints).toMatchObject([{ toldAt: expect.any(String) }]);
    expect(await limit(procurator, supervised, '472.told')).toMatchObject({ status: 'met' });
  });

  it('is like a suspended case, which goes on as resumed', async () => {
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], {
      unit: 'c00070',
      number: '31/2025/VA-CU',
      initiatedAt: '2025-07-01',
    });
    const file = `/cases/${opened.id}`;
    await put(head, `${file}/suspension`, { ground: 'illness' });
    expect((await tried(head, 'post', `${file}/reviews`)).status).toBe(200);
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === opened.id);
      expect(found).toMatchObject({ decisions: [{ decision: 'case-suspension' }] });
      return found;
    });
    const decision = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}`;
    await disagreed(procurator, head, decision, file);
    await put(procurator, `${decision}/suspension-cancellation`, { number: '6/QĐ', reasons: 'Đã khỏi bệnh: canary.' });
    await now(head, file, { status: 'cracked' });
    const { items } = await read(head, '/exchanges?kind=supervision-notice&side=receiver');
    const { id: served } = items.find(
      ({ terms }: Answered) => terms.about === opened.id && terms.decision === 'case-suspension-cancelled',
    );
    const reading = await head.post(`${file}/supervision-notices/${served}/readings`, { purpose: 'đọc' });
    expect([reading.status, reading.body]).toEqual([200, { reasons: 'Đã khỏi bệnh: canary.' }]);
    const other = await head.post(`${path}/supervision-notices/${served}/readings`, { purpose: 'đọc' });
    expect(other.status).toBe(404);
    const outsider = await city.as('pc02.van-hanh');
    expect((await outsider.post(`${file}/supervision-notices/${served}/readings`, { purpose: 'đọc' })).status).toBe(
      403,
    );
    expect(await limit(head, file, '174.resumed')).toMatchObject({ status: 'running' });
    for (const rule of ['R24.case', 'R24.case.half-year', 'R24.case.year'])
      expect(await limit(head, file, rule)).toMatchObject({ status: 'cancelled' });
  });

  it.each([
    { name: 'suspended', stop: 'suspension', ground: 'illness', number: '32/2025/VA-CU' },
    { name: 'terminated', stop: 'termination', ground: 'no-offence', number: '33/2025/VA-CU' },
  ])('and leaves a $name case as it is, where that was resumed before the cancellation came', async (stopped) => {
    const { stop, ground, number } = stopped;
    const opened = await caseUnderWay(head, ['Lê Thị Canary'], { unit: 'c00070', number, initiatedAt: '2025-07-01' });
    const file = `/cases/${opened.id}`;
    await put(head, `${file}/${stop}`, { ground });
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === opened.id);
      expect(found).toMatchObject({ decisions: [{ decision: `case-${stop}` }] });
      return found;
    });
    const decision = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}`;
    if (stop === 'suspension') await disagreed(procurator, head, decision, file);
    const resumed = await put(head, `${file}/resumption`);
    const reasons = stop === 'suspension' ? { reasons: 'Đã khỏi bệnh: canary.' } : {};
    await put(procurator, `${decision}/${stop}-cancellation`, { number: '7/QĐ', ...reasons });
    await eventually(async () => {
      const { items } = await read(head, '/exchanges?side=receiver');
      const told = items.filter(({ kind }: Answered) => kind === 'supervision-notice' || kind === 'prosecution-notice');
      const cancelled = told.filter(({ terms }: Answered) => terms.decision !== 'decision-cancellation-demanded');
      expect(cancelled.map(({ terms }: Answered) => terms.about)).toContain(opened.id);
    });
    expect(await read(head, file)).toMatchObject({ status: resumed.status });
    const operator = await city.as('pc02.van-hanh');
    expect(await read(operator, '/operations/channels')).toMatchObject({ reading: { parked: 0 } });
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, lastEntry, nothingParked, only, post, put, read, tried, type Answered } from './acting';
import {
  charged,
  convicted,
  docketed,
  filed,
  given,
  heard,
  inStatus,
  officer,
  REGIONAL,
  set,
  presided,
} from './judicial';

describe('a case that the city’s procuracy supervises and a court below tries', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let below: Client;
  let court: Client;
  let opened: Answered;
  let supervision: string;
  let trial: Answered;
  /** The file of the procuracy that has indicted, and that of the one that is assigned the trial. */
  let above: string;
  let own: string;

  const clock = async (): Promise<string[]> => {
    const { deadlines } = await read(procurator, `${supervision}/history`);
    return deadlines
      .filter(({ rule }: Answered) => rule === '239.lower')
      .map(({ status, dueOn }: Answered) => `${status} ${dueOn}`);
  };
  /** What the procuracy below has heard of the case. */
  const told = async (): Promise<Answered> => {
    const { items } = await read(below, '/supervisions');
    return items.find(({ from }: Answered) => from[0] === opened.id);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    below = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '39/2025/VA-CU', initiatedAt: '2025-07-01' };
    const crime = { article: '150', clause: '1' };
    const { body } = await head.post('/cases/opening-balances', { ...crime, accused: [], ...place });
    opened = body;
    await charged(head, procurator, opened.id, ['Lê Văn Canary'], crime);
    const { items } = await read(procurator, '/supervisions');
    supervision = `/supervisions/${items.find(({ from }: Answered) => from[0] === opened.id).id}`;
  });

  it('has the procuracy beside that court told 2 months before the investigation ends', async () => {
    const named = { procuracy: 'Viện kiểm sát nhân dân khu vực 1', to: 'vks-kv1' };
    await put(procurator, `${supervision}/lower-trial`, { ...named, endsOn: '2025-10-31' });
    expect(await clock()).toEqual(['running 2025-08-31']);
    await put(procurator, `${supervision}/lower-trial`, { ...named, endsOn: '2025-12-31' });
    expect(await clock()).toEqual(['replaced 2025-08-31', 'running 2025-10-31']);
    await put(procurator, `${supervision}/lower-trial/notice`, { number: '31/TB-VKS' });
    expect((await clock()).at(-1)).toBe('met 2025-10-31');
    const there = await eventually(async () => {
      const found = await told();
      expect(found?.decisions).toMatchObject([{ decision: 'trial-foreseen', number: '31/TB-VKS' }]);
      return found;
    });
    const assigned = await act(below, `/supervisions/${there.id}/prosecutor`, there.version, {
      prosecutor: 'vks-kv1.kiem-sat-vien',
    });
    expect(assigned).toMatchObject({ agency: 'vks-hn', prosecutor: 'vks-kv1.kiem-sat-vien' });
  });

  it('is assigned to it once the accused are indicted, and that procuracy learns of it', async () => {
    const file = await filed(head, opened.id, procurator);
    trial = await docketed(procurator, file.id, court);
    const assignment = { procuracy: 'Viện kiểm sát nhân dân khu vực 1', number: '9/QĐ-VKS' };
    const path = `/prosecution-files/${file.id}`;
    const itself = await tried(procurator, 'put', `${path}/trial-assignment`, { ...assignment, to: 'vks-hn' });
    expect([itself.status, itself.body.code]).toEqual([409, 'own-procuracy']);
    const assigned = await put(procurator, `${path}/trial-assignment`, { ...assignment, to: 'vks-kv1' });
    own = assigned.trialBy.file;
    expect(assigned.trialBy).toEqual({ to: 'vks-kv1', ...assignment, file: expect.any(String) });
    const { deadlines } = await read(procurator, `${path}/history`);
    const limit = deadlines.find(({ rule }: Answered) => rule === '239.assign');
    expect(limit).toMatchObject({ status: 'met', law: 'BLTTHS 239(1)' });
    await eventually(async () => {
      const decisions = [{ decision: 'trial-foreseen' }, { decision: 'trial-assigned', number: '9/QĐ-VKS' }];
      expect((await told()).decisions).toMatchObject(decisions);
    });
    above = path;
  });

  it('is a file of that procuracy, which has the indictment, and the court knows whom it has to deal with', async () => {
    const there = await eventually(() => read(below, `/prosecution-files/${own}`));
    expect(there).toMatchObject({
      status: 'assigned',
      sender: null,
      assignedBy: { procuracy: 'vks-hn', file: above.split('/')[2], court: 'toa-hn', trial: trial.id },
      accused: [{ state: 'indicted', article: '150', clause: '1' }],
    });
    const purpose = { purpose: 'Thực hành quyền công tố' };
    const reading = await below.post(`/prosecution-files/${own}/trial-assignment/readings`, purpose);
    expect(reading.body.dossier).toMatchObject({
      text: 'Cáo trạng: canary.',
      persons: [{ person: { name: 'Lê Văn Canary' } }],
    });
    const elsewhere = await procurator.post(`${above}/trial-assignment/readings`, purpose);
    expect(elsewhere.status).toBe(404);
    await eventually(async () =>
      expect((await read(court, `/trials/${trial.id}`)).prosecutedBy).toEqual({ agency: 'vks-kv1', file: own }),
    );
  });

  it('is there of the crime with which the body charges, as that is put right', async () => {
    const { id: entry } = await lastEntry(head, `/cases/${opened.id}`, 'investigation.person-charged');
    const correct = (clause: string): Promise<Answered> =>
      post(head, `/cases/${opened.id}/corrections`, { entry, reason: 'wrong-entry', changes: { clause } });
    for (const clause of ['2', '1']) {
      await correct(clause);
      await eventually(async () =>
        expect((await read(below, `/prosecution-files/${own}`)).accused).toMatchObject([{ article: '150', clause }]),
      );
      city.clock.advance({ minutes: 1 });
    }
  });

  const motion = { kind: 'evidence', number: '46/YC-VKS', reasons: 'Yêu cầu: canary.' };

  it('is prosecuted there by that one, and by the one above no more (BLTTHS 239(1))', async () => {
    const refused = await tried(procurator, 'post', `${above}/motions`, motion);
    expect([refused.status, refused.body.code, refused.body.law]).toEqual([
      409,
      'trial-assigned-below',
      'BLTTHS 239(1)',
    ]);
    const mine = `/prosecution-files/${own}`;
    const asked = await tried(below, 'post', `${mine}/motions`, motion);
    expect(asked.status).toBe(200);
    const [{ id }] = await eventually(async () => {
      const { motions } = await read(court, `/trials/${trial.id}`);
      expect(motions).toHaveLength(1);
      return motions;
    });
    const { version: now } = await read(court, `/trials/${trial.id}`);
    await act(court, `/trials/${trial.id}/motions/${id}/settlement`, now, { accepted: true, number: '12/TB-TA' });
    await eventually(async () => expect((await read(below, mine)).courtMotions).toMatchObject([{ accepted: true }]));
  });

  it('has the body protect somebody as that one asks (BLTTHS 485)', async () => {
    const mine = `/prosecution-files/${own}`;
    const asked = { of: 'witness', grounds: ['life'], number: '4/ĐN-VKS', text: 'Bảo vệ: canary.' };
    await post(below, `${mine}/protection-requests`, asked);
    await eventually(async () =>
      expect((await read(head, `/cases/${opened.id}`)).protectionRequests).toMatchObject([{ by: 'vks-kv1' }]),
    );
  });

  const sought = async (file: string): Promise<Answered> => (await read(below, file)).accused[0].wantedSince;

  it('has whoever is searched for so there too, until they are found (BLTTHS 231)', async () => {
    const mine = `/prosecution-files/${own}`;
    const path = `/cases/${opened.id}/accused/${(await read(below, mine)).accused[0].id}`;
    await put(head, `${path}/wanted-notice`, { ground: 'absconded' });
    await eventually(async () => expect(await sought(mine)).toEqual(expect.any(String)));
    await put(head, `${path}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () => expect(await sought(mine)).toBeNull());
  });

  it('has whoever is protected since so there and at the court, as that is put right, until it is over (TTLT 01/2017 4(5); BLTTHS 486)', async () => {
    const known = (guards: object[]): Promise<void> =>
      eventually(async () => {
        expect((await read(below, `/prosecution-files/${own}`)).guarded).toMatchObject(guards);
        expect((await read(court, `/trials/${trial.id}`)).guarded).toMatchObject(guards);
      });
    const order = { of: 'witness', grounds: ['life'], askedBy: 'protected', measures: ['secrecy'], number: '1/QĐ-BV' };
    const path = `/cases/${opened.id}`;
    const { protections } = await post(head, `${path}/protections`, { ...order, text: 'Bảo vệ: canary.' });
    await known([{ of: 'witness', as: 'secrecy' }]);
    const { id: entry } = await lastEntry(head, path, 'investigation.person-protected');
    const changes = { occurredAt: '2025-08-04' };
    await post(head, `${path}/corrections`, { entry, reason: 'wrong-entry', changes });
    await known([{ as: 'secrecy', decidedAt: '2025-08-03T17:00:00.000Z' }]);
    const [{ protection }] = protections;
    await put(head, `${path}/protections/${protection}/end`, { number: '2/QĐ-BV', ground: 'threat-over' });
    await known([{ guard: protection, over: true }]);
  });

  /** What that procuracy has of the court in its own file. */
  const learns = (decision: string, number: string): Promise<void> =>
    eventually(async () => {
      const { entries } = await read(below, `/prosecution-files/${own}/history`);
      const said = { decision, number, from: 'toa-hn' };
      expect(entries.map(({ data }: Answered) => data)).toContainEqual(expect.objectContaining(said));
    });

  it('is asked by the court for documents, and is served what it decides, to the judgment', async () => {
    const demand = { number: '1/YC-TA', demand: 'Lý lịch tư pháp: canary.' };
    const asked = await tried(court, 'post', `/trials/${trial.id}/evidence-demands`, demand);
    expect(asked.status).toBe(200);
    const there = await eventually(async () => {
      const file = await read(below, `/prosecution-files/${own}`);
      expect(file.evidenceAsked).toHaveLength(1);
      return file;
    });
    const answer = `/prosecution-files/${own}/evidence-demands/${there.evidenceAsked[0]}/answer`;
    await act(below, answer, there.version, { number: '29/VKS', supplied: true });
    await eventually(async () =>
      expect((await read(court, `/trials/${trial.id}`)).evidence).toMatchObject([{ supplied: true }]),
    );
    const setting = await set(court, trial.id, '2025-08-25');
    const over = await act(court, `/trials/${trial.id}/hearing`, setting.version);
    await learns('trial-set', '9/QĐXX');
    const judgment = { number: '8/2025/HS-ST', verdicts: convicted(over) };
    await act(court, `/trials/${trial.id}/judgment`, over.version, judgment);
    await learns('judgment', '8/2025/HS-ST');
    const { entries } = await read(procurator, `${above}/history`);
    expect(JSON.stringify(entries)).not.toContain('8/2025/HS-ST');
  });

  it('protests what the court has judged, which that one sends to the one above as well (BLTTHS 262(1), 336(1))', async () => {
    const mine = `/prosecution-files/${own}`;
    const { accused } = await read(below, mine);
    const protest = {
      ...{ accused: [accused[0].id], number: '15/QĐ-VKS', ground: 'law-misapplied', part: 'whole', asks: 'amended' },
      reasons: 'Kháng nghị: canary.',
    };
    const protested = await tried(below, 'post', `${mine}/protests`, protest);
    expect(protested.status).toBe(200);
    const path = `/trials/${trial.id}`;
    const appealed = await eventually(async () => {
      const file = await read(court, path);
      expect(file.appeals).toMatchObject([{ by: 'procuracy' }]);
      return file;
    });
    await act(court, `${path}/judgment/higher-procuracy`, appealed.version, { to: 'vks-hn' });
    await eventually(async () => {
      const { items } = await read(procurator, '/court-reviews');
      expect(items).toMatchObject([{ decision: 'judgment', decisionNumber: '8/2025/HS-ST' }]);
    });
  });

  it('learns of what the court puts right of that', async () => {
    const path = `/trials/${trial.id}`;
    const { entries } = await read(court, `${path}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'court.judgment-pronounced');
    const correction = { entry, reason: 'wrong-entry', changes: { number: '9/2025/HS-ST' } };
    const { status } = await tried(court, 'post', `${path}/corrections`, correction);
    expect(status).toBe(200);
    await eventually(async () => {
      const told = await lastEntry(below, `/prosecution-files/${own}`, 'prosecution.file-corrected');
      expect(told).toMatchObject({ data: { changes: { number: '9/2025/HS-ST' } } });
    });
  });

  it('may be assigned before a court has it, comes once more after a return, and ends there as it ends for the one above', async () => {
    const place = { unit: 'c00070', number: '40/2025/VA-CU', initiatedAt: '2025-07-01' };
    const crime = { article: '150', clause: '1' };
    const { body } = await head.post('/cases/opening-balances', { ...crime, accused: [], ...place });
    await charged(head, procurator, body.id, ['Phạm Thị Canary'], crime);
    const plea = { by: 'witness', about: 'secrecy', text: 'Nhân chứng Canary' };
    await post(head, `/cases/${String(body.id)}/applications`, plea);
    const { id, accused } = await filed(head, body.id, procurator);
    const gone = `accused/${String(accused[0].id)}`;
    const matter = `/cases/${String(body.id)}`;
    await put(head, `${matter}/${gone}/wanted-notice`, { ground: 'absconded' });
    const path = `/prosecution-files/${id}`;
    await eventually(async () => {
      const { accused } = await read(procurator, path);
      expect(accused).toMatchObject([{ evades: true }]);
    });
    await put(procurator, `${path}/indictment`, { number: '8/CT-VKS', indictment: 'Cáo trạng: canary.' });
    const named = { procuracy: 'Viện kiểm sát nhân dân khu vực 1', number: '10/QĐ-VKS', to: 'vks-kv1' };
    const { trialBy } = await put(procurator, `${path}/trial-assignment`, named);
    const mine = `/prosecution-files/${trialBy.file}`;
    const offer = await eventually(() => only(court, '/exchanges?kind=indictment&side=receiver&status=offered'));
    const accepted = await court.put(`/indictments/${offer.id}/docketing`, given(offer));
    const there = `/trials/${accepted.body.id}`;
    await inStatus(court, there, 'docketed');
    await presided(court, there);
    const { guarded } = await inStatus(below, mine, 'assigned');
    expect(guarded).toMatchObject([{ of: 'witness', as: 'secrecy' }]); // TTLT 01/2017 4(5)
    expect(await sought(mine)).toEqual(expect.any(String));
    await put(below, `${mine}/${gone}/arrest`, { how: 'arrested' });
    await eventually(async () => {
      const { data } = await lastEntry(head, matter, 'investigation.prosecution-notice-received');
      expect(data).toMatchObject({ decision: 'search-end-demand', by: 'vks-kv1', wanted: true });
    });
    await put(head, `${matter}/${gone}/wanted-notice-withdrawal`, { how: 'arrested' });
    await eventually(async () => expect((await read(court, there)).prosecutedBy).toMatchObject({ agency: 'vks-kv1' }));
    const [{ id: defendant }] = await eventually(async () => {
      const { defendants } = await read(court, there);
      expect(defendants).toMatchObject([{ wantedSince: null }]);
      return defendants;
    });
    await put(court, `${there}/defendants/${defendant}/offence-date`, { committedOn: '2024-05-06' });
    const demand = { ground: 'evidence-missing', number: '3/QĐ-TA', demand: 'Làm rõ: canary.' };
    await act(court, `${there}/return`, (await read(court, there)).version, demand);
    await inStatus(procurator, path, 'received');
    // As the court has found it (BLHS 27(3); TTLT 01/2020 11(4)).
    const dated = await lastEntry(procurator, path, 'prosecution.offence-dated');
    expect(dated).toMatchObject({ data: { accused: defendant, committedOn: '2024-05-06' } });
    await inStatus(below, mine, 'returned-above');
    await docketed(procurator, id, court, { onReturn: 'kept', reasons: 'Giữ nguyên: canary.' });
    const types = async (): Promise<string[]> =>
      (await read(below, `${mine}/history`)).entries.map(({ type }: Answered) => type);
    await eventually(async () => expect(await types()).toContain('prosecution.trial-received-again'));
    const hearing = await heard(court, accepted.body.id, '2025-09-08');
    const judgment = { number: '11/2025/HS-ST', verdicts: convicted(hearing) };
    await act(court, `${there}/judgment`, hearing.version, judgment);
    city.clock.advance({ days: 60 });
    await act(court, `${there}/entry-into-force`, (await read(court, there)).version);
    const ended = { outcome: 'judged', accused: [{ outcome: 'convicted' }] };
    expect(await inStatus(below, mine, 'decided')).toMatchObject(ended);
    expect(await inStatus(procurator, path, 'decided')).toMatchObject(ended);
    await nothingParked(city, ['pc02', 'vks-hn', 'vks-kv1', 'toa-hn']);
  });
});

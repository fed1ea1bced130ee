import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, only, post, put, read, tried, type Answered } from './acting';
import {
  caseUnderWay,
  convicted,
  docketed,
  filed,
  heard,
  inStatus,
  officer,
  REGION,
  served,
  set,
  NAMED,
  PROTESTED,
  presided,
} from './judicial';

describe('a judgment on three defendants', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let regional: Client;
  let higher: Client;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;
  let ids: string[];

  const receipts = (decision: string) =>
    eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file.id}/history`);
      const served = entries.filter(({ type }: Answered) => type === 'prosecution.notice-served');
      expect(served.map(({ data }: Answered) => data.decision)).toContain(decision);
    });

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [
        {
          id: 'toa-kv1',
          app: 'court',
          name: { vi: 'Khu vực 1', en: 'Region 1' },
          units: [REGION],
          port: 4702,
          healthPort: 4722,
          validFrom: '2025-07-01',
        },
      ],
    });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary', 'Trần Văn Canary'], {
      unit: REGION,
      number: '21/2025/VA-CU',
      initiatedAt: '2025-06-02',
    });
    opened = await post(head, `/cases/${opened.id}/victims`, { person: { name: 'Phạm Thị Canary' } });
  });

  it('comes after an indictment of which the investigation is told, and a hearing that was put off', async () => {
    const { id } = await filed(head, opened.id, procurator);
    file = await post(procurator, `/prosecution-files/${id}/victims`, { person: { name: 'Đỗ Thị Canary' } });
    trial = await docketed(procurator, file.id, regional);
    ids = trial.defendants.map(({ id }: Answered) => id);
    expect(trial.victims).toMatchObject([{ id: opened.victims[0] }, { id: file.victims[1].id }]);
    await receipts('indictment');
    const { entries } = await read(head, `/cases/${opened.id}/history`);
    expect(entries.map(({ type }: Answered) => type)).toContain('investigation.prosecution-notice-received');

    trial = await put(regional, `/trials/${trial.id}/defendants/${ids[2]}/suspension`, {
      ground: 'illness',
      number: '1/QĐ',
    });
    await set(regional, trial.id, '2025-08-18');
    const deferral = { opensOn: '2025-09-01', obstacle: 'objective-obstacle', number: '2/QĐ' };
    await put(regional, `/trials/${trial.id}/deferral`, deferral);
    const { deadlines } = await read(regional, `/trials/${trial.id}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '277.open')).toMatchObject({ dueOn: '2025-09-03' });
    const asked = { kind: 'summons', by: 'prosecutor' };
    const { motions } = await post(regional, `/trials/${trial.id}/motions`, asked);
    const early = await tried(regional, 'put', `/trials/${trial.id}/hearing`);
    expect([early.status, early.body.code, early.body.law]).toEqual([409, 'motions-open', 'BLTTHS 279(1)']);
    const refusal = { accepted: false, number: '4/TB-TA' };
    await put(regional, `/trials/${trial.id}/motions/${motions[0].id}/settlement`, refusal);
    await served(regional, trial.id, 'motion-settlement');
    await put(regional, `/trials/${trial.id}/hearing`);
    const late = { opensOn: '2025-08-20', ground: 'participant-absent', number: '3/QĐ' };
    expect(await post(regional, `/trials/${trial.id}/postponements`, late)).toMatchObject({ opensOn: '2025-08-20' });
  });

  it('orders what is owed to each victim, and is protested by the procuracy in its own service', async () => {
    const verdicts = convicted({ defendants: trial.defendants.slice(0, 2) });
    const owed = (...victims: string[]) => ({
      number: '5/2025/HS-ST',
      verdicts,
      compensations: victims.map((victim) => ({ victim, defendants: [ids[0]], amount: 50_000_000 })),
    });
    const { victims } = await post(regional, `/trials/${trial.id}/victims`, { person: { name: 'Vũ Thị Canary' } });
    expect(victims).toHaveLength(3);
    const stranger = await tried(regional, 'put', `/trials/${trial.id}/judgment`, owed(ids[0]!));
    expect([stranger.status, stranger.body.type]).toEqual([409, expect.stringContaining('not-a-victim')]);
    await put(regional, `/trials/${trial.id}/judgment`, owed(...victims.map(({ id }: Answered) => id)));
    await served(regional, trial.id, 'judgment');
    const rectification = { ground: 'figures', number: '5a/2025/SCBA' };
    await post(regional, `/trials/${trial.id}/judgment-rectifications`, rectification);
    await served(regional, trial.id, 'judgment-rectification');
    const protest = { ...PROTESTED, accused: [ids[0]], number: '1/QĐKN-VKS' };
    await post(procurator, `/prosecution-files/${file.id}/protests`, protest);
    trial = await inStatus(regional, `/trials/${trial.id}`, 'appealed');
    expect(trial.defendants.map(({ appealed }: Answered) => appealed)).toEqual([true, false, false]);
  });

  it('is appealed by each party in the part that the article names (BLTTHS 331)', async () => {
    const appealed = (appeal: object) =>
      tried(regional, 'post', `/trials/${trial.id}/appeals`, { defendants: [ids[0]], ...appeal });
    const whole = await appealed({ by: 'civil-defendant', part: 'whole' });
    expect([whole.status, whole.body.type, whole.body.law]).toEqual([
      ...[409, expect.stringContaining('part-of-others'), 'BLTTHS 331(3)'],
    ]);
    expect((await appealed({ by: 'acquitted' })).body.law).toBe('BLTTHS 331(6)');
    trial = (await appealed({ by: 'civil-defendant' })).body;
    expect(trial.appeals).toMatchObject([{ by: 'procuracy' }, { by: 'civil-defendant', part: 'compensation' }]);
  });

  it('is told of to the procuracy, as is what goes back to whoever may not appeal (BLTTHS 334(5), 338(1))', async () => {
    await put(regional, `/trials/${trial.id}/appeal-notice`, { number: '7/TB-TA' });
    const lodged = {
      against: '5/2025/HS-ST',
      by: 'interested-person',
      way: 'petition',
      petition: 'Đơn kháng cáo: canary.',
    };
    const { body: lodging } = await regional.post('/lodgings', { unit: REGION, ...lodged });
    await put(regional, `/lodgings/${lodging.id}/return`, { trial: trial.id, number: '8/TB-TA' });
    await eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file.id}/history`);
      const received = entries.filter(({ type }: Answered) => type === 'prosecution.court-decision-received');
      expect(received.map(({ data }: Answered) => `${data.decision} ${data.number}`)).toEqual(
        expect.arrayContaining(['appeal-notification 7/TB-TA', 'petition-return 8/TB-TA']),
      );
    });
    await served(regional, trial.id, 'petition-return');
    trial = await read(regional, `/trials/${trial.id}`);
    expect(trial.appeals.map(({ by, notified }: Answered) => [by, notified])).toEqual([
      ['procuracy', undefined],
      ['civil-defendant', true],
    ]);
  });

  it('is in force for the one whom nobody has appealed, once the time for it is over', async () => {
    const part = (defendants: unknown[]) =>
      tried(regional, 'put', `/trials/${trial.id}/entry-into-force-in-part`, { defendants });
    expect((await part([ids[1]])).body.type).toMatch(/appeal-still-open/);
    city.clock.advance({ days: 31 });
    expect((await part([ids[0]])).body.type).toMatch(/part-under-appeal/);
    trial = (await part([ids[1]])).body;
    expect(trial.defendants.map(({ inForceSince }: Answered) => inForceSince)).toEqual([
      null,
      '2025-09-03T17:00:00.000Z',
      null,
    ]);
  });

  it('goes up to the other court with its file, is docketed there, and comes back decided', async () => {
    const own = await tried(regional, 'put', `/trials/${trial.id}/appeal-file`, { to: 'toa-kv1' });
    expect([own.status, own.body.type]).toEqual([409, expect.stringContaining('not-another-court')]);
    await put(regional, `/trials/${trial.id}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    const { body: accepted } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    const appeal = await inStatus(higher, `/appeals/${accepted.id}`, 'docketed');
    expect(appeal).toMatchObject({ number: '1/2025/PT', from: [trial.id], sender: 'toa-kv1', defendants: [{}] });
    expect(appeal.appeals).toMatchObject([{ part: 'whole' }, { by: 'civil-defendant', part: 'compensation' }]);
    const { deadlines } = await read(higher, `/appeals/${appeal.id}/history`);
    expect(deadlines.map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`)).toEqual([
      '340 2025-09-07',
      '346.decide 2025-10-19',
      '346.open 2025-11-03',
    ]);
    await presided(higher, `/appeals/${appeal.id}`);
    const elsewhere = await tried(regional, 'put', `/trials/${trial.id}/appeal-judgment`, {
      outcome: 'upheld',
      number: 'x',
    });
    expect(elsewhere.body.type).toMatch(/with-the-court-of-appeal/);
    const early = await tried(higher, 'put', `/appeals/${appeal.id}/decision`, { outcome: 'upheld', number: '1' });
    expect(early.body.type).toMatch(/only-dismissed-without-hearing/);

    await put(higher, `/appeals/${appeal.id}/setting`, { ...NAMED, opensOn: '2025-09-15', number: '7/QĐ' });
    await put(higher, `/appeals/${appeal.id}/hearing`);
    const verdicts = [{ defendant: ids[0], verdict: 'exempted-from-penalty' }];
    const parts = [{ defendant: ids[0], outcome: 'amended' }];
    const owed = (victim: string) => {
      const compensations = [{ victim, defendants: [ids[0]], amount: 30_000_000 }];
      return { outcome: 'amended', number: '2/2025/HS-PT', verdicts, parts, compensations };
    };
    const stranger = await tried(higher, 'put', `/appeals/${appeal.id}/decision`, owed(ids[0]!));
    expect([stranger.status, stranger.body.type]).toEqual([409, expect.stringContaining('not-a-victim')]);
    await put(higher, `/appeals/${appeal.id}/decision`, owed(opened.victims[0]));
    trial = await inStatus(regional, `/trials/${trial.id}`, 'in-force');
    const { entries } = await read(regional, `/trials/${trial.id}/history`);
    const judged = entries.find(({ type }: Answered) => type === 'court.appeal-judged');
    expect(judged.data).toMatchObject({ parts, compensations: [{ amount: 30_000_000 }] });
    expect(trial.defendants.map(({ verdict }: Answered) => verdict)).toEqual([
      'exempted-from-penalty',
      'convicted',
      null,
    ]);
    expect(await inStatus(head, `/cases/${opened.id}`, 'decided')).toMatchObject({
      accused: [{ outcome: 'exempted-from-penalty' }, { outcome: 'convicted' }, { outcome: 'suspended' }],
    });
  });

  it('is put right there in what it orders to be paid, which the court of first instance is told, and not in what it finds', async () => {
    const { items } = await read(higher, '/appeals?status=decided');
    const path = `/appeals/${items[0].id}`;
    const { entries } = await read(higher, `${path}/history`);
    const { id: entry, data } = entries.find(({ type }: Answered) => type === 'court.appeal-decided');
    const rightly = async (changes: object): Promise<unknown[]> => {
      const correction = { entry, reason: 'wrong-entry', changes };
      const { status, body } = await tried(higher, 'post', `${path}/corrections`, correction);
      return [status, body.code ?? body.status];
    };
    const compensations = [{ ...data.compensations[0], amount: 40_000_000 }];
    expect(await rightly({ parts: [{ defendant: ids[0], outcome: 'upheld' }] })).toEqual([409, 'gone-further']);
    expect(await rightly({ compensations: [{ ...compensations[0], victim: ids[0] }] })).toEqual([409, 'not-a-victim']);
    expect(await rightly({ compensations })).toEqual([200, 'decided']);
    await eventually(async () => {
      const told = await lastEntry(regional, `/trials/${trial.id}`, 'court.trial-corrected');
      expect(told).toMatchObject({ data: { changes: { compensations } } });
    });
    expect(await read(regional, `/trials/${trial.id}`)).toMatchObject({ status: 'in-force' });
  });

  it('is followed by that on the one who was suspended, tried alone though the first is in force, in its penalty once what is owed alone is appealed', async () => {
    const apart = await post(regional, `/trials/${trial.id}/separate-trials`, { number: '9/QĐ', defendants: [ids[2]] });
    expect(apart).toMatchObject({ status: 'docketed', splitFrom: trial.id, defendants: [{ id: ids[2] }] });
    await presided(regional, `/trials/${apart.id}`);
    await heard(regional, apart.id, '2025-09-20');
    const verdicts = [{ defendant: ids[2], verdict: 'acquitted', ground: 'not-proven' }];
    const absent = [{ as: 'defendant', party: ids[2], ground: 'no-obstacle' }];
    await put(regional, `/trials/${apart.id}/judgment`, { number: '8/2025/HS-ST', verdicts, absent });
    await post(regional, `/trials/${apart.id}/appeals`, { by: 'interested-person', defendants: [ids[2]] });
    const rightly = async (type: string, changes: object): Promise<Answered> => {
      const { entries } = await read(regional, `/trials/${apart.id}/history`);
      const { id: entry } = entries.find((one: Answered) => one.type === type);
      const correction = { entry, reason: 'wrong-entry', changes };
      return (await tried(regional, 'post', `/trials/${apart.id}/corrections`, correction)).body;
    };
    // Nobody was absent: with that no time is waited for, and the file goes up (BLTTHS 333(1), 339).
    expect(await rightly('court.absence-noted', { struck: true })).toMatchObject({ absent: [] });
    const { entries, deadlines } = await read(regional, `/trials/${apart.id}/history`);
    const changes = entries.flatMap(({ data }: Answered) => data.changes ?? []); // a receipt may come after them
    expect(changes.slice(-2)).toEqual([{ struck: true }, { awaited: null }]);
    expect(deadlines.filter(({ rule }: Answered) => rule === '339')).toMatchObject([{ status: 'running' }]);
    const stranger = { by: 'acquitted', part: 'acquittal-grounds', defendants: [ids[0]] };
    expect(await rightly('court.appeal-recorded', stranger)).toMatchObject({ code: 'not-a-defendant' });
    const plaintiff = { by: 'civil-plaintiff', part: 'compensation' };
    expect(await rightly('court.appeal-recorded', plaintiff)).toMatchObject({ appeals: [plaintiff] });
    city.clock.advance({ days: 31 });
    const penalty = await put(regional, `/trials/${apart.id}/entry-into-force-in-part`, { defendants: [ids[2]] });
    expect(penalty).toMatchObject({
      status: 'appealed',
      defendants: [{ appealed: true, inForceSince: null, penaltyInForceSince: expect.any(String) }],
    });
    await put(regional, `/trials/${apart.id}/appeal-file`);
    await put(regional, `/trials/${apart.id}/appeal-judgment`, { outcome: 'upheld', number: '9/2025/HS-PT' });
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused.map(({ outcome }: Answered) => outcome)).toEqual([
        'exempted-from-penalty',
        'convicted',
        'acquitted',
      ]);
    });
  });
});

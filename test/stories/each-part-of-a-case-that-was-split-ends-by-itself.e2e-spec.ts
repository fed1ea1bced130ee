import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { lastEntry, partnerIn, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, presided, PROTESTED } from './judicial';

describe('a case of which some go on apart', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn', 'so-ngoai-vu'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
  });

  const opened = async (number: string): Promise<{ id: string; file: Answered; ids: string[] }> => {
    const place = { unit: 'c00070', number, initiatedAt: '2025-07-01' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    return { id, file: await filed(head, id, procurator), ids: accused.map((one: Answered) => one.id) };
  };
  /** The second accused is ill: their matter waits in a file of its own. */
  const splitOff = async ({ file, ids }: { file: Answered; ids: string[] }): Promise<string> => {
    const path = `/prosecution-files/${file.id}`;
    await put(procurator, `${path}/accused/${ids[1]}/suspension`, { ground: 'illness', number: '6/QĐ' });
    return (await post(procurator, `${path}/splits`, { number: '7/QĐ', accused: [ids[1]], ground: 'fatal-illness' }))
      .id;
  };
  const judged = async (trial: Answered): Promise<void> => {
    const path = `/trials/${trial.id}`;
    await heard(judge, trial.id, (await read(judge, path)).docketedAt.slice(0, 10));
    const { defendants } = await read(judge, path);
    const going = defendants.filter(({ state }: Answered) => state === 'on-trial');
    await put(judge, `${path}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted({ defendants: going }) });
  };
  const inForce = async ({ id }: Answered): Promise<void> => {
    city.clock.advance({ days: 40 });
    await put(judge, `/trials/${id}/entry-into-force`);
  };
  const dead = { ground: 'offender-dead', number: '9/QĐ' };
  /** What is suspended ends on no other ground without being resumed. */
  const barred = { ground: 'time-barred', number: '9/QĐ' };
  const outcomes = (file: Answered): string[] => file.accused.map(({ outcome }: Answered) => outcome);
  const told = async (who: Client, path: string, each: (string | null)[], status: string): Promise<Answered> =>
    eventually(async () => {
      const file = await read(who, path);
      expect([outcomes(file), file.status]).toEqual([each, status]);
      return file;
    });

  it('is not decided when what was split off ends first, but once the others are judged', async () => {
    const one = await opened('41/2025/VA-CU');
    const part = await splitOff(one);
    await put(procurator, `/prosecution-files/${part}/termination`, barred);
    const going = await told(head, `/cases/${one.id}`, [null, 'terminated'], 'handed-over');
    expect([going.outcome, going.decidedAt]).toEqual([null, null]);

    const trial = await docketed(procurator, one.file.id, judge);
    await judged(trial);
    await inForce(trial);
    const decided = await told(head, `/cases/${one.id}`, ['convicted', 'terminated'], 'decided');
    expect(decided.outcome).toBe('judged');
  });

  it('is not decided when the others are judged first, but once what was split off has ended', async () => {
    const one = await opened('42/2025/VA-CU');
    const part = await splitOff(one);
    const trial = await docketed(procurator, one.file.id, judge);
    await judged(trial);
    await inForce(trial);
    await inStatus(procurator, `/prosecution-files/${one.file.id}`, 'decided');
    await told(head, `/cases/${one.id}`, ['convicted', null], 'handed-over');
    await put(procurator, `/prosecution-files/${part}/termination`, barred);
    const decided = await told(head, `/cases/${one.id}`, ['convicted', 'terminated'], 'decided');
    expect(decided.outcome).toBe('judged');
  });

  it('is decided once those who are left are investigated again in a case of their own', async () => {
    const one = await opened('43/2025/VA-CU');
    const part = await splitOff(one);
    const trial = await docketed(procurator, one.file.id, judge);
    await judged(trial);
    await inForce(trial);
    await told(head, `/cases/${one.id}`, ['convicted', null], 'handed-over');
    await put(procurator, `/prosecution-files/${part}/resumption`, { number: '8/QĐ' });
    const demand = { ground: 'evidence-missing', number: '9/QĐ', demand: 'Làm rõ: canary.' };
    await put(procurator, `/prosecution-files/${part}/return`, demand);
    const decided = await told(head, `/cases/${one.id}`, ['convicted', null], 'decided');
    expect(decided).toMatchObject({ outcome: 'judged', accused: [{ state: 'investigated' }, { state: 'split-off' }] });
  });

  it('goes on where it alone was terminated by amnesty and asks for it, with the others before the court', async () => {
    const one = await opened('45/2025/VA-CU');
    const file = `/prosecution-files/${one.file.id}`;
    const asking = `accused/${one.ids[1]}`;
    await put(procurator, `${file}/${asking}/termination`, { ground: 'amnesty', number: '5/QĐ' });
    const first = await docketed(procurator, one.file.id, judge);
    const own = await put(procurator, `${file}/${asking}/resumption`, { number: '8/QĐ', requested: true });
    const proposed = [{ id: one.ids[1], state: 'proposed', outcome: null }];
    expect(own).toMatchObject({ splitFrom: one.file.id, status: 'received', accused: proposed });
    const left = [{ state: 'indicted' }, { state: 'split-off' }];
    expect(await read(procurator, file)).toMatchObject({ status: 'handed-over', accused: left });
    await eventually(async () => {
      const { deadlines } = await read(procurator, `/prosecution-files/${own.id}/history`);
      expect(deadlines.find(({ rule }: Answered) => rule === '240.send')).toMatchObject({ status: 'met' });
    });
    const trial = await docketed(procurator, own.id, judge);
    expect(trial.defendants).toMatchObject([{ id: one.ids[1], state: 'on-trial' }]);

    await judged(first);
    await inForce(first);
    await inStatus(procurator, file, 'decided');
    await told(head, `/cases/${one.id}`, ['convicted', null], 'handed-over');
  });

  it('goes on for one alone where the procuracy has terminated it for both', async () => {
    const { file, ids } = await opened('46/2025/VA-CU');
    const path = `/prosecution-files/${file.id}`;
    await put(procurator, `${path}/termination`, { ground: 'amnesty', number: '5/QĐ' });
    const asks = { number: '8/QĐ', requested: true, accused: [ids[1]] };
    const resumed = await put(procurator, `${path}/resumption`, asks);
    expect(resumed).toMatchObject({ status: 'received', accused: [{ state: 'terminated' }, { state: 'proposed' }] });
    const trial = await docketed(procurator, file.id, judge);
    expect(trial.defendants).toMatchObject([{ id: ids[1], state: 'on-trial' }]);
  });

  it('goes on for one apart where the body, or the court, has suspended it for both', async () => {
    const place = { unit: 'c00070', number: '47/2025/VA-CU', initiatedAt: '2025-07-01' };
    const { id, accused } = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    const stayed = `/cases/${id}`;
    await put(head, `${stayed}/suspension`, { ground: 'illness' });
    const own = await put(head, `${stayed}/accused/${accused[1].id}/resumption`);
    expect(own).toMatchObject({ status: 'cracked', splitFrom: id, accused: [{ id: accused[1].id }] });
    expect(await read(head, stayed)).toMatchObject({ status: 'suspended', accused: [{}, { state: 'split-off' }] });

    const { file, ids } = await opened('48/2025/VA-CU');
    const trial = `/trials/${(await docketed(procurator, file.id, judge)).id}`;
    await put(judge, `${trial}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
    const apart = await post(judge, `${trial}/separate-trials`, { number: '9/QĐ', defendants: [ids[1]] });
    expect(apart).toMatchObject({ status: 'docketed', defendants: [{ id: ids[1], state: 'on-trial' }] });
    expect(await read(judge, trial)).toMatchObject({
      status: 'suspended',
      defendants: [{}, { state: 'tried-apart' }],
      undelivered: [{ decision: 'suspension' }, { decision: 'resumption', defendants: [ids[1]] }],
    });
    await eventually(async () => {
      const received = 'prosecution.court-decision-received';
      const told = await lastEntry(procurator, `/prosecution-files/${file.id}`, received);
      expect(told).toMatchObject({ data: { decision: 'separate-trial', number: '9/QĐ' } });
      const { deadlines } = await read(judge, `${trial}/history`);
      const sent = deadlines.filter(({ rule }: Answered) => rule === '286.stay').map(({ status }: Answered) => status);
      expect(sent).toEqual(['met', 'met', 'met']);
    });

    const withdrawal = { number: '13/QĐ-VKS', accused: [ids[1]], ground: 'no-offence' };
    await post(procurator, `/prosecution-files/${file.id}/prosecution-withdrawals`, withdrawal);
    await eventually(async () => {
      const { defendants } = await read(judge, `/trials/${apart.id}`);
      expect(defendants).toMatchObject([{ id: ids[1], withdrawn: true }]);
    });
    expect((await read(judge, trial)).defendants.some((one: Answered) => one.withdrawn)).toBe(false);
    const ground = 'prosecution-withdrawn';
    await presided(judge, `/trials/${apart.id}`);
    expect(await put(judge, `/trials/${apart.id}/termination`, { ground, number: '10/QĐ' })).toMatchObject({
      status: 'terminated',
    });
  });

  it('waits apart for what the court had asked abroad, which is answered or taken back for both (BLTTHS 281(1)(a), 283(2))', async () => {
    const { file, ids } = await opened('49/2025/VA-CU');
    const trial = `/trials/${(await docketed(procurator, file.id, judge)).id}`;
    const asking = {
      assistance: 'evidence',
      country: 'KH',
      persons: [{ name: 'Canary' }],
      request: 'canary: xác minh',
    };
    await post(judge, `${trial}/assistance-requests`, asking);
    await post(judge, `${trial}/assistance-requests`, asking);
    await put(judge, `${trial}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
    const own = `/trials/${(await post(judge, `${trial}/separate-trials`, { number: '9/QĐ', defendants: [ids[1]] })).id}`;
    const waits = async (path: string): Promise<Answered[]> =>
      (await read(judge, path)).assistance.map(({ exchange, answer }: Answered) => [exchange, answer]);
    const both = await waits(trial);
    expect(await waits(own)).toEqual(both);
    const [[back], [open]] = both;
    const taken = await tried(judge, 'delete', `${trial}/assistance-requests/${back}`);
    expect(taken.status).toBe(200);
    for (const path of [trial, own]) expect(await waits(path)).toEqual([[open, null]]);

    const officer = await city.as('so-ngoai-vu.hop-tac');
    const leader = await city.as('so-ngoai-vu.lanh-dao');
    const { id: partner } = await partnerIn(leader, 'KH', 'Bộ Tư pháp Campuchia');
    const asked = await eventually(async () => {
      const { items } = await read(officer, '/assistance-requests?status=asked');
      expect(items).toHaveLength(1);
      return items[0];
    });
    const path = `/assistance-requests/${asked.id}`;
    await put(officer, `${path}/draft`, { channel: 'mutual-legal-assistance', partner });
    await put(leader, `${path}/approval`, { number: '11/QĐ' });
    await put(officer, `${path}/dispatch`, { number: '12/TTTP' });
    await put(officer, `${path}/answer`, { number: '9/KH', result: 'canary: đã xác minh' });
    for (const path of [trial, own])
      await eventually(async () => expect(await waits(path)).toEqual([[open, 'answered']]));
  });

  it('is told as well of whom the body keeps secret since, at the procuracy and at the court (TTLT 01/2017 4(5); BLTTHS 486)', async () => {
    const split = await opened('50/2025/VA-CU');
    const part = await splitOff(split);
    const tried = await opened('51/2025/VA-CU');
    const trial = `/trials/${(await docketed(procurator, tried.file.id, judge)).id}`;
    await put(judge, `${trial}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
    const own = await post(judge, `${trial}/separate-trials`, { number: '9/QĐ', defendants: [tried.ids[1]] });
    for (const { id } of [split, tried])
      await post(head, `/cases/${id}/applications`, { by: 'witness', about: 'secrecy', text: 'Nhân chứng Canary' });
    const secret = [expect.objectContaining({ of: 'witness', as: 'secrecy' })];
    await eventually(async () => {
      for (const file of [split.file.id, part])
        expect((await read(procurator, `/prosecution-files/${file}`)).guarded).toEqual(secret);
      for (const path of [trial, `/trials/${own.id}`]) expect((await read(judge, path)).guarded).toEqual(secret);
    });
  });

  it('is tried apart as was decided while the trial of all stood still, also once that goes on (BLTTHS 283(2))', async () => {
    const { file, ids } = await opened('52/2025/VA-CU');
    const trial = `/trials/${(await docketed(procurator, file.id, judge)).id}`;
    await put(judge, `${trial}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
    city.clock.advance({ days: 2 });
    const occurredAt = city.clock.now();
    city.clock.advance({ days: 2 });
    await put(judge, `${trial}/resumption`, { number: '5/QĐ-TA' });
    const late = { number: '9/QĐ', defendants: [ids[1]], occurredAt };
    const apart = await post(judge, `${trial}/separate-trials`, late);
    const on = { id: ids[1], state: 'on-trial' };
    expect(apart).toMatchObject({ status: 'docketed', docketedAt: occurredAt, defendants: [on] });
    const left = [{ state: 'on-trial' }, { state: 'tried-apart' }];
    expect(await read(judge, trial)).toMatchObject({ status: 'docketed', defendants: left });
    const again = await tried(judge, 'post', `${trial}/separate-trials`, { ...late, defendants: [ids[0]] });
    expect([again.status, again.body.code]).toEqual([409, 'nobody-left']);

    // A protest finds the trial in which whom it is about was judged (BLTTHS 336, 342).
    await presided(judge, `/trials/${apart.id}`);
    await judged(apart);
    const protests = `/prosecution-files/${file.id}/protests`;
    await eventually(async () => {
      const protest = { ...PROTESTED, accused: [ids[1]], number: '1/QĐKN' };
      expect((await tried(procurator, 'post', protests, protest)).status).toBe(200);
    });
    await inStatus(judge, `/trials/${apart.id}`, 'appealed');
    await post(procurator, `/prosecution-files/${file.id}/protest-withdrawals`, { number: '2/QĐ-VKS' });
    await inStatus(judge, `/trials/${apart.id}`, 'judged');
    expect(await read(judge, trial)).toMatchObject({ status: 'docketed', appeals: [] });
  });

  it('is before the court still when one who was tried apart has ended there', async () => {
    const one = await opened('44/2025/VA-CU');
    const trial = await docketed(procurator, one.file.id, judge);
    const path = `/trials/${trial.id}`;
    await put(judge, `${path}/defendants/${one.ids[1]}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
    await judged(trial);
    const apart = await post(judge, `${path}/separate-trials`, { number: '9/QĐ', defendants: [one.ids[1]] });
    await presided(judge, `/trials/${apart.id}`);
    await put(judge, `/trials/${apart.id}/termination`, dead);
    const { decisions, undelivered } = await read(judge, `/trials/${apart.id}`);
    await put(judge, `/trials/${apart.id}/deliveries/${undelivered[0].id}`);
    city.clock.advance({ days: 16 });
    await put(judge, `/trials/${apart.id}/decisions/${decisions[0].id}/entry-into-force`);
    const file = `/prosecution-files/${one.file.id}`;
    expect((await told(procurator, file, [null, 'terminated'], 'handed-over')).decidedAt).toBeNull();
    await told(head, `/cases/${one.id}`, [null, 'terminated'], 'handed-over');

    await inForce(trial);
    await told(procurator, file, ['convicted', 'terminated'], 'decided');
    await told(head, `/cases/${one.id}`, ['convicted', 'terminated'], 'decided');
    for (const agency of ['pc02', 'vks-hn', 'toa-hn']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, served, NAMED } from './judicial';

const MORNING = '2025-08-04T02:00:00.000Z';

describe('a file that is returned for supplementary investigation', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: MORNING });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
    opened = await caseUnderWay(head, ['Trần Văn Canary'], {
      unit: 'c00070',
      number: '17/2025/VA-CU',
      initiatedAt: '2025-06-02',
    });
  });

  const returnIt = async (): Promise<void> => {
    const { version } = await read(procurator, `/prosecution-files/${file.id}`);
    const demand = { ground: 'evidence-missing', number: '3/YC-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `/prosecution-files/${file.id}/return`, version, demand);
    await tell(procurator, `/prosecution-files/${file.id}`, 'return');
    await sendAbove('return');
    await inStatus(head, `/cases/${opened.id}`, 'cracked');
    await tell(head, `/cases/${opened.id}`, 'conclusion');
  };
  const tell = async (client: Client, path: string, of: string): Promise<void> => {
    const told = await tried(client, 'post', `${path}/party-notices`, { of, recipients: ['accused', 'defender'] });
    expect(told.status).toBe(200);
  };
  const sendAbove = async (of: string): Promise<void> => {
    const path = `/prosecution-files/${file.id}`;
    const sent = await tried(procurator, 'post', `${path}/higher-procuracy`, { of });
    expect(sent.status).toBe(200);
  };
  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    const duties = deadlines.filter(({ status, nature }: Answered) => status === 'running' && nature === 'duty');
    return duties.map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`);
  };

  it('is the investigation’s again, with what is demanded and a limit of its own', async () => {
    expect(opened.number).toBe('17/2025/VA-CU');
    file = await filed(head, opened.id, procurator);
    await returnIt();
    const { returns, version } = await read(head, `/cases/${opened.id}`);
    expect(returns).toMatchObject([{ by: 'procuracy' }]);
    const reading = await head.post(`/cases/${opened.id}/returns/${returns[0].exchange}/readings`, {
      purpose: 'điều tra bổ sung',
    });
    expect(reading.body.dossier).toEqual({ text: 'Làm rõ: canary.', persons: [] });
    expect(await running(head, `/cases/${opened.id}`)).toEqual(['174.procuracy 2025-10-06']);
    const indictment = { number: '1', indictment: 'x' };
    const again = await tried(procurator, 'put', `/prosecution-files/${file.id}/indictment`, indictment);
    expect(again.status).toBe(409);
    expect(version).toBeGreaterThan(opened.version);
  });

  it('is sent again at once where the procuracy above cancels the return, which counts no more', async () => {
    const path = `/prosecution-files/${file.id}`;
    const overruling = { of: 'return', how: 'cancelled', ground: 'no-grounds', number: '11/QĐ-VKSTC' };
    const { version } = await read(procurator, path);
    expect(await act(procurator, `${path}/overruling`, version, overruling)).toMatchObject({
      ...{ status: 'returned', returns: [] },
    });
    expect(await running(procurator, path)).toEqual(['240.again 2025-08-24']);
    const offer = await eventually(() => only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'));
    expect((await procurator.put(`/case-files/${offer.id}/acceptance`, {})).status).toBe(200);
    await inStatus(head, `/cases/${opened.id}`, 'handed-over');
    await inStatus(procurator, path, 'received');
    expect(await running(procurator, path)).toEqual(['240 2025-09-03']);
    await returnIt();
    const { returns } = await read(head, `/cases/${opened.id}`);
    expect(returns.map(({ overruled }: Answered) => overruled)).toEqual([true, undefined]);
  });

  it('comes again as the same file, and is returned a second time but no third', async () => {
    city.clock.advance({ days: 10 });
    expect((await filed(head, opened.id, procurator)).id).toBe(file.id);
    expect(await running(procurator, `/prosecution-files/${file.id}`)).toEqual(['240 2025-09-13']);
    await returnIt();
    expect((await filed(head, opened.id, procurator)).receivedAgainAt).toHaveLength(3);
    const third = await tried(procurator, 'put', `/prosecution-files/${file.id}/return`, {
      ground: 'other-crime',
      number: '5',
      demand: 'x',
    });
    expect([third.status, third.body.law]).toEqual([409, 'BLTTHS 174(2)']);
    expect(await read(procurator, `/prosecution-files/${file.id}`)).toMatchObject({ status: 'received' });
  });

  it('is decided anew once the procuracy above has withdrawn the indictment, and the court has it no longer', async () => {
    const path = `/prosecution-files/${file.id}`;
    const { version } = await read(procurator, path);
    const indicted = await act(procurator, `${path}/indictment`, version, { number: '6/CT', indictment: 'x' });
    await eventually(() => only(judge, `/exchanges?kind=indictment&side=receiver&status=offered`));
    const overruling = { of: 'indictment', how: 'withdrawn', ground: 'unlawful', number: '12/QĐ-VKSTC' };
    const other = await tried(procurator, 'put', `${path}/overruling`, { ...overruling, of: 'termination' });
    expect([other.status, other.body]).toMatchObject([409, { code: 'no-such-decision', law: 'BLTTHS 240(3)' }]);
    expect(await act(procurator, `${path}/overruling`, indicted.version, overruling)).toMatchObject({
      ...{ status: 'received', indictment: null, indictedAt: null },
      accused: [{ state: 'proposed', decidedAt: null }],
    });
    await eventually(async () => {
      expect(await running(procurator, path)).toEqual(['240.again 2025-09-03']);
      expect(await read(judge, `/exchanges/${indicted.indictment}`)).toMatchObject({ status: 'withdrawn' });
      const { entries } = await read(head, `/cases/${opened.id}/history`);
      const overruled = expect.objectContaining({ decision: 'decision-overruled', number: '12/QĐ-VKSTC' });
      const told = { type: 'investigation.prosecution-notice-received', data: overruled };
      expect(entries).toContainEqual(expect.objectContaining(told));
    });
  });

  it('is sent back by the court as well, and passed on in its name', async () => {
    trial = await docketed(procurator, file.id, judge);
    const demand = { ground: 'other-offender', number: '2/QĐ-TA', demand: 'Xác định đồng phạm: canary.' };
    await act(judge, `/trials/${trial.id}/return`, trial.version, demand);
    const back = await inStatus(procurator, `/prosecution-files/${file.id}`, 'received');
    expect(back).toMatchObject({ demandedBy: 'presiding-judge', indictment: null });
    await returnIt();
    expect(await running(head, `/cases/${opened.id}`)).toEqual(['174.court 2025-09-15']);
  });

  it('is not tried once the procuracy above has overruled the indictment that the court has, which returns the file', async () => {
    await filed(head, opened.id, procurator);
    expect((await docketed(procurator, file.id, judge)).id).toBe(trial.id);
    const [path, there] = [`/prosecution-files/${file.id}`, `/trials/${trial.id}`];
    const overruling = { of: 'indictment', how: 'cancelled', ground: 'unlawful', number: '13/QĐ-VKSTC' };
    const { version } = await read(procurator, path);
    expect(await act(procurator, `${path}/overruling`, version, overruling)).toMatchObject({ status: 'handed-over' });
    await eventually(async () => expect(await running(judge, there)).toContain('280.overruled 2025-08-19'));
    const setting = await tried(judge, 'put', `${there}/setting`, {
      ...{ ...NAMED, number: '9/QĐXX', opensOn: '2025-08-25' },
    });
    expect([setting.status, setting.body.code]).toEqual([409, 'indictment-overruled']);
    const back = { ground: 'procedure-violated', number: '3/QĐ-TA', demand: 'Quyết định lại: canary.' };
    await put(judge, `${there}/return`, back);
    await inStatus(procurator, path, 'received');
    expect(await running(procurator, path)).toEqual(['246 2025-09-15', '240.again 2025-09-03']);
  });

  it('is indicted and tried in the end, in the trial that was docketed first', async () => {
    expect((await docketed(procurator, file.id, judge)).id).toBe(trial.id);
    expect(await running(judge, `/trials/${trial.id}`)).toEqual(['277.again 2025-08-29']);
    trial = await heard(judge, trial.id, '2025-08-25');
    const judgment = { number: '8/2025/HS-ST', verdicts: convicted(trial) };
    await act(judge, `/trials/${trial.id}/judgment`, trial.version, judgment);
    trial = await served(judge, trial.id, 'judgment');
    const defendants = trial.defendants.map(({ id }: Answered) => id);
    const appealed = await tried(judge, 'post', `/trials/${trial.id}/appeals`, { by: 'defendant', defendants });
    expect([appealed.status, appealed.body.status]).toEqual([200, 'appealed']);
    city.clock.advance({ days: 40 });
    const upheld = { outcome: 'upheld', number: '2/2025/HS-PT' };
    await act(judge, `/trials/${trial.id}/appeal-judgment`, appealed.body.version, upheld);
    expect(await inStatus(head, `/cases/${opened.id}`, 'decided')).toMatchObject({
      outcome: 'judged',
      accused: [{ outcome: 'convicted' }],
    });
  });

  it('has been returned as often in each of the cases into which the body then splits it (BLTTHS 170(2), 174(2))', async () => {
    const place = { unit: 'c00070', number: '18/2025/VA-CU', initiatedAt: '2025-08-01' };
    const both = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    const whole = await filed(head, both.id, procurator);
    const demand = { ground: 'evidence-missing', number: '8/YC-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `/prosecution-files/${whole.id}/return`, whole.version, demand);
    const { accused } = await inStatus(head, `/cases/${both.id}`, 'cracked');
    const split = await tried(head, 'post', `/cases/${both.id}/splits`, { accused: [accused[1].id] });
    expect([split.status, split.body.returns?.length]).toEqual([201, 1]);
    const again = await filed(head, split.body.id, procurator);
    expect(again).toMatchObject({ id: whole.id, returns: [{ by: 'procuracy' }] });
    expect((await filed(head, both.id, procurator)).returns).toMatchObject([{ by: 'procuracy', elsewhere: true }]);
  });
});

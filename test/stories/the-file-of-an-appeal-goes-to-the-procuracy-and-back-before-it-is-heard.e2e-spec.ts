import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, read, tried, type Answered } from './acting';
import { convicted, inStatus, officer, REGIONAL_COURT, NAMED, presided, trialUnderWay } from './judicial';

describe('a judgment that a victim appeals and the procuracy protests', () => {
  let city: TestCity;
  let regional: Client;
  let higher: Client;
  let procurator: Client;
  let path: string;
  let appeal: string;

  const knife = { kind: 'exhibit', origin: 'seized', description: 'Một con dao: canary.' };

  const acted =
    (how: 'put' | 'post') =>
    async (who: Client, at: string, body: object = {}): Promise<Answered> => {
      const answer = await tried(who, how, at, body);
      return { ...answer.body, answered: answer.status };
    };
  const [put, post] = [acted('put'), acted('post')];

  beforeAll(async () => {
    city = await startAgencies(['vks-hn', 'toa-hn', 'toa-kv1'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL_COURT],
    });
    regional = await city.as(officer('toa-kv1', 'judge', 'chief-judge', 'court-clerk'));
    higher = await city.as('toa-hn.chanh-an');
    procurator = await city.as('vks-hn.vien-truong');
    const docketed = await trialUnderWay(regional, '9/2025/CU');
    path = `/trials/${docketed.id}`;
    const defendants = [docketed.defendants[0].id];
    await put(regional, `${path}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-05' });
    await put(regional, `${path}/hearing`);
    await put(regional, `${path}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted(docketed) });
    for (const by of ['victim', 'defendant', 'procuracy'])
      expect(await post(regional, `${path}/appeals`, { by, defendants })).toMatchObject({ status: 'appealed' });
  });

  it('loses an appellant below, and goes up with those that are left', async () => {
    const below = await post(regional, `${path}/appeal-withdrawals`, { by: 'defendant' });
    expect(below).toMatchObject({ status: 'appealed', appeals: [{ by: 'victim' }, { by: 'procuracy' }] });
    city.clock.advance({ days: 31 });
    await post(regional, `${path}/items`, knife);
    await put(regional, `${path}/appeal-file`, { to: 'toa-hn' });
    const offer = await eventually(() => only(higher, '/exchanges?kind=appeal&side=receiver&status=offered'));
    const { body } = await higher.put(`/appeal-files/${offer.id}/docketing`, {});
    appeal = `/appeals/${body.id}`;
    expect(await inStatus(higher, appeal, 'docketed')).toMatchObject({
      appeals: [{ by: 'victim' }, { by: 'procuracy' }],
      items: [{ kind: 'exhibit', origin: 'seized' }],
    });
    const reading = await higher.post(`${appeal}/items/readings`, { purpose: 'nghiên cứu hồ sơ' });
    expect(reading.body.items).toMatchObject([{ description: knife.description }]);
  });

  it('waits while the procuracy has the file, which comes back without the protest', async () => {
    await presided(higher, appeal);
    await put(higher, `${appeal}/loan`, { to: 'vks-hn' });
    const study = await eventually(() => only(procurator, '/appeal-studies?status=received'));
    const { deadlines } = await read(procurator, `/appeal-studies/${study.id}/history`);
    expect(deadlines).toMatchObject([{ rule: '341', dueOn: '2025-09-19' }]);
    const early = await put(higher, `${appeal}/decision`, { outcome: 'dismissed', number: '1/QĐ-PT' });
    expect(early).toMatchObject({ answered: 409, code: 'file-with-the-procuracy' });
    const studied = { number: '27/VKS-P7', protestWithdrawn: true };
    await act(procurator, `/appeal-studies/${study.id}/return`, study.version, studied);
    await eventually(async () => {
      expect(await read(higher, appeal)).toMatchObject({ appeals: [{ by: 'victim' }] });
    });
  });

  it('has the procuracy see what comes after that, for 3 days (BLTTHS 341(2))', async () => {
    const came = { number: '26/TA-PT', evidence: 'Đơn của bị hại: canary.' };
    const { evidence } = await post(higher, `${appeal}/evidence`, came);
    const [{ exchange }] = evidence as Answered[];
    const study = await eventually(async () => {
      const found = await only(procurator, '/appeal-studies?status=given-back');
      expect(found.evidence).toEqual([exchange]);
      return found;
    });
    const at = `/appeal-studies/${study.id}`;
    const reading = await procurator.post(`${at}/evidence/${exchange}/readings`, { purpose: 'nghiên cứu' });
    expect(reading.body.dossier).toEqual({ text: came.evidence });
    const { deadlines } = await read(procurator, `${at}/history`);
    expect(deadlines).toContainEqual(expect.objectContaining({ rule: '341.evidence', dueOn: '2025-09-07' }));
    await act(procurator, `${at}/evidence/${exchange}/return`, study.version, { number: '28/VKS-P7' });
    await eventually(async () => expect((await read(higher, appeal)).evidence).toEqual([]));
    const unasked = await put(higher, `${appeal}/evidence/${exchange}/return`, { number: '29/VKS-P7' });
    expect(unasked).toMatchObject({ answered: 409, code: 'no-evidence-away' });
  });

  it('has its panel initiate a crime that was left out, of which that procuracy is told (BLTTHS 153(4), 154(2))', async () => {
    await put(higher, `${appeal}/setting`, { ...NAMED, number: '3/QĐ-PT', opensOn: '2025-09-15' });
    const leftOut = { article: '151', clause: '2', number: '2/QĐ-HĐXX', found: 'Bỏ lọt tội phạm: canary.' };
    expect(await post(higher, `${appeal}/initiations`, leftOut)).toMatchObject({
      ...{ answered: 409, code: 'panel-not-sitting', law: 'BLTTHS 153(4)' },
    });
    await put(higher, `${appeal}/hearing`);
    expect(await post(higher, `${appeal}/initiations`, leftOut)).toMatchObject({ answered: 200, status: 'set' });
    const study = await only(procurator, '/appeal-studies?status=given-back');
    const received = await eventually(() => only(procurator, '/initiations?status=initiated-by-panel'));
    expect(received).toMatchObject({
      ...{ article: '151', court: 'toa-hn', from: [study.id], onAppeal: true, decisionNumber: '2/QĐ-HĐXX' },
    });
    const at = `/initiations/${received.id}`;
    const reading = await procurator.post(`${at}/readings`, { purpose: 'chuyển Cơ quan điều tra' });
    expect(reading.body).toEqual({ account: leftOut.found });
    const rules = async (who: Client, path: string): Promise<string[]> =>
      (await read(who, `${path}/history`)).deadlines.map(({ rule, status }: Answered) => `${rule} ${status}`);
    expect(await rules(procurator, at)).toEqual(['7-pass-on running', '161.on-appeal running']);
    await eventually(async () => expect(await rules(higher, appeal)).toContain('154-send.panel met'));
    const { entries } = await read(higher, `${appeal}/history`);
    const { id: entry } = entries.find(({ type }: Answered) => type === 'court.case-initiated');
    const correction = { entry, reason: 'wrong-entry', changes: { clause: '3' } };
    expect(await post(higher, `${appeal}/corrections`, correction)).toMatchObject({ answered: 200 });
    const { version } = await eventually(async () => {
      const righted = await read(procurator, at);
      expect(righted).toMatchObject({ clause: '3' });
      return righted;
    });
    const why = { number: '30/QĐKN', ground: 'law-misapplied', reasons: 'Không có căn cứ: canary.' };
    const { protest } = await act(procurator, `${at}/protest`, version, why);
    expect(protest).toMatchObject({ notice: null }); // what is above takes no part
  });

  it('or demand it, which the procuracy answers (BLTTHS 153(3)(c))', async () => {
    const demand = { article: '150', clause: '1', number: '3/YC-HĐXX', found: 'Có người đồng phạm: canary.' };
    expect(await post(higher, `${appeal}/initiation-demands`, demand)).toMatchObject({ answered: 200 });
    const { id, version } = await eventually(() => only(procurator, '/initiations?status=under-examination'));
    await act(procurator, `/initiations/${id}/non-initiation`, version, { number: '31/QĐ-VKS', ground: 'no-offence' });
    await eventually(async () => {
      const { initiations } = await read(higher, appeal);
      expect(initiations).toMatchObject([{ by: 'decision' }, { by: 'demand', initiated: false }]);
    });
  });

  it('is changed by the victim, of which that procuracy is told (BLTTHS 342)', async () => {
    const { defendants } = await read(higher, appeal);
    const less = { by: 'victim', defendants: [defendants[0].id], part: 'compensation', number: '6/TB-PT' };
    expect(await post(higher, `${appeal}/appeal-changes`, less)).toMatchObject({
      ...{ answered: 200, appeals: [{ by: 'victim', part: 'compensation' }] },
    });
    const { id } = await only(procurator, '/appeal-studies?status=given-back');
    await eventually(async () => {
      const { entries } = await read(procurator, `/appeal-studies/${id}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'appeal-change')).toMatchObject({
        data: { decision: 'appeal-change', number: '6/TB-PT' },
      });
    });
  });

  it('is dismissed once the victim has withdrawn too, and is in force below', async () => {
    const dismissal = { outcome: 'dismissed', number: '1/QĐ-PT' };
    expect(await put(higher, `${appeal}/decision`, dismissal)).toMatchObject({
      ...{ answered: 409, code: 'appeals-maintained', law: 'BLTTHS 348' },
    });
    await post(higher, `${appeal}/appeal-withdrawals`, { by: 'victim' });
    const letter = { kind: 'document', origin: 'handed-in', description: 'Đơn của bị hại: canary.' };
    const { items: listed } = await post(higher, `${appeal}/items`, letter);
    await put(higher, `${appeal}/items/${listed[0].item}/removal`, { ground: 'returned', number: '7/QĐ-PT' });
    expect(await put(higher, `${appeal}/decision`, dismissal)).toMatchObject({ answered: 200, status: 'decided' });
    expect((await inStatus(regional, path, 'in-force')).items).toMatchObject([
      { item: listed[0].item, off: { ground: 'returned', number: '7/QĐ-PT' } },
      { item: listed[1].item, kind: 'document' },
    ]);
    const limits = async (who: Client, at: string) =>
      (await read(who, `${at}/history`)).deadlines
        .filter(({ rule }: Answered) => /^262.appeal/.test(rule))
        .map(({ rule, status }: Answered) => `${rule} ${status}`);
    await eventually(async () => expect(await limits(higher, appeal)).toContain('262.appeal.send met'));
    const recipients = ['investigating-body', 'first-instance-procuracy', 'local-authority', 'criminal-execution'];
    expect(await put(higher, `${appeal}/deliveries/judgment`, { recipients })).toMatchObject({
      ...{ answered: 409, code: 'party-left-out', law: 'BLTTHS 262(2)' },
    });
    expect(await limits(higher, appeal)).toContain('262.appeal running');
    const whole = { recipients: [...recipients, 'appellant', 'interested'] };
    expect(await put(higher, `${appeal}/deliveries/judgment`, whole)).toMatchObject({ answered: 200 });
    expect(await limits(higher, appeal)).toEqual(['262.appeal met', '262.appeal.send met']);
    const rectification = { ground: 'figures', number: '1a/QĐ-PT' };
    await post(higher, `${appeal}/judgment-rectifications`, rectification);
    expect(await put(higher, `${appeal}/deliveries/judgment`, whole)).toMatchObject({ answered: 200 });
    const study = await only(procurator, '/appeal-studies?status=given-back');
    await eventually(async () => {
      const { entries } = await read(procurator, `/appeal-studies/${study.id}/history`);
      const told = entries.map(({ data }: Answered) => data);
      expect(told).toContainEqual(expect.objectContaining({ decision: 'appeal-withdrawal' }));
      expect(told).toContainEqual(expect.objectContaining({ decision: 'appeal-judgment', number: '1/QĐ-PT' }));
      expect(told).toContainEqual(expect.objectContaining({ number: '1a/QĐ-PT' }));
    });
    for (const agency of ['vks-hn', 'toa-hn', 'toa-kv1']) {
      const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
      expect((await read(operator, '/operations/parked')).items).toEqual([]);
    }
  });
});

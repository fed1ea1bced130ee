import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, put, read, tried, type Answered } from './acting';
import { caseUnderWay, convicted, detained, docketed, filed, heard, inStatus, officer, REGIONAL } from './judicial';

describe('a case that another procuracy has to prosecute', () => {
  let city: TestCity;
  let head: Client;
  let first: Client;
  let competent: Client;
  let court: Client;
  let opened: Answered;
  let held: string;
  let other: string;
  let file: string;
  let there: string;
  let trial: string;

  const running = async (client: Client, path: string): Promise<string[]> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines
      .filter(({ rule, status }: Answered) => /^(239|240$|241\.brought)/.test(rule) && status === 'running')
      .map(({ rule, dueOn }: Answered) => `${rule} ${dueOn}`)
      .sort();
  };
  const transferred = async (): Promise<Answered> => {
    const { version } = await read(first, file);
    const reasons = 'Thuộc thẩm quyền của Viện kiểm sát khu vực: canary.';
    const decision = { number: '8/QĐ-VKS', ground: 'court-level', to: 'vks-kv1', reasons };
    await act(first, `${file}/transfer`, version, decision);
    const offer = await eventually(() =>
      only(competent, '/exchanges?kind=prosecution-transfer&side=receiver&status=offered'),
    );
    const accepted = await competent.put(`/file-transfers/${offer.id}/acceptance`, {});
    expect([accepted.status, accepted.body.status]).toEqual([200, 'awaiting-release']);
    await inStatus(first, file, 'transferred');
    return inStatus(competent, `/prosecution-files/${accepted.body.id}`, 'received');
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn'], {
      at: '2025-08-04T02:00:00.000Z',
      more: [REGIONAL],
    });
    head = await city.as('pc02.thu-truong');
    first = await city.as('vks-hn.vien-truong');
    competent = await city.as(officer('vks-kv1', 'prosecutor', 'head-of-procuracy'));
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '37/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    opened = await caseUnderWay(head, ['Lê Văn Canary', 'Trần Văn Canary'], place);
    held = opened.accused[0].id;
    await detained(head, first, opened.id, held, { until: '2025-08-20' });
    file = `/prosecution-files/${(await filed(head, opened.id, first)).id}`;
  });

  it('goes there with its accused and their detention, and has its limit anew from the receipt', async () => {
    expect(await running(first, file)).toEqual(['240 2025-09-03', '241.brought 2025-08-20']);
    const order = { number: '4/LTG-VKS', until: '2025-08-25' };
    const { version, accused } = await read(first, file);
    other = accused[1].id;
    await act(first, `${file}/accused/${other}/detention`, version, order);
    city.clock.advance({ days: 7 });
    const taken = await transferred();
    there = `/prosecution-files/${taken.id}`;
    expect(taken).toMatchObject({ sender: 'pc02', from: [opened.id], transferredBy: 'vks-hn' });
    expect(taken.accused).toMatchObject([{ id: held, detained: { until: '2025-08-20', brought: true } }, {}]);
    const limits = ['240 2025-09-10', '241.brought 2025-08-20', '241.brought 2025-08-25'];
    expect(await running(competent, there)).toEqual(limits);
  });

  it('is told to the investigation and to who takes part within 3 days', async () => {
    await eventually(async () => expect(await running(first, file)).toEqual(['239.told.transfer 2025-08-14']));
    const { entries } = await read(head, `/cases/${opened.id}/history`);
    expect(entries.map(({ data }: Answered) => data.decision)).toContain('file-transfer');
    const told = { of: 'transfer', recipients: ['accused', 'defender'] };
    const answer = await tried(first, 'post', `${file}/party-notices`, told);
    expect(answer.status).toBe(200);
    expect(await running(first, file)).toEqual([]);
  });

  it('is returned from there to the investigation, where it is told of a release that is registered since, and comes there again as the same file', async () => {
    city.clock.advance({ hours: 1 });
    const { version, receivedAt: occurredAt } = await read(competent, there);
    const demand = { ground: 'evidence-missing', number: '5/QĐ-TH', demand: 'Yêu cầu điều tra bổ sung: canary.' };
    await act(competent, `${there}/return`, version, demand);
    expect(await inStatus(first, file, 'returned')).toMatchObject({ returns: [{ by: 'procuracy', elsewhere: true }] });
    const { accused } = await inStatus(head, `/cases/${opened.id}`, 'cracked');
    expect(accused).toMatchObject([{}, { id: other, detainedUntil: '2025-08-25' }]);
    const freed = { number: '6/QĐ-VKS', occurredAt };
    await act(competent, `${there}/accused/${other}/release`, (await read(competent, there)).version, freed);
    await eventually(async () => {
      const { accused } = await read(head, `/cases/${opened.id}`);
      expect(accused).toMatchObject([{ detainedUntil: '2025-08-20' }, { detainedUntil: null }]);
    });
    expect(await filed(head, opened.id, first)).toMatchObject({ id: file.split('/').at(-1) });
    expect(await transferred()).toMatchObject({ id: there.split('/').at(-1), returns: [{ by: 'procuracy' }] });
  });

  it('is indicted there before the court, while its first procuracy has nothing to decide any more', async () => {
    trial = (await docketed(competent, there.split('/').at(-1)!, court)).id;
    const offer = await only(court, '/exchanges?kind=indictment&side=receiver');
    expect(offer.counterpart).toBe('vks-kv1');
    expect((await read(first, file)).status).toBe('transferred');
  });

  it('leaves its exhibits with the body that investigated, which carries out what is decided of them there (TTLT 04/2018 29(2), 36(2)(b))', async () => {
    const ownCase = `/cases/${opened.id}`;
    await post(competent, `${there}/exhibits-transfers`, { number: '9/QĐ-VKSKV1' });
    const owed = () =>
      eventually(async () => {
        const { deadlines } = await read(head, `${ownCase}/history`);
        const found = deadlines.find(({ rule }: Answered) => rule === '36-exhibits');
        expect(found).toBeDefined();
        return found;
      });
    const { about, status } = await owed();
    expect(status).toBe('running');
    await put(head, `${ownCase}/exhibits-transfers/${about}/handover`, { minutes: '3/BB-GN' });
    expect(await owed()).toMatchObject({ status: 'met' });
    // The minutes are told to the procuracy with which the body has had the case.
    await eventually(async () => {
      const { items } = await read(first, '/supervisions');
      const { decisions } = items.find(({ from }: Answered) => from[0] === opened.id);
      expect(decisions).toContainEqual(expect.objectContaining({ decision: 'exhibits-handover' }));
    });
  });

  it('is known to both, and to the body, as a higher court has decided of its judgment (BLTTHS 370, 397)', async () => {
    const path = `/trials/${trial}`;
    const over = await heard(court, trial, '2025-09-01');
    await act(court, `${path}/judgment`, over.version, { number: '8/2025/HS-ST', verdicts: convicted(over) });
    city.clock.advance({ days: 40 });
    await act(court, `${path}/entry-into-force`, (await read(court, path)).version);
    const decided = { number: '5/2025/HS-GĐT', by: 'cassation', outcome: 'tried-again' };
    expect((await tried(court, 'post', `${path}/cassations`, decided)).status).toBe(200);
    const holders = [
      [competent, there, 'toa-hn'],
      [first, file, 'vks-kv1'],
      [head, `/cases/${opened.id}`, 'vks-kv1'],
    ] as const;
    for (const [client, where, from] of holders)
      await eventually(async () => {
        const { entries } = await read(client, `${where}/history`);
        const noted = entries.find(({ data }: Answered) => data.decision === 'cassation');
        const { outcome, against, number } = noted?.data ?? {};
        expect([noted?.data.from ?? noted?.data.by, outcome, against, number]).toEqual([
          ...[from, 'tried-again', '8/2025/HS-ST', decided.number],
        ]);
      });
    await eventually(async () => expect((await read(first, file)).accused[0].outcome).toBe('convicted'));
  });
});

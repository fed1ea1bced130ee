import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, tried, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

describe('property that is distrained while a case is investigated', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let court: Client;
  let opened: string;
  let file: string;
  let trial: string;
  let accused: string;

  const order = async (who: Client, path: string, body: object) => tried(who, 'post', `${path}/coercions`, body);

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '38/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const brought = await caseUnderWay(head, ['Lê Văn Canary'], place);
    opened = `/cases/${String(brought.id)}`;
    accused = brought.accused[0].id;
  });

  it('is of an accused of the case; a witness who is brought in is not named (BLTTHS 126)', async () => {
    const nobody = await order(head, opened, { measure: 'distraint', number: '1/LKB' });
    expect(nobody).toMatchObject({ status: 409, body: { code: 'coercion-of-whom', law: 'BLTTHS 126, 130' } });
    const witness = { measure: 'bringing-in', number: '2/QĐ-DG' };
    expect((await order(head, opened, { ...witness, accused })).status).toBe(409);
    expect((await order(head, opened, witness)).status).toBe(200);
    const distrained = await order(head, opened, { measure: 'distraint', number: '1/LKB', accused });
    expect(distrained.body.accused).toMatchObject([{ coercions: [{ measure: 'distraint', number: '1/LKB' }] }]);
    for (const number of ['8/LPT', '9/LPT'])
      expect((await order(head, opened, { measure: 'freezing', number, accused })).status).toBe(200);
    city.clock.advance({ hours: 2 });
  });

  it('goes with the file to the procuracy and the court, which tells of what it orders itself (BLTTHS 241, 286(4))', async () => {
    const id = opened.split('/').at(-1)!;
    file = `/prosecution-files/${String((await filed(head, id, procurator)).id)}`;
    const held = [{ measure: 'distraint', number: '1/LKB' }];
    const [one] = (await read(procurator, file)).accused;
    expect(one.coercions).toMatchObject([...held, { number: '8/LPT' }, { number: '9/LPT' }]);
    const endedLate = async (of: number): Promise<void> => {
      const end = { number: '10/QĐ', ground: 'not-necessary', occurredAt: '2025-08-04T03:00:00.000Z' };
      const path = `${opened}/coercions/${String(one.coercions[of].order)}/end`;
      await act(head, path, (await read(head, opened)).version, end);
    };
    await endedLate(1);
    await eventually(async () =>
      expect((await read(procurator, file)).accused).toMatchObject([{ coercions: [...held, { number: '9/LPT' }] }]),
    );
    const come = await docketed(procurator, file.split('/').at(-1)!, court);
    trial = `/trials/${String(come.id)}`;
    expect(come.defendants).toMatchObject([{ coercions: [...held, { number: '9/LPT' }] }]);
    await endedLate(2);
    await eventually(async () => expect((await read(court, trial)).defendants).toMatchObject([{ coercions: held }]));
    const frozen = await order(court, trial, { measure: 'freezing', number: '3/LPT', accused });
    expect(frozen.body).toMatchObject({
      defendants: [{ coercions: [...held, { measure: 'freezing' }] }],
      undelivered: [{ decision: 'measure', defendant: accused }],
    });
    await eventually(async () => {
      const { entries } = await read(procurator, `${file}/history`);
      expect(entries.findLast(({ data }: Answered) => data.decision === 'coercion')?.data).toMatchObject({
        decision: 'coercion',
        number: '3/LPT',
        from: 'toa-hn',
      });
    });
  });

  it('comes back with a file that is returned, until it is ended by a decision', async () => {
    const back = { ground: 'evidence-missing', number: '5/QĐ-TH', demand: 'Yêu cầu: canary.' };
    const returned = await act(court, `${trial}/return`, (await read(court, trial)).version, back);
    expect(returned.defendants).toMatchObject([{ coercions: [] }]);
    const { version } = await inStatus(procurator, file, 'received');
    const demand = { ground: 'evidence-missing', number: '6/YC-VKS', demand: 'Làm rõ: canary.' };
    await act(procurator, `${file}/return`, version, demand);
    const there = await inStatus(head, opened, 'cracked');
    expect(there.accused).toMatchObject([{ coercions: [{ measure: 'distraint' }, { measure: 'freezing' }] }]);
    const [{ order: first }] = there.accused[0].coercions;
    const end = { number: '7/QĐ', ground: 'not-necessary' };
    const ended = await act(head, `${opened}/coercions/${String(first)}/end`, there.version, end);
    expect(ended.accused).toMatchObject([{ coercions: [{ measure: 'freezing' }] }]);
    const again = await tried(head, 'put', `${opened}/coercions/${String(first)}/end`, end);
    expect(again).toMatchObject({ status: 409, body: { code: 'no-such-coercion' } });
    const { entries } = await read(head, `${opened}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.coercion-ended')).toMatchObject({
      type: 'investigation.coercion-ended',
      data: { accused },
    });
  });
});

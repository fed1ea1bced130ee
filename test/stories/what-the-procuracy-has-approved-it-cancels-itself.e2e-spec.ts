import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, read, tried, type Answered } from './acting';
import { caseUnderWay, detained, filed, waiting } from './judicial';

const reasons = 'Lý do: canary.';

describe('what the procuracy has approved', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let path: string;
  let held: string;

  const accused = async (): Promise<Answered> => (await read(head, path)).accused[1];
  const supervision = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    return items.find(({ from }: Answered) => path.endsWith(from[0]));
  };
  const revoke = async (kind: 'charge' | 'detention', more: object = {}): Promise<Answered> => {
    const { id, requests } = await supervision();
    const { exchange } = requests.findLast((one: Answered) => one.kind === `${kind}-approval`);
    const decision = { number: '20/QĐ-VKS', basis: 'consulted', reasons, ...more };
    const route = `/supervisions/${id}/${kind}-requests/${exchange}/revocation`;
    return tried(procurator, 'put', route, decision);
  };
  /** Charged, and approved by the procuracy. */
  const charged = async (name: string): Promise<string> => {
    const charge = { person: { name }, article: '150', clause: '1', grounds: 'căn cứ: canary' };
    const { accused } = await post(head, `${path}/accused`, charge);
    const one = accused.at(-1).id;
    const { supervision: asked, exchange } = await waiting(procurator, path, 'charge-approval');
    const decision = `/supervisions/${asked.id}/charge-requests/${exchange}/decision`;
    await act(procurator, decision, asked.version, { decision: 'approved', number: '16/QĐ-VKS' });
    await eventually(async () => {
      const { accused } = await read(head, path);
      expect(accused.at(-1)).toMatchObject({ id: one, approval: 'approved' });
    });
    return one;
  };
  const limits = async (): Promise<Answered> => {
    const { deadlines } = await read(head, `${path}/history`);
    return deadlines.filter(({ about }: Answered) => about === held);
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn'], { at: '2025-08-04T02:00:00.000Z' });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    const place = { unit: 'c00070', number: '41/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const { id } = await caseUnderWay(head, ['Lê Văn Canary'], place);
    path = `/cases/${id}`;
    held = await charged('Trần Văn Canary');
    await detained(head, procurator, id, held, { until: '2025-09-20' });
  });

  it('is a detention that it ends of its own finding; whoever is detained goes free', async () => {
    expect((await revoke('detention', { basis: 'guessed' })).status).toBe(422);
    expect((await revoke('detention', { replaced: true })).status).toBe(200);
    await eventually(async () => expect(await accused()).toMatchObject({ detainedUntil: null, approval: 'approved' }));
    const { entries } = await read(head, `${path}/history`);
    expect(entries.findLast(({ type }: Answered) => type === 'investigation.accused-released')).toMatchObject({
      type: 'investigation.accused-released',
      data: { accused: held, by: 'vks-hn', number: '20/QĐ-VKS', replaced: true },
    });
    const again = await revoke('detention');
    expect([again.status, again.body]).toMatchObject([409, { code: 'nothing-approved', law: 'TTLT 04/2018 5(3)' }]);
  });

  it('is a charge that the body asks it to cancel: what it does not agree with it answers in writing (TTLT 04/2018 5(3)(a))', async () => {
    const { version } = await read(head, path);
    await act(head, `${path}/accused/${held}/charge-revocation-proposal`, version, { reasons: 'Đề nghị: canary.' });
    const asked = await eventually(async () => {
      const { id, version: known, decisions } = await supervision();
      expect(decisions.at(-1)).toMatchObject({ decision: 'charge-revocation-proposal', accused: held });
      return { route: `/supervisions/${id}/decisions/${decisions.at(-1).notice}`, known };
    });
    const reading = await procurator.post(`${asked.route}/proposal/readings`, { purpose: 'xem xét đề nghị' });
    expect(reading.body).toEqual({ reasons: 'Đề nghị: canary.' });
    await act(procurator, `${asked.route}/disagreement`, asked.known, { number: '19/CV-VKS', reasons });
    await eventually(async () => {
      const { entries } = await read(head, `${path}/history`);
      expect(
        entries.findLast(({ data }: Answered) => data.decision === 'charge-revocation-declined')?.data,
      ).toMatchObject({ decision: 'charge-revocation-declined', number: '19/CV-VKS' });
    });
    expect(await accused()).toMatchObject({ approval: 'approved' });
  });

  it('is a charge that falls, with the detention; the accused is told, the case goes on against the others', async () => {
    await detained(head, procurator, path.slice('/cases/'.length), held, { until: '2025-09-20' });
    expect((await revoke('charge', { basis: 'proposed' })).status).toBe(200);
    await eventually(async () => expect(await accused()).toMatchObject({ approval: 'cancelled', detainedUntil: null }));
    const file = await read(head, path);
    expect([file.status, file.accused[0].approval]).toEqual(['cracked', 'approved']);
    const last = (rule: string, all: Answered): string => all.findLast((one: Answered) => one.rule === rule).status;
    const open = await limits();
    expect([last('173', open), last('179.told.charge.accused', open)]).toEqual(['met', 'running']);
    const told = { of: 'charge', accused: held, recipients: ['accused'] };
    await post(head, `${path}/party-notices`, told);
    expect(last('179.told.charge.accused', await limits())).toBe('met');
    expect((await revoke('charge')).body).toMatchObject({ code: 'nothing-approved' });
  });

  it('is a charge that falls also in a file that has come, until the accused are indicted', async () => {
    const caseId = path.slice('/cases/'.length);
    const [one, other] = [await charged('Phạm Văn Canary'), await charged('Ngô Văn Canary')];
    await detained(head, procurator, caseId, other, { until: '2025-09-20' });
    const { id } = await filed(head, caseId, procurator);
    const state = async (whose: string): Promise<Answered> => {
      const { accused } = await read(procurator, `/prosecution-files/${id}`);
      return accused.find((each: Answered) => each.id === whose);
    };
    expect(await state(other)).toMatchObject({ state: 'proposed', detained: { until: '2025-09-20' } });
    expect((await revoke('charge')).status).toBe(200);
    expect(await state(other)).toMatchObject({ state: 'not-proposed', detained: null });
    await eventually(async () => {
      const { status, accused } = await read(head, path);
      expect([status, accused.at(-1)]).toMatchObject(['handed-over', { approval: 'cancelled', detainedUntil: null }]);
    });
    const { version } = await read(procurator, `/prosecution-files/${id}`);
    const indictment = { number: '7/CT-VKS', indictment: 'Cáo trạng: canary.' };
    const indicted = await act(procurator, `/prosecution-files/${id}/indictment`, version, indictment);
    expect(indicted.accused.map(({ state }: Answered) => state)).toEqual(['indicted', 'indicted', 'not-proposed']);
    const { id: supervised, requests } = await supervision();
    const { exchange } = requests.find(({ accused }: Answered) => accused === one);
    const late = await tried(procurator, 'put', `/supervisions/${supervised}/charge-requests/${exchange}/revocation`, {
      number: '21/QĐ-VKS',
      basis: 'consulted',
      reasons,
    });
    expect([late.status, late.body.code]).toEqual([409, 'unlawful-act']);
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, read, takenUp, tried, type Answered } from './acting';

describe('a report', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let analyst: Client;
  let report: Answered;
  let gone: Answered;
  let opened: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
  });

  const limit = async (client: Client, path: string, rule: string): Promise<Answered> => {
    const { deadlines } = await read(client, `${path}/history`);
    return deadlines.find((one: Answered) => one.rule === rule);
  };
  /** What the procuracy has told of the file may have come meanwhile. */
  const version = async (path: string): Promise<number> => (await read(head, path)).version;
  const indicator = async (target: number): Promise<Answered> => {
    const { targets } = await read(analyst, '/scorecard?period=2025');
    return targets[target].indicators[0];
  };
  const resolved = (): Promise<Answered> => indicator(1);

  it('is assigned, which the procuracy is told and answers with a prosecutor', async () => {
    report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    gone = await act(head, `/verifications/${taken.id}/investigator`, taken.version, { investigator: 'pc02.dtv' });
    const supervision = await eventually(() => only(procurator, '/supervisions'));
    expect(supervision.decisions).toMatchObject([{ decision: 'assignment' }]);
    const path = `/supervisions/${supervision.id}`;
    expect(await limit(procurator, path, 'R8')).toMatchObject({ dueOn: '2025-08-07', status: 'running' });
    await act(procurator, `${path}/prosecutor`, supervision.version, { prosecutor: 'vks-hn.ksv' });
    expect(await limit(procurator, path, 'R8')).toMatchObject({ status: 'met' });
    await eventually(async () =>
      expect(await limit(head, `/verifications/${taken.id}`, 'R7.procuracy')).toMatchObject({ status: 'met' }),
    );
  });

  it('is found late to be of another body, which is told by telephone, and leaves within 24 hours; desk and procuracy are told', async () => {
    city.clock.advance({ days: 3 });
    const path = `/verifications/${gone.id}`;
    await act(head, `${path}/non-competence`, await version(path), { ground: 'territory' });
    expect(await limit(head, path, 'R2.verification')).toMatchObject({ dueAt: '2025-08-08T02:00:00.000Z' });
    const told = { body: 'Công an tỉnh Hưng Yên' };
    await tried(head, 'post', `${path}/alerts`, told);
    const { entries } = await read(head, `${path}/history`);
    const alerted = { type: 'investigation.competent-body-alerted', data: told };
    expect(entries).toContainEqual(expect.objectContaining(alerted));
    gone = await act(head, `${path}/transfer`, await version(path), { ground: 'territory', ...told });
    expect(await limit(head, path, 'R2.verification')).toMatchObject({ status: 'met' });
    await eventually(async () =>
      expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ status: 'resolved', outcome: 'transferred' }),
    );
    await eventually(async () => {
      const { decisions } = await only(procurator, '/supervisions');
      expect(decisions.map(({ decision }: Answered) => decision)).toEqual(['assignment', 'transfer']);
    });
    await eventually(async () => expect(await resolved()).toMatchObject({ numerator: 0, denominator: 0 }));
  });

  it('comes back when the dispute is settled, with limits of its own, and is counted once', async () => {
    city.clock.advance({ days: 10 });
    const back = await classifiedReport(desk, {
      channel: 'transferred',
      origin: 'outside',
      from: [report.id, gone.id],
    });
    expect(back).toMatchObject({ origin: 'outside', from: [report.id, gone.id] });
    const taken = await takenUp(desk, head, back);
    expect(await limit(head, `/verifications/${taken.id}`, 'R10')).toMatchObject({ dueOn: '2025-09-06' });
    const { version } = await act(head, `/verifications/${taken.id}/grounds`, taken.version, {
      article: '150',
      clause: '1',
    });
    opened = (await act(head, `/verifications/${taken.id}/initiation`, version)).case;
    await eventually(async () => expect(await resolved()).toMatchObject({ numerator: 1, denominator: 1 }));
    expect(await read(analyst, '/scorecard/identity?period=2025')).toMatchObject({ breach: false });
  });

  it('is no case, and counts as none, when the procuracy cancels its initiation', async () => {
    await eventually(async () => expect(await indicator(3)).toMatchObject({ id: 'T4', denominator: 1 }));
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === opened);
      expect(found).toMatchObject({ decisions: [{ decision: 'initiation' }] });
      return found;
    });
    const path = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}/initiation-cancellation`;
    const cancellation = { number: '7/QĐ-VKS', reasons: 'Không có căn cứ: canary.' };
    await act(procurator, path, supervision.version, cancellation);
    await eventually(async () => expect(await read(head, `/cases/${opened}`)).toMatchObject({ status: 'cancelled' }));
    expect(await limit(head, `/cases/${opened}`, '172')).toMatchObject({ status: 'cancelled' });
    await eventually(async () => expect(await indicator(3)).toMatchObject({ id: 'T4', denominator: 0 }));
  });
});

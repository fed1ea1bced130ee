import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, classifiedReport, only, put, read, takenUp, tried, type Answered } from './acting';

describe('a decision not to initiate', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let analyst: Client;
  let report: Answered;
  let path: string;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
    report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    path = `/verifications/${taken.id}`;
    await act(head, `${path}/non-initiation`, taken.version, { ground: 'no-event' });
    const { depositedAt } = await put(head, `${path}/deposit`); // TT 28/2020 20(4)
    expect(depositedAt).not.toBeNull();
  });

  const outcome = (outcome: string) =>
    eventually(async () => expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ outcome }));
  const duty = async (): Promise<Answered> => {
    const { targets } = await read(analyst, '/scorecard?period=2025');
    return targets[2].indicators[1];
  };

  const supervised = async (): Promise<Answered> => {
    const { items } = await read(procurator, '/supervisions');
    const found = items.find(({ decisions }: Answered) => decisions[0]?.decision === 'non-initiation');
    expect(found).toBeDefined();
    return found;
  };

  it('is to be cancelled by the body first, which the procuracy tells to initiate within 3 days (TTLT 04/2018 7(2)(c), 7(3))', async () => {
    await outcome('not-initiated');
    const { id, decisions } = await eventually(supervised);
    const cancellation = { number: '9/QĐ-VKS', article: '150', clause: '1' };
    const early = await tried(
      procurator,
      'put',
      `/supervisions/${id}/decisions/${decisions[0].notice}/cancellation`,
      cancellation,
    );
    expect([early.status, early.body.code]).toEqual([409, 'not-left-undone']);
    const demand = { number: '8/YC-VKS', article: '150', clause: '1', reasons: 'Có dấu hiệu tội phạm: canary.' };
    const asked = await tried(procurator, 'post', `/supervisions/${id}/initiation-demands`, demand);
    expect([asked.status, asked.body.demands]).toMatchObject([200, [{ demand: 'initiation' }]]);
    const due = await eventually(() => only(head, '/deadlines?rule=7-initiate'));
    expect(due).toMatchObject({ dueOn: '2025-08-07', law: 'TTLT 04/2018 7(3)' });
  });

  it('is cancelled by the procuracy that it was served on, where the body does not, and the verification is open again', async () => {
    await eventually(async () => {
      const { deadlines } = await read(procurator, `/supervisions/${(await supervised()).id}/history`);
      expect(deadlines.map(({ rule }: Answered) => rule)).toContain('7-demanded');
    });
    city.clock.advance({ days: 4 });
    const supervision = await supervised();
    const cancellation = { number: '9/QĐ-VKS', article: '150', clause: '1' };
    const decision = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}/cancellation`;
    await act(procurator, decision, supervision.version, cancellation);
    const twice = await tried(procurator, 'put', decision, cancellation);
    expect([twice.status, twice.body.code]).toEqual([409, 'nothing-to-cancel']);
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({
        ...{ status: 'grounds-found', outcome: null, article: '150' },
        depositedAt: null, // drawn again
      }),
    );
    expect(await only(head, '/deadlines?rule=7-initiate')).toMatchObject({ dueOn: '2025-08-07' });
  });

  it('becomes a case; its desk learns the other outcome, and the duty that was missed stays missed', async () => {
    const { version } = await read(head, path);
    expect(await act(head, `${path}/initiation`, version)).toMatchObject({ outcome: 'initiated' });
    await outcome('initiated');
    await eventually(async () => expect(await duty()).toMatchObject({ id: 'T3b', numerator: 1, denominator: 2 }));
  });
});

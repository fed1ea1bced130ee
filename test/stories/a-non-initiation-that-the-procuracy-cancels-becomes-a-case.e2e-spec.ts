import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { act, classifiedReport, only, read, takenUp, type Answered } from './acting';

describe('a decision not to initiate', () => {
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let analyst: Client;
  let report: Answered;
  let path: string;

  beforeAll(async () => {
    const city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'bcd-138'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    analyst = await city.as('bcd-138.phan-tich');
    report = await classifiedReport(desk);
    const taken = await takenUp(desk, head, report);
    path = `/verifications/${taken.id}`;
    await act(head, `${path}/non-initiation`, taken.version, { ground: 'no-event' });
  });

  const outcome = (outcome: string) =>
    eventually(async () => expect(await read(desk, `/reports/${report.id}`)).toMatchObject({ outcome }));
  const duty = async (): Promise<Answered> => {
    const { targets } = await read(analyst, '/scorecard?period=2025');
    return targets[2].indicators[1];
  };

  it('is cancelled by the procuracy that it was served on, and the verification is open again', async () => {
    await outcome('not-initiated');
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ decisions }: Answered) => decisions[0]?.decision === 'non-initiation');
      expect(found).toBeDefined();
      return found;
    });
    const cancellation = { number: '9/QĐ-VKS', article: '150', clause: '1' };
    const decision = `/supervisions/${supervision.id}/decisions/${supervision.decisions[0].notice}/cancellation`;
    const cancelled = await act(procurator, decision, supervision.version, cancellation);
    const twice = await procurator.put(decision, cancellation).set('if-match', `"${cancelled.version}"`);
    expect([twice.status, twice.body.code]).toEqual([409, 'nothing-to-cancel']);
    await eventually(async () =>
      expect(await read(head, path)).toMatchObject({ status: 'grounds-found', outcome: null, article: '150' }),
    );
    const due = await only(head, '/deadlines?rule=7-initiate');
    expect(due).toMatchObject({ dueOn: '2025-08-07', law: 'TTLT 04/2018 7(3)' });
  });

  it('becomes a case; its desk learns the other outcome, and the duty that was missed stays missed', async () => {
    const { version } = await read(head, path);
    expect(await act(head, `${path}/initiation`, version)).toMatchObject({ outcome: 'initiated' });
    await outcome('initiated');
    await eventually(async () => expect(await duty()).toMatchObject({ id: 'T3b', numerator: 1, denominator: 2 }));
  });
});

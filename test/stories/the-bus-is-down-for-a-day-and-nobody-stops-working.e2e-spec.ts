import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { ExchangeWatch } from '../../libs/platform/src/post/exchange-watch';
import { classifiedReport, only, put, read, takenUp, type Answered } from './acting';
import { caseUnderWay, docketed, filed, given, inStatus, NAMED } from './judicial';

describe('a day without the bus', () => {
  let city: TestCity;
  let desk: Client;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let taken: Answered;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;
  let initiated: Answered;

  beforeAll(async () => {
    city = await startAgencies(['ca-hn', 'pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    desk = await city.as('ca-hn.chi-huy');
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
  });

  it('finds everybody at work', async () => {
    taken = await takenUp(desk, head, await classifiedReport(desk));
    const underWay = (number: string, name: string) =>
      caseUnderWay(head, [name], { unit: 'c00070', number, initiatedAt: '2025-07-01' });
    const tried = await filed(head, (await underWay('1/2025/VA-CU', 'Lê Văn Canary')).id, procurator);
    trial = await docketed(procurator, tried.id, judge);
    file = await filed(head, (await underWay('2/2025/VA-CU', 'Lê Thị Canary')).id, procurator);
    opened = await underWay('3/2025/VA-CU', 'Trần Văn Canary');
    await city.nats.stop();
  });

  it('is a day of work for the desk, the investigators, the prosecutors and the judges', async () => {
    const report = await classifiedReport(desk);
    expect(await put(desk, `/reports/${report.id}/handover`)).toMatchObject({ status: 'offered' });
    await put(head, `/verifications/${taken.id}/grounds`, { article: '150', clause: '2' });
    initiated = await put(head, `/verifications/${taken.id}/initiation`);
    expect(initiated.status).toBe('resolved');
    await put(head, `/cases/${opened.id}/conclusion`, { conclusion: 'Kết luận: canary.' });
    await put(procurator, `/prosecution-files/${file.id}/indictment`, {
      number: '8/CT',
      indictment: 'Cáo trạng: canary.',
    });
    await put(judge, `/trials/${trial.id}/setting`, { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-15' });
    city.clock.advance({ days: 1 });
    await put(judge, `/trials/${trial.id}/hearing`);
    expect(await read(judge, '/exchanges?status=offered&side=receiver')).toMatchObject({ items: [] });
  });

  it('is made good when the bus is back: what was offered and served arrives, and goes on', async () => {
    await city.nats.start();
    await city.provision();
    for (const id of ['ca-hn', 'pc02', 'vks-hn', 'toa-hn']) await city.agency(id).service().get(ExchangeWatch).look();
    await eventually(() => only(head, '/exchanges?kind=report-handover&side=receiver&status=offered'));
    const concluded = await eventually(() =>
      only(procurator, '/exchanges?kind=case-file&side=receiver&status=offered'),
    );
    await procurator.put(`/case-files/${concluded.id}/acceptance`, {});
    await inStatus(head, `/cases/${opened.id}`, 'handed-over');
    const indicted = await eventually(() => only(judge, '/exchanges?kind=indictment&side=receiver&status=offered'));
    await judge.put(`/indictments/${indicted.id}/docketing`, given(indicted));
    await inStatus(procurator, `/prosecution-files/${file.id}`, 'handed-over');
    await eventually(async () => {
      const { entries } = await read(head, `/cases/${initiated.case}/history`);
      expect(entries.map(({ type }: Answered) => type)).toContain('investigation.decision-served');
      const { entries: ofTrial } = await read(judge, `/trials/${trial.id}/history`);
      expect(ofTrial.map(({ type }: Answered) => type)).toContain('court.decision-served');
    });
  });
});

import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, read, tried, type Answered } from './acting';
import { caseUnderWay, filed, served, NAMED, docketedAlone } from './judicial';

describe('what a court decides', () => {
  let city: TestCity;
  let court: Client;
  let procurator: Client;
  let file: Answered;
  let path: string;
  let trial: string;

  const now = (): Promise<Answered> => read(court, path);
  const decided = async (what: string, body: object): Promise<Answered> =>
    act(court, `${path}/${what}`, (await now()).version, body);
  const limits = async (...rules: string[]): Promise<string[]> =>
    (await read(court, `${path}/history`)).deadlines
      .filter(({ rule }: Answered) => rules.includes(rule))
      .map(({ rule, dueOn, status }: Answered) => `${rule} ${dueOn} ${status}`);
  const received = (decision: string): Promise<void> =>
    eventually(async () => {
      const { entries } = await read(procurator, `/prosecution-files/${file.id}/history`);
      expect(entries.map(({ data }: Answered) => data.decision)).toContain(decision);
    });

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    court = await city.as('toa-hn.chanh-an');
    const place = { unit: 'c00070', number: '35/2025/VA-CU', initiatedAt: '2025-07-01', clause: '1' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary', 'Lê Thị Canary'], place);
    file = await filed(head, opened.id, procurator);
    ({ id: trial } = await docketedAlone(procurator, file.id, court));
    path = `/trials/${trial}`;
  });

  it('of the judge who presides is known to the procuracy within 2 days', async () => {
    const [one] = (await now()).defendants;
    const suspension = { ground: 'illness', number: '3/QĐ-TĐC' };
    const suspending = async (): Promise<unknown[]> => {
      const { status, body } = await tried(court, 'put', `${path}/defendants/${one.id}/suspension`, suspension);
      return [status, body.code];
    };
    expect(await suspending()).toEqual([409, 'assigned-to-nobody']); // BLTTHS 276(2), 281(1)
    await decided('judge', { judge: 'toa-hn.tham-phan', number: '2/QĐ-PC' });
    await served(court, trial, 'judge-assignment');
    await received('judge-assignment');
    expect(await suspending()).toEqual([403, 'assigned-to-another']);
    court = await city.as('toa-hn.tham-phan');
    expect(await limits('286.stay')).toEqual(['286.stay 2025-08-06 met']);
  });

  it('to extend the time to prepare the trial is told to the procuracy at once', async () => {
    const chief = await city.as('toa-hn.chanh-an');
    const { version } = await now();
    await act(chief, `${path}/extension`, version, { until: '2025-10-20', number: '2/QĐ-GH' });
    await served(court, trial, 'trial-extension');
    await received('trial-extension');
    expect(await limits('277.told')).toEqual(['277.told 2025-08-05 met']);
  });

  it('of one defendant is given to the parties within 3 days, and when the matter goes on the procuracy learns of it', async () => {
    const [one] = (await now()).defendants;
    await decided(`defendants/${one.id}/suspension`, { ground: 'illness', number: '3/QĐ-TĐC' });
    const [owed] = (await now()).undelivered;
    expect(owed).toMatchObject({ decision: 'suspension', number: '3/QĐ-TĐC', defendant: one.id });
    await decided(`deliveries/${owed.id}`, {});
    const again = await tried(court, 'put', `${path}/deliveries/${owed.id}`);
    expect([again.status, again.body.code]).toEqual([409, 'nothing-to-deliver']);
    await decided(`defendants/${one.id}/resumption`, { number: '4/QĐ-PH' });
    await received('defendant-resumption');
    expect(await limits('286.parties')).toEqual(['286.parties 2025-08-07 met', '286.parties 2025-08-07 running']);
  });

  it('about the hearing is given to the parties 10 days before it at the latest', async () => {
    await decided('setting', { ...NAMED, number: '9/QĐXX', opensOn: '2025-08-18' });
    expect(await limits('286.deliver')).toEqual(['286.deliver 2025-08-08 running']);
    const owed = (await now()).undelivered.find(({ decision }: Answered) => decision === 'trial-set');
    await decided(`deliveries/${owed.id}`, {});
    expect(await limits('286.deliver')).toEqual(['286.deliver 2025-08-08 met']);
  });

  it('to put the open hearing off is given to the parties, and the procuracy learns of it', async () => {
    await decided('hearing', {});
    const off = { number: '6/QĐ-HPT', opensOn: '2025-08-25', ground: 'participant-absent' };
    await post(court, `${path}/postponements`, off);
    await served(court, trial, 'hearing-postponement');
    await received('hearing-postponement');
    const owed = (await now()).undelivered.find(({ decision }: Answered) => decision === 'postponement');
    await decided(`deliveries/${owed.id}`, {});
    expect(await limits('297.deliver', '297.send')).toEqual(['297.deliver 2025-08-06 met', '297.send 2025-08-06 met']);
  });

  it('comes with the file where that is returned, within 3 days', async () => {
    await decided('return', { ground: 'evidence-missing', number: '5/QĐ-TH', demand: 'Yêu cầu: canary.' });
    await served(court, trial, 'trial-return');
    await received('trial-return');
    expect(await limits('280.send')).toEqual(['280.send 2025-08-07 met']);
  });
});

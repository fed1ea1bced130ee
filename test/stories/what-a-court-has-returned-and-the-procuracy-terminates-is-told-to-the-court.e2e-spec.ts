import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

const MORNING = '2025-08-04T02:00:00.000Z';

describe('what a court has returned and the procuracy terminates', () => {
  let city: TestCity;
  let procurator: Client;
  let judge: Client;
  let file: Answered;
  let trial: Answered;

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: MORNING });
    const head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.tham-phan');
    const opened = await caseUnderWay(head, ['Trần Văn Canary', 'Lê Thị Canary'], {
      unit: 'c00070',
      number: '18/2025/VA-CU',
      initiatedAt: '2025-06-02',
    });
    file = await filed(head, opened.id, procurator);
    trial = await docketed(procurator, file.id, judge);
    const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };
    await act(judge, `/trials/${trial.id}/return`, trial.version, demand);
    await inStatus(procurator, `/prosecution-files/${file.id}`, 'received');
  });

  const decide = async (path: string, body: object): Promise<void> => {
    const { version } = await read(procurator, `/prosecution-files/${file.id}`);
    await act(procurator, `/prosecution-files/${file.id}/${path}`, version, { number: '4/QĐ-VKS', ...body });
  };
  const statesAt = (status: string, ...states: string[]): Promise<void> =>
    eventually(async () => {
      const found = await read(judge, `/trials/${trial.id}`);
      expect([found.status, ...found.defendants.map(({ state }: Answered) => state)]).toEqual([status, ...states]);
    });
  const told = async (): Promise<string[]> => {
    const { deadlines } = await read(procurator, `/prosecution-files/${file.id}/history`);
    const limits = deadlines.filter(({ rule }: Answered) => rule === '280.told');
    return limits.map(({ dueOn, status }: Answered) => `${dueOn} ${status}`);
  };

  it('for one accused is told to the court within 3 days, which waits for the others', async () => {
    const [one] = file.accused;
    await decide(`accused/${one.id}/termination`, { ground: 'exempted' });
    await statesAt('returned', 'not-indicted', 'on-trial');
    await eventually(async () => expect(await told()).toEqual(['2025-08-07 met']));
  });

  it('for all ends the trial', async () => {
    city.clock.advance({ days: 1 });
    await decide('termination', { ground: 'exempted' });
    await statesAt('discontinued', 'not-indicted', 'not-indicted');
    await eventually(async () => expect(await told()).toEqual(['2025-08-07 met', '2025-08-08 met']));
  });

  it('and resumes comes to the same trial again', async () => {
    await decide('resumption', {});
    expect((await docketed(procurator, file.id, judge)).id).toBe(trial.id);
    await statesAt('docketed', 'on-trial', 'on-trial');
  });
});

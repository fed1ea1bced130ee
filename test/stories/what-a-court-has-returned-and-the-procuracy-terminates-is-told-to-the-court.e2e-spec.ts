import type { Role } from '@la-chan/contracts';
import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, only, post, read, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus, REGIONAL } from './judicial';

const MORNING = '2025-08-04T02:00:00.000Z';

describe('what a court has returned and is terminated', () => {
  let city: TestCity;
  let head: Client;
  let procurator: Client;
  let judge: Client;
  let opened: Answered;
  let file: Answered;
  let trial: Answered;

  /** A case that the court has sent back to the procuracy. */
  const returned = async (number: string): Promise<void> => {
    opened = await caseUnderWay(head, ['Trần Văn Canary', 'Lê Thị Canary'], {
      unit: 'c00070',
      number,
      initiatedAt: '2025-06-02',
    });
    file = await filed(head, opened.id, procurator);
    trial = await docketed(procurator, file.id, judge);
    const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };
    await act(judge, `/trials/${trial.id}/return`, trial.version, demand);
    await inStatus(procurator, `/prosecution-files/${file.id}`, 'received');
  };

  beforeAll(async () => {
    city = await startAgencies(['pc02', 'vks-hn', 'vks-kv1', 'toa-hn'], { at: MORNING, more: [REGIONAL] });
    head = await city.as('pc02.thu-truong');
    procurator = await city.as('vks-hn.vien-truong');
    judge = await city.as('toa-hn.chanh-an');
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
  const told = (...limits: string[]): Promise<void> =>
    eventually(async () => {
      const { deadlines } = await read(procurator, `/prosecution-files/${file.id}/history`);
      const known = deadlines.filter(({ rule }: Answered) => rule === '280.told');
      expect(known.map(({ dueOn, status }: Answered) => `${dueOn} ${status}`)).toEqual(limits);
    });

  /** What the body has terminated has grounds, as its procuracy finds. */
  const terminated = async (path: string, id = opened.id): Promise<void> => {
    const { version } = await read(head, `/cases/${id}`);
    await act(head, `/cases/${id}/${path}`, version, { ground: 'exempted' });
    const supervision = await eventually(async () => {
      const { items } = await read(procurator, '/supervisions');
      const found = items.find(({ from }: Answered) => from[0] === id);
      expect(found?.decisions.at(-1)).toMatchObject({ decision: 'case-termination' });
      expect(found?.decisions.at(-1)).not.toHaveProperty('confirmedAt');
      return found;
    });
    const { notice } = supervision.decisions.at(-1);
    const confirmation = `/supervisions/${supervision.id}/decisions/${notice}/termination-confirmation`;
    await act(procurator, confirmation, supervision.version, { number: '6/TB-VKS', reasons: 'Có căn cứ: canary.' });
  };

  describe('by the procuracy', () => {
    beforeAll(() => returned('18/2025/VA-CU'));

    it('for one accused is told to the court within 3 days, which waits for the others', async () => {
      const [one] = file.accused;
      await decide(`accused/${one.id}/termination`, { ground: 'exempted' });
      await statesAt('returned', 'not-indicted', 'on-trial');
      await told('2025-08-07 met');
    });

    it('for all ends the trial', async () => {
      city.clock.advance({ days: 1 });
      await decide('termination', { ground: 'exempted' });
      await statesAt('discontinued', 'not-indicted', 'not-indicted');
      await told('2025-08-07 met', '2025-08-08 met');
    });

    it('and resumes comes to the same trial again, without the one who was terminated alone', async () => {
      await decide('resumption', {});
      expect((await docketed(procurator, file.id, judge)).id).toBe(trial.id);
      await statesAt('docketed', 'on-trial', 'not-indicted');
      const [first, last] = (await read(judge, `/trials/${trial.id}`)).defendants;
      expect([first.id, last.id]).toEqual([file.accused[1].id, file.accused[0].id]);
    });
  });

  describe('by the body that investigates further what the procuracy has passed on', () => {
    const passedOn = async (number: string): Promise<void> => {
      await returned(number);
      await decide('return', { ground: 'evidence-missing', demand: 'Làm rõ: canary.' });
      await inStatus(head, `/cases/${opened.id}`, 'cracked');
    };
    beforeAll(() => passedOn('19/2025/VA-CU'));

    it('is told to the court within 3 days once the procuracy finds that it has grounds (BLTTHS 246(1), 280(3))', async () => {
      await terminated(`accused/${opened.accused[0].id}/termination`);
      await statesAt('returned', 'not-indicted', 'on-trial');
      await told('2025-08-08 met');
      await terminated('termination');
      await statesAt('discontinued', 'not-indicted', 'not-indicted');
      await told('2025-08-08 met', '2025-08-08 met');
      expect(await read(procurator, `/prosecution-files/${file.id}`)).toMatchObject({ status: 'returned' });
    });

    it('is, where the body has split the case, told of whoever was in the one that it terminates, each by its own', async () => {
      await passedOn('20/2025/VA-CU');
      const { accused } = await read(head, `/cases/${opened.id}`);
      const leaving = { accused: [accused[1].id] };
      const apart = await post(head, `/cases/${opened.id}/splits`, leaving);
      await terminated('termination');
      await statesAt('returned', 'not-indicted', 'on-trial');
      await terminated('termination', apart.id);
      await statesAt('discontinued', 'not-indicted', 'not-indicted');
    });
  });

  describe('by the body, as the procuracy confirms that has transferred it to the one before that court', () => {
    const demand = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };
    const transfer = { ground: 'court-level', number: '4/QĐ-VKS', reasons: 'Thẩm quyền: canary.' };
    let regional: Client;
    let there: string;

    const taken = async (client: Client): Promise<string> => {
      const offers = '/exchanges?kind=prosecution-transfer&side=receiver&status=offered';
      const { id } = await eventually(() => only(client, offers));
      const { status, body } = await client.put(`/file-transfers/${id}/acceptance`, {});
      expect(status).toBe(200);
      await inStatus(client, `/prosecution-files/${body.id}`, 'received');
      return body.id;
    };
    /** A case whose file was transferred, and that the court has returned there. */
    const returnedThere = async (number: string): Promise<number> => {
      opened = await caseUnderWay(head, ['Trần Văn Canary', 'Lê Thị Canary'], {
        ...{ unit: 'c00070', number, initiatedAt: '2025-06-02' },
      });
      file = await filed(head, opened.id, procurator);
      await decide('transfer', { ...transfer, to: 'vks-kv1' });
      const id = await taken(regional);
      there = `/prosecution-files/${id}`;
      trial = await docketed(regional, id, judge);
      await act(judge, `/trials/${trial.id}/return`, trial.version, demand);
      return (await inStatus(regional, there, 'received')).version;
    };

    beforeAll(async () => {
      const roles: Role[] = ['prosecutor', 'head-of-procuracy'];
      regional = await city.as({ id: 'vks-kv1.minh-hoa', agency: 'vks-kv1', roles, units: ['*'] });
      const version = await returnedThere('21/2025/VA-CU');
      await act(regional, `${there}/return`, version, { ...demand, number: '3/QĐ-VKS' });
      await inStatus(procurator, `/prosecution-files/${file.id}`, 'returned');
      await inStatus(head, `/cases/${opened.id}`, 'cracked');
    });

    it('is told to the court by the procuracy that has its return, which learns of it (BLTTHS 246(1), 280(3))', async () => {
      await terminated(`accused/${opened.accused[0].id}/termination`);
      await statesAt('returned', 'not-indicted', 'on-trial');
      await terminated('termination');
      await statesAt('discontinued', 'not-indicted', 'not-indicted');
      await told('2025-08-08 met', '2025-08-08 met');
      const { deadlines } = await read(regional, `${there}/history`);
      const limits = deadlines.filter(({ rule }: Answered) => rule === '280.told');
      expect(limits.map(({ dueOn }: Answered) => dueOn)).toEqual(['2025-08-08', '2025-08-08']);
    });

    it('is told there alone where that one had given the file back, and does not come back from it (BLTTHS 246(1))', async () => {
      const version = await returnedThere('22/2025/VA-CU');
      await act(regional, `${there}/transfer`, version, { ...transfer, to: 'vks-hn' });
      const again = await taken(procurator);
      const { version: now } = await read(procurator, `/prosecution-files/${again}`);
      await act(procurator, `/prosecution-files/${again}/return`, now, { ...demand, number: '5/QĐ-VKS' });
      await inStatus(head, `/cases/${opened.id}`, 'cracked');
      await terminated('termination');
      await statesAt('discontinued', 'not-indicted', 'not-indicted');
      for (const agency of ['pc02', 'vks-hn', 'vks-kv1', 'toa-hn']) {
        const operator = await city.as({ id: `${agency}.op`, agency, roles: ['operator'] });
        expect((await read(operator, '/operations/parked')).items).toEqual([]);
      }
      expect((await read(procurator, '/exchanges?kind=prosecution-notice&side=receiver')).items).toEqual([]);
    });
  });
});

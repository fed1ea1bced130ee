import { eventually, startAgencies, type Client } from '@la-chan/testing';
import { act, read, type Answered } from './acting';
import { caseUnderWay, docketed, filed, inStatus } from './judicial';

const DEMAND = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };

let procurator: Client;
let judge: Client;
let operators: Client[];
let file: Answered;

beforeAll(async () => {
  const city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
  const head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  judge = await city.as('toa-hn.tham-phan');
  operators = await Promise.all(
    ['pc02', 'vks-hn'].map((agency) => city.as({ id: `${agency}.op`, agency, roles: ['operator'] })),
  );
  const place = { unit: 'c00070', number: '17/2025/VA-CU', initiatedAt: '2025-06-02' };
  const names = ['Trần Văn Canary', 'Lê Thị Canary', 'Phạm Văn Canary'];
  file = await filed(head, (await caseUnderWay(head, names, place)).id, procurator);
});

/** Suspends the matter of one defendant and dockets it apart. */
async function triedApart(trial: Answered, defendant: string): Promise<Answered> {
  const suspension = { ground: 'illness', number: '4/QĐ-TA' };
  const suspended = await act(
    judge,
    `/trials/${trial.id}/defendants/${defendant}/suspension`,
    trial.version,
    suspension,
  );
  const apart = await judge
    .post(`/trials/${trial.id}/separate-trials`, { number: '9/QĐ', defendants: [defendant] })
    .set('if-match', `"${suspended.version}"`);
  expect([apart.status, apart.body]).toEqual([201, expect.objectContaining({ splitFrom: trial.id })]);
  return apart.body;
}

const returned = async ({ id }: Answered): Promise<unknown> =>
  act(judge, `/trials/${id}/return`, (await read(judge, `/trials/${id}`)).version, DEMAND);

/** The file once the court has sent something back so often; nothing of it is parked anywhere. */
const after = (returns: number): Promise<Answered> =>
  eventually(async () => {
    const now = await read(procurator, `/prosecution-files/${file.id}`);
    expect(now.returnedByCourtAt).toHaveLength(returns);
    for (const operator of operators) expect((await read(operator, '/operations/parked')).items).toEqual([]);
    return now;
  }, 20_000);

it('a second return finds the file back already, a third finds it before the court again, and it stays where it is', async () => {
  const trial = await docketed(procurator, file.id, judge);
  const [first, second] = trial.defendants.map(({ id }: Answered) => id);
  const apart = await triedApart(trial, first);
  const later = await triedApart(await read(judge, `/trials/${trial.id}`), second);

  await returned(trial);
  await inStatus(procurator, `/prosecution-files/${file.id}`, 'received');
  await returned(apart);
  expect(await after(2)).toMatchObject({ status: 'received', indictment: null });

  await docketed(procurator, file.id, judge);
  await returned(later);
  expect(await after(3)).toMatchObject({ status: 'handed-over', indictment: expect.any(String) });
});

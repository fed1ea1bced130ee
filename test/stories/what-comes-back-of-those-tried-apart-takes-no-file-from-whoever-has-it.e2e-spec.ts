import { eventually, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { act, post, put, read, type Answered } from './acting';
import { caseUnderWay, convicted, docketed, filed, heard, inStatus, presided } from './judicial';

const DEMAND = { ground: 'evidence-missing', number: '2/QĐ-TA', demand: 'Làm rõ: canary.' };

let city: TestCity;
let head: Client;
let procurator: Client;
let judge: Client;
let operators: Client[];
let file: Answered;

beforeAll(async () => {
  city = await startAgencies(['pc02', 'vks-hn', 'toa-hn'], { at: '2025-08-04T02:00:00.000Z' });
  head = await city.as('pc02.thu-truong');
  procurator = await city.as('vks-hn.vien-truong');
  judge = await city.as('toa-hn.chanh-an');
  operators = await Promise.all(
    ['pc02', 'vks-hn'].map((agency) => city.as({ id: `${agency}.op`, agency, roles: ['operator'] })),
  );
  const place = { unit: 'c00070', number: '17/2025/VA-CU', initiatedAt: '2025-06-02' };
  const names = ['Trần Văn Canary', 'Lê Thị Canary', 'Phạm Văn Canary', 'Ngô Thị Canary'];
  file = await filed(head, (await caseUnderWay(head, names, place)).id, procurator);
});

const now = (id: string): Promise<Answered> => read(judge, `/trials/${id}`);

/** Judges the first defendant alone, and dockets a trial apart for each of the others. */
async function othersTriedApart({ id, defendants }: Answered): Promise<Answered[]> {
  const [first, ...others] = defendants;
  const stay = { ground: 'illness', number: '4/QĐ-TA' };
  for (const other of others) await put(judge, `/trials/${id}/defendants/${other.id}/suspension`, stay);
  await heard(judge, id, '2025-08-25');
  await put(judge, `/trials/${id}/judgment`, { number: '8/2025/HS-ST', verdicts: convicted({ defendants: [first] }) });
  city.clock.advance({ days: 40 });
  await put(judge, `/trials/${id}/entry-into-force`);
  const trials: Answered[] = [];
  for (const other of others) {
    const apart = await post(judge, `/trials/${id}/separate-trials`, { number: '9/QĐ', defendants: [other.id] });
    expect(apart.splitFrom).toBe(id);
    trials.push(await presided(judge, `/trials/${apart.id}`));
  }
  return trials;
}

/** The file once the court has sent something back so often; nothing of it is parked anywhere. */
const returned = (times: number): Promise<Answered> =>
  eventually(async () => {
    const found = await read(procurator, `/prosecution-files/${file.id}`);
    expect(found.returnedByCourtAt).toHaveLength(times);
    for (const operator of operators) expect((await read(operator, '/operations/parked')).items).toEqual([]);
    return found;
  });

it('a second return finds the file back already, a third finds it before the court again, and it stays where it is', async () => {
  const [one, two, three] = await othersTriedApart(await docketed(procurator, file.id, judge));
  await inStatus(procurator, `/prosecution-files/${file.id}`, 'decided');
  await put(judge, `/trials/${one.id}/return`, DEMAND);
  expect(await returned(1)).toMatchObject({ status: 'received', indictment: null });
  await put(judge, `/trials/${two.id}/return`, DEMAND);
  expect(await returned(2)).toMatchObject({ status: 'received', indictment: null });

  await docketed(procurator, file.id, judge);
  await put(judge, `/trials/${three.id}/return`, DEMAND);
  expect(await returned(3)).toMatchObject({ status: 'handed-over', indictment: expect.any(String) });
});

it('who was suspended is tried, and detained, though the file of the others was returned', async () => {
  const place = { unit: 'c00070', number: '18/2025/VA-CU', initiatedAt: '2025-08-20' };
  const two = await filed(head, (await caseUnderWay(head, ['Đỗ Văn Canary', 'Đỗ Thị Canary'], place)).id, procurator);
  const { id, defendants } = await docketed(procurator, two.id, judge);
  const [caught] = defendants;
  await put(judge, `/trials/${id}/defendants/${caught.id}/suspension`, { ground: 'illness', number: '4/QĐ-TA' });
  await put(judge, `/trials/${id}/return`, DEMAND);
  const apart = await post(judge, `/trials/${id}/separate-trials`, {
    number: '9/QĐ',
    defendants: [caught.id],
  });
  expect(await now(id)).toMatchObject({
    status: 'returned',
    defendants: [{ state: 'tried-apart' }, { state: 'on-trial' }],
  });
  const chief = await city.as('toa-hn.chanh-an');
  const order = { until: '2025-10-01', number: '3/QĐ-TG' };
  const held = await act(chief, `/trials/${apart.id}/defendants/${caught.id}/detention`, apart.version, order);
  expect(held.defendants).toMatchObject([{ id: caught.id, state: 'on-trial', detained: { until: '2025-10-01' } }]);
});

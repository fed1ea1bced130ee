import { execFile } from 'node:child_process';
import { eventually, startAgencies, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { NoteModule } from './note/note.module';
import { ReaderModule, refusing } from './note/reader.module';

let city: TestCity;
beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'bcd-138'], { modules: { intake: NoteModule, reporting: ReaderModule } });
  refusing.subject = 'Bỏ';
  const officer = await city.as('ca-hn.truc-ban');
  for (const subject of ['Một', 'Hai', 'Bỏ'])
    await officer.post('/notes', { subject, unit: '00070', author: { name: 'Nguyễn Thị Bí Mật' } }).expect(201);
  await eventually(async () =>
    expect(await reader(`SELECT contiguous FROM position WHERE channel = 'facts'`)).toEqual([{ contiguous: '3' }]),
  );
});

const reader = (sql: string): Promise<unknown[]> => query(city.agency('bcd-138').database.admin, sql);

/** Runs the command as the operator of the reading agency; what it prints, and how it ends. */
async function reconcile(): Promise<{ code: number; said: string }> {
  const token = await city.issuer.tokenFor({ id: 'bcd-138.op', agency: 'bcd-138', roles: ['operator'] });
  const env = { ...process.env, RECONCILE_URL: city.agency('bcd-138').service().url, RECONCILE_TOKEN: token };
  return new Promise((resolve) => {
    execFile(process.execPath, ['deploy/local/reconcile.mjs'], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, said: stdout + stderr }),
    );
  });
}

const observed = async (path: string): Promise<string> =>
  (await fetch(`${city.agency('bcd-138').service().healthUrl}/${path}`)).text();

it('a reader that is equal ends well; what an operator gave up is shown as a deviation', async () => {
  const operator = await city.as({ id: 'bcd-138.op', agency: 'bcd-138', roles: ['operator'] });
  const { body } = await operator.get('/operations/parked').expect(200);
  const [letter] = (body as { items: { id: string; file: string }[] }).items;
  const reason = 'Nguồn đã xác nhận là nhập nhầm';
  await operator.put(`/operations/parked/${letter?.id}/discard`, { reason }).expect(200);

  const { code, said } = await reconcile();

  expect(said).toMatch(/ca-hn +facts +1 +3 +3 +✔ khớp \/ equal/);
  expect(said).toMatch(new RegExp(`đã bỏ / discarded: .*ca-hn  facts  1  3  ${letter?.file}  .*bcd-138.op`));
  expect(said).toMatch(/[1-9] kênh đã so \/ compared, 0 khác \/ different/);
  expect(said).not.toContain('Bí Mật');
  expect(code).toBe(0);
  await eventually(async () =>
    expect(await observed('metrics')).toMatch(/lachan_reconciliation_channels\{agreement="equal"\} [1-9]/),
  );
});

it('a reader that differs is named in the table, and the service is degraded', async () => {
  await reader(`UPDATE position SET contiguous = 8 WHERE channel = 'facts'`);

  const { code, said } = await reconcile();

  expect(said).toMatch(/ca-hn +facts +1 +8 +3 +✖ sai vị trí đọc \/ position is not where the hashes end: 4/);
  expect(code).toBe(1);
  await eventually(async () => {
    expect(await observed('metrics')).toMatch(/lachan_reconciliation_channels\{agreement="different"\} 1/);
    expect(await observed('metrics')).toMatch(/lachan_alarms_total\{kind="difference"\} 1/);
    expect(JSON.parse(await observed('health/ready'))).toMatchObject({
      status: 'degraded',
      degraded: expect.arrayContaining(['difference: 1 channels differ from their journals']) as string[],
    });
  });
});

it('it is for operators alone', async () => {
  const officer = await city.as('ca-hn.truc-ban');
  await officer.post('/operations/reconciliation', {}).expect(403);
});

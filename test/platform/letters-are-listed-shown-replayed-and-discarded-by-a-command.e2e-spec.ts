import { execFile } from 'node:child_process';
import { eventually, startAgencies, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { NoteModule } from './note/note.module';
import { ReaderModule, refusing } from './note/reader.module';

let city: TestCity;
beforeAll(async () => {
  city = await startAgencies(['ca-hn', 'bcd-138'], { modules: { intake: NoteModule, reporting: ReaderModule } });
});

/** Runs the command as the operator of the reading agency; what it prints, and how it ends. */
async function letters(...args: string[]): Promise<{ code: number; said: string }> {
  const token = await city.issuer.tokenFor({ id: 'bcd-138.op', agency: 'bcd-138', roles: ['operator'] });
  const env = { ...process.env, LETTERS_URL: city.agency('bcd-138').service().url, LETTERS_TOKEN: token };
  return new Promise((resolve) => {
    execFile(process.execPath, ['deploy/local/letters.mjs', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, said: stdout + stderr }),
    );
  });
}

const write = async (subject: string): Promise<string> => {
  const officer = await city.as('ca-hn.truc-ban');
  const author = { name: 'Nguyễn Thị Bí Mật' };
  const { body } = await officer.post('/notes', { subject, unit: '00070', author }).expect(201);
  return (body as { id: string }).id;
};

/** The id of the letter of a file, from the list. */
const idOf = (file: string): Promise<string> =>
  eventually(async () => {
    const { said } = await letters('list');
    const line = said.split('\n').find((text) => text.includes(file));
    expect(line).toContain('refused');
    return line?.trim().split(/\s+/)[0] ?? '';
  });

it('an operator lists, shows and replays parked letters, and no person is printed', async () => {
  refusing.subject = 'Chưa hiểu';
  const id = await idOf(await write('Chưa hiểu'));
  expect((await letters('list')).said).toMatch(/1 thư bị treo \/ parked, 0 .*quarantined/);
  const shown = await letters('show', id);
  expect(JSON.parse(shown.said)).toMatchObject({ id, state: 'refused', envelope: { source: 'ca-hn' } });
  expect(shown.said).not.toContain('Bí Mật');
  expect(await letters('replay', id)).toMatchObject({ code: 1, said: expect.stringContaining('0 thư') as string });

  refusing.subject = '';
  expect(await letters('replay', id)).toMatchObject({ code: 0, said: expect.stringContaining('1 thư') as string });
  expect((await letters('list')).said).toMatch(/0 thư bị treo/);
  expect((await letters('list', '--all')).said).toContain(`${id}  replayed`);
});

it('an operator gives a letter up for a reason, which is recorded', async () => {
  refusing.subject = 'Bỏ';
  const id = await idOf(await write('Bỏ'));
  expect(await letters('discard', id, 'ngắn')).toMatchObject({
    code: 1,
    said: expect.stringContaining('422') as string,
  });
  expect(await letters('discard', id, 'Nguồn đã xác nhận là nhập nhầm')).toMatchObject({
    code: 0,
    said: expect.stringContaining(`${id}  discarded`) as string,
  });
  const { admin } = city.agency('bcd-138').database;
  expect(await query(admin, 'SELECT discarded_by, discard_reason FROM parked WHERE id = $1', [id])).toEqual([
    { discarded_by: 'bcd-138.op', discard_reason: 'Nguồn đã xác nhận là nhập nhầm' },
  ]);
});

it('a channel that was stopped goes on once an operator says why, and the access log keeps it', async () => {
  const { admin } = city.agency('bcd-138').database;
  await query(
    admin,
    `UPDATE position SET stopped = 'another message at 1' WHERE source = 'ca-hn' AND channel = 'facts'`,
  );
  const note = await write('Sau khi dừng');
  const readings = () => query(admin, 'SELECT FROM reading WHERE note = $1', [note]);
  await eventually(async () =>
    expect((await letters('list')).said).toMatch(/stopped {2}ca-hn {2}facts {2}1 {2}another/),
  );
  const resume = (...reason: string[]) => letters('resume', '-', 'ca-hn', 'facts', '1', ...reason);
  expect(await resume('ngắn')).toMatchObject({ code: 1, said: expect.stringContaining('422') as string });
  expect(await readings()).toEqual([]);

  const reason = 'Công an xác nhận thông điệp đầu là thật';
  expect(await resume(reason)).toMatchObject({ code: 0 });
  await eventually(async () => expect(await readings()).toHaveLength(1));
  expect((await letters('list')).said).not.toContain('stopped');
  expect(await resume(reason)).toMatchObject({ code: 1, said: expect.stringContaining('no such thing') as string });
  expect(
    await query(admin, `SELECT officer, subject, purpose FROM access_log WHERE action = 'channel-resumed'`),
  ).toEqual([{ officer: 'bcd-138.op', subject: 'ca-hn facts 1', purpose: reason }]);
});

it('what is in quarantine warns until an operator has looked into it, and again when it comes again', async () => {
  const { admin } = city.agency('bcd-138').database;
  const [{ id }] = (await query(
    admin,
    `INSERT INTO quarantine (digest, reason, subject, message, first_at, last_at)
     VALUES ('\\x00', 'signature', 'facts.ca-hn.x.v1', 'Bí Mật', now(), now()) RETURNING id`,
  )) as [{ id: string }];
  const warns = async (isWarning: boolean) =>
    eventually(async () => {
      const health = await fetch(`${city.agency('bcd-138').service().healthUrl}/health/ready`);
      expect(JSON.stringify(await health.json()).includes('quarantine: ')).toBe(isWarning);
    });
  await warns(true);
  expect(await letters('acknowledge', '-', id, 'Khoá vừa thay, danh bạ đến sau')).toMatchObject({ code: 0 });
  const { said } = await letters('list');
  expect(said).toContain(`✔ ${id}  signature`);
  expect(said).not.toContain('Bí Mật');
  await warns(false);
  await query(admin, 'UPDATE quarantine SET times = times + 1, last_at = now() WHERE id = $1', [id]);
  await warns(true);
  expect(await letters('acknowledge', '-', '999', 'Không có thư nào như vậy')).toMatchObject({ code: 1 });
});

it('an unknown letter is said to be unknown', async () => {
  const absent = '01900000-0000-7000-8000-000000000000';
  expect(await letters('show', absent)).toMatchObject({ code: 1, said: expect.stringContaining('no such') as string });
});

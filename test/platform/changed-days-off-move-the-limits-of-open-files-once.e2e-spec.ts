import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onClose, startAgencies, type Client, type TestCity } from '@la-chan/testing';
import { query } from '../../deploy/local/servers';
import { act, read, type Answered } from '../stories/acting';
import { caseUnderWay } from '../stories/judicial';

const tet = { vi: 'Tết Nguyên đán', en: 'Lunar New Year' };
const announced = {
  asOf: '2026-11-20',
  years: [{ year: 2027, announced: 'made up', off: { '2027-02-08': tet, '2027-02-09': tet }, worked: [] }],
};

describe('days off that are announced while files are open', () => {
  let city: TestCity;
  let head: Client;
  let file: string;
  let ended: string;
  let daysOff: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'la-chan-days-off-'));
    onClose(() => rmSync(folder, { recursive: true, force: true }));
    daysOff = join(folder, 'days-off.json');
    writeFileSync(daysOff, JSON.stringify({ asOf: '2020-01-01', years: [] }));
    city = await startAgencies(['pc02'], { at: '2026-11-16T02:00:00.000Z', env: { DAYS_OFF_FILE: daysOff } });
    head = await city.as('pc02.thu-truong');
    const underWay = { unit: 'c00070', initiatedAt: '2026-10-08' };
    const opened = await caseUnderWay(head, ['Lê Văn Canary'], { ...underWay, number: '31/2026/VA-CU' });
    const other = await caseUnderWay(head, ['Lê Thị Canary'], { ...underWay, number: '32/2026/VA-CU' });
    [file, ended] = [`/cases/${opened.id}`, `/cases/${other.id}`];
    await act(head, `${ended}/conclusion`, other.version, { conclusion: 'Kết luận điều tra: canary.' });
  });

  const restarted = async (): Promise<void> => {
    await city.agency('pc02').stop();
    await city.agency('pc02').start();
    head = await city.as('pc02.thu-truong');
  };
  const recounts = async (path: string): Promise<Answered[]> => {
    const { entries } = await read(head, `${path}/history`);
    return entries.filter(({ type }: Answered) => type === 'platform.limits-recounted');
  };
  const behindTheCurtain = (sql: string) => query(city.agency('pc02').database.admin, sql);
  const countedBefore = (change = 'detail = detail') =>
    behindTheCurtain(
      `UPDATE deadline SET counted_as_of = '2020-01-01', ${change} WHERE file_id = '${file.split('/')[2]}' AND status = 'running'`,
    );
  const changes = () =>
    query<{ counted: { before: object | null; after: object | null } }>(
      city.agency('pc02').database.admin,
      `SELECT counted FROM journal WHERE file_id = '${file.split('/')[2]}' AND counted IS NOT NULL ORDER BY position`,
    );

  it('move their limits, and an event says from when to when', async () => {
    const before = await read(head, file);
    const { items } = await read(head, '/deadlines?rule=172');
    expect(items).toMatchObject([{ file: before.id, dueOn: '2027-02-08', provisional: true }]);
    writeFileSync(daysOff, JSON.stringify(announced));
    await restarted();
    const [said] = await eventually(async () => {
      const found = await recounts(file);
      expect(found).toHaveLength(1);
      return found;
    });
    expect(said.data).toMatchObject({ asOf: '2026-11-20' });
    expect(said.data.moved).toContainEqual({
      rule: '172',
      about: '',
      from: '2027-02-08T17:00:00.000Z',
      to: '2027-02-10T17:00:00.000Z',
    });
    expect((await read(head, file)).version).toBe(Number(before.version) + 1);
    const now = await read(head, '/deadlines?rule=172');
    expect(now.items).toMatchObject([{ file: before.id, dueOn: '2027-02-10', provisional: false }]);
  });

  it('once: not again at the next start, nor by an act', async () => {
    await restarted();
    await act(head, `${file}/suspension`, (await read(head, file)).version, { ground: 'illness' });
    await restarted();
    await eventually(async () => expect((await head.get('/deadlines?rule=R24.case')).status).toBe(200));
    expect(await recounts(file)).toHaveLength(1);
  });

  it('by an act too, where a release of before has counted them since', async () => {
    await countedBefore(`due_at = due_at - interval '1 day'`);
    await act(head, `${file}/resumption`, (await read(head, file)).version);
    expect(await recounts(file)).toHaveLength(2);
  });

  it('and what is counted of the file follows, so that nothing is counted twice', async () => {
    const told = (await changes()).map(({ counted }) => counted);
    expect(told.length).toBeGreaterThan(2);
    told.slice(1).forEach(({ before }, index) => expect(before).toEqual(told[index]?.after));
  });

  it('leave what has ended where it was', async () => {
    const { deadlines } = await read(head, `${ended}/history`);
    expect(deadlines.find(({ rule }: Answered) => rule === '172')).toMatchObject({ status: 'met' });
    expect((await recounts(ended)).flatMap(({ data }) => data.moved)).not.toContainEqual(
      expect.objectContaining({ rule: '172' }),
    );
  });

  it('show in the metrics where they could not be counted again', async () => {
    const lastWell = async (round: string): Promise<number> => {
      const text = await (await fetch(`${city.agency('pc02').service().healthUrl}/metrics`)).text();
      return Number(new RegExp(`last_success_seconds{round="${round}"} (.*)`).exec(text)?.[1] ?? 0);
    };
    await countedBefore();
    await behindTheCurtain(
      `CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'planted'; END $$;
       CREATE TRIGGER planted BEFORE UPDATE ON deadline FOR EACH ROW EXECUTE FUNCTION planted()`,
    );
    await restarted();
    const started = Date.now() / 1000;
    await eventually(async () => {
      const since = Math.max(started, await lastWell('limits'));
      expect((await lastWell('deadlines')) - since).toBeGreaterThan(12); // it is tried every ten seconds
    });
    await behindTheCurtain('DROP TRIGGER planted ON deadline');
    await restarted();
    await eventually(async () => expect(await lastWell('limits')).toBeGreaterThan(0));
  });
});

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupOf, type Client, eventually, onClose, startAgencies, type TestCity } from '@la-chan/testing';
import { type AgencyKeys, newAgencyKeys } from '@la-chan/messaging';
import { projectFolder } from '../../deploy/local/project';
import { act, type Answered, only, read, tried } from '../stories/acting';

const HOTLINE = 'tong-dai-111';
const IN_HER_TEENS = new Date().getUTCFullYear() - 15;
const referral = {
  to: 'so-y-te',
  number: '111/2026/0042',
  unit: 'c00070',
  person: { name: 'Nguyễn Thị Gọi Đến', gender: 'female', birthYear: IN_HER_TEENS },
  first: {
    immediateDanger: true,
    suspectIsRelative: 'unknown',
    safeContact: { whoMayCall: 'chị họ', when: 'buổi trưa' },
    language: 'vi',
    spokenToBy: 'female',
  },
  account: 'Gọi từ một số điện thoại lạ, đang bị giữ ở quán.',
};

interface Said {
  readonly ready?: string;
  readonly referred?: string;
  readonly heard?: string;
  readonly exchange?: string;
  readonly answer?: { readonly outcome: string };
}

describe('hotline 111, with software of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'la-chan-hotline-'));
  let city: TestCity;
  let support: Client;
  let hotline: ChildProcessWithoutNullStreams;
  let said: Said[] = [];
  let victim: Answered;

  beforeAll(async () => {
    const name = { vi: 'Tổng đài 111', en: 'Hotline 111' };
    const more = [
      {
        id: HOTLINE,
        app: 'intake' as const,
        name,
        units: ['*'] as ['*'],
        port: 1,
        healthPort: 2,
        validFrom: '2024-05-02',
      },
    ];
    city = await startAgencies(['so-y-te', 'bcd-138'], { more });
    support = await city.as('so-y-te.ho-tro');
    // Nothing of the platform is within its reach: its own files, and the NATS client.
    cpSync(join(projectFolder(), 'deploy', 'examples', 'hotline-111'), folder, { recursive: true });
    mkdirSync(join(folder, 'node_modules'));
    for (const one of ['nats', 'nkeys.js', 'tweetnacl'])
      symlinkSync(join(projectFolder(), 'node_modules', one), join(folder, 'node_modules', one));
    const { agency, signing, opening, busSeed } = keys();
    writeFileSync(join(folder, 'keys.json'), JSON.stringify({ agency, signing, opening, busSeed }));
    onClose(async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    });
    await start();
  });

  const keys = (): AgencyKeys => city.keys.agencies.get(HOTLINE)!.keys;
  const environment = (): NodeJS.ProcessEnv => ({
    PATH: process.env.PATH,
    NATS_URL: city.nats.url,
    DIRECTORY_FILE: city.keys.directoryFile,
    ROOT_KEY: city.keys.root,
  });

  async function start(): Promise<void> {
    said = [];
    hotline = spawn(process.execPath, ['run.mjs'], { cwd: folder, env: environment() });
    let text = '';
    let complaints = '';
    hotline.stdout.on('data', (chunk: Buffer) => {
      text += String(chunk);
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        said.push(JSON.parse(text.slice(0, end)) as Said);
        text = text.slice(end + 1);
      }
    });
    hotline.stderr.on('data', (chunk: Buffer) => (complaints += String(chunk)));
    await eventually(() => expect([said[0], complaints]).toEqual([{ ready: HOTLINE }, '']));
  }

  async function stop(): Promise<void> {
    if (hotline.exitCode !== null) return;
    const ended = new Promise((resolve) => hotline.once('close', resolve));
    hotline.kill('SIGTERM');
    await ended;
  }

  const heard = (type: string): Said[] => said.filter((one) => one.heard === type);
  /** The last answer of each exchange: whatever is not receipted soon is said again. */
  const answers = (): Said[] => [...new Map(heard('exchange.answered').map((one) => [one.exchange, one])).values()];
  const refer = (number: string): boolean => hotline.stdin.write(`${JSON.stringify({ ...referral, number })}\n`);
  async function receipted(number: string): Promise<void> {
    const before = said.filter(({ referred }) => referred).length;
    refer(number);
    await eventually(() => {
      const exchange = said.filter(({ referred }) => referred)[before]?.referred;
      expect(heard('exchange.receipted').map((one) => one.exchange)).toContain(exchange);
    });
  }

  const unreceived = async (count: number): Promise<Answered[]> =>
    eventually(async () => {
      const { items } = await read(support, '/victims?status=awaiting-reception');
      expect(items).toHaveLength(count);
      return items;
    });

  async function supported({ id, version }: Answered): Promise<void> {
    await act(support, `/victims/${id}/reception`, version);
    const given = await tried(support, 'post', `/victims/${id}/supports`, { support: 'medical' });
    expect(given.status).toBe(200);
  }

  const journal = (): Answered => JSON.parse(readFileSync(join(folder, 'journal.json'), 'utf8'));

  const check = (keysFile: string): { readonly status: number | null; readonly faults: string[] } => {
    const env = { ...environment(), KEYS_FILE: keysFile };
    const { status, stdout } = spawnSync(process.execPath, ['check.mjs'], { cwd: folder, env, encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.startsWith('✔')).length).toBeGreaterThan(1);
    return { status, faults: stdout.split('\n').filter((line) => line.startsWith('✖')) };
  };

  it('checks its connection with its own key, and learns that another key is not in the directory', () => {
    expect(check('keys.json')).toEqual({ status: 0, faults: [] });
    const another = { ...newAgencyKeys(HOTLINE, `${HOTLINE}.2`), busSeed: keys().busSeed };
    writeFileSync(join(folder, 'another.json'), JSON.stringify(another));
    expect(check('another.json')).toEqual({ status: 1, faults: [expect.stringContaining(`${HOTLINE}.1`)] });
  });

  it('refers a caller, who is a victim with rights at once; its receipt comes back', async () => {
    hotline.stdin.write(`${JSON.stringify(referral)}\n`);
    victim = await eventually(() => only(support, '/victims?immediateDanger=true'));
    expect(victim).toMatchObject({ status: 'awaiting-reception', minor: true });
    const reading = await support.post(`/victims/${victim.id}/readings`, { purpose: 'gặp lần đầu' });
    expect(reading.body).toMatchObject({ person: referral.person, first: referral.first, account: referral.account });
    await eventually(() => expect(heard('exchange.receipted').length).toBeGreaterThan(0));
    expect(JSON.stringify(journal().said)).not.toContain('Gọi Đến');
  });

  it('was away when the answer was said, and learns it when it is back', async () => {
    await stop();
    await supported(victim);
    await start();
    await eventually(() => expect(answers()).toMatchObject([{ answer: { outcome: 'supported' } }]));
  });

  it('has its receipt believed: nothing is said to it again, and nothing of it is quarantined', async () => {
    const operator = await city.as('so-y-te.van-hanh');
    await eventually(async () => {
      const { reading, heads } = await read(operator, '/operations/channels');
      const own = reading.positions.find(({ source }: Answered) => source === HOTLINE);
      expect(own).toMatchObject({ channel: 'to:so-y-te', contiguous: 2, stopped: null });
      expect(heads.find(({ channel }: Answered) => channel === `to:${HOTLINE}`)).toBeDefined();
      expect([reading.parked, reading.quarantined]).toEqual([0, 0]);
    });
    expect(await read(operator, '/operations/quarantine')).toEqual({ items: [] });
  });

  it('sends again from its journal what the broker has lost', async () => {
    const agency = city.agency('so-y-te');
    await agency.stop();
    refer('111/2026/0043');
    await eventually(() => expect(said.filter(({ referred }) => referred)).toHaveLength(1));
    await city.nats.stop();
    await city.nats.start({ empty: true });
    await city.provision();
    await agency.start();
    support = await city.as('so-y-te.ho-tro');
    await eventually(async () => {
      const { items } = await read(support, '/victims?immediateDanger=true');
      expect(items).toHaveLength(2);
    }); // heads are said every 10 s
  });

  it('asks for what the broker has lost in the middle, and takes what came before its turn after it', async () => {
    await receipted('111/2026/0044');
    const waiting = await unreceived(2);
    await stop();
    for (const one of waiting) await supported(one);
    const operator = await city.as('so-y-te.van-hanh');
    await eventually(async () =>
      expect((await read(operator, '/operations/channels')).backlog).toMatchObject({ unsealed: 0, unpublished: 0 }),
    );
    const filter = `exchange.${HOTLINE}.so-y-te.exchange.answered.v1`;
    await city.damage(({ streams }) => streams.purge('EXCHANGE', { filter, keep: 1 }));
    await start();
    await eventually(() => expect(answers()).toHaveLength(2));
    await eventually(() => expect(journal().ahead['so-y-te']).toEqual([]));
  });

  it('gives a source that was restored from a backup what it has forgotten, and hears what it says in its next epoch', async () => {
    await receipted('111/2026/0045');
    const [waiting] = await unreceived(1);
    const agency = city.agency('so-y-te');
    await agency.stop();
    const backup = await backupOf(agency.database);
    await agency.start();
    await receipted('111/2026/0046');
    const known = journal().heard['so-y-te']['1'].length;
    await agency.stop();
    agency.restore(backup);
    await agency.start();
    const operator = await city.as('so-y-te.van-hanh');
    await eventually(async () =>
      expect(await read(operator, '/recovery/lost-acts')).toMatchObject({ standing: 'sure' }),
    );
    support = await city.as('so-y-te.ho-tro');
    await supported(await read(support, `/victims/${waiting.id}`));
    await eventually(() => {
      const { 1: first, 2: second = [] } = journal().heard['so-y-te'];
      expect(first.length).toBeGreaterThanOrEqual(known);
      expect(second.map(({ envelope }: Answered) => envelope.type)).toContain('exchange.answered');
    });
  });
});

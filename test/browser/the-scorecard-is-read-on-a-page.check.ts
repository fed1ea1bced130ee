import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deadlineBreached } from '@la-chan/contracts';
import { eventually } from '@la-chan/testing';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import type { Fact } from '../../apps/reporting/src/ledger/ledger';
import { FURTHER } from '../../apps/reporting/src/plan/further';
import { cityFacts } from '../reporting/city';
import { chrome, cityWithPage, open, type OpenCity } from './page';

const PERSONAL = /@|\b0\d{9}\b|\d{12}/;
const at = '2026-09-10T17:00:00.000Z';
const RAN_OUT: Fact = {
  id: '019939b0-0000-7000-8000-000000000001',
  agency: 'pc02',
  epoch: 1,
  sequence: 1,
  type: deadlineBreached.type,
  file: '019939b0-0000-7000-8000-000000000002',
  fileVersion: 2,
  occurredAt: at,
  sealedAt: at,
  breach: {
    procedure: 'verification',
    file: '019939b0-0000-7000-8000-000000000003',
    rule: 'R7',
    about: '',
    dueAt: at,
    unit: 'c00070',
    to: ['head-of-investigation', 'leader'],
    withdrawn: false,
  },
};

const shots = mkdtempSync(join(tmpdir(), 'la-chan-page-'));

describe('the page of the scorecard', () => {
  let opened: OpenCity;
  let browser: Browser;

  const signedIn = async (options = {}): Promise<{ page: Page; faults: string[] }> => {
    const tab = await open(browser, opened.url, options);
    await tab.page.click('#sign-in');
    await tab.page.waitForSelector('#T1');
    return tab;
  };
  const figures = (page: Page): Promise<string[]> => page.locator('.target .ratio').allTextContents();

  beforeAll(async () => {
    const facts = cityFacts({ seed: 5, reports: 120, from: '2025-11-15', days: 300 });
    opened = await cityWithPage('2026-09-20T02:00:00.000Z', facts);
    browser = await chrome();
  });

  it('shows nothing before somebody has signed in', async () => {
    const { page } = await open(browser, opened.url);
    await page.waitForSelector('#sign-in:visible');
    expect(await page.textContent('html')).not.toContain('T1');
    expect(await page.isVisible('#board')).toBe(false);
  });

  it('speaks Vietnamese first and English second, says verdicts in words, and names no code and no person', async () => {
    const { page, faults } = await signedIn();
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await page.textContent('#T1 h3')).toContain('Tiếp nhận, phân loại');
    expect(await page.locator('.target .badge').first().textContent()).toMatch(/Đạt|Chưa đạt|Còn trong hạn/);
    expect(await page.textContent('#simulated')).toContain('Mô phỏng');
    expect(await page.locator('.declared').count()).toBe(0);
    expect(await page.locator('#further .figure').count()).toBe(FURTHER.flatMap(({ indicators }) => indicators).length);
    await page.selectOption('#by', 'unit');
    await page.waitForSelector('#breakdown:visible');
    const vietnamese = await page.innerText('main');
    await page.screenshot({ path: join(shots, 'vi.png'), fullPage: true });

    await page.click('#language');
    await eventually(async () => expect(await page.textContent('#T1 h3')).toContain('Received and classified'));
    const english = await page.innerText('main');
    await page.screenshot({ path: join(shots, 'en.png'), fullPage: true });
    for (const text of [vietnamese, english]) {
      expect(text).not.toMatch(/c00\d{3}|ca-hn|pc02|bcd-138|report\.|verification\.|undefined|\[object|false/);
      expect(text).not.toMatch(PERSONAL);
    }
    expect(english).not.toMatch(/Đạt|Chưa/);
    expect(faults).toEqual([]);
  });

  it('shows a change by itself, and says it aloud', async () => {
    const { page, faults } = await signedIn();
    const before = await figures(page);
    const marked = page.waitForSelector('.target.changed'); // for a while, and until the next change comes
    await opened.tell(cityFacts({ seed: 77, reports: 3, from: '2026-09-01', days: 15 }));
    await eventually(async () => expect(await figures(page)).not.toEqual(before));
    await eventually(async () => expect(await page.textContent('#news')).toContain('Số liệu vừa thay đổi'));
    await marked;
    expect(faults).toEqual([]);
  });

  it('says above the figures what of the service is not as it should be, as long as it is so', async () => {
    const { page } = await signedIn();
    expect(await page.isVisible('#standing')).toBe(false);
    await opened.city.nats.stop();
    await page.waitForSelector('#standing:visible');
    expect(await page.textContent('#standing')).toContain('Mất kết nối với các cơ quan khác');
    await page.screenshot({ path: join(shots, 'standing.png') });
    await opened.city.nats.start();
    await page.waitForSelector('#standing', { state: 'hidden' });
  });

  it('opens what is behind a figure from the keyboard, and gives the focus back', async () => {
    const { page } = await signedIn();
    const numerator = (await page.textContent('#T2 .ratio'))?.split(' ')[0];
    await page.focus('#T2 [data-do="entries"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#drawer[open]');
    expect(await page.textContent('#drawer-body')).toContain(`Tổng các bút toán: ${numerator}`);
    expect(await page.locator('#drawer tbody tr').count()).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('data-do')).toBe('entries');
    await page.click('#T2 [data-do="open"]');
    await page.waitForSelector('#drawer[open]');
    expect(await page.textContent('#drawer-body')).toContain('hồ sơ còn lại');
  });

  it('says in the drawer what could not be read there, and reads it when asked again', async () => {
    const { page } = await signedIn();
    await page.click('#T2 [data-do="entries"]');
    await page.waitForSelector('#drawer[open]');
    const rows = await page.locator('#drawer tbody tr').count();
    await page.route('**/entries?**', (route) => route.abort());
    for (const button of ['.pages > button', '.choice button:last-child']) {
      await page.click(`#drawer ${button}`);
      await page.waitForSelector('#drawer-problem:visible');
    }
    await page.unroute('**/entries?**');
    await page.click('#drawer .pages > button');
    await eventually(async () => expect(await page.locator('#drawer tbody tr').count()).toBeGreaterThan(rows));
    expect(await page.isVisible('#drawer-problem')).toBe(false);
  });

  it('says that a sign-in has failed, and lets it be tried again', async () => {
    const { page } = await open(browser, `${opened.url}/?error=access_denied&state=of-nobody`);
    await page.waitForSelector('#problem:visible');
    expect(await page.textContent('#problem')).toContain('Đăng nhập không thành công');
    expect(page.url()).toBe(`${opened.url}/`);
    await page.click('#sign-in');
    await page.waitForSelector('#T1');
    expect(await page.isVisible('#problem')).toBe(false);
  });

  it('keeps a chosen reading while figures change, and takes it back', async () => {
    const { page } = await signedIn();
    const asThePlanSays = await page.textContent('#T2 .ratio');
    await page.click('#T2 .readings summary');
    await page.locator('#T2 .readings select').nth(1).selectOption('neither');
    await eventually(async () => expect(await page.textContent('#T2 .ratio')).not.toBe(asThePlanSays));
    expect(await page.locator('#T2 .readings[open]').count()).toBe(1);
    await page.locator('#T2 .readings select').nth(1).selectOption('unresolved');
    await eventually(async () => expect(await page.textContent('#T2 .ratio')).toBe(asThePlanSays));
  });

  it('shows the figures as they were known on a day', async () => {
    const { page } = await signedIn();
    await page.fill('#as-known-on', '2026-06-30');
    await eventually(async () => expect(await page.textContent('#state')).toContain('như đã biết đến'));
    expect(await page.textContent('#T1 .percent')).toBe('Không có vụ việc');
    await page.click('#since');
    await page.waitForSelector('#drawer[open]');
    expect(await page.locator('#drawer tbody tr').count()).toBeGreaterThan(10);
  });

  it('gives a form to take away that says what the page shows', async () => {
    const { page } = await signedIn();
    await page.selectOption('#part', 'Q2');
    await eventually(async () => expect(await page.textContent('#plan-line')).toContain('30/06/2026'));
    const shown = await page
      .locator('.target [data-figure]')
      .evaluateAll((figures) =>
        figures.map((figure) => [
          figure.getAttribute('data-figure'),
          figure.textContent?.replace(',', '.').replace('%', ''),
          figure.nextElementSibling?.textContent?.split(' ')[0]?.replace('.', ''),
        ]),
      );
    const taken = async (button: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
      expect(download.suggestedFilename()).toMatch(/^mo-phong-bang-chi-tieu-2026-04-01-2026-06-30\.(csv|xlsx)$/);
      return readFileSync(await download.path());
    };
    const rows: string[][] = parse(await taken('#csv'), { bom: true, relax_column_count: true });
    const at = rows.findIndex(([first]) => first === 'Mã');
    const cell = (row: string[] | undefined, heading: string) => row?.[rows[at]!.indexOf(heading)];
    for (const [id, percent, numerator] of shown) {
      const row = rows.slice(at).find((each) => each[0] === id && cell(each, 'Chỉ tiêu') && cell(each, 'Đơn vị tính'));
      const rate = cell(row, 'Tỷ lệ (%)');
      expect([id, rate === '' ? 'Không có vụ việc' : rate]).toEqual([id, percent]);
      if (numerator) expect([id, cell(row, 'Đã thực hiện (tử số)')]).toEqual([id, numerator]);
    }
    expect(shown.length).toBeGreaterThan(15);
    expect((await taken('#xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('lists the limits that ran out, by agency and duty, and file by file', async () => {
    const { page, faults } = await signedIn();
    await opened.tell([RAN_OUT]);
    await page.waitForSelector('#breaches tbody tr');
    expect(await page.textContent('#breaches tbody')).toContain('Phân công Điều tra viên');
    expect(await page.textContent('#breaches tbody')).toContain('TTLT 01/2017 9(1)');
    await page.click('#breaches button');
    await page.waitForSelector('#drawer[open]');
    expect(await page.textContent('#drawer-body tbody')).toContain('10/09/2026');
    expect(faults).toEqual([]);
  });

  it('lets a leader issue what it shows, take it away and see what has become known since', async () => {
    const { page, faults } = await signedIn();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.click('#issue');
    await page.waitForSelector('#issues tbody tr');
    expect(await page.textContent('#issues tbody')).toContain('1/2026/BC');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#issues .acts button')]);
    expect(download.suggestedFilename()).toBe('mo-phong-bao-cao-1-2026-BC.xlsx');
    await page.click('#issues .acts button:last-child');
    await page.waitForSelector('#drawer[open]');
    expect(await page.textContent('#drawer-title')).toBe('Hiệu chỉnh sau báo cáo số 1/2026/BC');
    expect(faults).toEqual([]);
  });

  it('fits a phone, a wall and paper', async () => {
    for (const [name, width, height] of [
      ['phone', 390, 844],
      ['small phone', 360, 740],
      ['wall', 3840, 2160],
    ] as const) {
      const { page } = await signedIn({ viewport: { width, height } });
      const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect([name, overflow]).toEqual([name, 0]);
      await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
      await page.emulateMedia({ media: 'print' });
      expect(await page.isVisible('#question')).toBe(false);
      await page.context().close();
    }
  });

  it('is readable: every text stands out from its ground by 4.5 to 1, and every control has a name', async () => {
    const { page } = await signedIn();
    await page.selectOption('#by', 'agency');
    await page.waitForSelector('#breakdown:visible');
    const look = readFileSync(join(__dirname, 'in-page.js'), 'utf8');
    expect(await page.evaluate(look)).toEqual({ faint: [], nameless: [] });
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('h1:visible').count()).toBe(1);
  });

  it('lets no script or style in from elsewhere', async () => {
    const answer = await fetch(opened.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await fetch(`${opened.url}/vendor/oidc-client-ts.min.js`)).status).toBe(200);
    expect((await fetch(`${opened.url}/vendor/oidc-client-ts.min.js.map`)).status).not.toBe(200);
  });
});

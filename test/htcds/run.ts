import { createReadStream, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { Stage } from '../bench/stage';

type Row = Readonly<Record<string, string>>;

const HEAD_OF_SUPPORT = 'so-y-te.lanh-dao';
const AGENCY = 'so-y-te';

/** They are statistics without a person: each row gets a number and a name that says so, and nothing else is changed. */
async function* numbered(path: string): AsyncGenerator<string> {
  let place = 0;
  for await (const line of createInterface({ input: createReadStream(path, 'utf8') })) {
    const before = place === 0 ? 'cas_CaseNumber,prs_FirstName' : `${numberOf(place)},Dòng ${place}`;
    yield `${before},${place === 0 ? line.replace(/^\ufeff/, '') : line}\n`;
    place++;
  }
}
const numberOf = (place: number): string => `CTDC-${String(place).padStart(5, '0')}`;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly seconds: number;
}

/** Without a limit on how long the answer takes. */
function ask(url: string, headers: Record<string, string>, body: Readable): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(url, { method: 'POST', headers }, (response) => {
      text(response).then((answer) => {
        const seconds = (performance.now() - began) / 1000;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer, seconds });
      }, reject);
    });
    asking.on('error', reject);
    body.pipe(asking);
  });
}

/** Peak resident memory of a process so far, in MiB. */
const peakOf = (pid: number): number =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true }) as Row[];

const known = (cell = ''): string => (/^(0|00|-99(\.0)?)$/.test(cell) ? '' : cell);
const flag = (cell = ''): string => (cell === '-99' || cell === '-99.0' ? '' : cell.replace(/\.0$/, ''));
const GENDERS: Row = { Female: 'Feminine', Male: 'Masculine' };

const factsOf = (row: Row): string[] => [
  row['yearOfRegistration'] ?? '',
  GENDERS[row['gender'] ?? ''] ?? '',
  known(row['ageBroad']),
  known(row['citizenship']),
  flag(row['isForcedLabour']),
  flag(row['isSexualExploit']),
  known(row['CountryOfExploitation']),
];
const factsKept = (row: Row): string[] => [
  row['cas_IncomingReferralDate']?.slice(0, 4) ?? '',
  row['prs_Gender'] ?? '',
  row['ageBroad'] ?? '',
  row['prs_Citizenship'] ?? '',
  row['isForcedLabour'] ?? '',
  row['isSexualExploit'] ?? '',
  row['CountryOfExploitation'] ?? '',
];

function compare(sent: readonly Row[], kept: ReadonlyMap<string, Row>): { same: number; of: number } {
  const same = sent.filter((row) => {
    const out = kept.get(row['cas_CaseNumber'] ?? '');
    return out !== undefined && JSON.stringify(factsOf(row)) === JSON.stringify(factsKept(out));
  });
  return { same: same.length, of: sent.length };
}

function reasonsOf(csv: string): string {
  const counts = new Map<string, number>();
  for (const row of csv.trim() === '' ? [] : rowsOf(csv)) {
    const reason = Object.values(row).at(-1) ?? '';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => `\n    ${count} × ${reason}`).join('') || ' không / none';
}

async function trial(path: string): Promise<void> {
  const stage = await Stage.of([AGENCY]);
  try {
    const url = stage.urlOf(AGENCY);
    const authorization = `Bearer ${await stage.token(HEAD_OF_SUPPORT)}`;
    const pid = stage.pidOf(AGENCY);
    const begun = peakOf(pid);
    const send = () =>
      ask(
        `${url}/victims/htcds/import`,
        { authorization, 'content-type': 'text/csv', accept: 'text/csv', 'accept-language': 'en' },
        Readable.from(numbered(path)),
      );
    const say = ({ status, headers, seconds }: Answer): string =>
      `${status}: ${['received', 'repeated', 'rejected'].map((name) => `${name} ${String(headers[`register-${name}`])}`).join(', ')}; ${seconds.toFixed(1)} s`;

    const first = await send();
    console.log(`  nhập / import       ${say(first)}`);
    console.log(`  lý do / reasons    ${reasonsOf(first.body)}`);
    console.log(`  bộ nhớ / peak       ${begun.toFixed(0)} MiB → ${peakOf(pid).toFixed(0)} MiB`);
    const second = await send();
    console.log(`  nhập lại / again    ${say(second)}`);

    const asked = Readable.from([JSON.stringify({ reason: 'đối chiếu trong cơ quan thử' })]);
    const out = await ask(
      `${url}/victims/htcds/exports`,
      { authorization, 'content-type': 'application/json', accept: 'text/csv' },
      asked,
    );
    const kept = new Map(rowsOf(out.body).map((row) => [row['cas_CaseNumber'] ?? '', row] as const));
    console.log(
      `  xuất / export       ${out.status}: ${kept.size} persons; ${out.seconds.toFixed(1)} s; peak ${peakOf(pid).toFixed(0)} MiB`,
    );
    const sent = rowsOf(await text(Readable.from(numbered(path))));
    for (const [whose, rows] of [
      ['tất cả / all', sent],
      ['Việt Nam', sent.filter(({ citizenship }) => citizenship === 'VN')],
    ] as const) {
      const { same, of } = compare(rows, kept);
      console.log(`  giữ nguyên / kept   ${whose}: ${same} / ${of}`);
      if (same !== of) process.exitCode = 1;
    }
  } finally {
    await stage.close();
  }
}

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('✖ npm run try-htcds -- <file.csv>');
  process.exit(2);
}
trial(path).then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);

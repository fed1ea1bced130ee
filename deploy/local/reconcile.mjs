import { randomUUID } from 'node:crypto';
import { fail, notRunning, operated } from './operator.mjs';

// npm run reconcile: compares what each agency has applied with the journals that it comes from, and prints where they
// differ; ends with 1 if any do. Of the platform on this machine, or of the service at RECONCILE_URL with the token in
// RECONCILE_TOKEN.

const AGREEMENTS = { equal: '✔ khớp / equal', behind: '… đang nhận / behind' };
const DIFFERENCES = {
  message: '✖ khác thông điệp / another message',
  position: '✖ sai vị trí đọc / position is not where the hashes end',
  head: '✖ sai mã băm cuối / another head hash',
  beyond: '✖ vượt quá sổ gốc / beyond the end of the journal',
};
const HEADINGS = [
  'bên đọc / reader',
  'nguồn / source',
  'kênh / channel',
  'kỳ / epoch',
  'đã đọc / applied',
  'đã ký / sealed',
  'kết quả / result',
];

async function ask({ id, url, token }) {
  const response = await fetch(`${url}/operations/reconciliation`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
  });
  const report = await response.json();
  if (!response.ok) throw new Error(`${id}: ${response.status} ${report.title} ${report.detail ?? ''}`);
  return { id, ...report };
}

const resultOf = ({ agreement, difference }) =>
  difference ? `${DIFFERENCES[difference.kind]}: ${difference.sequence}` : AGREEMENTS[agreement];

const rowsOf = ({ id, comparisons, unanswered }) => [
  ...comparisons.map(({ source, channel, epoch, applied, sealed, ...found }) =>
    [id, source, channel, epoch, applied, sealed, resultOf(found)].map(String),
  ),
  ...unanswered.map((source) => [id, source, '', '', '', '', '? không trả lời / no answer']),
];

function printTable(rows) {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}

function print(reports) {
  printTable([HEADINGS, ...reports.flatMap(rowsOf)]);
  for (const { id, deviations } of reports)
    for (const { source, channel, epoch, sequence, file, at, by } of deviations)
      console.log(`! đã bỏ / discarded: ${[id, source, channel, epoch, sequence, file, at, by].join('  ')}`);
  const found = reports.flatMap(({ comparisons }) => comparisons);
  const differing = found.filter(({ agreement }) => agreement === 'different').length;
  const silent = reports.flatMap(({ unanswered }) => unanswered).length;
  console.log(
    `${found.length} kênh đã so / compared, ${differing} khác / different, ${silent} không trả lời / unanswered`,
  );
  if (differing > 0) process.exitCode = 1;
}

const { RECONCILE_URL: url, RECONCILE_TOKEN: token } = process.env;
const agencies = url && token ? [{ id: url, url, token }] : await operated(() => true).catch(() => undefined);
if (!agencies) notRunning();
else await Promise.all(agencies.map(ask)).then(print, (error) => fail(error.message, 'the service did not take it'));

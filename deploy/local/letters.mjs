import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fail, notRunning, operated } from './operator.mjs';

// npm run letters -- list [--all] | show <id> | replay <id> | discard <id> <reason>
// Messages of other agencies that one of the platform on this machine could not take, or of the service at LETTERS_URL
// with the token in LETTERS_TOKEN. Codes, ids and days alone are printed.

const { positionals, values } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
const [command = 'list', id = '', ...words] = positionals;

async function ask({ url, token }, path, method = 'GET', body) {
  const response = await fetch(`${url}/operations/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'idempotency-key': randomUUID(),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const answer = await response.json();
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${response.status} ${answer.title} ${answer.detail ?? ''}`);
  return answer;
}

const lineOf = ({ id: letter, state, source, channel, sequence, type, version, file, parkedAt, reason }) =>
  [letter, state, source, channel, sequence, `${type}.v${version}`, file, parkedAt, reason ?? ''].join('  ');

async function list(agencies) {
  for (const agency of agencies) {
    const { items } = await ask(agency, `parked?all=${values.all === true}`);
    const { items: untrue } = await ask(agency, 'quarantine');
    console.log(`${agency.id}: ${items.length} thư bị treo / parked, ${untrue.length} không xác thực / quarantined`);
    for (const letter of items) console.log(`  ${lineOf(letter)}`);
    for (const { reason, source, subject, times, lastAt } of untrue)
      console.log(`  ✖ ${[reason, source ?? '?', subject, `× ${times}`, lastAt].join('  ')}`);
  }
}

/** The letter, and the agency where it is parked. */
async function find(agencies) {
  for (const agency of agencies) {
    const letter = await ask(agency, `parked/${encodeURIComponent(id)}`);
    if (letter) return { agency, letter };
  }
  return undefined;
}

async function replay({ agency, letter }) {
  const { applied } = await ask(agency, `parked/${letter.id}/replay`, 'POST');
  const now = await ask(agency, `parked/${letter.id}`);
  console.log(`${applied} thư đã xử lý / applied\n${lineOf(now)}`);
  if (now.state !== 'replayed') process.exitCode = 1;
}

async function discard({ agency, letter }) {
  console.log(lineOf(await ask(agency, `parked/${letter.id}/discard`, 'PUT', { reason: words.join(' ') })));
}

const COMMANDS = { show: ({ letter }) => console.log(JSON.stringify(letter, null, 2)), replay, discard };

async function run(agencies) {
  if (command === 'list') return list(agencies);
  if (!COMMANDS[command] || !id)
    return fail('Cách dùng', 'usage: letters list [--all] | show <id> | replay <id> | discard <id> <reason>');
  const found = await find(agencies);
  return found ? COMMANDS[command](found) : fail(`Không có thư ${id}`, 'there is no such letter');
}

const { LETTERS_URL: url, LETTERS_TOKEN: token } = process.env;
const agencies = url && token ? [{ id: url, url, token }] : await operated(() => true).catch(() => undefined);
if (!agencies) notRunning();
else await run(agencies).catch((error) => fail(error.message, 'the service did not take it'));

import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fail, notRunning, operated } from './operator.mjs';

// npm run letters -- list [--all] | show <id> | replay <id> | discard <id> <reason>
//                    | acknowledge <agency> <number> <reason> | resume <agency> <source> <channel> <epoch> <reason>
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
  if (response.status === 404) return undefined;
  const answer = response.status === 204 ? {} : await response.json();
  if (!response.ok) throw new Error(`${response.status} ${answer.title} ${answer.detail ?? ''}`);
  return answer;
}

const lineOf = ({ id: letter, state, source, channel, sequence, type, version, file, parkedAt, reason }) =>
  [letter, state, source, channel, sequence, `${type}.v${version}`, file, parkedAt, reason ?? ''].join('  ');

async function list(agencies) {
  for (const agency of agencies) {
    const { items } = await ask(agency, `parked?all=${values.all === true}`);
    const { items: untrue } = await ask(agency, 'quarantine');
    const { reading } = await ask(agency, 'channels');
    console.log(`${agency.id}: ${items.length} thư bị treo / parked, ${untrue.length} không xác thực / quarantined`);
    for (const letter of items) console.log(`  ${lineOf(letter)}`);
    for (const { id: number, reason, source, subject, times, lastAt, acknowledged } of untrue)
      console.log(
        `  ${acknowledged ? '✔' : '✖'} ${[number, reason, source ?? '?', subject, `× ${times}`, lastAt].join('  ')}`,
      );
    for (const { source, channel, epoch, stopped } of reading.positions.filter((one) => one.stopped !== null))
      console.log(`  ■ ${['dừng / stopped', source, channel, epoch, stopped].join('  ')}`);
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

/** Says something about what one agency has set aside; `agency` may be left unsaid as `-` where there is one alone. */
async function decide(agencies, path, reason) {
  const named = agencies.filter((agency) => [agency.id, '-'].includes(id));
  const [agency, other] = named;
  if (!agency || other) return fail(`Không rõ cơ quan ${id}`, 'it is not clear which agency');
  const done = await ask(agency, path, 'PUT', { reason });
  return done ? console.log(`✔ ${agency.id}`) : fail('Không có', 'there is no such thing');
}

const path = (...parts) => parts.map((part = '') => encodeURIComponent(part)).join('/');
const acknowledge = (agencies, [number, ...reason]) =>
  decide(agencies, path('quarantine', number, 'acknowledgement'), reason.join(' '));
const resume = (agencies, [source, channel, epoch, ...reason]) =>
  decide(agencies, path('channels', source, channel, epoch, 'resumption'), reason.join(' '));

const DECISIONS = { acknowledge, resume };
const COMMANDS = { show: ({ letter }) => console.log(JSON.stringify(letter, null, 2)), replay, discard };

async function run(agencies) {
  if (command === 'list') return list(agencies);
  if (DECISIONS[command] && id) return DECISIONS[command](agencies, words);
  if (!COMMANDS[command] || !id)
    return fail(
      'Cách dùng',
      'usage: letters list [--all] | show <id> | replay <id> | discard <id> <reason> | acknowledge <agency> <number> <reason> | resume <agency> <source> <channel> <epoch> <reason>',
    );
  const found = await find(agencies);
  return found ? COMMANDS[command](found) : fail(`Không có thư ${id}`, 'there is no such letter');
}

const { LETTERS_URL: url, LETTERS_TOKEN: token } = process.env;
const agencies = url && token ? [{ id: url, url, token }] : await operated(() => true).catch(() => undefined);
if (!agencies) notRunning();
else await run(agencies).catch((error) => fail(error.message, 'the service did not take it'));

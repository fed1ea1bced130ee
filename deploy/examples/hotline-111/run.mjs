import { createInterface } from 'node:readline';
import { Hotline } from './hotline.mjs';

// node run.mjs   one referral per line of its input, as JSON: { "to", "number", "unit", "person", "first", "account" }.
// It prints what becomes of each, and ends when it is told to.

const {
  NATS_URL,
  NATS_CA_FILE,
  DIRECTORY_FILE,
  ROOT_KEY,
  KEYS_FILE = 'keys.json',
  JOURNAL_FILE = 'journal.json',
} = process.env;
const say = (line) => console.log(JSON.stringify(line));

const hotline = new Hotline({
  servers: NATS_URL,
  caFile: NATS_CA_FILE,
  keysFile: KEYS_FILE,
  directoryFile: DIRECTORY_FILE,
  rootKey: ROOT_KEY,
  journalFile: JOURNAL_FILE,
  onHeard: ({ source, type, data }) => say({ heard: type, from: source, exchange: data.exchange, answer: data.answer }),
});
await hotline.start();
say({ ready: hotline.id });
createInterface({ input: process.stdin }).on('line', async (line) => {
  const { to, ...referral } = JSON.parse(line);
  await hotline.refer(to, referral).then(
    (exchange) => say({ referred: exchange, to }),
    (error) => say({ fault: error.message }),
  );
});
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => hotline.stop().then(() => process.exit(0)));

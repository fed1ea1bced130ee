import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { connect, nkeyAuthenticator } from 'nats';
import { believed, inForce } from './sealing.mjs';

// node check.mjs   with the environment of run.mjs: has the city entered these keys, and does the bus let their holder do what
// it needs, and nothing else? Ends with 1 where something is not so.

const { NATS_URL, NATS_CA_FILE, DIRECTORY_FILE, ROOT_KEY, KEYS_FILE = 'keys.json' } = process.env;
const ANSWER_MS = 10_000;
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { agency, signing, opening, busSeed } = read(KEYS_FILE);

/** `work` gives what is wrong, or throws it. */
async function tried(what, work) {
  const fault = await Promise.resolve()
    .then(work)
    .catch((error) => error.message);
  if (fault) process.exitCode = 1;
  console.log(`${fault ? '✖' : '✔'} ${what}${fault ? `: ${fault}` : ''}`);
}

await tried('the directory has these keys, signed with the root key', () => {
  const entry = inForce(believed(read(DIRECTORY_FILE), ROOT_KEY), agency);
  const raw = ({ privateKey }) => createPublicKey(privateKey).export({ format: 'jwk' }).x;
  if (entry?.keyId !== signing.keyId) return `in force is ${entry?.keyId ?? 'nothing'}, and not ${signing.keyId}`;
  if (entry.signingKey !== raw(signing) || entry.openingKey !== raw(opening))
    return `${entry.keyId} is another key there`;
});

let connection;
await tried(`enters the bus at ${NATS_URL}`, async () => {
  connection = await connect({
    servers: NATS_URL.split(','),
    ...(NATS_URL.startsWith('tls://') && { tls: NATS_CA_FILE ? { caFile: NATS_CA_FILE } : {} }),
    authenticator: nkeyAuthenticator(Buffer.from(busSeed)),
    inboxPrefix: `_INBOX_${agency}`,
    reconnect: false,
    timeout: ANSWER_MS,
  });
});
if (!connection) process.exit(1);

const ask = (subject) => connection.request(subject, '', { timeout: ANSWER_MS });
await tried('reads its messages', async () => {
  const { error } = (await ask(`$JS.API.CONSUMER.INFO.EXCHANGE.EXCHANGE-${agency}`)).json();
  return error?.description;
});
for (const subject of ['exchange.nobody.nobody.x.v1', 'facts.nobody.x.v1', '$JS.API.STREAM.LIST'])
  await tried(`may not publish ${subject}`, () =>
    ask(subject).then(
      () => 'the broker let it pass',
      (error) => (/PERMISSIONS/i.test(String(error)) ? undefined : `the broker did not refuse it: ${error.message}`),
    ),
  );
for (const subject of ['exchange.nobody.>', '_INBOX_nobody.>', '>'])
  await tried(
    `may not hear ${subject}`,
    () =>
      new Promise((resolve) => {
        const late = setTimeout(() => resolve('the broker let it listen'), ANSWER_MS);
        connection.subscribe(subject, {
          callback: (error) => {
            clearTimeout(late);
            resolve(error ? undefined : 'the broker let it listen');
          },
        });
      }),
  );
await connection.close();

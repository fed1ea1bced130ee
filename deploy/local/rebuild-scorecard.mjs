import { setTimeout as sleep } from 'node:timers/promises';
import { fail, notRunning, operated } from './operator.mjs';

// npm run rebuild-scorecard: makes the scorecard's ledger anew from the journals of the agencies. Of the platform on this
// machine, as its operator; or of the service at SCORECARD_URL, with the token in SCORECARD_TOKEN.

async function rebuild({ url, token }) {
  const began = performance.now();
  const ask = async (method) => {
    const response = await fetch(`${url}/operations/rebuild`, {
      method,
      headers: { authorization: `Bearer ${token}` },
    });
    const body = await response.json();
    if (!response.ok) throw new Error(`${response.status} ${body.title} ${body.detail ?? ''}`);
    return body;
  };
  for (let state = await ask('POST'); ; state = await ask('GET')) {
    if (state.state === 'failed') return fail(`không lập lại được: ${state.error}`, 'the rebuild failed');
    if (state.state === 'done') return done(state, ((performance.now() - began) / 1000).toFixed(1));
    const waiting = state.waitingFor.length > 0 ? ` (${state.waitingFor.join(', ')})` : '';
    if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K… ${state.facts}/${state.of}${waiting}`);
    await sleep(300);
  }
}

function done({ facts, differing }, seconds) {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(`✔ ${facts} sự kiện / facts, ${seconds} s`);
  console.log(
    differing === 0
      ? '✔ Số liệu không đổi. / The figures are identical.'
      : `! ${differing} tổng đã sai, nay đã đúng. / ${differing} sums were wrong, and are right now.`,
  );
}

const { SCORECARD_URL: url, SCORECARD_TOKEN: token } = process.env;
const service =
  url && token
    ? Promise.resolve({ url, token })
    : operated(({ app }) => app === 'reporting')
        .then(([reporting]) => reporting)
        .catch(() => undefined);
const found = await service;
if (!found) notRunning();
else await rebuild(found).catch((error) => fail(error.message, 'the service did not take it'));

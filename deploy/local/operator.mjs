import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// What the commands of an operator share: the services of the platform on this machine, and a token for each.

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const home = resolve(process.env.LACHAN_HOME || join(project, '.lachan'));
const agenciesFile = process.env.AGENCIES_FILE || join(project, 'deploy', 'agencies.json');
const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));

export function fail(vi, en) {
  console.error(`✖ ${vi} / ${en}`);
  process.exitCode = 1;
}

export const notRunning = () =>
  fail('Nền tảng chưa chạy: hãy chạy "npm start".', 'The platform is not running: run "npm start".');

/** The agencies of this machine that are wanted, each with its address and a token of its operator. */
export async function operated(wanted) {
  const { issuer, port, secrets } = read(home, 'identity.json');
  const { agencies, ports } = read(agenciesFile);
  return Promise.all(
    agencies.filter(wanted).map(async (agency) => {
      const operator = `${agency.id}.van-hanh`;
      const response = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${operator}:${secrets[operator]}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
      const { access_token: token } = await response.json();
      return { id: agency.id, url: `http://127.0.0.1:${agency.port + port - ports.identity}`, token };
    }),
  );
}

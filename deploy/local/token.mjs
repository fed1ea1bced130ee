import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const home = resolve(process.env.LACHAN_HOME || join(project, '.lachan'));
const [officer] = process.argv.slice(2);

const complain = (vi, en) => {
  console.error(`✖ ${vi} / ${en}`);
  process.exitCode = 1;
};

/** Prints an access token of a demonstration officer of the running platform. */
async function token() {
  const { issuer, secrets } = JSON.parse(readFileSync(join(home, 'identity.json'), 'utf8'));
  if (!officer || !secrets[officer])
    return complain(
      `${officer ? `Không có cán bộ "${officer}"` : 'Thiếu mã cán bộ'}: ${Object.keys(secrets).join(', ')}`,
      officer ? 'there is no such officer' : 'name one of these officers',
    );
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${officer}:${secrets[officer]}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  if (!response.ok) throw new Error(`${response.status}`);
  console.log((await response.json()).access_token);
}

token().catch(() =>
  complain('Nền tảng chưa chạy: hãy chạy "npm start".', 'The platform is not running: run "npm start".'),
);

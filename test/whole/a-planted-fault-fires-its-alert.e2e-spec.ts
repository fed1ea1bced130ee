import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onClose, startAgencies, type TestCity } from '@la-chan/testing';
import { parse, stringify } from 'yaml';
import { projectFolder } from '../../deploy/local/project';
import { freePort, HOST, query, run } from '../../deploy/local/servers';

// A true Prometheus (Debian's package) watches a true agency with the alerts as they stand; only their patience is cut, which
// `npm run deployment` tries with promtool.

const AGENCY = 'ca-hn';
const PATIENCE = '1s';

interface Rules {
  groups: { rules: { alert: string; for?: string }[] }[];
}
interface Alert {
  readonly labels: { readonly alertname: string; readonly agency: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
  readonly state: 'pending' | 'firing';
}

let city: TestCity;
let prometheus: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'la-chan-alerts-'));
  onClose(() => rmSync(folder, { recursive: true, force: true }));
  city = await startAgencies([AGENCY]);
  const rules = parse(readFileSync(join(projectFolder(), 'deploy', 'prometheus', 'alerts.yaml'), 'utf8')) as Rules;
  for (const rule of rules.groups.flatMap((group) => group.rules)) if (rule.for) rule.for = PATIENCE;
  writeFileSync(join(folder, 'alerts.yaml'), stringify(rules));
  const { host } = new URL(city.agency(AGENCY).service().healthUrl);
  const watched = { targets: [host], labels: { agency: AGENCY } };
  const config = {
    global: { scrape_interval: '1s', evaluation_interval: '1s' },
    rule_files: ['alerts.yaml'],
    scrape_configs: [{ job_name: 'la-chan', static_configs: [watched] }],
  };
  writeFileSync(join(folder, 'prometheus.yaml'), stringify(config));
  prometheus = `${HOST}:${await freePort()}`;
  const process = await run({
    file: 'prometheus',
    args: [
      `--config.file=${join(folder, 'prometheus.yaml')}`,
      `--storage.tsdb.path=${join(folder, 'data')}`,
      `--web.listen-address=${prometheus}`,
    ],
    rank: 'agency',
    logFile: join(folder, 'log'),
    stopSignal: 'SIGTERM',
  });
  onClose(() => process.stop());
  await eventually(async () => expect((await fetch(`http://${prometheus}/-/ready`)).status).toBe(200));
  await isQuiet();
});

async function firing(): Promise<Alert[]> {
  const answer = await fetch(`http://${prometheus}/api/v1/alerts`);
  const { data } = (await answer.json()) as { data: { alerts: Alert[] } };
  return data.alerts.filter(({ state }) => state === 'firing');
}

async function fires(alert: string): Promise<void> {
  await eventually(async () => {
    const found = (await firing()).find(({ labels }) => labels.alertname === alert);
    expect(found).toMatchObject({
      labels: { agency: AGENCY },
      annotations: { summary: expect.stringContaining(AGENCY), runbook: expect.stringContaining(alert.toLowerCase()) },
    });
  });
}

/** It is looked at, and there is nothing to tell. */
async function isQuiet(): Promise<void> {
  await eventually(async () => {
    const answer = await fetch(`http://${prometheus}/api/v1/query?query=lachan_ready`);
    const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } };
    expect(data.result.map(({ value }) => value[1])).toEqual(['1']);
    expect((await firing()).map(({ labels }) => labels.alertname)).toEqual([]);
  });
}

it('a bus that is down', async () => {
  await city.nats.stop();
  await fires('BusDisconnected');
  await city.nats.start();
  await isQuiet();
});

it('a channel that has stopped', async () => {
  const { admin } = city.agency(AGENCY).database;
  await query(
    admin,
    `INSERT INTO position (source, channel, epoch, stopped) VALUES ('pc02', 'bulletins', 1, 'a fork')`,
  );
  await fires('ChannelStopped');
  await query(admin, 'DELETE FROM position');
  await isQuiet();
});

it('an agency whose schema is not the one it needs, and one that is gone', async () => {
  const { admin } = city.agency(AGENCY).database;
  await query(admin, `ALTER TABLE migrations RENAME TO migrations_gone`);
  await fires('AgencyNotReady');
  await query(admin, `ALTER TABLE migrations_gone RENAME TO migrations`);
  await isQuiet();

  await city.agency(AGENCY).stop();
  await fires('AgencyDown');
});

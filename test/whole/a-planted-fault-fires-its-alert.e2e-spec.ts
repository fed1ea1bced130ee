import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, onClose, startAgencies, type TestCity } from '@la-chan/testing';
import { parse, stringify } from 'yaml';
import { act, classifiedReport } from '../stories/acting';
import { projectFolder } from '../../deploy/local/project';
import { freePort, HOST, query, run } from '../../deploy/local/servers';

// A true Prometheus (Debian's package) watches a true agency with the alerts as they stand; only their patience is cut, which
// `npm run deployment` tries with promtool.

const AGENCY = 'ca-hn';
const DAY = 24 * 3600_000;
const IN_HAND = 5;
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
  city = await startAgencies([AGENCY, 'pc02'], {
    at: new Date().toISOString(),
    env: { HTTP_IN_HAND: String(IN_HAND) },
  });
  const rules = parse(readFileSync(join(projectFolder(), 'deploy', 'prometheus', 'alerts.yaml'), 'utf8')) as Rules;
  for (const rule of rules.groups.flatMap((group) => group.rules)) if (rule.for) rule.for = PATIENCE;
  writeFileSync(join(folder, 'alerts.yaml'), stringify(rules));
  const watched = [AGENCY, 'pc02'].map((agency) => ({
    targets: [new URL(city.agency(agency).service().healthUrl).host],
    labels: { agency },
  }));
  const config = {
    global: { scrape_interval: '1s', evaluation_interval: '1s' },
    rule_files: ['alerts.yaml'],
    scrape_configs: [{ job_name: 'la-chan', static_configs: watched }],
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

async function fires(alert: string, agency = AGENCY): Promise<void> {
  await eventually(async () => {
    const found = (await firing()).find(({ labels }) => labels.alertname === alert && labels.agency === agency);
    expect(found).toMatchObject({
      annotations: { summary: expect.stringContaining(agency), runbook: expect.stringContaining(alert.toLowerCase()) },
    });
  });
}

/** It is looked at, and there is nothing to tell. */
async function isQuiet(): Promise<void> {
  await eventually(async () => {
    const answer = await fetch(`http://${prometheus}/api/v1/query?query=lachan_ready`);
    const { data } = (await answer.json()) as { data: { result: { value: [number, string] }[] } };
    expect(data.result.map(({ value }) => value[1])).toEqual(['1', '1']);
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
    `INSERT INTO position (source, channel, epoch, stopped) VALUES ('vks-hn', 'bulletins', 1, 'a fork')`,
  );
  await fires('ChannelStopped');
  await query(admin, `DELETE FROM position WHERE source = 'vks-hn'`);
  await isQuiet();
});

it('a signing key that ends soon', async () => {
  city.enter(AGENCY, { validTo: new Date(Date.now() + 3 * DAY).toISOString() });
  await fires('SigningKeyExpires');
  city.enter(AGENCY, { validTo: undefined });
  await isQuiet();
});

it('an agency whose schema is not the one it needs', async () => {
  const { admin } = city.agency(AGENCY).database;
  await query(admin, `ALTER TABLE migrations RENAME TO migrations_gone`);
  await fires('AgencyNotReady');
  await query(admin, `ALTER TABLE migrations_gone RENAME TO migrations`);
  await isQuiet();
});

// Those that follow are told of for a while after they have ended.

it('more requests at once than it takes on', async () => {
  const token = await city.issuer.tokenFor('ca-hn.truc-ban');
  const ask = async (): Promise<number> => {
    const { url } = city.agency(AGENCY).service();
    return (await fetch(`${url}/reports`, { headers: { authorization: `Bearer ${token}` } })).status;
  };
  await eventually(async () => expect(await Promise.all(Array.from({ length: 20 * IN_HAND }, ask))).toContain(503));
  await fires('AgencyOverloaded');
});

it('a message that no agency has signed', async () => {
  await city.damage((manager) => manager.jetstream().publish(`exchange.${AGENCY}.pc02.offered.v1`, 'forged'));
  await fires('MessageQuarantined');
});

it('an offer that the other agency cannot take in, and that nobody answers', async () => {
  await query(
    city.agency('pc02').database.admin,
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE check_violation; END$$;
     CREATE TRIGGER refuse BEFORE INSERT ON exchange EXECUTE FUNCTION refuse()`,
  );
  const desk = await city.as('ca-hn.chi-huy');
  const { id, version } = await classifiedReport(desk);
  await act(desk, `/reports/${id}/handover`, version);
  await fires('LetterParked', 'pc02');
  await fires('ExchangeUnreceipted');
});

it('a broker that has lost a stream, and what nobody has done forty days later', async () => {
  await city.damage(({ streams }) => streams.delete('FACTS'));
  await classifiedReport(await city.as('ca-hn.chi-huy'));
  city.clock.set(new Date(Date.now() + 40 * DAY).toISOString());
  await fires('RelayLagging');
  await fires('ExchangeOverdue');
  await fires('DeadlineBreached');
});

it('an agency that is gone', async () => {
  await city.agency(AGENCY).stop();
  await fires('AgencyDown');
});

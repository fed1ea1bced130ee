import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { projectFolder } from '../../deploy/local/project';

// promtool is of Debian's package `prometheus`.

const source = join(projectFolder(), 'deploy', 'prometheus');
const alertsFile = join(source, 'alerts.yaml');
const agenciesFile = join(source, 'agencies.yaml');
let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'la-chan-prometheus-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function promtool(...args: string[]): void {
  const { status, stdout, stderr, error } = spawnSync('promtool', args, { encoding: 'utf8' });
  if (error) throw new Error('no promtool: apt-get install prometheus');
  if (status !== 0) throw new Error(`promtool ${args.join(' ')}\n${stdout}${stderr}`);
}

const written = (name: string, content: object): string => {
  const file = join(folder, name);
  writeFileSync(file, stringify(content));
  return file;
};

const OF = 'agency="ca-hn",instance="a"';
/** Values every 15 seconds: what makes the alert fire, what must not, and after how many minutes it has to have fired. */
type Case = readonly [
  alert: string,
  metric: string,
  firing: string,
  quiet: string,
  afterMinutes: number,
  ...beside: string[],
];

const gauge = (alert: string, metric: string, firing: number, quiet: number, after: number): Case => [
  alert,
  `lachan_${metric}`,
  `${firing}x300`,
  `${quiet}x300`,
  after,
];
/** One more at the tenth minute. */
const alarm = (alert: string, kind: string): Case => [
  alert,
  `lachan_alarms_total{kind="${kind}"}`,
  '0x40 1x60',
  '7x100',
  11,
];

const CASES: readonly Case[] = [
  ['AgencyDown', 'up{job="la-chan"}', '0x300', '1x300', 2],
  // Without a pod nothing is asked for, and nothing answers 0.
  ['AgencyDown', 'up{job="la-chan"}', '_x300', '1x300', 2, 'lachan:agency 1x300'],
  gauge('AgencyNotReady', 'ready', 0, 1, 1),
  [
    'AgencyFailing',
    'lachan_http_request_duration_seconds_count{status="500"}',
    '0+1x300',
    '0x300',
    12,
    'lachan_http_request_duration_seconds_count{status="200"} 0+50x300',
  ],
  ['AgencyOverloaded', 'lachan_refusals_total{code="overloaded"}', '0+3x300', '5x300', 6],
  ['IssuerAway', 'lachan_degraded{reason="issuer"}', '1x300', '0x300', 2],
  [
    'AgencySlow',
    'lachan_http_request_duration_seconds_bucket{le="1"}',
    '0+1x300',
    '0+100x300',
    20,
    'lachan_http_request_duration_seconds_bucket{le="2.5"} 0+100x300',
    'lachan_http_request_duration_seconds_bucket{le="+Inf"} 0+100x300',
  ],
  gauge('DatabasePoolExhausted', 'database_pool_waiting', 4, 0, 3),
  ['ArchiveStopped', 'lachan_archive_piece_seconds', '0x300', '0+15x300', 16],
  ['BaseBackupOld', 'lachan_archive_base_backup_seconds', '-200000x600', '0x600', 61],
  ['EventLoopBlocked', 'nodejs_eventloop_lag_p99_seconds', '0.9x300', '0.02x300', 6],
  gauge('ClockSkewed', 'clock_skew_seconds', -8, -2, 3),
  ['SigningKeyExpires', 'lachan_signing_key_valid_until_seconds', '1000000x300', '9000000x300', 6],
  ['RoundStalled', 'lachan_round_last_success_seconds{round="deadlines"}', '0x300', '0+15x300', 7],
  gauge('BusDisconnected', 'bus_connected', 0, 1, 3),
  ['RelayLagging', 'lachan_relay_lag_seconds', '90x300', '10x300', 3, `lachan_bus_connected 1x300`],
  ['ReaderLagging', 'lachan_reader_lag_seconds{source="pc02",channel="to"}', '600x300', '5x300', 6],
  gauge('ReaderGap', 'reader_gaps', 1, 0, 6),
  ['MessagesFaulty', 'lachan_alarms_total{kind="fault"}', '0+2x300', '9x300', 20],
  gauge('LetterParked', 'parked_letters', 2, 0, 6),
  alarm('MessageQuarantined', 'quarantined'),
  alarm('SpeakerUnauthorised', 'unauthorised'),
  gauge('ChannelStopped', 'stopped_channels', 1, 0, 1),
  alarm('SentPastEnd', 'past-end'),
  ['JournalsDiffer', 'lachan_reconciliation_channels{agreement="different"}', '1x300', '0x300', 1],
  gauge('AgencyRecovering', 'recovering', 1, 0, 6),
  gauge('ActsLost', 'lost_act_files', 1, 0, 1),
  ['ExchangeOverdue', 'lachan_exchanges_overdue{kind="report-handover",side="opener"}', '1x300', '0x300', 1],
  gauge('ExchangeUnreceipted', 'exchange_unreceipted_messages', 1, 0, 61),
  ['DeadlineBreached', 'lachan_deadline_notices_total{notice="breached"}', '0x40 1x60', '7x100', 11],
];

/** `metric{a="b"}` of an agency. */
const seriesOf = (metric: string): string =>
  metric.includes('{') ? metric.replace('{', `{${OF},`) : `${metric}{${OF}}`;

function trial([alert, metric, firing, quiet, after, ...beside]: Case): object[] {
  const others = beside
    .map((line) => line.split(' '))
    .map(([name = '', values]) => ({ series: seriesOf(name), values }));
  const expr = `count(ALERTS{alertname="${alert}",alertstate="firing"})`;
  const expecting = (values: string, at: string, exp_samples: object[]): object => ({
    interval: '15s',
    input_series: [{ series: seriesOf(metric), values }, ...others],
    promql_expr_test: [{ expr, eval_time: at, exp_samples }],
  });
  return [
    expecting(firing, '0s', []),
    expecting(firing, `${after}m`, [{ labels: '{}', value: 1 }]),
    expecting(quiet, `${after}m`, []),
  ];
}

describe('the alerts', () => {
  const rules = (
    parse(readFileSync(alertsFile, 'utf8')) as { groups: { rules: { alert: string; for?: string }[] }[] }
  ).groups.flatMap((group) => group.rules);

  it('are rules that Prometheus takes', () => promtool('check', 'rules', alertsFile, agenciesFile));

  it('are each tried', () =>
    expect([...new Set(CASES.map(([alert]) => alert))]).toEqual(rules.map(({ alert }) => alert)));

  it('fire on their fault and not on its absence', () => {
    const instant = new Set(rules.filter((rule) => rule.for === undefined).map(({ alert }) => alert));
    // An alert without patience fires at once: only those with some are quiet at first.
    const tests = CASES.flatMap((one) => trial(one).slice(instant.has(one[0]) ? 1 : 0));
    promtool('test', 'rules', written('trials.yaml', { rule_files: [alertsFile], evaluation_interval: '15s', tests }));
  });
});

describe('the dashboard', () => {
  it('asks what Prometheus understands', () => {
    const { panels } = JSON.parse(readFileSync(join(source, 'dashboard.json'), 'utf8')) as {
      panels: { targets?: { expr: string }[] }[];
    };
    const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr.replaceAll('$agency', '.*')));
    expect(queries.length).toBeGreaterThan(30);
    const rules = queries.map((expr, index) => ({ record: `panel:query:${index}`, expr }));
    promtool('check', 'rules', written('panels.yaml', { groups: [{ name: 'panels', rules }] }));
  });
});

it('the configuration is one that Prometheus takes', () =>
  promtool('check', 'config', join(source, 'prometheus.yaml')));

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COUNTERS, DEGRADED_REASONS, GAUGES, HISTOGRAMS } from '@la-chan/platform';
import { parse } from 'yaml';
import { Metrics } from '../libs/platform/src/health/metrics';
import { loadAgencies } from './local/agencies';
import { expectedAgencies } from './prometheus/agencies';
import { FAULTS, operations, PAGE, remedies } from './operations';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}
interface Panel {
  readonly title: string;
  readonly targets?: readonly { readonly expr: string }[];
}

const read = (name: string): string => readFileSync(join(dirname(PAGE), 'prometheus', name), 'utf8');
const page = readFileSync(PAGE, 'utf8');
const rules = (parse(read('alerts.yaml')) as { groups: { rules: Rule[] }[] }).groups.flatMap((group) => group.rules);
const panels = (JSON.parse(read('dashboard.json')) as { panels: Panel[] }).panels;

/** Names that queries may use of ours: a histogram is asked for by its parts. */
const known = [
  ...Object.keys({ ...COUNTERS, ...GAUGES }),
  ...Object.keys(HISTOGRAMS).flatMap((name) => [`${name}_bucket`, `${name}_count`, `${name}_sum`]),
];
const used = (query: string): string[] => query.match(/\blachan_\w+/g) ?? [];
const LABELS = Object.values({ ...COUNTERS, ...GAUGES, ...HISTOGRAMS }).flatMap(({ labels }): string[] => [...labels]);

describe('OPERATIONS.md', () => {
  it('is what the code makes of it (npm run operations)', () => {
    const plain = (text: string): string => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');
    expect(plain(operations(page))).toBe(plain(page));
  });

  it('has an entry for each alert, and for nothing else', () => {
    const runbook = page.slice(page.indexOf('## Runbook'), page.indexOf('## Logs'));
    const entries = [...runbook.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(entries).toEqual(rules.map(({ alert }) => alert));
    for (const { alert, annotations } of rules)
      expect(annotations['runbook']).toBe(`deploy/OPERATIONS.md#${alert.toLowerCase()}`);
  });

  it('names only metrics that there are, and links to what is there', () => {
    for (const name of used(page)) expect([...known, ...Object.keys(HISTOGRAMS)]).toContain(name);
    const links = [...page.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, file]) => file ?? '');
    expect(links.filter((file) => !existsSync(join(dirname(PAGE), file)))).toEqual([]);
  });

  it('knows a remedy for each reason to be red or degraded', () => {
    for (const reason of [...FAULTS, ...DEGRADED_REASONS])
      expect(remedies()[reason]).toEqual({ vi: expect.any(String) as string, en: expect.any(String) as string });
  });
});

describe('the alerts', () => {
  it('know who has to be there (npm run overlays)', () => {
    expect(read('agencies.yaml')).toBe(expectedAgencies(loadAgencies()));
  });

  it('miss no first event: each counter that they ask for by a label begins at nothing', async () => {
    const told = await new Metrics().text();
    const asked = rules.flatMap(({ expr }) => expr.match(/lachan_\w+_total\{\w+="[^"]+"\}/g) ?? []);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((series) => !told.includes(`${series} 0`))).toEqual([]);
  });
});

describe.each([
  ['an alert', rules.map(({ alert, expr }): [string, string] => [alert, expr])],
  [
    'a panel of the dashboard',
    panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }): [string, string] => [title, expr])),
  ],
])('%s', (_, queries) => {
  it.each(queries)('%s asks for metrics and labels that there are', (_name, query) => {
    for (const name of used(query)) expect(known).toContain(name);
    const labels = [...query.matchAll(/[{,]\s*(\w+)=~?"/g)].map(([, label]) => label ?? '');
    for (const label of labels) expect([...LABELS, 'agency', 'instance', 'job']).toContain(label);
  });

  // Each replica tells what stands in the database that they share.
  it.each(queries)('%s adds up no figure that every replica tells', (_name, query) => {
    const added = [...query.matchAll(/\bsum(?: \w+ \([^)]*\))? ?\((\w+)/g)].map(([, name]) => name);
    expect(added.filter((name = '') => name in GAUGES)).toEqual([]);
  });
});

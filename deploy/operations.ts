import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTERS, DEGRADED_REASONS, GAUGES, HISTOGRAMS } from '@la-chan/platform';
import { projectFolder } from './local/project';

// npm run operations: the parts of OPERATIONS.md that are made from the code. A test holds page and code together.

type Remedies = Readonly<Record<string, Readonly<Record<'vi' | 'en', string>>>>;

interface Declared {
  readonly help: string;
  readonly labels: readonly string[];
}

export const PAGE = join(projectFolder(), 'deploy', 'OPERATIONS.md');
/** What turns a service red. */
export const FAULTS = ['starting', 'draining', 'database', 'schema', 'keys', 'clock'];

export const remedies = (): Remedies =>
  JSON.parse(readFileSync(join(projectFolder(), 'deploy', 'remedies.json'), 'utf8')) as Remedies;

function reasons(): string[] {
  const all = remedies();
  const row = (sign: string, reason: string): string =>
    `| ${sign} \`${reason}\` | ${all[reason]?.vi ?? ''} | ${all[reason]?.en ?? ''} |`;
  const rows = [...FAULTS.map((one) => row('503', one)), ...DEGRADED_REASONS.map((one) => row('200', one))];
  return ['| | làm gì | what to do |', '| --- | --- | --- |', ...rows];
}

function metrics(): string[] {
  const catalogue: Record<string, Record<string, Declared>> = {
    counter: COUNTERS,
    histogram: HISTOGRAMS,
    gauge: GAUGES,
  };
  const rows = Object.entries(catalogue).flatMap(([type, declared]) =>
    Object.entries(declared).map(
      ([name, { help, labels }]) => `| \`${name}\` | ${type} | ${labels.join(', ')} | ${help} |`,
    ),
  );
  return ['| metric | type | labels | what it says |', '| --- | --- | --- | --- |', ...rows];
}

/** OPERATIONS.md as it has to be. */
export const operations = (page = readFileSync(PAGE, 'utf8')): string =>
  Object.entries({ reasons, metrics }).reduce((text, [name, part]) => {
    const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [begin, end] = [text.indexOf(from), text.indexOf(to)];
    if (begin < 0 || end < begin) throw new Error(`OPERATIONS.md has no place for ${name}`);
    return `${text.slice(0, begin + from.length)}\n\n${part().join('\n')}\n\n${text.slice(end)}`;
  }, page);

if (require.main === module) writeFileSync(PAGE, operations());

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../deploy/local/project';
import type { Ledger, Line } from './ledger';

const FILE = join(projectFolder(), 'test', 'chaos', 'RESULTS.md');
const KEPT = 30;

const HEAD = `# Runs of \`npm run chaos\`

The whole platform, its agencies as processes, with a cluster of three brokers that each keep every message, under officers' load
while processes are killed, stopped, restarted and parted. Written by the command, the last run first. In each cell: how many there
were · lost / doubled / stuck / out of order. A run with a planted fault has to find it. What is done to whom and when, and what each
officer chooses, repeats from the seed; who leads when the leader is struck, and what is under way when a fault comes, does not.

| when | commit | seed | minutes | faults | planted | acts | journal entries | scorecard entries | exchanges |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
`;

export interface Run {
  readonly commit: string;
  readonly seed: number;
  readonly minutes: number;
  readonly faults: number;
  readonly planted: string | undefined;
}

const cell = ({ count, lost, doubled, stuck, outOfOrder }: Line): string =>
  `${count} · ${lost} / ${doubled} / ${stuck} / ${outOfOrder}`;

/** The ledger of a run, for the terminal. */
export const printed = ({ acts, journal, scorecard, exchanges }: Ledger): string =>
  Object.entries({ acts, 'journal entries': journal, 'scorecard entries': scorecard, exchanges })
    .map(
      ([name, { count, lost, doubled, stuck, outOfOrder }]) =>
        `${name.padEnd(18)}${String(count).padStart(7)}   lost ${lost}, doubled ${doubled}, stuck ${stuck}, out of order ${outOfOrder}`,
    )
    .join('\n');

export function keepResult(
  { commit, seed, minutes, faults, planted }: Run,
  { acts, journal, scorecard, exchanges }: Ledger,
): void {
  const day = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const cells = [day, commit, seed, minutes, faults, planted ?? '', ...[acts, journal, scorecard, exchanges].map(cell)];
  const before = existsSync(FILE)
    ? readFileSync(FILE, 'utf8')
        .split('\n')
        .filter((line) => /^\| \d/.test(line))
    : [];
  writeFileSync(FILE, `${HEAD}${[`| ${cells.join(' | ')} |`, ...before].slice(0, KEPT).join('\n')}\n`);
}

/** What was run: the commit, and whether anything but the results stood beside it. */
export function commitNow(results = 'test/chaos/RESULTS.md'): string {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: projectFolder(), encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', `:!${results}`);
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' and changes'}`;
}

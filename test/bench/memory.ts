import { readdirSync, readFileSync } from 'node:fs';

export interface Resident {
  readonly pid: number;
  readonly command: string;
  /** The agency whose service it is. */
  readonly agency: string | undefined;
  /** Proportional set size in MiB: shared pages count for each of those who share them by its part. */
  readonly pss: number;
}

/** A process and all below it. */
export function residentsOf(pid: number): Resident[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const below = (of: number): number[] => [
    of,
    ...[...parents].filter(([, parent]) => parent === of).flatMap(([child]) => below(child)),
  ];
  return below(pid).flatMap((one) => residentOf(one) ?? []);
}

export const pssOf = (pid: number): number => residentsOf(pid).reduce((sum, { pss }) => sum + pss, 0);

function parentOf(pid: number): number | undefined {
  const stat = read(pid, 'stat');
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function residentOf(pid: number): Resident | undefined {
  const [command, rollup] = [read(pid, 'cmdline'), read(pid, 'smaps_rollup')];
  const kib = /^Pss:\s+(\d+)/m.exec(rollup ?? '')?.[1];
  if (command === undefined || kib === undefined) return undefined;
  const agency = /(?:^|\0)AGENCY=([^\0]+)/.exec(read(pid, 'environ') ?? '')?.[1];
  return { pid, agency, command: command.replaceAll('\0', ' ').trim(), pss: Number(kib) / 1024 };
}

function read(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined; // it has just ended
  }
}

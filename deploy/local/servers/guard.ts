import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** Agencies are ended before the servers that they use. */
export type Rank = 'agency' | 'server';

// Reads lists of process ids; at the end of its input (its parent is gone, even by SIGKILL) it ends what is listed.
const WATCH = `
agency= server=
while read -r rank pids; do
  case $rank in agency) agency=$pids ;; server) server=$pids ;; esac
done
alive() { for pid in "$@"; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
end() {
  signal=$1; shift
  [ $# -eq 0 ] && return
  kill "-$signal" "$@" 2>/dev/null
  tries=0
  while alive "$@" && [ $tries -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done
  kill -KILL "$@" 2>/dev/null
}
end TERM $agency
end INT $server
`;

const guarded: Record<Rank, Set<number>> = { agency: new Set(), server: new Set() };
let watcher: ChildProcessByStdio<Writable, null, null> | undefined;

/** Sees to it that a child process ends when this process does, however it ends. The child needs no code for it. */
export function guard(child: ChildProcess, rank: Rank): void {
  const { pid } = child;
  if (pid === undefined) return;
  guarded[rank].add(pid);
  tell(rank);
  child.once('exit', () => {
    guarded[rank].delete(pid);
    tell(rank);
  });
}

function tell(rank: Rank): void {
  watcher ??= watch();
  watcher.stdin.write(`${rank} ${[...guarded[rank]].join(' ')}\n`);
  if (guarded.agency.size + guarded.server.size > 0) return;
  watcher.stdin.end();
  watcher = undefined;
}

function watch(): ChildProcessByStdio<Writable, null, null> {
  const child = spawn('/bin/sh', ['-c', WATCH], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
  return child;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { type Platform, POSTGRES } from '../../deploy/local/platform';
import type { Line } from '../../libs/testing/src/line';
import type { Lines } from './lines';
import { type Fault, LEADER, type Planned } from './schedule';

/** Does what the schedule says to the processes of a platform, and to nothing else. */
export class Faults {
  done = 0;
  private readonly stopped = new Set<number>();

  constructor(
    private readonly platform: Platform,
    private readonly lines: Lines,
    private readonly leader: () => Promise<string | undefined>,
    private readonly say: (line: string) => void,
  ) {}

  /** Until the schedule is done, or it is called off. */
  async run(schedule: readonly Planned[], calledOff: AbortSignal): Promise<void> {
    const began = Date.now();
    for (const fault of schedule) {
      await sleep(Math.max(0, began + fault.atMs - Date.now()), undefined, { signal: calledOff }).catch(
        () => undefined,
      );
      if (calledOff.aborted) return;
      await this.strike(fault);
    }
  }

  /** All that still lasts ends now. */
  end(): void {
    for (const pid of this.stopped) signal(pid, 'SIGCONT');
    this.stopped.clear();
    this.lines.mend();
  }

  private async strike(fault: Fault): Promise<void> {
    const of = fault.of === LEADER ? await this.leader() : fault.of;
    if (of === undefined) return;
    this.done += 1;
    this.say(
      `${fault.kind} ${'from' in fault ? `${fault.from} – ${of}` : of}${'forMs' in fault ? `, ${fault.forMs} ms` : ''}`,
    );
    if ('from' in fault) {
      this.part(fault.kind, this.lines.between(fault.from, of.split(', ')), fault.forMs);
      return;
    }
    const pid = this.platform.running.get(of)?.pid();
    if (pid === undefined) return;
    if (fault.kind === 'stop') this.halt(pid, fault.forMs);
    else signal(pid, fault.kind === 'kill' ? 'SIGKILL' : orderly(of));
  }

  private part(kind: 'cut' | 'hush', lines: readonly Line[], forMs: number): void {
    for (const line of lines) line[kind]();
    setTimeout(() => lines.forEach((line) => line.mend()), forMs).unref();
  }

  private halt(pid: number, forMs: number): void {
    if (!signal(pid, 'SIGSTOP')) return;
    this.stopped.add(pid);
    setTimeout(() => {
      if (this.stopped.delete(pid)) signal(pid, 'SIGCONT');
    }, forMs).unref();
  }
}

/** At SIGTERM PostgreSQL would wait until its last client has left. */
const orderly = (of: string): NodeJS.Signals => (of === POSTGRES ? 'SIGINT' : 'SIGTERM');

/** False when the process is no more. */
function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

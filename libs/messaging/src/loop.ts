import { setTimeout as sleep } from 'node:timers/promises';

const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [100, 10_000];

export interface LoopOptions {
  /** How long it rests without being woken; without it, until it is woken. */
  readonly everyMs?: number;
  /** Hears each failure; the work is tried again after a pause that doubles up to ten seconds. */
  readonly onFault: (error: unknown) => void;
}

/** Work that is repeated: at once while it says that there is more, else when it is woken, else at intervals. */
export class Loop {
  private readonly stopped = new AbortController();
  private running: Promise<void> | undefined;
  private awake = true;
  private resting: AbortController | undefined;
  private pausing = false;

  constructor(
    private readonly work: (woken: boolean) => Promise<boolean>,
    private readonly options: LoopOptions,
  ) {}

  start(): this {
    this.running ??= this.run();
    return this;
  }

  /** There may be something to do. A pause after a failure is not cut short, unless by `hurry`. */
  wake(hurry = false): void {
    this.awake = true;
    if (hurry || !this.pausing) this.resting?.abort();
  }

  /** Ends after the work in hand. */
  async stop(): Promise<void> {
    this.stopped.abort();
    this.resting?.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let failures = 0; !this.stopped.signal.aborted;) {
      const woken = this.takeWake();
      try {
        const more = await this.work(woken);
        failures = 0;
        if (more) this.awake = true;
        if (!this.isAwake()) await this.rest(this.options.everyMs);
      } catch (error) {
        this.options.onFault(error);
        this.awake = true;
        this.pausing = true;
        await this.rest(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** failures++));
        this.pausing = false;
      }
    }
  }

  private takeWake(): boolean {
    const awake = this.awake;
    this.awake = false;
    return awake;
  }

  /** It may have been woken while it worked. */
  private isAwake(): boolean {
    return this.awake;
  }

  private async rest(ms = 2 ** 31 - 1): Promise<void> {
    if (this.stopped.signal.aborted) return;
    this.resting = new AbortController();
    await sleep(ms, undefined, { signal: this.resting.signal }).catch(() => undefined);
    this.resting = undefined;
  }
}

/** How a call of a port goes wrong: it was not done, or it was done and nobody heard. */
export type Fault = 'none' | 'before' | 'after';

/** Whose memory is lost at a crash. */
export interface Owner {
  readonly name: string;
}

/** One thing that a process does at a time: seal, publish, read a stream … */
export interface Actor {
  readonly name: string;
  busy: boolean;
}

/** What a call that is aimed at comes to. */
export type Blow = 'before' | 'after' | 'crash';

/** How far a step lets an actor go. */
export interface Pace {
  /** So many calls of ports; 0 is to the end. */
  readonly calls: number;
  /** Which of several calls under way at once goes first; and what an officer decides, and how a reader pulls. */
  readonly pick: number;
  /** What happens to the last of the calls. */
  readonly fault: Fault;
}

export const MOST_PICKS = 12;
export const TO_THE_END: Pace = { calls: 0, pick: 0, fault: 'none' };

interface Waiting {
  readonly owner: Owner;
  readonly actor: Actor;
  readonly call: string;
  readonly isReady: () => boolean;
  readonly goOn: (fault: Fault) => void;
}

/** Is told what happens. */
export interface Observer {
  readonly called: (call: string) => void;
  readonly failed: (call: string, how: Blow) => void;
  readonly thrown: (actor: Actor, error: unknown) => void;
  /** Its owner dies where it stands. */
  readonly crash: (owner: Owner) => void;
}

const isBusy = ({ busy }: Actor): boolean => busy;
const TOLD: Readonly<Record<Blow, string>> = {
  before: 'lost before it',
  after: 'lost after it',
  crash: 'crashes at it',
};
const always = (): boolean => true;
/** Lets everything run that waits for nothing but the machine. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Decides who runs next. Every call of a port waits here until a step lets it go on, and nothing runs between two
 * steps: the same steps give the same history.
 */
export class Scheduler {
  private waiting: Waiting[] = [];
  private readonly aims: { readonly call: string; readonly how: Blow }[] = [];
  private current: Actor = { name: 'nobody', busy: false };

  constructor(private readonly observer: Observer) {}

  /** The next call of this name goes wrong, whoever makes it and whenever it comes. */
  aim(call: string, how: Blow): void {
    this.aims.push({ call, how });
  }

  /** Called by a port: waits until the schedule lets the call go on. */
  pass(owner: Owner, call: string, isReady: () => boolean = always): Promise<Fault> {
    const actor = this.current;
    return new Promise((goOn) => this.waiting.push({ owner, actor, call, isReady, goOn }));
  }

  /**
   * Begins or continues the actor's task. Returns the calls that went on, and how they went wrong. `whenStuck` may do
   * something about calls that all wait for somebody else; true when it has.
   */
  async run(
    actor: Actor,
    task: () => Promise<unknown>,
    pace: Pace = TO_THE_END,
    whenStuck: () => Promise<boolean> = () => Promise.resolve(false),
  ): Promise<string[]> {
    if (!actor.busy) {
      this.current = actor;
      actor.busy = true;
      const ended = (): boolean => (actor.busy = false);
      task().then(ended, (error: unknown) => {
        ended();
        this.observer.thrown(actor, error);
      });
      await settled();
    }
    const calls: string[] = [];
    while (isBusy(actor) && (pace.calls === 0 || calls.length < pace.calls)) {
      const ready = this.waiting.filter((one) => one.actor === actor && one.isReady());
      const next = ready[pace.pick % ready.length];
      if (next) {
        const fault = this.blow(next.call) ?? (calls.length + 1 === pace.calls ? pace.fault : 'none');
        calls.push(fault === 'none' ? next.call : `${next.call} (${TOLD[fault]})`);
        this.observer.called(next.call);
        if (fault !== 'none') this.observer.failed(next.call, fault);
        if (fault === 'crash') {
          this.observer.crash(next.owner);
          break;
        }
        this.waiting.splice(this.waiting.indexOf(next), 1);
        this.current = actor;
        next.goOn(fault);
        await settled();
      } else if (pace.calls > 0 || !(await whenStuck())) break;
    }
    return calls;
  }

  /** Ends everything that an owner has under way, as a crash does. Returns the calls at which it happened. */
  drop(owner: Owner): string[] {
    const dropped = this.waiting.filter((one) => one.owner === owner);
    this.waiting = this.waiting.filter((one) => one.owner !== owner);
    return dropped.map(({ call }) => call);
  }

  private blow(call: string): Blow | undefined {
    const at = this.aims.findIndex((aim) => aim.call === call);
    return at < 0 ? undefined : this.aims.splice(at, 1)[0]!.how;
  }
}

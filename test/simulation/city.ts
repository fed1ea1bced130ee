import type { AgencyId, AppName, FileId } from '@la-chan/contracts';
import { Agency } from './agency';
import { Broker } from './broker';
import { ControlLine } from './control-line';
import type { Faulty } from './faulty';
import type { Officer } from './clerk';
import type { Process, Task } from './process';
import { Scheduler, TO_THE_END, type Pace } from './scheduler';
import type { Signatures } from './signatures';
import { Watch } from './watch';

const BEGIN = Date.parse('2026-05-02T01:00:00.000Z');

export interface CityParts {
  readonly agencies: readonly {
    readonly id: AgencyId;
    readonly app: AppName;
    readonly officer: (city: City) => Officer;
  }[];
  /** May the database of a source be restored? */
  readonly recovers: boolean;
  readonly signatures: Signatures;
  readonly faulty: Faulty;
  /** Counts what was reached. */
  readonly count: (what: string) => void;
}

/** Agencies, broker, control line and time: everything that a history changes. */
export class City {
  now = BEGIN;
  /** Handlers know then what they refused before. */
  isUpgraded = false;
  readonly scheduler: Scheduler;
  readonly broker = new Broker(() => this.now);
  readonly line = new ControlLine();
  readonly watch = new Watch();
  readonly agencies: Agency[];
  readonly recovers: boolean;
  readonly signatures: Signatures;
  readonly faulty: Faulty;
  readonly count: CityParts['count'];
  private ids = 0;

  constructor({ agencies, recovers, signatures, faulty, count }: CityParts) {
    this.recovers = recovers;
    this.count = count;
    this.signatures = signatures;
    this.faulty = faulty;
    this.scheduler = new Scheduler({
      called: (call) => count(`call ${call}`),
      failed: (call, how) => count(how === 'crash' ? `crash at ${call}` : `lost ${how} ${call}`),
      thrown: (actor, error) => this.watch.thrown(actor, error),
      crash: (owner) => (owner as Process).agency.crash((owner as Process).replica),
    });
    this.agencies = agencies.map(({ id, app, officer }) => new Agency(this, id, app, officer(this)));
  }

  agency(id: AgencyId): Agency | undefined {
    return this.agencies.find((agency) => agency.id === id);
  }

  newId(): string {
    return `00000000-0000-7000-8000-${String(++this.ids).padStart(12, '0')}`;
  }

  fileOf(agency: AgencyId, index: number): FileId {
    const of = this.agencies.findIndex(({ id }) => id === agency);
    return `00000000-0000-7000-8${of}0${index}-000000000000`;
  }

  /** All that could be done now by one replica of each agency. */
  todo(replica: number): { readonly process: Process; readonly task: Task }[] {
    return this.agencies.flatMap((agency) => {
      const process = agency.process(replica);
      return process.todo().map((task) => ({ process, task }));
    });
  }

  /** Begins or continues a task of a process; when it is let go to its end, whoever it asks answers. */
  async run(process: Process, task: Task, pace: Pace = TO_THE_END): Promise<string[]> {
    process.pick = pace.pick;
    return this.scheduler.run(process.actor(task), process.tasks[task], pace, () => this.answerTo(process));
  }

  /** Each task by one process of every agency that would find something to do. */
  async inTurns(tasks: readonly Task[]): Promise<void> {
    for (const task of tasks)
      for (const agency of this.agencies) {
        const process = agency.process(0);
        if (process.wouldDo[task]()) await this.run(process, task);
      }
  }

  /** A replica hears what is under way on the control line, after what it is hearing. Undefined when nobody hears it. */
  async hear(index: number, replica: number, pace: Pace = TO_THE_END): Promise<string[] | undefined> {
    const said = this.line.underWay[index];
    const listener = said && this.agency(said.to);
    if (!listener) return undefined;
    const process = listener.process(replica);
    const actor = process.actor('hear');
    if (actor.busy) await this.run(process, 'hear');
    if (actor.busy) return undefined;
    if (!listener.isConnected || !this.agency(said.from)?.isConnected) {
      this.line.lose(index);
      return undefined;
    }
    this.line.take(index);
    const { from, body, question } = said;
    const hearing = async (): Promise<void> => {
      try {
        const answer = await process.control.hear(from, body);
        if (question) question.answer = answer;
      } finally {
        if (question) question.isOver = true;
      }
    };
    return this.scheduler.run(actor, hearing, pace);
  }

  /** All that is under way on the control line is heard, or lost where nobody can. */
  async hearAll(): Promise<void> {
    while (this.line.underWay.length > 0) if ((await this.hear(0, 0)) === undefined) this.line.lose(0);
  }

  private async answerTo(process: Process): Promise<boolean> {
    const index = this.line.underWay.findIndex(({ question, from }) => question && from === process.agency.id);
    return index >= 0 && (await this.hear(index, 0)) !== undefined;
  }
}

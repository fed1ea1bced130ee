import { type FSWatcher, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Moment } from '@la-chan/contracts';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from './config';

/** The one source of time: the system's, or in simulations the instant that stands in `CLOCK_FILE`. */
@Injectable()
export class Clock implements OnModuleDestroy {
  private readonly watchers: FSWatcher[] = [];

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'CLOCK_FILE'>) {}

  get isSimulated(): boolean {
    return this.config.CLOCK_FILE !== undefined;
  }

  now(): Moment {
    const { CLOCK_FILE } = this.config;
    return CLOCK_FILE === undefined ? new Date().toISOString() : Moment.parse(readFileSync(CLOCK_FILE, 'utf8').trim());
  }

  /** Tells when simulated time has been moved; real time is never moved. */
  onMove(moved: () => void): void {
    const { CLOCK_FILE } = this.config;
    if (CLOCK_FILE === undefined) return;
    const watcher = watch(dirname(CLOCK_FILE), { persistent: false }, (_, name) => {
      if (name === basename(CLOCK_FILE)) moved();
    });
    this.watchers.push(watcher);
  }

  onModuleDestroy(): void {
    for (const watcher of this.watchers) watcher.close();
  }
}

/** The shared instant of a simulation, as who moves it holds it; nobody reads half of one. */
export class SimulatedTime {
  private moment: Moment;

  constructor(
    readonly file: string,
    moment: Moment,
  ) {
    this.moment = this.set(moment);
  }

  now(): Moment {
    return this.moment;
  }

  set(moment: Moment): Moment {
    writeFileSync(`${this.file}.next`, moment);
    renameSync(`${this.file}.next`, this.file);
    this.moment = moment;
    return moment;
  }

  advance({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): void {
    this.set(new Date(Date.parse(this.moment) + ((days * 24 + hours) * 60 + minutes) * 60_000).toISOString());
  }
}

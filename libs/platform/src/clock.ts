import { readFileSync } from 'node:fs';
import { Moment } from '@la-chan/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

/** The one source of time: the system's, or in simulations the instant that stands in `CLOCK_FILE`. */
@Injectable()
export class Clock {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'CLOCK_FILE'>) {}

  get isSimulated(): boolean {
    return this.config.CLOCK_FILE !== undefined;
  }

  now(): Moment {
    const { CLOCK_FILE } = this.config;
    return CLOCK_FILE === undefined ? new Date().toISOString() : Moment.parse(readFileSync(CLOCK_FILE, 'utf8').trim());
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { Metrics } from '../health/metrics';
import { systemOf, type Officer } from '../officers/officer';

/** What every store of files works with. */
@Injectable()
export class Desk {
  /** Acts for the agency where no officer does: on messages, at deadlines. */
  readonly system: Officer;

  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly metrics: Metrics,
    @Inject(CONFIG) config: Config,
  ) {
    this.system = systemOf(config.AGENCY);
  }
}

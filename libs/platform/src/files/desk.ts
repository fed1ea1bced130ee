import type { DraftEvent, Moment } from '@la-chan/contracts';
import { type Acting, Exchanges } from '@la-chan/messaging';
import type { FileRow } from '@la-chan/procedure';
import { Inject, Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Clock } from '../clock';
import { CONFIG, type Config } from '../config';
import { Database } from '../database/database';
import { OfficialDays } from '../deadlines/official-days';
import { Metrics } from '../health/metrics';
import { systemOf, type Officer } from '../officers/officer';
import { Persons } from '../persons/persons';
import { LostActs } from '../recovery/lost-acts';
import { currentRequest } from '../request';
import { Tracing } from '../tracing/tracing';
import type { FileCorrections } from './file-corrections';
import type { FileRecount } from './file-recount';

/** What every store of files works with. */
@Injectable()
export class Desk {
  /** Acts for the agency where no officer does: on messages, at deadlines. */
  readonly system: Officer;
  /** Of each procedure of the service, by its name. */
  readonly recounts = new Map<string, FileRecount>();
  /** Of each procedure whose entries may be put right. */
  readonly corrected: Pick<FileCorrections<FileRow, string, string, DraftEvent>, 'asTold' | 'table'>[] = [];

  constructor(
    readonly database: Database,
    readonly clock: Clock,
    readonly days: OfficialDays,
    readonly metrics: Metrics,
    readonly lost: LostActs,
    readonly exchanges: Exchanges,
    readonly tracing: Tracing,
    readonly log: PinoLogger,
    readonly persons: Persons,
    @Inject(CONFIG) config: Config,
  ) {
    this.system = systemOf(config.AGENCY);
  }

  /** An officer's act as the exchanges carry it on; now, where the officer does not say when. */
  acting(officer: Officer, at?: Moment): Acting {
    const now = this.clock.now();
    const traceparent = currentRequest()?.traceparent;
    return { officer: officer.id, at: at ?? now, now, ...(traceparent && { traceparent }) };
  }
}

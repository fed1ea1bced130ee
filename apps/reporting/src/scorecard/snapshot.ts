import { CONFIG, type Config, Database, systemOf } from '@la-chan/platform';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Reads that agree with each other: entries pass into the tallies, and facts arrive, between any two statements. */
@Injectable()
export class Snapshot {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.database.snapshot(systemOf(this.config.AGENCY), work);
  }
}

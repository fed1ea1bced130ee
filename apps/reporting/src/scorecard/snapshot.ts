import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Reads that agree with each other: entries pass into the tallies, and facts arrive, between any two statements. */
@Injectable()
export class Snapshot {
  constructor(private readonly source: DataSource) {}

  async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', work);
  }
}

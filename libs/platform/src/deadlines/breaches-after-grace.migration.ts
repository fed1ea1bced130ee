import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULES = `'R10', 'R11', 'R14', 'R18', 'R19', '158-anew', '172', '174.resumed', '174.procuracy', '174.court', '174.anew', '240', '277', '277.again'`;

/** What may still be suspended on the day after its expiry is counted again: its breach waits for the end of that day. */
export class BreachesAfterGrace1732900000000 implements MigrationInterface {
  readonly name = 'BreachesAfterGrace1732900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE deadline SET counted_as_of = '2018-01-01' WHERE status = 'running' AND breached_at IS NULL AND rule IN (${RULES})`,
    );
  }

  down(): Promise<void> {
    return Promise.resolve();
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a trial that is prepared anew no hearing is set, nor closed. */
export class PreparedAnew1734350000000 implements MigrationInterface {
  readonly name = 'PreparedAnew1734350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE trial SET set_at = NULL, opens_on = NULL, opened_at = NULL, closed = false, closed_for = NULL
      WHERE status = 'docketed' OR (set_at IS NULL AND closed)`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

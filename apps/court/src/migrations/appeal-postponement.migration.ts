import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A postponement that is still to be told; of what was put off before, nobody is owed it. */
export class AppealPostponement1734670000000 implements MigrationInterface {
  readonly name = 'AppealPostponement1734670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal ADD postponement uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP postponement');
  }
}

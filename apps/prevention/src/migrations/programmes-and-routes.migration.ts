import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The sibling programmes of tasks and campaigns, how far a task is, and the routes on which a method was met. */
export class ProgrammesAndRoutes1732640000000 implements MigrationInterface {
  readonly name = 'ProgrammesAndRoutes1732640000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE campaign ADD COLUMN programmes jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE task
        ADD COLUMN programmes jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN progress jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE sighting ADD COLUMN routes jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE method_alert ADD COLUMN routes jsonb NOT NULL DEFAULT '[]';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE campaign DROP COLUMN programmes;
      ALTER TABLE task DROP COLUMN programmes, DROP COLUMN progress;
      ALTER TABLE sighting DROP COLUMN routes;
      ALTER TABLE method_alert DROP COLUMN routes;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that another procuracy has to prosecute, and those that came from one; none did before. */
export class Transfer1733050000000 implements MigrationInterface {
  readonly name = 'Transfer1733050000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file ADD transfer uuid,
        ADD transferred_at jsonb NOT NULL DEFAULT '[]',
        ADD transferred_by text,
        ADD entered text NOT NULL DEFAULT 'received'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE prosecution_file DROP transfer, DROP transferred_at, DROP transferred_by, DROP entered`);
  }
}

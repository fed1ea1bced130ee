import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the parties of an appeal have of its decisions, and to whom its file was lent. */
export class AppealDeliveries1733115000000 implements MigrationInterface {
  readonly name = 'AppealDeliveries1733115000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE appeal ADD delivered jsonb NOT NULL DEFAULT '[]';
      UPDATE appeal SET lent = lent || jsonb_build_object('to', (
        SELECT j.data->'to' FROM journal j
        WHERE j.file_id = appeal.id AND j.audience = 'facts' AND j.type = 'court.appeal-file-lent' LIMIT 1))
      WHERE lent IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal DROP delivered; UPDATE appeal SET lent = lent - 'to'`);
  }
}

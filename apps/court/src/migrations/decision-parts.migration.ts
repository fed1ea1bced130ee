import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Phần quyết định bị kháng cáo, kháng nghị: what of a decision each appeal is about; not known of what was sent before (BLTTHS 331, 336(2)(c)). */
export class DecisionParts1734620000000 implements MigrationInterface {
  readonly name = 'DecisionParts1734620000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appellate_session ADD COLUMN parts jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appellate_session DROP COLUMN parts');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases whose evidence is looked at together with the procuracy before they end. */
export class ReviewedEvidence1732690000000 implements MigrationInterface {
  readonly name = 'ReviewedEvidence1732690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case ADD evidence_review jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE criminal_case DROP evidence_review');
  }
}

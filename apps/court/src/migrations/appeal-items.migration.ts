import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vật chứng, tài liệu, đồ vật ở cấp phúc thẩm: what has come up with an appeal, or come in since (BLTTHS 332(3), 339). */
export class AppealItems1734610000000 implements MigrationInterface {
  readonly name = 'AppealItems1734610000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal ADD COLUMN items jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeal DROP COLUMN items`);
  }
}

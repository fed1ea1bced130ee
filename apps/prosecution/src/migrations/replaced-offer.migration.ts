import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a file was before the offer with which it comes again; not kept of those under way. */
export class ReplacedOffer1733195000000 implements MigrationInterface {
  readonly name = 'ReplacedOffer1733195000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file ADD replaced jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP replaced');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The request to a court to return the file, until it is answered. */
export class CourtReturnAsked1733170000000 implements MigrationInterface {
  readonly name = 'CourtReturnAsked1733170000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file ADD return_asked uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE prosecution_file DROP return_asked');
  }
}

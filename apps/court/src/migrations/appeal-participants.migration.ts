import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part on appeal, and who else is told what is decided; of what is open already, as far as it is known. */
export class AppealParticipants1734390000000 implements MigrationInterface {
  readonly name = 'AppealParticipants1734390000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE appeal ADD COLUMN participants jsonb NOT NULL DEFAULT '[]',
         ADD COLUMN appellants jsonb NOT NULL DEFAULT '[]', ADD COLUMN civil boolean NOT NULL DEFAULT false`,
    );
    await runner.query(
      `UPDATE appeal SET appellants = (SELECT jsonb_agg(DISTINCT one -> 'by') FROM jsonb_array_elements(appeals) one)
         WHERE jsonb_array_length(appeals) > 0`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE appeal DROP COLUMN participants, DROP COLUMN appellants, DROP COLUMN civil');
  }
}

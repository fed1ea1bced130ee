import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That a panel has heard an appeal, that what it has initiated is protested, what becomes of that, and who has the case. */
export class InitiationProtest1734010000000 implements MigrationInterface {
  readonly name = 'InitiationProtest1734010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE initiation ADD on_appeal boolean NOT NULL DEFAULT false, ADD sent_to text, ADD protest jsonb, ADD reviewed text;
      UPDATE initiation SET sent_to = (
        SELECT j.data->>'to' FROM journal j
        WHERE j.file_id = initiation.id AND j.audience = 'facts'
          AND j.type IN ('prosecution.initiation-passed-on', 'prosecution.initiation-decided') LIMIT 1)
      WHERE case_id IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE initiation DROP on_appeal, DROP sent_to, DROP protest, DROP reviewed');
  }
}

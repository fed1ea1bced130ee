import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantRuntime } from '../database/schema';

/** What other agencies have told everybody. */
export class Bulletins1716000300000 implements MigrationInterface {
  readonly name = 'Bulletins1716000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulletin (
        id uuid PRIMARY KEY,
        source text NOT NULL,
        kind text NOT NULL,
        content jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX ON bulletin (issued_at, id);
    `);
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'bulletin');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulletin');
  }
}

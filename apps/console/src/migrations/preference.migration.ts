import { grantRuntime } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an officer has chosen on the console: the language. */
export class Preference1717000000000 implements MigrationInterface {
  readonly name = 'Preference1717000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE preference (officer text PRIMARY KEY, language text NOT NULL CHECK (language IN ('vi', 'en')))`,
    );
    await grantRuntime(runner, 'SELECT, INSERT, UPDATE', 'preference');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE preference');
  }
}

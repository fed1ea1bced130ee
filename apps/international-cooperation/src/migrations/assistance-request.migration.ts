import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests for assistance to and from other countries. */
export class AssistanceRequest1717000000000 implements MigrationInterface {
  readonly name = 'AssistanceRequest1717000000000';

  up(runner: QueryRunner): Promise<void> {
    return createFileTable(
      runner,
      'assistance_request',
      'channel text NOT NULL, partner text NOT NULL, came_from jsonb NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE assistance_request');
  }
}

import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Resolution1732520000000 implements MigrationInterface {
  readonly name = 'Resolution1732520000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'resolution',
      `came_from jsonb NOT NULL,
         handover uuid NOT NULL UNIQUE,
         sender text NOT NULL,
         source text NOT NULL,
         finding text,
         urgency jsonb NOT NULL,
         article text,
         clause text,
         anonymous boolean NOT NULL,
         reporter uuid,
         account uuid NOT NULL,
         supplements jsonb NOT NULL,
         received_at timestamptz NOT NULL,
         prolonged_at timestamptz,
         extended_at timestamptz,
         suspended_at jsonb NOT NULL,
         resumed_at jsonb NOT NULL,
         resolved_at timestamptz,
         outcome text,
         administrative boolean NOT NULL,
         sanction_proposed_at timestamptz,
         case_id uuid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE resolution');
  }
}

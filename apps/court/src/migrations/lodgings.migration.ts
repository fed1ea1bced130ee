import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Appeals as they were lodged, with this court or another. */
export class Lodgings1734020000000 implements MigrationInterface {
  readonly name = 'Lodgings1734020000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'lodging',
      `came_from jsonb NOT NULL,
         sender text,
         exchange uuid UNIQUE,
         against text NOT NULL,
         lodged_by text NOT NULL,
         way text NOT NULL,
         petition uuid NOT NULL,
         lodged_at timestamptz NOT NULL,
         received_at timestamptz NOT NULL,
         asked jsonb NOT NULL DEFAULT '[]',
         passed_to text,
         trial uuid`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE lodging');
  }
}

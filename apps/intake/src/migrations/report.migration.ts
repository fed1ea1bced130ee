import { createFileTable, createImportedRows } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Report1717000000000 implements MigrationInterface {
  readonly name = 'Report1717000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createFileTable(
      runner,
      'report',
      `source text NOT NULL,
         channel text NOT NULL,
         anonymous boolean NOT NULL,
         by_commune_desk boolean NOT NULL,
         urgency jsonb NOT NULL,
         opening boolean NOT NULL,
         origin text NOT NULL,
         came_from jsonb NOT NULL,
         reporter uuid,
         account uuid NOT NULL,
         supplements jsonb NOT NULL,
         received_at timestamptz NOT NULL,
         classified_at timestamptz,
         finding text,
         article text,
         clause text,
         handover uuid,
         handed_to text,
         merged_into uuid REFERENCES report,
         left_at timestamptz,
         outcome text,
         outcome_at timestamptz`,
    );
    await createImportedRows(runner, 'report');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE imported_row, report');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has a file of their own is decided on there alone, also since before it: what the first file has of them goes along. */
export class DecidedBefore1734000000000 implements MigrationInterface {
  readonly name = 'DecidedBefore1734000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE prosecution_file AS own SET accused = (
        SELECT jsonb_agg(one || CASE WHEN one->>'decidedAt' IS NULL THEN coalesce(
          (SELECT jsonb_strip_nulls(jsonb_build_object('decidedAt', left_there->'decidedAt'))
           FROM jsonb_array_elements(before.accused) AS left_there WHERE left_there->'id' = one->'id'), '{}')
          ELSE '{}' END ORDER BY place)
        FROM jsonb_array_elements(own.accused) WITH ORDINALITY AS each(one, place))
      FROM prosecution_file AS before
      WHERE own.split_from = before.id AND own.accused <> '[]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

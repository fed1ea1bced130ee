import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is tried apart is decided on in that trial alone, also since before it: what the first trial has of them goes along. */
export class DecidedBefore1734000000000 implements MigrationInterface {
  readonly name = 'DecidedBefore1734000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE trial AS own SET defendants = (
        SELECT jsonb_agg(one || CASE WHEN one->>'decidedAt' IS NULL THEN coalesce(
          (SELECT jsonb_strip_nulls(jsonb_build_object('decidedAt', left_there->'decidedAt', 'triedAt', left_there->'triedAt'))
           FROM jsonb_array_elements(before.defendants) AS left_there WHERE left_there->'id' = one->'id'), '{}')
          ELSE '{}' END ORDER BY place)
        FROM jsonb_array_elements(own.defendants) WITH ORDINALITY AS each(one, place))
      FROM trial AS before
      WHERE own.split_from = before.id AND own.defendants <> '[]'`);
  }

  /** The release before reads what it finds. */
  down(): Promise<void> {
    return Promise.resolve();
  }
}

import { createFileTable } from '@la-chan/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Victims in the care of this agency; who they are is in sealed records. */
export class Victim1732460100000 implements MigrationInterface {
  readonly name = 'Victim1732460100000';

  /** An earlier table of this name never held a file. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE IF EXISTS victim');
    await createFileTable(
      runner,
      'victim',
      `way text NOT NULL,
         came_from jsonb NOT NULL,
         referral uuid UNIQUE,
         referrer text,
         opening boolean NOT NULL,
         person uuid NOT NULL,
         account uuid,
         first_things uuid NOT NULL,
         immediate_danger boolean NOT NULL,
         suspect_is_relative text NOT NULL,
         language text NOT NULL,
         spoken_to_by text NOT NULL,
         minor boolean,
         standing text NOT NULL,
         trafficked_abroad boolean,
         accompanies uuid REFERENCES victim,
         representative jsonb,
         opened_at timestamptz NOT NULL,
         received_at timestamptz,
         verified_at timestamptz,
         evidence jsonb NOT NULL,
         exploitation jsonb NOT NULL,
         identified_at timestamptz,
         not_identified_at timestamptz,
         shelter jsonb,
         sheltered_at timestamptz,
         supports jsonb NOT NULL,
         allowance_applied_for_at timestamptz,
         told_at timestamptz,
         reintegrated_at timestamptz,
         closed_at timestamptz`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE victim');
  }
}

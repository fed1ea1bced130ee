import { type EnvelopeOf, On } from '@la-chan/messaging';
import { App } from '@la-chan/platform';
import { Controller } from '@nestjs/common';
import type { EntityManager, MigrationInterface, QueryRunner } from 'typeorm';
import { grantRuntime } from '@la-chan/platform';
import { noteWritten } from './note';
import { NoteIsBlank } from './note';

class Readings1799000000000 implements MigrationInterface {
  readonly name = 'Readings1799000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE reading (note uuid PRIMARY KEY, subject text NOT NULL)');
    await grantRuntime(runner, 'SELECT, INSERT', 'reading');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reading');
  }
}

/** What the reader refuses for now. */
export const refusing = { subject: '' };

@Controller()
class NoteReactions {
  @On(noteWritten)
  async written({ subject: note, data }: EnvelopeOf<typeof noteWritten>, tx: EntityManager): Promise<void> {
    if (data.subject === refusing.subject) throw new NoteIsBlank();
    await tx.query('INSERT INTO reading VALUES ($1, $2)', [note, data.subject]);
  }
}

@App({ migrations: [Readings1799000000000], controllers: [NoteReactions] })
export class ReaderModule {}

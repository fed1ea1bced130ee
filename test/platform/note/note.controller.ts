import { FileId, Moment, PersonData } from '@la-chan/contracts';
import { Actor, Database, IfMatch, May, type Officer, PageParams, Persons, Safe } from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { NoteIsBlank, noteFiled, noteRead, noteWritten } from './note';
import { Notes } from './notes';

class NoteId extends createZodDto(z.object({ id: FileId })) {}
class NewNote extends createZodDto(
  z.object({ subject: z.string().max(100), unit: z.string(), author: PersonData.optional(), at: Moment.optional() }),
) {}
class Reading extends createZodDto(z.object({ occurredAt: Moment.optional() })) {}
class Filters extends createZodDto(PageParams.extend({ status: z.enum(['written', 'read', 'filed']).optional() })) {}
class Search extends createZodDto(z.object({ text: z.string().min(1) })) {}

@Controller('notes')
export class NoteController {
  constructor(
    private readonly notes: Notes,
    private readonly persons: Persons,
    private readonly database: Database,
  ) {}

  @Post()
  @May('duty-officer', 'duty-chief')
  async write(@Body() { subject, unit, author, at }: NewNote, @Actor() officer: Officer) {
    if (subject.trim() === '') throw new NoteIsBlank();
    return this.database.tx(officer, async (tx) => {
      const person = author ? await this.persons.seal(tx, author) : null;
      return this.notes.open(
        'write',
        officer,
        at,
        (id, number, when) => [noteWritten(id, { number, subject, author: person }, when)],
        { unit },
      );
    });
  }

  @Get()
  page(@Query() { limit, cursor, status }: Filters, @Actor() officer: Officer) {
    return this.notes.page(officer, { limit, ...(cursor && { cursor }), ...(status && { where: { status } }) });
  }

  @Post('search')
  @Safe()
  @HttpCode(200)
  search(@Body() { text }: Search) {
    return { text };
  }

  @Get('fault')
  fault(): never {
    throw new Error('Nguyễn Thị Bí Mật, 0912345678');
  }

  @Get(':id')
  one(@Param() { id }: NoteId, @Actor() officer: Officer) {
    return this.notes.get(officer, id);
  }

  @Get(':id/history')
  history(@Param() { id }: NoteId, @Actor() officer: Officer) {
    return this.notes.history(officer, id);
  }

  @Get(':id/author')
  async author(@Param() { id }: NoteId, @Actor() officer: Officer) {
    const { author } = await this.notes.get(officer, id);
    return this.database.tx(officer, (tx) => this.persons.read(tx, officer, author ?? id, 'to answer the author'));
  }

  @Put(':id/reading')
  read(
    @Param() { id }: NoteId,
    @Body() { occurredAt }: Reading,
    @IfMatch() ifMatch: number,
    @Actor() officer: Officer,
  ) {
    return this.notes.act('read', id, { officer, ifMatch, ...(occurredAt && { at: occurredAt }) }, (note, at) => [
      noteRead(note.id, {}, at),
    ]);
  }

  @Put(':id/filing')
  file(@Param() { id }: NoteId, @IfMatch() ifMatch: number, @Actor() officer: Officer) {
    return this.notes.act('file', id, { officer, ifMatch }, (note, at) => [noteFiled(note.id, {}, at)]);
  }
}

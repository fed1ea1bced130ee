import { Clause, Day, type DraftEvent, type FileId, OwnArticle } from '@la-chan/contracts';
import type { DatingOffence, OffenceDateAct } from '@la-chan/procedure';
import { Body, Controller, Inject, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import type { Store } from './store';

class OffenceDate extends createZodDto(
  actShape.extend({
    committedOn: Day,
    article: OwnArticle.optional().describe('That of the file without it'),
    clause: Clause.optional().describe('That of the file without it; the basic frame where it was not made clear'),
  }),
) {}

/** The route `/<files>/:id/offence-date` of a procedure that resolves reports: when the crime was committed of which one tells. */
export function offenceDatesOf<File>(
  files: string,
  Files: Type<Store<File, OffenceDateAct>>,
  dateOffence: DatingOffence<File, DraftEvent>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class OffenceDatesController {
    constructor(@Inject(Files) private readonly store: Store<File, OffenceDateAct>) {}

    @Put(':id/offence-date')
    @ApiOperation({
      summary:
        'Ngày phạm tội, loại tội: until when somebody may be held liable is counted from it, also while it is suspended (TTLT 01/2020 5(5), 5(6), 14(1)(c); BLHS 27(3))',
    })
    date(
      @Id() id: FileId,
      @Body() { occurredAt: at, ...dated }: OffenceDate,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('dateOffence', id, { officer, at, ifMatch }, (file, at) => dateOffence(file, dated, at));
    }
  }
  return OffenceDatesController;
}

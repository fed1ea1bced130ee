import { DetentionRecipient, type DraftEvent, type FileId, type Moment } from '@la-chan/contracts';
import type { Deadline, DetainedOne } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { actShape, atAnHour, namesSomebody, tellingShape } from './requests';
import type { Store } from './store';

class DetentionNotice extends createZodDto(
  actShape
    .extend({
      ...atAnHour,
      recipients: z.array(DetentionRecipient).max(DetentionRecipient.options.length),
      ...tellingShape(DetentionRecipient),
    })
    .refine(namesSomebody, { path: ['recipients'] }),
) {}

/** The route `/<files>/:id/<whom>/:one/detention-notices` of whoever may order a detention: those near to whoever is detained were told, or could not be. */
export function detentionNoticesOf<File>(
  files: string,
  whom: 'accused' | 'defendants',
  Files: Type<Store<File, 'tellOfDetention'>>,
  tell: (file: File, told: DetainedOne, deadlines: readonly Deadline[], at: Moment) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class DetentionNoticesController {
    constructor(@Inject(Files) private readonly store: Store<File, 'tellOfDetention'>) {}

    @Post(`:id/${whom}/:one/detention-notices`)
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Thông báo ngay về việc tạm giam: the family, the commune or where they work or study, of a detention that this agency has ordered; by name on paper alone (BLTTHS 119(6))',
    })
    tellOfDetention(
      @Id() id: FileId,
      @Id('one') accused: FileId,
      @Body() { occurredAt: at, ...telling }: DetentionNotice,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('tellOfDetention', id, { officer, at, ifMatch }, (file, at, deadlines) =>
        tell(file, { accused, ...telling }, deadlines(), at),
      );
    }
  }
  return DetentionNoticesController;
}

import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import type { Deadline, FocalPointAct } from '@la-chan/procedure';
import { Body, Controller, Inject, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor, IfMatch } from '../officers/decorators';
import { type Officer, OfficerId } from '../officers/officer';
import { Id } from './id';
import { actShape } from './requests';
import type { Store } from './store';

class FocalPoint extends createZodDto(actShape.extend({ officer: OfficerId.describe('Who follows it from now on') })) {}

/** The route `/<files>/:id/focal-point` of a procedure: who follows what is suspended. */
export function focalPointsOf<File>(
  files: string,
  Files: Type<Store<File, FocalPointAct>>,
  assign: (file: File, focalPoint: string, at: Moment, deadlines: () => readonly Deadline[]) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class FocalPointController {
    constructor(@Inject(Files) private readonly store: Store<File, FocalPointAct>) {}

    @Put(':id/focal-point')
    @ApiOperation({
      summary:
        'Phân công đầu mối theo dõi: who follows what is suspended, and talks with the other agencies about it (TTLT 01/2020 5(4), 14(1)(a))',
    })
    assign(
      @Id() id: FileId,
      @Body() { occurredAt: at, officer: focalPoint }: FocalPoint,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('assignFocalPoint', id, { officer, at, ifMatch }, (file, at, deadlines) =>
        assign(file, focalPoint, at, deadlines),
      );
    }
  }
  return FocalPointController;
}

import type { DraftEvent, FileId, Moment } from '@la-chan/contracts';
import type { FileRow } from '@la-chan/procedure';
import { Body, Controller, Delete, Inject, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { PlainAct } from './requests';
import type { Store } from './store';

type Act = 'withdrawComplaint' | 'tellComplainant';
type Answering<File> = Readonly<Record<Act, (file: File, complaint: string, at: Moment) => DraftEvent[]>>;

/** The routes `/<files>/:id/complaints/:complaint` of a procedure by which a complaint is taken back or its decision sent, whichever agency decides it. */
export function complaintAnswersOf<File extends FileRow>(
  files: string,
  Files: Type<Store<File, Act>>,
  law: Answering<File>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class ComplaintAnswersController {
    constructor(@Inject(Files) private readonly store: Store<File, Act>) {}

    @Delete(':id/complaints/:complaint')
    @ApiOperation({ summary: 'Rút khiếu nại: whoever complained takes it back before it is decided (BLTTHS 472(1))' })
    withdraw(
      @Id() id: FileId,
      @Id('complaint') complaint: string,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('withdrawComplaint', id, { officer, ifMatch }, (file, at) =>
        law.withdrawComplaint(file, complaint, at),
      );
    }

    @Put(':id/complaints/:complaint/notice')
    @ApiOperation({ summary: 'Gửi quyết định giải quyết khiếu nại cho người khiếu nại (BLTTHS 472(1))' })
    tell(
      @Id() id: FileId,
      @Id('complaint') complaint: string,
      @Body() { occurredAt: at }: PlainAct,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('tellComplainant', id, { officer, at, ifMatch }, (file, at) =>
        law.tellComplainant(file, complaint, at),
      );
    }
  }
  return ComplaintAnswersController;
}

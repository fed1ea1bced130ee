import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, askingAbroad, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askAssistance, settleAssistance } from './assistance';
import { goneBy } from './offered';
import { ProsecutionFiles } from './prosecution-files';

/** What a procuracy asks of other countries before it decides. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AssistanceController {
  private readonly waiting;

  constructor(
    private readonly files: ProsecutionFiles,
    private readonly abroad: Abroad,
  ) {
    this.waiting = abroad.register(askingAbroad(files, settleAssistance, goneBy));
  }

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 247(1)(c))',
  })
  ask(@Id() id: FileId, @Body() asked: AssistanceAsked, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.ask(this.files, id, asked, { officer, ifMatch }, askAssistance);
  }

  @Delete(':id/assistance-requests/:exchange')
  @ApiOperation({ summary: 'Rút lại: a request for assistance that is not answered yet (BLTTHS 247(1)(c))' })
  withdraw(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.withdraw(this.waiting, { id, exchange }, { officer, ifMatch });
  }
}

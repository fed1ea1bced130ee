import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, askingAbroad, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askAssistance, goneBy, settleAssistance } from './assistance';
import { Trials } from './trials';

/** What a court asks of other countries while a trial is prepared. */
@ApiTags('trials')
@Controller('trials')
export class AssistanceController {
  private readonly waiting;

  constructor(
    private readonly trials: Trials,
    private readonly abroad: Abroad,
  ) {
    this.waiting = abroad.register(askingAbroad(trials, settleAssistance, goneBy));
  }

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 281)',
  })
  ask(@Id() id: FileId, @Body() asked: AssistanceAsked, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.ask(this.trials, id, asked, { officer, ifMatch }, askAssistance);
  }

  @Delete(':id/assistance-requests/:exchange')
  @ApiOperation({ summary: 'Rút lại: a request for assistance that is not answered yet (BLTTHS 281(1)(a))' })
  withdraw(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.withdraw(this.waiting, { id, exchange }, { officer, ifMatch });
  }
}

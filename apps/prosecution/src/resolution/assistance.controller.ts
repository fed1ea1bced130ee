import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, askingAbroad, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askAssistance, goneBy, settleAssistance } from './assistance';
import { Resolutions } from './resolutions';

/** What a procuracy asks of other countries before it resolves a report itself. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionAssistanceController {
  private readonly waiting;

  constructor(
    private readonly resolutions: Resolutions,
    private readonly abroad: Abroad,
  ) {
    this.waiting = abroad.register(askingAbroad(resolutions, settleAssistance, goneBy));
  }

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 147(3), (4), 148(1)(a))',
  })
  ask(@Id() id: FileId, @Body() asked: AssistanceAsked, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.ask(this.resolutions, id, asked, { officer, ifMatch }, askAssistance);
  }

  @Delete(':id/assistance-requests/:exchange')
  @ApiOperation({ summary: 'Rút lại: a request for assistance that is not answered yet (BLTTHS 148(1)(a))' })
  withdraw(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.withdraw(this.waiting, { id, exchange }, { officer, ifMatch });
  }
}

import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, actShape, askingAbroad, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { anticipate } from './anticipation';
import { askAssistance, goneBy, settleAssistance } from './assistance';
import { Trials } from './trials';

class TrialAnticipation extends createZodDto(actShape.extend({ answer: z.enum(['granted', 'refused', 'answered']) })) {}

/** What a court asks of other countries while a trial is prepared, and what it is told of answers before they come. */
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

  @Put(':id/requests/:exchange/anticipation')
  @ApiOperation({
    summary:
      'Báo trước qua điện thoại: what the procuracy, the court above or another country will answer; the answer confirms it, and nothing follows before (BLTTHS 132)',
  })
  anticipate(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, answer }: TrialAnticipation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('anticipate', id, { officer, at, ifMatch }, (file, at) =>
      anticipate(file, { exchange, answer }, at),
    );
  }
}

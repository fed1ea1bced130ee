import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askAssistance } from './assistance';
import { Resolutions } from './resolutions';

/** What a procuracy asks of other countries before it resolves a report itself. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionAssistanceController {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly abroad: Abroad,
  ) {}

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 147(3), (4), 148(1)(a))',
  })
  ask(@Id() id: FileId, @Body() asked: AssistanceAsked, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.ask(this.resolutions, id, asked, { officer, ifMatch }, askAssistance);
  }
}

import type { FileId } from '@la-chan/contracts';
import { Abroad, Actor, AssistanceAsked, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { askAssistance } from './assistance';
import { ProsecutionFiles } from './prosecution-files';

/** What a procuracy asks of other countries before it decides. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AssistanceController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly abroad: Abroad,
  ) {}

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 247(1)(c))',
  })
  ask(@Id() id: FileId, @Body() asked: AssistanceAsked, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.abroad.ask(this.files, id, asked, { officer, ifMatch }, askAssistance);
  }
}

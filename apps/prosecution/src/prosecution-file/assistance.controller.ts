import { assistanceRequest, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { askAssistance } from './assistance';
import type { ProsecutionFile } from './prosecution-file';
import { AssistanceAsked } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';

/** What a procuracy asks of other countries before it decides. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AssistanceController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 247(1)(c))',
  })
  async ask(
    @Param('id', ParseUUIDPipe) id: FileId,
    @Body() { occurredAt: at, assistance, country, neededBy, ...dossier }: AssistanceAsked,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.files.get(officer, id);
    const acting = this.desk.acting(officer, at);
    const to = competentAgency(this.directory, 'international-cooperation', unit, acting.now);
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: ProsecutionFile): Promise<void> => {
      const terms = { number, assistance, country, neededBy, unit };
      await this.exchanges.open(tx, assistanceRequest, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.files.act('askAssistance', id, { officer, at, ifMatch, also }, (file, at) =>
      askAssistance(file, { exchange, to, assistance, country }, at),
    );
  }
}

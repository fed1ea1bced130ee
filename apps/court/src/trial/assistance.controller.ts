import { assistanceRequest, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { askAssistance } from './assistance';
import type { Trial } from './trial';
import { AssistanceAsked } from './trial.requests';
import { Trials } from './trials';

/** What a court asks of other countries while a trial is prepared. */
@ApiTags('trials')
@Controller('trials')
export class AssistanceController {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 281)',
  })
  async ask(
    @Param('id', ParseUUIDPipe) id: FileId,
    @Body() { occurredAt: at, assistance, country, neededBy, ...dossier }: AssistanceAsked,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.trials.get(officer, id);
    const acting = this.desk.acting(officer, at);
    const to = competentAgency(this.directory, 'international-cooperation', unit, acting.now);
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: Trial): Promise<void> => {
      const terms = { number, assistance, country, neededBy, unit };
      await this.exchanges.open(tx, assistanceRequest, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.trials.act('askAssistance', id, { officer, at, ifMatch, also }, (file, at) =>
      askAssistance(file, { exchange, to, assistance, country }, at),
    );
  }
}

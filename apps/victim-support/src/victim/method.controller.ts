import { methodSighting, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { reportMethod } from './identification';
import { MethodReport } from './victim.requests';
import { Victims } from './victims';

/** What victims' accounts tell of the methods of traffickers warns others. */
@ApiTags('victims')
@Controller('victims')
export class MethodController {
  constructor(
    private readonly victims: Victims,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/method-sightings')
  @HttpCode(200)
  @ApiOperation({ summary: 'Báo phương thức, thủ đoạn to prevention: codes, and what is new about it, sealed' })
  async report(
    @Id() id: FileId,
    @Body() { occurredAt: at, description, ...seen }: MethodReport,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.victims.get(officer, id);
    const acting = this.desk.acting(officer, at);
    const to = competentAgency(this.directory, 'prevention', unit, acting.now);
    const exchange = uuid();
    const also = async (tx: EntityManager): Promise<void> => {
      const terms = { ...seen, unit };
      await this.exchanges.open(
        tx,
        methodSighting,
        { id: exchange, to, file: id, terms, dossier: { description } },
        acting,
      );
    };
    return this.victims.act('reportMethod', id, { officer, at, ifMatch, also }, (victim, at) =>
      reportMethod(victim, { exchange, to, methods: seen.methods }, at),
    );
  }
}

import { FileId, surrenderNotice } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, findExchange } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  Reading,
  Refused,
  Repeatable,
  surrenderShape,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Supervision } from './supervision';
import { Supervisions } from './supervisions';
import { receiveOffender } from './surrender';

class Surrender extends createZodDto(
  surrenderShape.extend({ accused: FileId.optional().describe('Who they are among the accused of the case') }),
) {}

/** Offenders who come forward at the procuracy, about a report or a case that it supervises. */
@ApiTags('supervisions')
@Controller('supervisions')
export class SurrenderController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post(':id/surrenders')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Tiếp nhận người phạm tội đầu thú: minutes, who it is, what they say and hand over; the investigating body is told at once, and has them (BLTTHS 152(1))',
  })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, person: offender, minutes, account, items, accused }: Surrender,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const whom = accused && { accused };
    const also = async (tx: EntityManager, { number, agency, from: [about], unit }: Supervision) => {
      const to = competentAgency(this.directory, 'investigation', unit, acting.now, agency);
      const terms = { number, minutes, receivedAt: acting.at, about, ...whom, told: true, unit };
      const dossier = { offender, account, ...(items && { items }) };
      await this.exchanges.open(tx, surrenderNotice, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.supervisions.act('receiveOffender', id, { officer, at, ifMatch, also }, (file, at) =>
      receiveOffender(file, { exchange, minutes, ...whom }, at),
    );
  }

  @Post(':id/surrenders/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read who came forward and what was said; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const found = await this.desk.database.read(officer, (tx) => findExchange(tx, exchange));
    if (found?.file !== id || found.kind !== surrenderNotice.kind) throw new Refused('not-found');
    return (await this.readings.latest(officer, surrenderNotice, exchange, purpose)).dossier;
  }
}

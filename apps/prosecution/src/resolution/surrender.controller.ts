import { type FileId, surrenderNotice } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  Offenders,
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
import type { Resolution } from './resolution';
import { Resolutions } from './resolutions';
import { receiveOffender } from './surrender';

class Surrender extends createZodDto(surrenderShape) {}

/** Offenders who come forward at the procuracy, about a report that it resolves itself. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionSurrenderController {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly offenders: Offenders,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post(':id/surrenders')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Tiếp nhận người phạm tội tự thú, đầu thú: minutes, who it is, what they say and hand over; the body that had the report is told at once, which may hold them (BLTTHS 152(1))',
  })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, person: offender, minutes, account, items }: Surrender,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Resolution> {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, sender: to, from: [about], unit }: Resolution): Promise<void> => {
      const terms = { number, minutes, receivedAt: acting.at, about, told: true, unit };
      const dossier = { offender, account, ...(items && { items }) };
      await this.exchanges.open(tx, surrenderNotice, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.offenders.seal(tx, { offender, account, items });
      return this.resolutions.act('receiveOffender', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        receiveOffender(file, { ...sealed, minutes, exchange }, at),
      );
    });
  }

  @Post(':id/surrenders/:offender/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read who came forward and what was said; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('offender') offender: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = (await this.resolutions.get(officer, id)).surrenders.find((each) => each.offender === offender);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, (tx) => this.offenders.read(tx, officer, one, purpose));
  }
}

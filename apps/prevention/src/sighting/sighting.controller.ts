import { CorrectionReason, FileId, methodSighting, UnitCode } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  knownOrDescribed,
  May,
  methodSeen,
  methodSeenRightly,
  type Officer,
  PageParams,
  Persons,
  PlainAct,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { MethodAlerts } from '../method-alert/method-alerts';
import { correct, cover, setAside, sight } from './sighting';
import { Sightings } from './sightings';

class OwnSighting extends createZodDto(methodSeen.extend({ unit: UnitCode }).refine(...knownOrDescribed)) {}
class Cover extends createZodDto(actShape.extend({ alert: FileId })) {}
class Correction extends createZodDto(
  actShape.extend({ reason: CorrectionReason, changes: methodSeenRightly.extend({ unit: UnitCode.optional() }) }),
) {}
class SightingQuery extends createZodDto(
  PageParams.extend({ status: z.enum(['reported', 'covered', 'set-aside']).optional() }),
) {}

/** Methods that this agency meets, or that others report; who reports learns which alert stands for it. */
@ApiTags('method-sightings')
@Controller('method-sightings')
export class SightingController {
  constructor(
    private readonly sightings: Sightings,
    private readonly alerts: MethodAlerts,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post('own')
  @HttpCode(201)
  @ApiOperation({ summary: 'Ghi nhận phương thức, thủ đoạn met by this agency itself: in a campaign, in the press' })
  sight(@Body() { occurredAt, description: words, ...seen }: OwnSighting, @Actor() officer: Officer) {
    const { unit } = seen;
    return this.desk.database.tx(officer, async (tx) => {
      const description = words && (await this.persons.sealText(tx, words));
      const sighted = { ...seen, description, reporter: this.desk.system.agency, exchange: null };
      return this.sightings.open(
        'sight',
        officer,
        occurredAt,
        (id, number, at) => sight(id, { ...sighted, number }, at),
        {
          unit,
          tx,
        },
      );
    });
  }

  @Get()
  list(@Query() { limit, cursor, ...where }: SightingQuery, @Actor() officer: Officer) {
    return this.sightings.page(officer, { limit, cursor, where });
  }

  @Get('trend')
  @ApiOperation({
    summary: 'Xu hướng: each method with its first sighting, by month, and the places where it is common',
  })
  async trend(@Actor() officer: Officer) {
    return { methods: await this.sightings.trend(officer) };
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.sightings.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.sightings.history(officer, id);
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prevention-officer', 'head-of-prevention')
  @ApiOperation({ summary: 'What is new about it, in words; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { description } = await this.sightings.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      description: description && (await this.persons.readText(tx, officer, description, purpose)),
    }));
  }

  @Put(':id/alert')
  @ApiOperation({ summary: 'An alert stands for it; who reported it is told which' })
  cover(
    @Id() id: FileId,
    @Body() { occurredAt: at, alert }: Cover,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.alerts.get(officer, alert);
      const acting = this.desk.acting(officer, at);
      await this.answer(tx, officer, id, alert, acting);
      return this.sightings.act('cover', id, { officer, at: acting.at, ifMatch, tx }, (sighting, at) =>
        cover(sighting, alert, at),
      );
    });
  }

  @Put(':id/setting-aside')
  @ApiOperation({ summary: 'No alert is needed; who reported it is told' })
  setAside(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const acting = this.desk.acting(officer, at);
      await this.answer(tx, officer, id, null, acting);
      return this.sightings.act('setAside', id, { officer, at: acting.at, ifMatch, tx }, setAside);
    });
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Hiệu chỉnh: put right what this agency itself has met; what stood before stays',
  })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, reason, changes: { description: words, ...codes } }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const description = words && (await this.persons.sealText(tx, words));
      const changes = { ...codes, ...(description !== undefined && { description }) };
      return this.sightings.act('correct', id, { officer, at, ifMatch, tx }, (sighting, at) =>
        correct(sighting, { reason, changes }, at),
      );
    });
  }

  private async answer(
    tx: EntityManager,
    officer: Officer,
    id: FileId,
    alert: FileId | null,
    acting: Acting,
  ): Promise<void> {
    const { exchange, status } = await this.sightings.get(officer, id);
    if (!exchange || status !== 'reported') return; // nobody is told, or the act itself is refused
    await this.exchanges.answer(tx, methodSighting, exchange, 'answered', { alert, decidedAt: acting.at }, acting);
  }
}

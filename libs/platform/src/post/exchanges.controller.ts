import { FileId } from '@la-chan/contracts';
import { ExchangeNotFound, Exchanges, listExchanges, type ListedExchange } from '@la-chan/messaging';
import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Desk } from '../files/desk';
import { Id } from '../files/id';
import { cursorOf, PageParams, placeOf } from '../files/page';
import { Reading } from '../files/requests';
import { AccessLog } from '../officers/access-log';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { type Waiting, waitingOf } from './waiting';

class ExchangeList extends createZodDto(
  PageParams.extend({
    side: z.enum(['opener', 'receiver']).optional(),
    status: z
      .enum(['offered', 'accepted', 'active', 'released', 'rejected', 'withdrawn', 'completed'])
      .or(z.enum(['asked', 'demanded', 'granted', 'refused', 'answered', 'served', 'receipted']))
      .optional(),
    kind: z.string().max(60).optional(),
    file: FileId.optional(),
  }),
) {}

interface ExchangeView extends ListedExchange {
  readonly waiting: Waiting | null;
}

/** What this agency has under way with others: offers, requests, notices. */
@ApiTags('exchanges')
@Controller('exchanges')
export class ExchangesController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Handovers, requests and notices of your units, oldest first' })
  async list(@Query() { limit, cursor, ...filter }: ExchangeList, @Actor() officer: Officer) {
    const [openedAt, id] = cursor === undefined ? [] : placeOf(cursor);
    const after = openedAt !== undefined && id !== undefined ? { openedAt, id } : undefined;
    const found = await this.desk.database.read(officer, (tx) =>
      listExchanges(tx, { ...filter, ...(after && { after }), limit: limit + 1 }),
    );
    const items = found.slice(0, limit).map((exchange) => this.view(exchange));
    const last = items.at(-1);
    return { items, ...(found.length > limit && last && { next: cursorOf(last.openedAt, last.id) }) };
  }

  @Get(':id')
  async get(@Id() id: string, @Actor() officer: Officer): Promise<ExchangeView> {
    const [exchange] = await this.desk.database.read(officer, (tx) => listExchanges(tx, { id, limit: 1 }));
    if (!exchange) throw new ExchangeNotFound('no such exchange');
    return this.view(exchange);
  }

  @Put(':id/erasure')
  @HttpCode(204)
  @May('duty-chief', 'head-of-investigation', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Erase the sealed dossiers of an answered exchange at both agencies; signatures still verify',
  })
  async erase(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer): Promise<void> {
    await this.desk.database.tx(officer, async (tx) => {
      await this.accessLog.record(tx, officer, 'erase-person', id, purpose);
      await this.exchanges.erase(tx, id, this.desk.acting(officer));
    });
  }

  private view(exchange: ListedExchange): ExchangeView {
    return { ...exchange, waiting: waitingOf(exchange, this.desk.clock.now()) };
  }
}

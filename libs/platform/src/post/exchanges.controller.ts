import { FileId } from '@la-chan/contracts';
import { ExchangeNotFound, findExchange, listExchanges, type Exchange } from '@la-chan/messaging';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Clock } from '../clock';
import { Database } from '../database/database';
import { cursorOf, PageParams, placeOf } from '../files/page';
import { Actor } from '../officers/decorators';
import type { Officer } from '../officers/officer';

class ExchangeList extends createZodDto(
  PageParams.extend({
    side: z.enum(['opener', 'receiver']).optional(),
    status: z
      .enum(['offered', 'accepted', 'active', 'released', 'rejected', 'withdrawn', 'completed'])
      .or(z.enum(['asked', 'granted', 'refused', 'answered', 'served', 'receipted']))
      .optional(),
    kind: z.string().max(60).optional(),
    file: FileId.optional(),
  }),
) {}

interface ExchangeView extends Exchange {
  /** The other side, or this one, has still to react, and its time is up. */
  readonly overdue: boolean;
}

/** What this agency has under way with others: offers, requests, notices. */
@ApiTags('exchanges')
@Controller('exchanges')
export class ExchangesController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Handovers, requests and notices of your units, oldest first' })
  async list(@Query() { limit, cursor, ...filter }: ExchangeList, @Actor() officer: Officer) {
    const [openedAt, id] = cursor === undefined ? [] : placeOf(cursor);
    const after = openedAt !== undefined && id !== undefined ? { openedAt, id } : undefined;
    const found = await this.database.read(officer, (tx) =>
      listExchanges(tx, { ...filter, ...(after && { after }), limit: limit + 1 }),
    );
    const items = found.slice(0, limit).map((exchange) => this.view(exchange));
    const last = items.at(-1);
    return { items, ...(found.length > limit && last && { next: cursorOf(last.openedAt, last.id) }) };
  }

  @Get(':id')
  async get(@Param('id', ParseUUIDPipe) id: string, @Actor() officer: Officer): Promise<ExchangeView> {
    const exchange = await this.database.read(officer, (tx) => findExchange(tx, id));
    if (!exchange) throw new ExchangeNotFound('no such exchange');
    return this.view(exchange);
  }

  private view(exchange: Exchange): ExchangeView {
    const waiting = ['offered', 'asked', 'served'].includes(exchange.status);
    return { ...exchange, overdue: waiting && this.clock.now() > exchange.answerBy };
  }
}

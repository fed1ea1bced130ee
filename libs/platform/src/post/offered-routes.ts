import type { ExchangeKind, Role } from '@la-chan/contracts';
import { Body, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Id } from '../files/id';
import { Reading, Rejection } from '../files/requests';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Offers } from './offers';

interface Route {
  readonly may: readonly Role[];
  readonly summary: string;
}

/** The routes of what is offered to this agency, besides that by which it is taken. */
export function offeredRoutes(kind: ExchangeKind, { read, reject }: Readonly<Record<'read' | 'reject', Route>>) {
  abstract class OfferedRoutes {
    constructor(protected readonly offers: Offers) {}

    @Post(':id/readings')
    @Repeatable()
    @HttpCode(200)
    @May(...read.may)
    @ApiOperation({ summary: read.summary })
    read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
      return this.offers.read(officer, kind, id, purpose);
    }

    @Put(':id/rejection')
    @HttpCode(204)
    @May(...reject.may)
    @ApiOperation({ summary: reject.summary })
    reject(@Id() id: string, @Body() rejection: Rejection, @Actor() officer: Officer): Promise<void> {
      return this.offers.reject(officer, kind, id, rejection);
    }
  }
  return OfferedRoutes;
}

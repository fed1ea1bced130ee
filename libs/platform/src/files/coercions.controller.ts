import type { DraftEvent, FileId } from '@la-chan/contracts';
import type { Coercing, CoercionAct } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { CoercionEnding, CoercionOrder } from './requests';
import type { Store } from './store';

/** The routes `/<files>/:id/coercions` of a procedure, which nobody else is told of: coercive measures. */
export function coercionsOf<File>(
  files: string,
  Files: Type<Store<File, CoercionAct>>,
  coercing: Coercing<File, DraftEvent>,
): Type {
  @ApiTags(files)
  @Controller(files)
  class CoercionsController {
    constructor(@Inject(Files) private readonly store: Store<File, CoercionAct>) {}

    @Post(':id/coercions')
    @HttpCode(200)
    @ApiOperation({ summary: `Áp giải, dẫn giải, kê biên tài sản, phong tỏa tài khoản (${coercing.law})` })
    order(
      @Id() id: FileId,
      @Body() { occurredAt: at, measure, number, accused }: CoercionOrder,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const ordered = { order: uuid(), measure, number, ...(accused && { accused }) };
      return this.store.act('orderCoercion', id, { officer, at, ifMatch }, (file, at) =>
        coercing.orderCoercion(file, ordered, at),
      );
    }

    @Put(':id/coercions/:order/end')
    @ApiOperation({ summary: `Hủy bỏ, thay đổi biện pháp cưỡng chế: what stands of it (${coercing.law})` })
    end(
      @Id() id: FileId,
      @Id('order') order: string,
      @Body() { occurredAt: at, number, ground }: CoercionEnding,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      return this.store.act('endCoercion', id, { officer, at, ifMatch }, (file, at) =>
        coercing.endCoercion(file, { order, number, ground }, at),
      );
    }
  }
  return CoercionsController;
}

import type { DraftEvent, FileId } from '@la-chan/contracts';
import { orderedBefore, type Coercing, type CoercionAct } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Desk } from './desk';
import { LateMeasures } from './late-measures';
import type { Gone } from './gone';
import { Id } from './id';
import { CoercionEnding, CoercionOrder } from './requests';
import type { Store } from './store';

/** The routes `/<files>/:id/coercions` of a procedure: coercive measures. Whoever has the file by then (`goneBy`) is told of an order or an end that is registered late. */
export function coercionsOf<File>(
  files: string,
  Files: Type<Store<File, CoercionAct>>,
  coercing: Coercing<File, DraftEvent>,
  goneBy: (file: File) => Gone | undefined = () => undefined,
): Type {
  @ApiTags(files)
  @Controller(files)
  class CoercionsController {
    constructor(
      @Inject(Files) private readonly store: Store<File, CoercionAct>,
      @Inject(LateMeasures) private readonly late: LateMeasures,
      @Inject(Desk) private readonly desk: Desk,
    ) {}

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
      const also = async (tx: EntityManager, file: File): Promise<void> => {
        const acting = this.desk.acting(officer, at);
        const told = orderedBefore(ordered, acting.at);
        if (told.length > 0) await this.late.tell(tx, goneBy(file), { ordered: told }, acting);
      };
      return this.store.act('orderCoercion', id, { officer, at, ifMatch, also }, (file, at) =>
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
      const end = { order, number, ground };
      const acting = this.desk.acting(officer, at);
      const also = (tx: EntityManager, file: File): Promise<void> =>
        this.late.tell(tx, goneBy(file), { ended: [{ ...end, since: acting.at }] }, acting);
      return this.store.act('endCoercion', id, { officer, at, ifMatch, also }, (file, at) =>
        coercing.endCoercion(file, end, at),
      );
    }
  }
  return CoercionsController;
}

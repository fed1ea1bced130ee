import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  type Before,
  CoercionEnding,
  CoercionOrder,
  Desk,
  Id,
  IfMatch,
  LateMeasures,
  type Officer,
} from '@la-chan/platform';
import { heldCoercions, orderedBefore } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { coercionsGoneBy, trialCoercions } from './coercion';
import { CourtPost } from './court-post';
import type { Trial } from './trial';
import { Trials } from './trials';

/** Coercive measures, told to the procuracy and the defendant within 24 hours (BLTTHS 286(4)). */
@ApiTags('trials')
@Controller('trials')
export class CoercionController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly late: LateMeasures,
    private readonly desk: Desk,
  ) {}

  @Post(':id/coercions')
  @HttpCode(200)
  @ApiOperation({
    summary: `Áp giải, dẫn giải, kê biên tài sản, phong tỏa tài khoản: by the presiding judge (${trialCoercions.law})`,
  })
  order(
    @Id() id: FileId,
    @Body() { occurredAt: at, measure, number, accused }: CoercionOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'coercion', measure, ...(accused && { defendant: accused }) } as const;
    const acting = this.desk.acting(officer, at);
    const { notice, also: serve } = this.post.serving(said, number, acting);
    const order = { order: uuid(), measure, number, ...(accused && { accused }) };
    const ordered = { ...order, delivery: uuid() };
    const also = async (tx: EntityManager, file: Trial): Promise<void> => {
      await serve(tx, file);
      const told = orderedBefore(order, acting.at);
      if (told.length > 0) await this.late.tell(tx, coercionsGoneBy(file), { ordered: told }, acting);
    };
    return this.trials.act('orderCoercion', id, { officer, at, ifMatch, also }, (file, at) =>
      trialCoercions.orderCoercion(file, { ...ordered, notice: file.sender && notice }, at),
    );
  }

  @Put(':id/coercions/:order/end')
  @ApiOperation({ summary: 'Hủy bỏ, thay đổi biện pháp cưỡng chế: what stands of it (BLTTHS 278(1), 286(4))' })
  end(
    @Id() id: FileId,
    @Id('order') order: string,
    @Body() { occurredAt: at, number, ground }: CoercionEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, after: Trial, { file }: Before<Trial>): Promise<void> => {
      const ended = heldCoercions(file.defendants).coercions?.find((one) => one.order === order);
      if (!ended) return;
      const { accused: defendant, measure } = ended;
      await this.post.serve(tx, file, { notice, number }, { decision: 'coercion-end', defendant, measure }, acting);
      await this.late.tell(
        tx,
        coercionsGoneBy(after),
        { ended: [{ order, number, ground, since: acting.at }] },
        acting,
      );
    };
    return this.trials.act('endCoercion', id, { officer, at, ifMatch, also }, (file, at) =>
      trialCoercions.endCoercion(file, { order, number, ground, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, LateMeasures, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { coercionsGoneBy } from './coercion';
import { CourtPost } from './court-post';
import { applyMeasure, asTold, endMeasure } from './measure';
import type { Trial } from './trial';
import { MeasureEnding, MeasureOrder } from './trial.requests';
import { Trials } from './trials';

/** Preventive measures other than detention, at first instance; told to the procuracy and the defendant within 24 hours (BLTTHS 286(4)). */
@ApiTags('trials')
@Controller('trials/:id/defendants/:defendant')
export class MeasureController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly late: LateMeasures,
    private readonly desk: Desk,
  ) {}

  @Put('measure')
  @ApiOperation({
    summary:
      'Bảo lĩnh, đặt tiền để bảo đảm, cấm đi khỏi nơi cư trú, tạm hoãn xuất cảnh: by the presiding judge, also in place of the order before; registered late, it follows the file (BLTTHS 278(1))',
  })
  apply(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, measure, number, until }: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { notice, also: serve } = this.post.serving(
      { decision: 'measure', defendant, measure, until },
      number,
      acting,
    );
    const also = async (tx: EntityManager, file: Trial, before: Before<Trial>): Promise<void> => {
      await serve(tx, file);
      const told = { orderedMeasures: [asTold(before.file, { defendant, measure, number, until }, acting.at)] };
      await this.late.tell(tx, coercionsGoneBy(file), told, acting);
    };
    return this.trials.act('applyMeasure', id, { officer, at, ifMatch, also }, (file, at) =>
      applyMeasure(file, { defendant, measure, number, until, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }

  @Put('measure-end')
  @ApiOperation({ summary: 'Hủy bỏ, thay thế: with its last day, or before by a decision (BLTTHS 278(1), 286(4))' })
  end(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, measure, number, ground }: MeasureEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'measure-end', defendant, measure } as const;
    const acting = this.desk.acting(officer, at);
    const { notice = null, also: serve } = number ? this.post.serving(said, number, acting) : {};
    const ended = { measure, ground: ground ?? ('over' as const), ...(number && { number }) };
    const also = async (tx: EntityManager, file: Trial, before: Before<Trial>): Promise<void> => {
      await serve?.(tx, file);
      const told = { accused: defendant, ...ended };
      await this.late.tellEnd(tx, coercionsGoneBy(file), before.file.defendants, told, acting);
    };
    return this.trials.act('endMeasure', id, { officer, at, ifMatch, also }, (file, at) =>
      endMeasure(file, { defendant, ...ended, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, LateMeasures, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { asTold } from '../trial/measure';
import { MeasureEnding, MeasureOrder } from '../trial/trial.requests';
import type { Appeal } from './appeal';
import { Appeals } from './appeals';
import { goneBy } from './coercion';
import { applyMeasure, endMeasure } from './measure';

/** Preventive measures other than detention, on appeal. */
@ApiTags('appeals')
@Controller('appeals/:id/defendants/:defendant')
export class AppealMeasureController {
  constructor(
    private readonly appeals: Appeals,
    private readonly late: LateMeasures,
    private readonly desk: Desk,
  ) {}

  @Put('measure')
  @ApiOperation({
    summary:
      'Bảo lĩnh, đặt tiền để bảo đảm, cấm đi khỏi nơi cư trú, tạm hoãn xuất cảnh: by the presiding judge, also in place of the order before; registered late, it follows the file back (BLTTHS 347(1))',
  })
  apply(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ...order }: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Appeal, before: Before<Appeal>): Promise<void> => {
      const { measure, number, until } = order;
      const told = { orderedMeasures: [asTold(before.file, { defendant, measure, number, until }, acting.at)] };
      return this.late.tell(tx, goneBy(file), told, acting);
    };
    return this.appeals.act('applyMeasure', id, { officer, at, ifMatch, also }, (file, at) =>
      applyMeasure(file, { defendant, ...order }, at),
    );
  }

  @Put('measure-end')
  @ApiOperation({
    summary:
      'Hủy bỏ, thay thế: with its last day, or before by a decision; registered late, it follows the file back (BLTTHS 347(1))',
  })
  end(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ground, ...ended }: MeasureEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const end = { ground: ground ?? ('over' as const), ...ended };
    const also = (tx: EntityManager, file: Appeal, before: Before<Appeal>): Promise<void> =>
      this.late.tellEnd(tx, goneBy(file), before.file.defendants, { accused: defendant, ...end }, acting);
    return this.appeals.act('endMeasure', id, { officer, at, ifMatch, also }, (file, at) =>
      endMeasure(file, { defendant, ...end }, at),
    );
  }
}

import {
  AskedMeasureEnd,
  type FileId,
  type HeldMeasure,
  type Moment,
  type OrderedMeasure,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import {
  Actor,
  type Before,
  Desk,
  Id,
  IfMatch,
  LateMeasures,
  measureEndOn,
  measureShape,
  type Officer,
} from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { applyMeasure, endMeasure, renewMeasure } from './measure';
import { goneBy } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

class MeasureOrder extends createZodDto(measureShape) {}
class MeasureEnding extends createZodDto(measureEndOn(AskedMeasureEnd.exclude(['terminated']))) {}

/** Preventive measures other than detention, while a procuracy decides on a file. */
@ApiTags('prosecution-files')
@Controller('prosecution-files/:id/accused/:accused')
export class ProsecutedMeasureController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly late: LateMeasures,
    private readonly desk: Desk,
  ) {}

  @Put('measure')
  @ApiOperation({
    summary:
      'Bảo lĩnh, đặt tiền để bảo đảm, cấm đi khỏi nơi cư trú, tạm hoãn xuất cảnh: for no longer than the procuracy may take to decide; registered late, it follows the file (BLTTHS 241; TTLT 04/2018 21(6), 22(6))',
  })
  apply(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...order }: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.following({ accused, ...order }, officer, at);
    return this.files.act('applyMeasure', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      applyMeasure(file, { accused, ...order }, deadlines(), at),
    );
  }

  @Put('measure-renewal')
  @ApiOperation({
    summary:
      'Lệnh, quyết định mới: at least 5 days before the one in use ends, within the limit to decide; registered late, it follows the file (BLTTHS 241; TTLT 04/2018 23)',
  })
  renew(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ...order }: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.following({ accused, ...order }, officer, at);
    return this.files.act('renewMeasure', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      renewMeasure(file, { accused, ...order }, deadlines(), at),
    );
  }

  @Put('measure-end')
  @ApiOperation({ summary: 'Hủy bỏ, thay thế: with its last day, or before by a decision (BLTTHS 236(1), 241)' })
  end(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, number, ground }: MeasureEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const ended = { accused, measure, ground: ground ?? ('over' as const), ...(number && { number }) };
    const also = (tx: EntityManager, file: ProsecutionFile, before: Before<ProsecutionFile>): Promise<void> =>
      this.late.tellEnd(tx, goneBy(file), before.file.accused, ended, this.desk.acting(officer, at));
    return this.files.act('endMeasure', id, { officer, at, ifMatch, also }, (file, at) => endMeasure(file, ended, at));
  }

  /** Whoever has the file by then is told, and in the place of which order it comes. */
  private following(
    { accused, measure, number, until }: Omit<OrderedMeasure, 'since'>,
    officer: Officer,
    at: Moment | undefined,
  ) {
    const acting = this.desk.acting(officer, at);
    return (tx: EntityManager, file: ProsecutionFile, before: Before<ProsecutionFile>): Promise<void> => {
      const { number: follows, since = acting.at } = standing(before.file, accused, measure) ?? {};
      const ordered = { accused, measure, number, until, since, ...(follows && { follows }) };
      return this.late.tell(tx, goneBy(file), { orderedMeasures: [ordered] }, acting);
    };
  }
}

/** The order by which somebody is under it. */
const standing = ({ accused }: ProsecutionFile, whom: FileId, measure: PreventiveMeasure): HeldMeasure | undefined =>
  accused.find(({ id }) => id === whom)?.measures?.find((each) => each.measure === measure);

import type { FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Id, IfMatch, May, type Officer, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS } from './answers';

class MeasureDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'refused']) })) {}
class MeasureEndDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['granted', 'refused']) })) {}

/** Bail and deposits that investigating bodies ask this procuracy to approve, and to end. */
@ApiTags('supervisions')
@Controller('supervisions')
export class MeasureController {
  constructor(private readonly post: AnswerPost) {}

  @Post(':id/measure-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Why bail or a deposit is to be approved; the reading is logged with its purpose (TTLT 04/2018 21(2), 22(2))',
  })
  read(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.post.read(ANSWERS.measure, { id, exchange, officer }, purpose);
  }

  @Put(':id/measure-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Phê chuẩn hoặc không phê chuẩn quyết định bảo lĩnh, đặt tiền để bảo đảm: within 3 days (TTLT 04/2018 21(3), 22(3), 23(1))',
  })
  decide(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: MeasureDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.measure, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/measure-end-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Why a measure is to end; the reading is logged with its purpose (TTLT 04/2018 20(3))' })
  readEnd(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.post.read(ANSWERS.measureEnd, { id, exchange, officer }, purpose);
  }

  @Put(':id/measure-end-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Hủy bỏ, thay thế biện pháp ngăn chặn đã phê chuẩn, hoặc không: also for a breach, after which the accused is detained (TTLT 04/2018 20, 21(4), 22(4))',
  })
  decideEnd(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: MeasureEndDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.measureEnd, { id, exchange, officer, ifMatch }, decision);
  }
}

import { AbsenceReason, type FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  atAnHour,
  decisionShape,
  Id,
  IfMatch,
  May,
  type Officer,
  OfficerId,
  prose,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS } from './answers';
import { SupervisionPost } from './supervision-post';

class Replacement extends createZodDto(
  decisionShape
    .extend({
      decision: z.enum(['replaced', 'kept']),
      prosecutor: OfficerId.optional().describe('Who has the case from now on'),
      reasons: prose.optional().describe('Why not; sealed'),
    })
    .refine(({ decision, prosecutor }) => (decision === 'replaced') === (prosecutor !== undefined), {
      path: ['prosecutor'],
    })
    .refine(({ decision, reasons }) => (decision === 'kept') === (reasons !== undefined), { path: ['reasons'] }),
) {}
class SearchDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'refused']) })) {}
class Attendance extends createZodDto(
  actShape
    .extend({
      ...atAnHour,
      decision: z.enum(['attends', 'absent']),
      reason: AbsenceReason.optional().describe('Of an absence'),
    })
    .refine(({ decision, reason }) => (decision === 'absent') === (reason !== undefined), { path: ['reason'] }),
) {}

/** What investigating bodies ask of the prosecutor of a case, and how this procuracy answers it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ProsecutorAnswersController {
  constructor(
    private readonly post: AnswerPost,
    private readonly notices: SupervisionPost,
  ) {}

  @Post(':id/replacement-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('head-of-procuracy')
  @ApiOperation({
    summary: 'Why the prosecutor is to be replaced; the reading is logged with its purpose (TTLT 04/2018 4(6))',
  })
  readReplacement(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.replacement, { id, exchange, officer }, purpose);
  }

  @Put(':id/replacement-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Quyết định việc thay đổi Kiểm sát viên theo đề nghị của Cơ quan điều tra: who has the case instead, of which the body is told, or why not, within 3 days (TTLT 04/2018 4(6), (8))',
  })
  decideReplacement(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Replacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { prosecutor, occurredAt: at } = decision;
    const tell = prosecutor
      ? this.notices.tell({ decision: 'prosecutor-assigned', prosecutor }, officer, at)
      : undefined;
    return this.post.answer(ANSWERS.replacement, { id, exchange, officer, ifMatch }, decision, tell);
  }

  @Post(':id/search-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Which place is to be searched, and why; the reading is logged with its purpose (BLTTHS 193(1))',
  })
  readSearch(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.search, { id, exchange, officer }, purpose);
  }

  @Put(':id/search-requests/:exchange/decision')
  @ApiOperation({ summary: 'Phê chuẩn hoặc không phê chuẩn lệnh khám xét (BLTTHS 193(1))' })
  decideSearch(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: SearchDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.search, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/attendance-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Where an investigative act takes place; the reading is logged with its purpose (TTLT 04/2018 13(1))',
  })
  readAnnouncement(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.attendance, { id, exchange, officer }, purpose);
  }

  @Put(':id/attendance-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Kiểm sát viên tham gia hoạt động điều tra: or why not, 2 hours before it at the latest (TTLT 04/2018 13(1), (2))',
  })
  decideAttendance(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Attendance,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.attendance, { id, exchange, officer, ifMatch }, decision);
  }
}

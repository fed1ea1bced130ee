import { AbsenceReason, Day, EvidenceFinding, type FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  atAnHour,
  CONFIG,
  type Config,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import type { Granting } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS, extensionAnswers, higherAnswers } from './answers';

const granting = z.enum(['granted', 'refused']);

class ExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: granting,
    months: z.int().min(1).max(2).default(2).describe('Of a granted extension'),
  }),
) {}
class CaseExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: granting,
    months: z.int().min(1).max(4).default(2).describe('Of a granted extension'),
    until: Day.optional().describe('The last day, where the decision names one'),
  }),
) {}
class TransferDecision extends createZodDto(decisionShape.extend({ decision: granting })) {}
class Agreement extends createZodDto(decisionShape.extend({ decision: z.enum(['agreed', 'disagreed']) })) {}
class EvidenceReview extends createZodDto(decisionShape.extend({ decision: EvidenceFinding })) {}
class Replacement extends createZodDto(
  decisionShape
    .extend({
      decision: z.enum(['replaced', 'kept']),
      prosecutor: z
        .string()
        .regex(/^[\w.@-]{1,80}$/)
        .optional()
        .describe('Who has the case from now on'),
      reasons: prose.optional().describe('Why not; sealed'),
    })
    .refine(({ decision, prosecutor }) => (decision === 'replaced') === (prosecutor !== undefined), {
      path: ['prosecutor'],
    })
    .refine(({ decision, reasons }) => (decision === 'kept') === (reasons !== undefined), { path: ['reasons'] }),
) {}
class Attendance extends createZodDto(
  actShape
    .extend({
      ...atAnHour,
      decision: z.enum(['attends', 'absent']),
      reason: AbsenceReason.optional().describe('Of an absence'),
    })
    .refine(({ decision, reason }) => (decision === 'absent') === (reason !== undefined), { path: ['reason'] }),
) {}
class DisputeDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['this-body', 'other-body']) })) {}

/** What investigating bodies ask of this procuracy for a report or a case, and how it answers. */
@ApiTags('supervisions')
@Controller('supervisions')
export class AnswersController {
  /** Which extensions this procuracy may grant. */
  private readonly own: Granting;

  constructor(
    private readonly post: AnswerPost,
    { days: { settings } }: Desk,
    @Inject(CONFIG) { PROCURACY_LEVEL: level }: Config,
  ) {
    this.own = { level, settings };
  }

  @Put(':id/extension-requests/:exchange/decision')
  @ApiOperation({ summary: 'Decide on an extension within 3 days (BLTTHS 147(2); TTLT 01/2017 11(2))' })
  decideExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: ExtensionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.extension, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/investigation-extension-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Decide on the extension of an investigation or a detention, where that is this level’s to decide (BLTTHS 172(2), (5), 173(2), (3), 174(1))',
  })
  decideCaseExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: CaseExtensionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(extensionAnswers(this.own), { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/investigation-extension-requests/:exchange/higher-decision')
  @ApiOperation({
    summary:
      'Quyết định gia hạn của Viện kiểm sát cấp trên: its number, its day and until when; the body is told (BLTTHS 172(3), (5), (6), 173(3), (4), (6))',
  })
  recordHigherDecision(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: CaseExtensionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(higherAnswers(this.own), { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/suspension-reviews/:exchange/decision')
  @ApiOperation({ summary: 'Answer the joint review before a suspension (TTLT 01/2020 5(2); TT 28/2020 16(3)(b))' })
  answerReview(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.suspensionReview, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/evidence-reviews/:exchange/decision')
  @ApiOperation({
    summary: 'Phối hợp đánh giá chứng cứ: what both have found before the investigation ends (TTLT 04/2018 31)',
  })
  answerEvidenceReview(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: EvidenceReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.evidenceReview, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/competence-consultations/:exchange/decision')
  @ApiOperation({ summary: 'Trao đổi về thẩm quyền điều tra: is another body competent? (TTLT 04/2018 29(1))' })
  answerConsultation(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.consultation, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/stay-consultations/:exchange/decision')
  @ApiOperation({
    summary:
      'Trao đổi bằng văn bản về việc tạm đình chỉ, đình chỉ: does the procuracy agree? (TTLT 01/2020 6(3), 7(2), (4))',
  })
  answerStayConsultation(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.stayConsultation, { id, exchange, officer, ifMatch }, decision);
  }

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
      'Quyết định việc thay đổi Kiểm sát viên theo đề nghị của Cơ quan điều tra: who has the case instead, or why not, within 3 days (TTLT 04/2018 4(6))',
  })
  decideReplacement(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Replacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.replacement, { id, exchange, officer, ifMatch }, decision);
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

  @Put(':id/report-disputes/:exchange/decision')
  @ApiOperation({
    summary:
      'Giải quyết tranh chấp về thẩm quyền giải quyết nguồn tin: this body or the other one; the decision binds both (BLTTHS 150(1); TTLT 01/2017 12(5))',
  })
  decideDispute(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: DisputeDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.dispute, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/transfer-requests/:exchange/decision')
  @ApiOperation({ summary: 'Quyết định việc chuyển vụ án: within 3 days (BLTTHS 169(1), (3)(a))' })
  decideTransfer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: TransferDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.transfer, { id, exchange, officer, ifMatch }, decision);
  }
}

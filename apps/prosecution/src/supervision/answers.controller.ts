import { Day, EvidenceFinding, type FileId, Signer } from '@la-chan/contracts';
import { Actor, CONFIG, type Config, decisionShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import type { Granting } from '@la-chan/procedure';
import { Body, Controller, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS } from './answers';
import { extensionAnswers, higherAnswers, transferAnswers } from './extension-answers';

const granting = z.enum(['granted', 'refused']);

class ExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: granting,
    months: z.int().min(1).max(2).default(2).describe('Of a granted extension'),
    signedBy: Signer.optional().describe('The head of the procuracy, or a deputy (TTLT 01/2017 11(2))'),
  }),
) {}
class CaseExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: granting,
    months: z.int().min(1).max(4).default(2).describe('Of a granted extension'),
    until: Day.optional().describe('The last day, where the decision names one'),
  }),
) {}
class TransferDecision extends createZodDto(
  decisionShape.extend({
    decision: granting,
    above: z
      .boolean()
      .default(false)
      .describe(
        'Out of the province, as the provincial procuracy has decided it, by its number and day (BLTTHS 169(2))',
      ),
  }),
) {}
class Agreement extends createZodDto(decisionShape.extend({ decision: z.enum(['agreed', 'disagreed']) })) {}
class EvidenceReview extends createZodDto(decisionShape.extend({ decision: EvidenceFinding })) {}
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
  @ApiOperation({
    summary:
      'Quyết định việc chuyển vụ án: within 3 days; out of the province the provincial procuracy decides (BLTTHS 169(1), (2), (3)(a))',
  })
  decideTransfer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: TransferDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(transferAnswers(this.own), { id, exchange, officer, ifMatch }, decision);
  }
}

import {
  chargeApproval,
  Day,
  DetentionRefusalGround,
  EvidenceFinding,
  NoticeRecipient,
  type ExchangeKind,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  AccessLog,
  Actor,
  actShape,
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
  Refused,
  Repeatable,
} from '@la-chan/platform';
import type { Granting } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ANSWERS, extensionAnswers, higherAnswers, type Answering } from './answers';
import { demandEvidence } from './charge-approval';
import type { SupervisedRequest, Supervision } from './supervision';
import { Supervisions } from './supervisions';
import { tellTransfer } from './transfer-notice';

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
class ReleaseDecision extends createZodDto(decisionShape.extend({ decision: granting })) {}
class TransferNotice extends createZodDto(
  actShape.extend({ recipients: z.array(NoticeRecipient).min(1).max(NoticeRecipient.options.length) }),
) {}
class Agreement extends createZodDto(decisionShape.extend({ decision: z.enum(['agreed', 'disagreed']) })) {}
class EvidenceReview extends createZodDto(decisionShape.extend({ decision: EvidenceFinding })) {}
class DisputeDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['this-body', 'other-body']) })) {}
class EvidenceDemand extends createZodDto(decisionShape.extend({ demand: prose.describe('What is needed; sealed') })) {}
class ChargeDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'cancelled']) })) {}

class DetentionDecision extends createZodDto(
  decisionShape
    .extend({
      decision: z.enum(['approved', 'refused']),
      ground: DetentionRefusalGround.optional().describe('Of a refusal (TTLT 04/2018 16)'),
    })
    .refine(({ decision, ground }) => (decision === 'refused') === (ground !== undefined), { path: ['ground'] }),
) {}

/** A request that an officer answers. */
interface Asked {
  readonly id: FileId;
  readonly exchange: string;
  readonly officer: Officer;
  readonly ifMatch: number;
}

/** What investigating bodies ask of this procuracy, and how it answers. */
@ApiTags('supervisions')
@Controller('supervisions')
export class AnswersController {
  /** Which extensions this procuracy may grant. */
  private readonly own: Granting;

  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
    @Inject(CONFIG) { PROCURACY_LEVEL: level }: Config,
  ) {
    this.own = { level, settings: desk.days.settings };
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
    return this.answering(ANSWERS.extension, { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(extensionAnswers(this.own), { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(higherAnswers(this.own), { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(ANSWERS.evidenceReview, { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(ANSWERS.consultation, { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(ANSWERS.dispute, { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(ANSWERS.stayConsultation, { id, exchange, officer, ifMatch }, decision);
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
    return this.answering(ANSWERS.transfer, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/transfer-requests/:exchange/notice')
  @ApiOperation({
    summary:
      'Gửi quyết định chuyển vụ án: to the competent body and procuracy, the accused, defender and victim, within 24 hours (BLTTHS 169(3)(b))',
  })
  tellTransfer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, recipients }: TransferNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('tellTransfer', id, { officer, at, ifMatch }, (file, at) =>
      tellTransfer(file, { exchange, recipients }, at),
    );
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
    return this.answering(ANSWERS.suspensionReview, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/charge-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Open the sealed dossier of a charge; the reading is logged with its purpose' })
  read(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.reading(ANSWERS.charge, { id, exchange, officer }, purpose);
  }

  @Post(':id/detention-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Why an order of detention is to be approved; the reading is logged with its purpose (TTLT 04/2018 16(4))',
  })
  readDetention(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.reading(ANSWERS.detention, { id, exchange, officer }, purpose);
  }

  @Put(':id/detention-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Phê chuẩn hoặc không phê chuẩn lệnh tạm giam: within 3 days, with the charge or after it (BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1))',
  })
  decideDetention(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: DetentionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.answering(ANSWERS.detention, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/charge-requests/:exchange/demand')
  @ApiOperation({ summary: 'Demand more evidence before the charge is decided (BLTTHS 179(3))' })
  demandEvidence(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, demand }: EvidenceDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.asked(officer, id, exchange, 'charge-approval');
      const file = await this.supervisions.act('demandEvidence', id, { officer, at, ifMatch, tx }, (file, at) =>
        demandEvidence(file, { exchange, number }, at),
      );
      const [charge] = await this.exchanges.dossiers(tx, chargeApproval, exchange);
      if (!charge) throw new Refused('not-found');
      const dossier = { accused: charge.accused, grounds: demand };
      await this.exchanges.demand(tx, chargeApproval, exchange, dossier, this.desk.acting(officer, at));
      return file;
    });
  }

  @Put(':id/charge-requests/:exchange/decision')
  @ApiOperation({ summary: 'Approve or cancel a charge within 3 days (BLTTHS 179(3))' })
  decideCharge(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: ChargeDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.answering(ANSWERS.charge, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/release-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Why a detention is to end; the reading is logged with its purpose (TTLT 04/2018 20(3))' })
  readRelease(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.reading(ANSWERS.release, { id, exchange, officer }, purpose);
  }

  @Put(':id/release-requests/:exchange/decision')
  @ApiOperation({
    summary: 'Hủy bỏ, thay thế biện pháp tạm giam đã phê chuẩn, hoặc không (BLTTHS 173(7); TTLT 04/2018 20)',
  })
  decideRelease(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: ReleaseDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.answering(ANSWERS.release, { id, exchange, officer, ifMatch }, decision);
  }

  /** Answers a request, and does the act that the answer is in its supervision, in one transaction. */
  private answering<Kind extends ExchangeKind, Decision extends { readonly occurredAt?: Moment | undefined }>(
    { of, kind, answer }: Answering<Kind, Decision>,
    { id, exchange, officer, ifMatch }: Asked,
    decision: Decision,
  ): Promise<Supervision> {
    const { occurredAt: at } = decision;
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.asked(officer, id, exchange, of);
      const { answer: said, saying, act, decide } = answer(decision, { file, exchange, at: acting.at });
      await this.exchanges.answer(tx, kind, exchange, said, saying(acting.at), acting);
      return this.supervisions.act(act, id, { officer, at, ifMatch, tx }, (file, at) => decide(file, exchange, at));
    });
  }

  private reading<Kind extends ExchangeKind>(
    { of, kind }: Pick<Answering<Kind, never>, 'of' | 'kind'>,
    { id, exchange, officer }: Omit<Asked, 'ifMatch'>,
    purpose: string,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.asked(officer, id, exchange, of);
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      return { dossiers: await this.exchanges.dossiers(tx, kind, exchange) };
    });
  }

  /** The supervision, of which this is a request of that kind; not found also where the officer may not see it. */
  private async asked(
    officer: Officer,
    id: FileId,
    exchange: string,
    kind: SupervisedRequest['kind'],
  ): Promise<Supervision> {
    const file = await this.supervisions.get(officer, id);
    if (!file.requests.some((one) => one.exchange === exchange && one.kind === kind)) throw new Refused('not-found');
    return file;
  }
}

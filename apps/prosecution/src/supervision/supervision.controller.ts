import {
  caseExtensionRequest,
  caseTransferRequest,
  chargeApproval,
  competenceConsultation,
  EvidenceFinding,
  evidenceReview,
  extensionRequest,
  stayConsultation,
  suspensionReview,
  UnitCode,
  type ExchangeKind,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  AccessLog,
  Actor,
  actShape,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  PageParams,
  prose,
  Reading,
  Refused,
  Repeatable,
  Safe,
} from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { approveCharge, cancelCharge, demandEvidence } from './charge-approval';
import {
  answerConsultation,
  answerEvidenceReview,
  answerReview,
  answerStayConsultation,
  decideTransfer,
  grantCaseExtension,
  grantExtension,
  refuseCaseExtension,
  refuseExtension,
} from './requests';
import { assignProsecutor, type SupervisedRequest, type Supervision, type SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';
import { Supervisions } from './supervisions';

const filters = {
  unit: UnitCode.optional(),
  agency: z.string().max(40).optional(),
  number: z.string().max(40).optional(),
};

class ExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: z.enum(['granted', 'refused']),
    months: z.int().min(1).max(2).default(2).describe('Of a granted extension'),
  }),
) {}
class CaseExtensionDecision extends createZodDto(
  decisionShape.extend({
    decision: z.enum(['granted', 'refused']),
    months: z.int().min(1).max(4).default(2).describe('Of a granted extension'),
  }),
) {}
class TransferDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['granted', 'refused']) })) {}
class Agreement extends createZodDto(decisionShape.extend({ decision: z.enum(['agreed', 'disagreed']) })) {}
class EvidenceReview extends createZodDto(decisionShape.extend({ decision: EvidenceFinding })) {}
class Prosecutor extends createZodDto(actShape.extend({ prosecutor: z.string().regex(/^[\w.@-]{1,80}$/) })) {}
class EvidenceDemand extends createZodDto(decisionShape.extend({ demand: prose.describe('What is needed; sealed') })) {}
class ChargeDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'cancelled']) })) {}
class SupervisionQuery extends createZodDto(PageParams.extend(filters)) {}

/** A request as an officer answers it. */
interface Request {
  readonly id: FileId;
  readonly exchange: string;
  readonly officer: Officer;
  readonly at: Moment | undefined;
  readonly ifMatch: number;
}
interface Answer<Kind extends ExchangeKind> {
  readonly answer: 'granted' | 'refused' | 'answered';
  readonly saying: (decidedAt: Moment) => z.input<Kind['answer']>;
  readonly act: SupervisionAct;
  readonly decide: (file: Supervision, at: Moment) => SupervisionEvent[];
}

@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Get()
  list(@Query() { limit, cursor, ...where }: SupervisionQuery, @Actor() officer: Officer) {
    return this.supervisions.page(officer, { limit, cursor, where });
  }

  @Post('searches')
  @Safe()
  @HttpCode(200)
  search(@Body() { limit, cursor, ...where }: SupervisionQuery, @Actor() officer: Officer) {
    return this.supervisions.page(officer, { limit, cursor, where });
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.supervisions.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.supervisions.history(officer, id);
  }

  @Put(':id/extension-requests/:exchange/decision')
  @ApiOperation({ summary: 'Decide on an extension within 3 days (BLTTHS 147(2); TTLT 01/2017 11(2))' })
  decideExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision, months }: ExtensionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const granted = decision === 'granted';
    return this.answering(
      'extension',
      extensionRequest,
      { id, exchange, officer, at, ifMatch },
      {
        answer: decision,
        saying: (decidedAt) => ({ decidedAt, number, ...(granted && { months }) }),
        act: granted ? 'grantExtension' : 'refuseExtension',
        decide: (file, at) =>
          granted
            ? grantExtension(file, { exchange, number, months }, at)
            : refuseExtension(file, { exchange, number }, at),
      },
    );
  }

  @Put(':id/investigation-extension-requests/:exchange/decision')
  @ApiOperation({ summary: 'Decide on the extension of an investigation (BLTTHS 172(2), (5), 174(1))' })
  decideCaseExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision, months }: CaseExtensionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const granted = decision === 'granted';
    return this.answering(
      'investigation-extension',
      caseExtensionRequest,
      { id, exchange, officer, at, ifMatch },
      {
        answer: decision,
        saying: (decidedAt) => ({ decidedAt, number, ...(granted && { months }) }),
        act: granted ? 'grantCaseExtension' : 'refuseCaseExtension',
        decide: (file, at) =>
          granted
            ? grantCaseExtension(file, { exchange, number, months }, at)
            : refuseCaseExtension(file, { exchange, number }, at),
      },
    );
  }

  @Put(':id/evidence-reviews/:exchange/decision')
  @ApiOperation({
    summary: 'Phối hợp đánh giá chứng cứ: what both have found before the investigation ends (TTLT 04/2018 31)',
  })
  answerEvidenceReview(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision: finding }: EvidenceReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.answering(
      'evidence-review',
      evidenceReview,
      { id, exchange, officer, at, ifMatch },
      {
        answer: 'answered',
        saying: (decidedAt) => ({ decidedAt, number, finding }),
        act: 'answerEvidenceReview',
        decide: (file, at) => answerEvidenceReview(file, { exchange, number, finding }, at),
      },
    );
  }

  @Put(':id/competence-consultations/:exchange/decision')
  @ApiOperation({ summary: 'Trao đổi về thẩm quyền điều tra: is another body competent? (TTLT 04/2018 29(1))' })
  answerConsultation(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision }: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const agreed = decision === 'agreed';
    return this.answering(
      'competence-consultation',
      competenceConsultation,
      { id, exchange, officer, at, ifMatch },
      {
        answer: agreed ? 'granted' : 'refused',
        saying: (decidedAt) => ({ decidedAt, number }),
        act: 'answerConsultation',
        decide: (file, at) => answerConsultation(file, { exchange, number, agreed }, at),
      },
    );
  }

  @Put(':id/stay-consultations/:exchange/decision')
  @ApiOperation({
    summary:
      'Trao đổi bằng văn bản về việc tạm đình chỉ, đình chỉ: does the procuracy agree? (TTLT 01/2020 6(3), 7(2), (4))',
  })
  answerStayConsultation(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision }: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const agreed = decision === 'agreed';
    return this.answering(
      'stay-consultation',
      stayConsultation,
      { id, exchange, officer, at, ifMatch },
      {
        answer: agreed ? 'granted' : 'refused',
        saying: (decidedAt) => ({ decidedAt, number }),
        act: 'answerStayConsultation',
        decide: (file, at) => answerStayConsultation(file, { exchange, number, agreed }, at),
      },
    );
  }

  @Put(':id/transfer-requests/:exchange/decision')
  @ApiOperation({ summary: 'Quyết định việc chuyển vụ án: within 3 days (BLTTHS 169(1), (3)(a))' })
  decideTransfer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision }: TransferDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.answering(
      'case-transfer',
      caseTransferRequest,
      { id, exchange, officer, at, ifMatch },
      {
        answer: decision,
        saying: (decidedAt) => ({ decidedAt, number }),
        act: 'decideTransfer',
        decide: (file, at) => decideTransfer(file, { exchange, number, granted: decision === 'granted' }, at),
      },
    );
  }

  @Put(':id/prosecutor')
  @ApiOperation({
    summary:
      'Phân công Kiểm sát viên: 3 working days from the assignment, 3 days from an initiation (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, prosecutor }: Prosecutor,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('assignProsecutor', id, { officer, at, ifMatch }, (file, at) =>
      assignProsecutor(file, prosecutor, at),
    );
  }

  @Put(':id/suspension-reviews/:exchange/decision')
  @ApiOperation({ summary: 'Answer the joint review before a suspension (TTLT 01/2020 5(2); TT 28/2020 16(3)(b))' })
  answerReview(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, decision }: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const agreed = decision === 'agreed';
    return this.answering(
      'suspension-review',
      suspensionReview,
      { id, exchange, officer, at, ifMatch },
      {
        answer: agreed ? 'granted' : 'refused',
        saying: (decidedAt) => ({ decidedAt, number }),
        act: 'answerReview',
        decide: (file, at) => answerReview(file, { exchange, number, agreed }, at),
      },
    );
  }

  @Post(':id/charge-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Open the sealed dossier of a charge; the reading is logged with its purpose' })
  read(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.assertOf(officer, id, exchange, 'charge-approval');
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      return { dossiers: await this.exchanges.dossiers(tx, chargeApproval, exchange) };
    });
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
      await this.assertOf(officer, id, exchange, 'charge-approval');
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
    @Body() { occurredAt: at, number, decision }: ChargeDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const approved = decision === 'approved';
    return this.answering(
      'charge-approval',
      chargeApproval,
      { id, exchange, officer, at, ifMatch },
      {
        answer: approved ? 'granted' : 'refused',
        saying: (decidedAt) => ({ decidedAt, number }),
        act: approved ? 'approveCharge' : 'cancelCharge',
        decide: (file, at) => (approved ? approveCharge : cancelCharge)(file, { exchange, number }, at),
      },
    );
  }

  /** Answers a request, and does the act that the answer is in its supervision, in one transaction. */
  private answering<Kind extends ExchangeKind>(
    of: SupervisedRequest['kind'],
    kind: Kind,
    { id, exchange, officer, at, ifMatch }: Request,
    { answer, saying, act, decide }: Answer<Kind>,
  ): Promise<Supervision> {
    return this.desk.database.tx(officer, async (tx) => {
      await this.assertOf(officer, id, exchange, of);
      const acting = this.desk.acting(officer, at);
      await this.exchanges.answer(tx, kind, exchange, answer, saying(acting.at), acting);
      return this.supervisions.act(act, id, { officer, at, ifMatch, tx }, decide);
    });
  }

  /** A request of this very supervision; not found also where the officer may not see it. */
  private async assertOf(
    officer: Officer,
    id: FileId,
    exchange: string,
    kind: SupervisedRequest['kind'],
  ): Promise<void> {
    const { requests } = await this.supervisions.get(officer, id);
    if (!requests.some((one) => one.exchange === exchange && one.kind === kind)) throw new Refused('not-found');
  }
}

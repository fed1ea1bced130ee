import { stayConsultation, SuspensionGround, suspensionReview, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  type Before,
  bodyName,
  Desk,
  Id,
  IfMatch,
  type Officer,
  PlainAct,
  StayReview,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import { deposit, review } from './keeping';
import { cancelNonInitiation } from './resolution';
import { askStayConsultation, CONSULTED_ON } from './stay-consultation';
import { askReview, declineDemand, recordGuidance, remedy, replaceInvestigator } from './supervision';
import { resolutionLimit } from './time-limit';
import type { Verification } from './verification';
import { Assignment, Disagreement, NonInitiationCancellation } from './verification.requests';
import { Verifications } from './verifications';

class ReviewRequest extends createZodDto(
  actShape.extend({
    ground: SuspensionGround,
    heads: z.boolean().default(false).describe('The heads of both meet, or write, as those below do not agree'),
  }),
) {}
class Guidance extends createZodDto(
  actShape.extend({
    decision: z.enum(['agreed', 'disagreed']).describe('Whether it may be suspended'),
    body: bodyName,
    number: z.string().trim().min(1).max(60),
  }),
) {}

/** What a verification owes to the procuracy that supervises it, and how it is kept. */
@ApiTags('verifications')
@Controller('verifications')
export class SupervisionController {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/suspension-review')
  @ApiOperation({
    summary:
      'Phối hợp rà soát: review with the procuracy before a suspension, 5 days before the limit; then between the heads of both (TTLT 01/2020 5(2); TT 28/2020 16(3)(b))',
  })
  askReview(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, heads }: ReviewRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const between = heads ? ({ heads: true } as const) : {};
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Verification, { deadlines }: Before<Verification>) => {
      const limit = resolutionLimit(deadlines())?.dueAt ?? acting.at;
      const to = this.decisions.procuracyOf(unit);
      const terms = { number, ground, limit, unit, ...between };
      await this.exchanges.open(tx, suspensionReview, { id: exchange, to, file: id, terms }, acting);
    };
    return this.verifications.act('askReview', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const to = this.decisions.procuracyOf(file.unit);
      return askReview(file, { exchange, to, ground, ...between }, deadlines(), at);
    });
  }

  @Put(':id/suspension-review/guidance')
  @ApiOperation({
    summary:
      'Ý kiến chỉ đạo của hai ngành tư pháp cấp trên: where the heads did not agree on the suspension either (TT 28/2020 16(3)(b))',
  })
  recordGuidance(
    @Id() id: FileId,
    @Body() { occurredAt: at, decision, ...guidance }: Guidance,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('recordGuidance', id, { officer, at, ifMatch }, (file, at) =>
      recordGuidance(file, { agreed: decision === 'agreed', ...guidance }, at),
    );
  }

  @Put(':id/stay-consultation')
  @ApiOperation({
    summary:
      'Trao đổi bằng văn bản với Viện kiểm sát: before a suspended report that is time-barred is not initiated (TTLT 01/2020 5(5))',
  })
  consult(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, { number, unit }: Verification) => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { number, matters: CONSULTED_ON, unit };
      await this.exchanges.open(tx, stayConsultation, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.verifications.act('askStayConsultation', id, { officer, at, ifMatch, also }, (file, at) =>
      askStayConsultation(file, { exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Rà soát định kỳ: look at a suspended report again each month, half-year and year (TTLT 01/2020 5(4), 14(2))',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...looked }: StayReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('review', id, { officer, at, ifMatch }, (file, at) => review(file, looked, at));
  }

  @Put(':id/deposit')
  @ApiOperation({
    summary: 'Nộp lưu hồ sơ: within a month of the end; of a suspended report after 2 years (TT 28/2020 20(4), (5))',
  })
  deposit(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('deposit', id, { officer, at, ifMatch }, (file, at) => deposit(file, at));
  }

  @Put(':id/non-initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định không khởi tố vụ án theo yêu cầu của Viện kiểm sát: then the case is to be initiated, 3 days after the demand came (TTLT 04/2018 7(2)(c), 7(3))',
  })
  async cancelNonInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand }: NonInitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const { demands } = await this.verifications.get(officer, id);
    const of = demands.find((one) => one.notice === demand)?.of;
    const said = { decision: 'non-initiation-cancellation', demand, ...(of && { of }) } as const;
    const also = this.decisions.serving(said, notice, officer, at);
    return this.verifications.act('cancelNonInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelNonInitiation(file, { notice, demand }, at),
    );
  }

  @Put(':id/demands/:notice/disagreement')
  @ApiOperation({
    summary:
      'Trả lời không nhất trí với yêu cầu khởi tố vụ án, thay đổi Điều tra viên, hoặc không xác minh được: why, sealed (TTLT 04/2018 4(3), 7(2)(c), 7(3), 11(2))',
  })
  declineDemand(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at, reasons }: Disagreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'demand-declined', demand }, notice, officer, at, { reasons });
    return this.verifications.act('declineDemand', id, { officer, at, ifMatch, also }, (file, at) =>
      declineDemand(file, { demand, notice }, at),
    );
  }

  @Put(':id/demands/:notice/investigator')
  @ApiOperation({
    summary:
      'Thay đổi Điều tra viên theo yêu cầu của Viện kiểm sát: within 3 days, sent to it (BLTTHS 51(2); TTLT 04/2018 4(3), (8))',
  })
  replaceInvestigator(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at, investigator }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'replacement', demand }, notice, officer, at);
    return this.verifications.act('replaceInvestigator', id, { officer, at, ifMatch, also }, (file, at) =>
      replaceInvestigator(file, { demand, investigator, notice }, at),
    );
  }

  @Put(':id/demands/:notice/remedy')
  @ApiOperation({
    summary:
      'Khắc phục, kiểm tra, xác minh, thay đổi hoặc đề nghị hủy bỏ quyết định theo yêu cầu: tell the procuracy what was done about its demand (TTLT 01/2017 13(1); TTLT 04/2018 5(1), (2))',
  })
  remedy(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const service = uuid();
    const also = this.decisions.serving({ decision: 'remedy', demand: notice }, service, officer, at);
    return this.verifications.act('remedy', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      remedy(file, { notice, service }, at, history),
    );
  }
}

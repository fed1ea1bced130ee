import {
  Day,
  DemandedMeasure,
  FileId,
  measureApproval,
  MeasureDemandGround,
  PreventiveMeasure,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
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
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { endMeasure, isUnder } from '../prosecution-file/measure';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { ANSWERS } from './answers';
import { demandMeasure, demandMeasureEnd, demandMeasureEvidence, measureDemanded, orderMeasure } from './measure';
import { SupervisionPost } from './supervision-post';
import type { Supervision } from './supervision';
import { Supervisions } from './supervisions';

class MeasureEvidenceDemand extends createZodDto(
  decisionShape.extend({ demand: prose.describe('What is needed; sealed') }),
) {}
class MeasureDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'refused']) })) {}
class MeasureEndDemand extends createZodDto(
  decisionShape.extend({
    accused: FileId,
    measure: PreventiveMeasure,
    reasons: prose.describe('How the undertaking was broken; sealed for the investigating body'),
  }),
) {}
class MeasureDemand extends createZodDto(
  decisionShape
    .extend({
      accused: FileId,
      measure: DemandedMeasure.describe('Another than detention, where that is not necessary (TTLT 04/2018 16(3))'),
      ground: MeasureDemandGround,
      reasons: prose.describe('Why it is necessary; sealed for the investigating body'),
    })
    .refine(({ measure, ground }) => ground !== 'detention-not-necessary' || measure !== 'detention', {
      path: ['measure'],
    }),
) {}
class MeasureOrder extends createZodDto(
  decisionShape.extend({ until: Day, reasons: prose.describe('Sealed for the investigating body') }),
) {}
class MeasureEndDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['granted', 'refused']) })) {}

/** Bail and deposits that investigating bodies ask this procuracy to approve, and to end. */
@ApiTags('supervisions')
@Controller('supervisions')
export class MeasureController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: AnswerPost,
    private readonly notices: SupervisionPost,
    private readonly exchanges: Exchanges,
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

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

  @Put(':id/measure-requests/:exchange/demand')
  @ApiOperation({ summary: 'Demand more evidence before bail or a deposit is decided (TTLT 04/2018 21(3), 22(3))' })
  demandEvidence(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, demand: grounds }: MeasureEvidenceDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.post.asked(officer, id, exchange, 'measure-approval');
      const file = await this.supervisions.act('demandMeasureEvidence', id, { officer, at, ifMatch, tx }, (file, at) =>
        demandMeasureEvidence(file, { exchange, number }, at),
      );
      await this.exchanges.demand(tx, measureApproval, exchange, { grounds }, this.desk.acting(officer, at));
      return file;
    });
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

  @Post(':id/measure-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu áp dụng biện pháp ngăn chặn khác, ra lệnh, quyết định khác: in place of a detention that is not necessary, or of what was cancelled; served on the body (TTLT 04/2018 5(3)(c), 16(3))',
  })
  demand(
    @Id() id: FileId,
    @Body() { accused, measure, ground, ...decision }: MeasureDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const what = { accused, measure, ground };
    return this.notices.serve(
      'demandMeasure',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'measure-demanded', ...what }),
      (file, served, at) => demandMeasure(file, { ...served, ...what }, at),
    );
  }

  @Put(':id/demands/:notice/measure')
  @ApiOperation({
    summary:
      'Viện kiểm sát tự ra lệnh, quyết định: what the body has not ordered in place of what was cancelled, though it was demanded; served on it (TTLT 04/2018 5(3)(c))',
  })
  order(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { until, ...decision }: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.supervisions.one(tx, id);
      const { accused, measure } = measureDemanded(file, notice);
      const hasCome = await this.files.hasCome(tx, file.agency, accused);
      return this.notices.serve(
        'orderMeasure',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'measure-ordered', demand: notice, accused, measure, until }),
        (file, served, at, deadlines, history) =>
          orderMeasure(file, { ...served, notice, until, hasCome }, deadlines(), at, history),
        { tx },
      );
    });
  }

  @Post(':id/measure-end-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu hủy bỏ bảo lĩnh, đặt tiền để bảo đảm và tạm giam: the accused has broken the undertaking; served on the body (TTLT 04/2018 21(5), 22(5))',
  })
  demandEnd(
    @Id() id: FileId,
    @Body() { accused, measure, ...decision }: MeasureEndDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.notices.serve(
      'demandMeasureEnd',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'measure-end-demanded', accused, measure }),
      (file, served, at) => demandMeasureEnd(file, { ...served, accused, measure }, at),
    );
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
    const granted = decision.decision === 'granted';
    return this.post.answer(
      ANSWERS.measureEnd,
      { id, exchange, officer, ifMatch },
      decision,
      granted ? (tx, supervision) => this.endInFile(tx, supervision, exchange, decision.number) : undefined,
    );
  }

  /** The file may have come meanwhile, and names whom the measure binds. */
  private async endInFile(
    tx: EntityManager,
    { requests }: Supervision,
    exchange: string,
    number: string,
  ): Promise<void> {
    const { accused, measure, ground, askedAt } = requests.find((one) => one.exchange === exchange) ?? {};
    const file = accused && (await this.files.ofAccused(tx, accused));
    if (!file || !measure || !ground || !askedAt || !isUnder(file, { accused, measure, askedAt })) return;
    await this.files.act('endMeasure', file.id, { officer: this.desk.system, tx }, (one, at) =>
      endMeasure(one, { accused, measure, ground, number }, at),
    );
  }
}

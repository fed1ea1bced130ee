import {
  bodyPetition,
  type Crime,
  CrimeSaid,
  FileId,
  headWithdrawal,
  higherOverruling,
  Overruling,
  OverrulingGround,
  petitionDecision,
  PetitionedDecision,
  ProsecutionDecision,
  UnitCode,
} from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import {
  AccessLog,
  Actor,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  OfficerId,
  PageParams,
  prose,
  Reading,
  readingRoutes,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { assignDeputy, denyDeputy, keep, overrule, type ProsecutionReview } from './prosecution-review';
import { ProsecutionReviews } from './prosecution-reviews';

class ProsecutionReviewQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'overruled', 'kept', 'withdrawn', 'replaced', 'denied']).optional(),
    decision: z.enum([...ProsecutionDecision.options, ...PetitionedDecision.options, 'head-withdrawal']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
class LowerOverruling extends createZodDto(
  decisionShape.extend({
    how: Overruling,
    ground: OverrulingGround,
    crime: CrimeSaid.optional().describe('Of a charge that is changed: with what the accused is charged'),
    reasons: prose.optional().describe('On a petition: sealed for the body and the procuracy'),
  }),
) {}
class Keeping extends createZodDto(decisionShape.extend({ reasons: prose.describe('Why; sealed') })) {}

class Denial extends createZodDto(decisionShape) {}
class Deputy extends createZodDto(
  decisionShape.extend({ officer: OfficerId.describe('The deputy of the procuracy below who has the case') }),
) {}

/** How a petition is answered. */
interface Answer {
  readonly notice: string;
  readonly number: string;
  readonly reasons: string;
  readonly how?: Overruling;
  readonly crime?: Crime | undefined;
}

/** What procuracies below have decided, which this one may overrule as the one above; of their files, or as bodies petition. */
@ApiTags('prosecution-reviews')
@Controller('prosecution-reviews')
export class ProsecutionReviewController extends readingRoutes(ProsecutionReviews, ProsecutionReviewQuery) {
  constructor(
    private readonly reviews: ProsecutionReviews,
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post(':id/petition/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Why the body petitions; the reading is logged with its purpose (TTLT 04/2018 5(3)(a), 6(2))',
  })
  async readPetition(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { petition, exchange } = await this.reviews.get(officer, id);
    if (!petition) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => {
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      const [dossier] = await this.exchanges.dossiers(tx, bodyPetition, exchange);
      return { reasons: dossier?.reasons ?? null };
    });
  }

  @Put(':id/overruling')
  @ApiOperation({
    summary:
      'Rút, đình chỉ, hủy bỏ, thay đổi quyết định của Viện kiểm sát cấp dưới, without grounds or against the law; served on it, which decides anew, and answered to the body that has petitioned; of what was approved a charge is changed by its crime, a measure into another (BLTTHS 240(3); TTLT 04/2018 5(3)(a), 6(2))',
  })
  overrule(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons = '', ...overruled }: LowerOverruling,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionReview) => {
      const { crime, ...decided } = overruled;
      const { how, number } = decided;
      if (file.petition) return this.answer(tx, file, file.petition, { notice, how, crime, number, reasons }, acting);
      const { procuracy: to, exchange: of, unit } = file;
      const terms = { of, ...decided, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, higherOverruling, { id: notice, to, file: id, terms }, acting);
    };
    return this.reviews.act('overrule', id, { officer, at, ifMatch, also }, (file, at) =>
      overrule(file, { notice, ...overruled }, at),
    );
  }

  @Put(':id/keeping')
  @ApiOperation({
    summary:
      'Không nhất trí với kiến nghị: why, answered to the body and served on the procuracy below, whose decision stands (TTLT 04/2018 5(3)(a), 6(2))',
  })
  keep(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reasons }: Keeping,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionReview) => {
      if (file.petition) await this.answer(tx, file, file.petition, { notice, number, reasons }, acting);
    };
    return this.reviews.act('keep', id, { officer, at, ifMatch, also }, (file, at) =>
      keep(file, { notice, number }, at),
    );
  }

  @Post(':id/head-withdrawal/readings')
  @Repeatable()
  @HttpCode(200)
  @May('head-of-procuracy')
  @ApiOperation({
    summary:
      'Why the head of the procuracy below has to withdraw; the reading is logged with its purpose (TTLT 04/2018 4(4))',
  })
  async readWithdrawal(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { decision, exchange } = await this.reviews.get(officer, id);
    if (decision !== 'head-withdrawal') throw new Refused('not-found');
    return this.readings.latest(officer, headWithdrawal, exchange, purpose);
  }

  @Put(':id/deputy')
  @ApiOperation({
    summary:
      'Phân công một Phó Viện trưởng của Viện kiểm sát cấp dưới thay thế Viện trưởng; that procuracy tells the body (BLTTHS 52; TTLT 04/2018 4(4))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, officer: deputy }: Deputy,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { exchange }: ProsecutionReview): Promise<void> => {
      const answer = { decidedAt: acting.at, number, officer: deputy };
      await this.exchanges.answer(tx, headWithdrawal, exchange, 'granted', answer, acting);
    };
    return this.reviews.act('assignDeputy', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      assignDeputy(file, { officer: deputy, number }, history, at),
    );
  }

  @Put(':id/deputy-denial')
  @ApiOperation({
    summary:
      'Không có Phó Viện trưởng thay thế: the procuracy below tells the body, and the body above takes the case (TTLT 04/2018 4(4))',
  })
  deny(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Denial,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { exchange }: ProsecutionReview): Promise<void> => {
      const answer = { decidedAt: acting.at, number };
      await this.exchanges.answer(tx, headWithdrawal, exchange, 'refused', answer, acting);
    };
    return this.reviews.act('denyDeputy', id, { officer, at, ifMatch, also }, (file, at) =>
      denyDeputy(file, { number }, at),
    );
  }

  /** The body is answered, and the procuracy below is told the same. */
  private async answer(
    tx: EntityManager,
    { id: file, exchange, procuracy: to, unit }: ProsecutionReview,
    { of }: NonNullable<ProsecutionReview['petition']>,
    { notice, number, reasons, how, crime }: Answer,
    acting: Acting,
  ): Promise<void> {
    const decided = { number, decidedAt: acting.at, ...(how && { how }), ...(crime && { crime }) };
    const answer = how ? 'granted' : 'refused';
    await this.exchanges.answer(tx, bodyPetition, exchange, answer, decided, acting, { reasons });
    const terms = { of, upheld: how !== undefined, ...decided, unit };
    await this.exchanges.open(tx, petitionDecision, { id: notice, to, file, terms, dossier: { reasons } }, acting);
  }
}

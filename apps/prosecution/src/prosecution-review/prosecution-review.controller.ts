import {
  FileId,
  higherOverruling,
  Overruling,
  OverrulingGround,
  ProsecutionDecision,
  UnitCode,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, PageParams, readingRoutes } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { overrule, type ProsecutionReview } from './prosecution-review';
import { ProsecutionReviews } from './prosecution-reviews';

class ProsecutionReviewQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'overruled']).optional(),
    decision: ProsecutionDecision.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
class LowerOverruling extends createZodDto(decisionShape.extend({ how: Overruling, ground: OverrulingGround })) {}

/** What procuracies below have decided on their files, which this one may overrule as the one above. */
@ApiTags('prosecution-reviews')
@Controller('prosecution-reviews')
export class ProsecutionReviewController extends readingRoutes(ProsecutionReviews, ProsecutionReviewQuery) {
  constructor(
    private readonly reviews: ProsecutionReviews,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Put(':id/overruling')
  @ApiOperation({
    summary:
      'Rút, đình chỉ, hủy bỏ quyết định của Viện kiểm sát cấp dưới, without grounds or against the law; served on it, which decides anew (BLTTHS 240(3))',
  })
  overrule(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...overruled }: LowerOverruling,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { procuracy: to, exchange: of, unit }: ProsecutionReview) => {
      const terms = { of, ...overruled, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, higherOverruling, { id: notice, to, file: id, terms }, acting);
    };
    return this.reviews.act('overrule', id, { officer, at, ifMatch, also }, (file, at) =>
      overrule(file, { notice, ...overruled }, at),
    );
  }
}

import { DecisionAbove, FileId, higherProtest, UnitCode, type Moment } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, PageParams, readingRoutes } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { protest, withdrawProtest, type CourtReview } from './court-review';
import { CourtReviews } from './court-reviews';

class ReviewQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'protested']).optional(),
    decision: DecisionAbove.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
class HigherProtest extends createZodDto(decisionShape.extend({ defendants: z.array(FileId).min(1).max(200) })) {}
class ProtestWithdrawal extends createZodDto(decisionShape) {}

/** What courts below have decided, which this procuracy may protest as the one above theirs. */
@ApiTags('court-reviews')
@Controller('court-reviews')
export class CourtReviewController extends readingRoutes(CourtReviews, ReviewQuery) {
  constructor(
    private readonly reviews: CourtReviews,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Put(':id/protest')
  @ApiOperation({
    summary:
      'Kháng nghị: protest a judgment within 30 days, a suspension or termination within 15; served on its court (BLTTHS 336(1), 337)',
  })
  protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, defendants, number }: HigherProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served(officer, at, ({ decision, of }) => ({
      ...{ protest: decision === 'judgment' ? 'judgment' : 'decision', defendants, number },
      ...(of && { of }),
    }));
    return this.reviews.act('protest', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      protest(file, { notice, defendants, number }, deadlines(), at),
    );
  }

  @Put(':id/protest-withdrawal')
  @ApiOperation({
    summary: 'Rút kháng nghị: withdraw it before the file has gone up; served on the court (BLTTHS 342)',
  })
  withdrawProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: ProtestWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served(officer, at, ({ defendants, of }) => ({
      ...{ protest: 'withdrawal', defendants: [...defendants], number },
      ...(of && { of }),
    }));
    return this.reviews.act('withdrawProtest', id, { officer, at, ifMatch, also }, (file, at) =>
      withdrawProtest(file, { notice, number }, at),
    );
  }

  /** Serves it on the court that has decided. */
  private served(
    officer: Officer,
    at: Moment | undefined,
    say: (file: CourtReview) => {
      protest: 'judgment' | 'decision' | 'withdrawal';
      of?: string;
      defendants: FileId[];
      number: string;
    },
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: CourtReview): Promise<void> => {
      const { id, court: to, unit } = file;
      const [about] = file.from;
      if (!about) return;
      const terms = { ...say(file), about, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, higherProtest, { id: notice, to, file: id, terms }, acting);
    };
    return { notice, also };
  }
}

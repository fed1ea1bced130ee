import {
  DecisionAbove,
  DecisionPart,
  DecisionProtestAim,
  FileId,
  higherProtest,
  ProtestAim,
  ProtestedDecisionPart,
  ProtestedPart,
  UnitCode,
  type Moment,
} from '@la-chan/contracts';
import { Exchanges, type Opening } from '@la-chan/messaging';
import {
  Actor,
  type Before,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  type Officer,
  PageParams,
  readingRoutes,
} from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { changeProtest, partProtested, protest, withdrawProtest, type CourtReview } from './court-review';
import { CourtReviews } from './court-reviews';
import { protestSaid } from '../protest.requests';

class ReviewQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'protested']).optional(),
    decision: DecisionAbove.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
class HigherProtest extends createZodDto(
  decisionShape.extend({
    defendants: z.array(FileId).min(1).max(200),
    part: z
      .union([ProtestedPart, ProtestedDecisionPart])
      .optional()
      .describe('What of the judgment or decision; the whole without it (BLTTHS 336(2)(c))'),
    ...protestSaid,
    asks: z.union([ProtestAim, DecisionProtestAim]),
  }),
) {}
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
      'Kháng nghị: protest a judgment within 30 days, the whole or a part, a suspension or termination within 15, with the ground and what is asked; served on its court (BLTTHS 336, 337)',
  })
  protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, defendants, number, reasons, ...why }: HigherProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const say = ({ decision, of }: CourtReview) => ({
      ...{ protest: decision === 'judgment' ? ('judgment' as const) : ('decision' as const), defendants, number },
      ...why,
      ...(of && { of }),
    });
    const { notice, also } = this.served(officer, at, say, reasons);
    return this.reviews.act('protest', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      protest(file, { notice, defendants, number, ...why }, deadlines(), at),
    );
  }

  @Put(':id/protest-change')
  @ApiOperation({
    summary:
      'Thay đổi, bổ sung kháng nghị: about whom it is now, about what, why and what is asked; served on the court, which tells the one above that has the file (BLTTHS 342(1), (2))',
  })
  changeProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, defendants, number, reasons, ...why }: HigherProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const say = ({ of }: CourtReview, history: readonly HistoryEntry[]) => ({
      ...{ protest: 'change' as const, defendants, number },
      ...why,
      ...(of && { of, was: DecisionPart.parse(partProtested(history)) }),
    });
    const { notice, also } = this.served(officer, at, say, reasons);
    return this.reviews.act('changeProtest', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      changeProtest(file, { notice, defendants, number, ...why }, { deadlines: deadlines(), history }, at),
    );
  }

  @Put(':id/protest-withdrawal')
  @ApiOperation({
    summary:
      'Rút kháng nghị: withdraw it; served on the court, which tells the one above that has the file (BLTTHS 342)',
  })
  withdrawProtest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: ProtestWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.served(officer, at, ({ defendants, of }, history) => ({
      ...{ protest: 'withdrawal', defendants: [...defendants], number },
      ...(of && { of, part: partProtested(history) }),
    }));
    return this.reviews.act('withdrawProtest', id, { officer, at, ifMatch, also }, (file, at) =>
      withdrawProtest(file, { notice, number }, at),
    );
  }

  /** Serves it on the court that has decided. */
  private served(
    officer: Officer,
    at: Moment | undefined,
    say: (
      file: CourtReview,
      history: readonly HistoryEntry[],
    ) => Omit<Opening<typeof higherProtest>['terms'], 'about' | 'decidedAt' | 'unit'>,
    reasons?: string,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: CourtReview, { history }: Before<CourtReview>): Promise<void> => {
      const { id, court: to, unit } = file;
      const [about] = file.from;
      if (!about) return;
      const terms = { ...say(file, history), about, decidedAt: acting.at, unit };
      const opening = { id: notice, to, file: id, terms, ...(reasons && { dossier: { reasons } }) };
      await this.exchanges.open(tx, higherProtest, opening, acting);
    };
    return { notice, also };
  }
}

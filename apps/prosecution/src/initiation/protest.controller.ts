import { courtDecision, prosecutionNotice, supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { InitiationProtest, ProtestReview } from './initiation.requests';
import { Initiations } from './initiations';
import { protest } from './protest';
import { ProtestReviews } from './protest-reviews';

/** What a trial panel has initiated without grounds, and what the court above makes of that. */
@ApiTags('initiations')
@Controller('initiations/:id')
export class ProtestController {
  constructor(
    private readonly initiations: Initiations,
    private readonly reviews: ProtestReviews,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put('protest')
  @ApiOperation({
    summary:
      'Kháng nghị quyết định khởi tố của Hội đồng xét xử: without grounds, within 7 days; served on its court, on paper where that takes no part, and on the body that has opened the case (BLTTHS 161(1)(c), 337(2))',
  })
  async protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: InitiationProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const [notice, body] = [uuid(), uuid()];
    const acting = this.desk.acting(officer, at);
    const { exchange, unit } = await this.initiations.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const told = exchange ? await findExchange(tx, exchange) : undefined;
      const trial = told?.kind === courtDecision.kind && told.counterpartFile;
      const served = trial ? { notice, to: told.counterpart } : { notice: null, to: null };
      const file = await this.initiations.act('protest', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        protest(file, { number, body, ...served }, deadlines(), at),
      );
      const { case: opened, sentTo } = file;
      if (opened && sentTo) {
        const terms = { decision: 'initiation-protested', about: opened, number, decidedAt: acting.at, unit } as const;
        const opening = { id: body, to: sentTo, file: id, terms, dossier: { reasons: '' } };
        await this.exchanges.open(tx, supervisionNotice, opening, acting);
      }
      if (!trial || !exchange) return file;
      const said = { decision: 'decision-protest', of: exchange, about: trial } as const;
      const terms = { ...said, accused: [], number, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, prosecutionNotice, { id: notice, to: told.counterpart, file: id, terms }, acting);
      return file;
    });
  }

  @Put('protest-review')
  @ApiOperation({
    summary:
      'Record on paper what the court above has made of a protest, or that the court has not taken it; the body that investigates is told where there is no case (BLTTHS 161(1)(c), 361)',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...review }: ProtestReview,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reviews.record(id, { ...review, exchange: null }, { officer, at, ifMatch });
  }
}

import {
  courtDecision,
  prosecutionNotice,
  supervisionNotice,
  type FileId,
  type Moment,
  type ProtestGround,
} from '@la-chan/contracts';
import { Exchanges, findExchange } from '@la-chan/messaging';
import { type Acting as FileActing, Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Initiation } from './initiation';
import { InitiationProtest, InitiationProtestWithdrawal, ProtestReview } from './initiation.requests';
import { Initiations } from './initiations';
import { protest, withdrawProtest, type Telling } from './protest';
import { ProtestReviews } from './protest-reviews';

interface Numbered {
  readonly officer: Officer;
  readonly at: Moment | undefined;
  readonly ifMatch: number;
  readonly number: string;
}

/** What its court is told: the protest, with its words, or that it is withdrawn. */
interface ToCourt {
  readonly said:
    | { readonly decision: 'decision-protest'; readonly ground: ProtestGround; readonly asks: 'annulled' }
    | { readonly decision: 'protest-withdrawal' };
  readonly reasons?: string;
}

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
      'Kháng nghị quyết định khởi tố của Hội đồng xét xử: without grounds, within 7 days, with the ground of the protest; served on its court, on paper where that takes no part, and on the body that has opened the case (BLTTHS 161(1)(c), 336(2), 337(2))',
  })
  protest(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, ground, reasons }: InitiationProtest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const why = { said: { decision: 'decision-protest', ground, asks: 'annulled' }, reasons } as const;
    return this.told(id, { officer, at, ifMatch, number }, 'initiation-protested', why, (tx, acting, telling) =>
      this.initiations.act('protest', id, { ...acting, tx }, (file, at, deadlines) =>
        protest(file, { ...telling, ground }, deadlines(), at),
      ),
    );
  }

  @Put('protest-withdrawal')
  @ApiOperation({
    summary:
      'Rút kháng nghị quyết định khởi tố của Hội đồng xét xử: its court is told, and the body that has opened the case (BLTTHS 342)',
  })
  withdraw(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: InitiationProtestWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const back = { said: { decision: 'protest-withdrawal' } } as const;
    return this.told(
      id,
      { officer, at, ifMatch, number },
      'initiation-protest-withdrawn',
      back,
      (tx, acting, telling) =>
        this.initiations.act('withdrawProtest', id, { ...acting, tx }, (file, at) =>
          withdrawProtest(file, telling, at),
        ),
    );
  }

  /** The court that takes part is told, and the body that has opened the case. */
  private async told(
    id: FileId,
    { officer, at, ifMatch, number }: Numbered,
    decision: 'initiation-protested' | 'initiation-protest-withdrawn',
    { said, reasons }: ToCourt,
    decide: (tx: EntityManager, acting: FileActing<Initiation>, telling: Telling) => Promise<Initiation>,
  ): Promise<Initiation> {
    const [notice, body] = [uuid(), uuid()];
    const acting = this.desk.acting(officer, at);
    const { exchange, unit } = await this.initiations.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const told = exchange ? await findExchange(tx, exchange) : undefined;
      const trial = told?.kind === courtDecision.kind && told.counterpartFile;
      const served = trial ? { notice, to: told.counterpart } : { notice: null, to: null };
      const file = await decide(tx, { officer, at, ifMatch }, { number, body, ...served });
      const { case: about, sentTo } = file;
      if (about && sentTo) {
        const terms = { decision, about, number, decidedAt: acting.at, unit };
        const opening = { id: body, to: sentTo, file: id, terms, dossier: { reasons: '' } };
        await this.exchanges.open(tx, supervisionNotice, opening, acting);
      }
      if (!trial || !exchange) return file;
      const terms = { about: trial, of: exchange, accused: [], number, decidedAt: acting.at, unit, ...said };
      const opening = { id: notice, to: told.counterpart, file: id, terms, ...(reasons && { dossier: { reasons } }) };
      await this.exchanges.open(tx, prosecutionNotice, opening, acting);
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

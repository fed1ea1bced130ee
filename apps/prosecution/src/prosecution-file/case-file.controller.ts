import { caseFileHandover, type Moment, type Returner } from '@la-chan/contracts';
import { counterpartFile, findExchange, type Exchange } from '@la-chan/messaging';
import { Actor, Desk, Id, May, offeredRoutes, Offers, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { type ProsecutionFile } from './prosecution-file';
import { Receptions } from './receptions';
import { ToldDetentions } from './told-detentions';

/** Files of cases that are offered to this procuracy; the offers themselves are listed at `/exchanges`. */
@ApiTags('case-files')
@Controller('case-files')
export class CaseFileController extends offeredRoutes(caseFileHandover, {
  read: {
    may: ['prosecutor', 'head-of-procuracy'],
    summary: 'Open the sealed file of a case; the reading is logged with its purpose',
  },
  reject: {
    may: ['head-of-procuracy'],
    summary: 'Send the offer back with a reason; the file stays with its sender (BLTTHS 238; TTLT 04/2018 36(1))',
  },
}) {
  constructor(
    private readonly receptions: Receptions,
    private readonly detentions: ToldDetentions,
    offers: Offers,
    private readonly desk: Desk,
  ) {
    super(offers);
  }

  @Put(':id/acceptance')
  @May('head-of-procuracy')
  @ApiOperation({
    summary: 'Receive the file; acting waits for its release. The limit runs from here (BLTTHS 240(1), 245(3))',
  })
  accept(@Id() id: string, @Body() { occurredAt }: PlainAct, @Actor() officer: Officer): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, caseFileHandover, id);
      const origin = { sender: offer.counterpart, case: counterpartFile(offer) };
      const returns = offer.terms.returns?.map(({ by, at }) => ({ by, at }));
      const elsewhere = await this.returnedElsewhere(tx, offer.terms.returns);
      // What a court has returned was decided once.
      const decidedBefore = elsewhere.some(({ by }) => by !== 'procuracy') || undefined;
      const course = returns ? { returns } : {};
      const file = await this.receptions.take(tx, officer, caseFileHandover, offer, occurredAt, {
        ...{ origin, course, elsewhere, decidedBefore },
      });
      return this.detentions.received(tx, file, offer);
    });
  }

  /** Of the returns those to which this procuracy was no party. */
  private async returnedElsewhere(
    tx: EntityManager,
    returns: Exchange<typeof caseFileHandover>['terms']['returns'] = [],
  ): Promise<{ by: Returner; at: Moment }[]> {
    const elsewhere = [];
    for (const { by, at, exchange } of returns) if (!(await findExchange(tx, exchange))) elsewhere.push({ by, at });
    return elsewhere;
  }
}

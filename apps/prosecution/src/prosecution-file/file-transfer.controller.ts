import { prosecutionTransfer } from '@la-chan/contracts';
import { Actor, Desk, Id, May, offeredRoutes, Offers, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ProsecutionFile } from './prosecution-file';
import { Receptions } from './receptions';
import { ToldDetentions } from './told-detentions';

/** Files that other procuracies transfer to this one; the offers themselves are listed at `/exchanges`. */
@ApiTags('file-transfers')
@Controller('file-transfers')
export class FileTransferController extends offeredRoutes(prosecutionTransfer, {
  read: {
    may: ['prosecutor', 'head-of-procuracy'],
    summary: 'Open the sealed file that is transferred; the reading is logged with its purpose',
  },
  reject: {
    may: ['head-of-procuracy'],
    summary: 'Send the offer back with a reason; the file stays with its sender (BLTTHS 239(1))',
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
    summary: 'Receive the file; acting waits for its release. The limit runs anew from here (BLTTHS 239(2), 240(1))',
  })
  accept(@Id() id: string, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, prosecutionTransfer, id);
      const { investigated, returns, demandedBy, decidedBefore, suspended } = offer.terms;
      const course = { transferredBy: offer.counterpart, returns, ...(demandedBy && { demandedBy }) };
      const origin = { sender: investigated?.by ?? null, case: investigated?.case ?? null };
      const file = await this.receptions.take(tx, officer, prosecutionTransfer, offer, at, {
        ...{ origin, course, decidedBefore, suspended },
      });
      return this.detentions.received(tx, file, offer);
    });
  }
}

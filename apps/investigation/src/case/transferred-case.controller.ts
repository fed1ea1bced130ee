import { caseTransferHandover, RejectionReason } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  May,
  Offers,
  type Officer,
  PlainAct,
  Reading,
  rejectionFor,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { CaseRefusal } from './refusal';

/** Whatever this body thinks of its competence, it has to take what the procuracy has transferred. */
class FormalRejection extends createZodDto(
  rejectionFor(RejectionReason.exclude(['not-competent', 'same-matter', 'indictment-not-delivered'])),
) {}

/** Cases that other bodies transfer to this one; the offers themselves are listed at `/exchanges`. */
@ApiTags('case-transfers')
@Controller('case-transfers')
export class TransferredCaseController {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly desk: Desk,
  ) {}

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Open the sealed file that is transferred; the reading is logged with its purpose' })
  read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.offers.read(officer, caseTransferHandover, id, purpose);
  }

  @Put(':id/acceptance')
  @May('head-of-investigation')
  @ApiOperation({
    summary:
      'Tiếp nhận vụ án: it goes on here, under this id, once the other body has released it (BLTTHS 169(5); TTLT 04/2018 29(1)(b))',
  })
  accept(@Id() id: string, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const { terms } = await this.offers.find(tx, caseTransferHandover, id);
      if (terms.merged) throw new CaseRefusal('merged-by-procuracy', 'BLTTHS 242(1)');
      const file = terms.back ?? uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, at));
      return { id: file };
    });
  }

  @Put(':id/rejection')
  @HttpCode(204)
  @May('head-of-investigation')
  @ApiOperation({ summary: 'Send it back as incomplete or sent to the wrong body (TTLT 04/2018 29(1)(b))' })
  async reject(@Id() id: string, @Body() rejection: FormalRejection, @Actor() officer: Officer): Promise<void> {
    const { terms } = await this.desk.database.tx(officer, (tx) => this.offers.find(tx, caseTransferHandover, id));
    if (terms.merged) throw new CaseRefusal('merged-by-procuracy', 'BLTTHS 242(1)');
    return this.offers.reject(officer, caseTransferHandover, id, rejection);
  }
}

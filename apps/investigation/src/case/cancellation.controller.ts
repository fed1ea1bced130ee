import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { Cancellations } from './cancellations';
import { InitiationCancellation } from './case.requests';
import { Cases } from './cases';
import { servedAs } from './qualification';

/** Decisions that the body cancels itself. */
@ApiTags('cases')
@Controller('cases')
export class CancellationController {
  constructor(
    private readonly cases: Cases,
    private readonly cancellations: Cancellations,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án: a ground not to initiate was found; served on the procuracy within 24 hours, the sender is told (BLTTHS 157, 158(1))',
  })
  cancelInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, administrative }: InitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const of = servedAs(await this.cases.get(officer, id));
      const said = { decision: 'initiation-cancellation', ground, ...(of && { of }) } as const;
      const also = this.decisions.serving(said, notice, officer, at);
      const acting = { officer, at, ifMatch, also };
      return this.cancellations.initiation(tx, id, { notice, ground, administrative }, acting);
    });
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { classify, notifyProcuracy } from './reception';
import { Classification } from './verification.requests';
import { Verifications } from './verifications';

/** What this body owes as the first that receives a report: from a commune's police, or through the procuracy. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationReceptionController {
  constructor(
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
  ) {}

  @Put(':id/classification')
  @ApiOperation({ summary: 'Phân loại: classify within 24 hours of the reception (TTLT 01/2017 8(1))' })
  classify(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...classification }: Classification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('classify', id, { officer, at, ifMatch }, (file, at) =>
      classify(file, classification, at),
    );
  }

  @Put(':id/procuracy-notice')
  @ApiOperation({
    summary: 'Thông báo việc tiếp nhận cho Viện kiểm sát: within 3 days, as a served notice (BLTTHS 146(5))',
  })
  notifyProcuracy(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'reception' }, notice, officer, at);
    return this.verifications.act('notifyProcuracy', id, { officer, at, ifMatch, also }, (file, at) =>
      notifyProcuracy(file, notice, at),
    );
  }
}

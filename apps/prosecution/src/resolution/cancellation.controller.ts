import { CancellingProcuracy, NonInitiationGround, supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { cancelInitiation, cancelNonInitiation, cancelSuspension, caseOf } from './cancellation';
import type { Resolution } from './resolution';
import { Resolutions } from './resolutions';

const cancellation = decisionShape.extend({
  by: CancellingProcuracy.default('this-procuracy').describe('The procuracy above: the day is that of the receipt'),
});
class Cancellation extends createZodDto(cancellation) {}
class InitiationCancellation extends createZodDto(
  cancellation.extend({
    ground: NonInitiationGround,
    administrative: z.boolean().default(false).describe('It shows signs of an administrative violation'),
    reasons: prose.describe('Sealed'),
  }),
) {}

/** What this procuracy has decided itself on a report, and does not hold. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionCancellationController {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put(':id/suspension-cancellation')
  @ApiOperation({
    summary: 'Hủy bỏ quyết định tạm đình chỉ: the report goes on for a month, the reporter is sent it (BLTTHS 148(2))',
  })
  cancelSuspension(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...cancellation }: Cancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('cancelSuspension', id, { officer, at, ifMatch }, (file, at) =>
      cancelSuspension(file, cancellation, at),
    );
  }

  @Put(':id/non-initiation-cancellation')
  @ApiOperation({
    summary: 'Hủy bỏ quyết định không khởi tố vụ án: the report goes on until it is decided anew (BLTTHS 41(1), 158)',
  })
  cancelNonInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...cancellation }: Cancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.resolutions.act('cancelNonInitiation', id, { officer, at, ifMatch }, (file, at) =>
      cancelNonInitiation(file, cancellation, at),
    );
  }

  @Put(':id/initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án: there is no case; the body that investigates it is told, and by it the desk (BLTTHS 157, 158(1))',
  })
  async cancelInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons, ...cancellation }: InitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const about = caseOf(await this.resolutions.get(officer, id));
    const also = async (tx: EntityManager, { sender: to, unit }: Resolution) => {
      const acting = this.desk.acting(officer, at);
      const { number } = cancellation;
      const terms = { decision: 'initiation-cancelled', about, number, decidedAt: acting.at, unit } as const;
      const opening = { id: notice, to, file: id, terms, dossier: { reasons } };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
    };
    return this.resolutions.act('cancelInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelInitiation(file, { ...cancellation, notice }, at),
    );
  }
}

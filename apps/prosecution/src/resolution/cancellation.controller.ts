import { CancellingProcuracy, NonInitiationGround, supervisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Actor, type Before, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
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
const told = cancellation.extend({ reasons: prose.describe('Sealed for the body that had the report') });
class NonInitiationCancellation extends createZodDto(told) {}
class InitiationCancellation extends createZodDto(
  told.extend({
    ground: NonInitiationGround,
    administrative: z.boolean().default(false).describe('It shows signs of an administrative violation'),
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
    summary:
      'Hủy bỏ quyết định không khởi tố vụ án: the report goes on until it is decided anew; the body that had it is told (BLTTHS 41(1), 158)',
  })
  cancelNonInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons, ...cancellation }: NonInitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.telling(
      ({ id: own, from: [about = own] }) => ({ decision: 'own-non-initiation-cancelled', about }),
      { ...cancellation, reasons },
      this.desk.acting(officer, at),
    );
    return this.resolutions.act('cancelNonInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelNonInitiation(file, { ...cancellation, notice }, at),
    );
  }

  @Put(':id/initiation-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố vụ án: there is no case; the body that investigates it is told, and by it the desk (BLTTHS 157, 158(1))',
  })
  cancelInitiation(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons, ...cancellation }: InitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.telling(
      (before) => ({ decision: 'initiation-cancelled', about: caseOf(before) }),
      { ...cancellation, reasons },
      this.desk.acting(officer, at),
    );
    return this.resolutions.act('cancelInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelInitiation(file, { ...cancellation, notice }, at),
    );
  }

  /** The body that had the report is told, with the act, by what the file was before it. */
  private telling(
    said: (before: Resolution) => { decision: 'initiation-cancelled' | 'own-non-initiation-cancelled'; about: FileId },
    { number, reasons }: { number: string; reasons: string },
    acting: Acting,
  ) {
    const notice = uuid();
    const also = async (tx: EntityManager, file: Resolution, { file: before }: Before<Resolution>): Promise<void> => {
      const { id, sender: to, unit } = file;
      const terms = { ...said(before), number, decidedAt: acting.at, unit };
      await this.exchanges.open(
        tx,
        supervisionNotice,
        { id: notice, to, file: id, terms, dossier: { reasons } },
        acting,
      );
    };
    return { notice, also };
  }
}

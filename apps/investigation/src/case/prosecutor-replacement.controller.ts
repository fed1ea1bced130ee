import { prosecutorReplacement, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { ProsecutorReplacement } from './case.requests';
import { Cases } from './cases';
import { askProsecutorReplacement } from './prosecutor-replacement';

/** Of the prosecutor who supervises a case. */
@ApiTags('cases')
@Controller('cases')
export class ProsecutorReplacementController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/prosecutor-replacement-request')
  @ApiOperation({
    summary:
      'Đề nghị thay đổi Kiểm sát viên: why is sealed; the head of the procuracy decides within 3 days (TTLT 04/2018 4(6))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, reasons }: ProsecutorReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, dossier: { reasons } };
      const terms = { number, ground, unit };
      await this.exchanges.open(tx, prosecutorReplacement, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askProsecutorReplacement', id, { officer, at, ifMatch, also }, (file, at) =>
      askProsecutorReplacement(file, { exchange, to: this.decisions.procuracyOf(file.unit), ground }, at),
    );
  }
}

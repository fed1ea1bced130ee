import { caseTransferRequest, FileId, TransferGround } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { askTransfer, transfer } from './transfer';

class TransferRequest extends createZodDto(
  actShape.extend({
    ground: TransferGround.exclude(['procuracy-takes-over', 'demand-not-followed']),
    body: z.string().trim().min(1).max(200).describe('The body that has to investigate'),
    demand: FileId.optional().describe('The notice of the procuracy that demands it (BLTTHS 169(1)(d))'),
  }),
) {}

/** A case that another body has to investigate. */
@ApiTags('cases')
@Controller('cases')
export class TransferController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/transfer-request')
  @ApiOperation({
    summary:
      'Đề nghị chuyển vụ án: the procuracy decides within 3 days (BLTTHS 169(1)(a)–(c), (3)(a); TTLT 04/2018 29(1))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, body, demand }: TransferRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const asked = { ground, body, ...(demand && { demand }) };
    const also = async (tx: EntityManager, { number, unit }: Case) => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { ...asked, number, unit };
      await this.exchanges.open(tx, caseTransferRequest, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askTransfer', id, { officer, at, ifMatch, also }, (file, at) =>
      askTransfer(file, { exchange, to: this.decisions.procuracyOf(file.unit), ...asked }, at),
    );
  }

  @Put(':id/transfer')
  @ApiOperation({ summary: 'Chuyển hồ sơ vụ án: within 3 days of the procuracy’s decision (BLTTHS 169(4))' })
  transfer(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('transfer', id, { officer, at, ifMatch }, transfer);
  }
}

import { AgencyId, caseTransferRequest, FileId, TransferGround, UnitCode } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Actor, actShape, bodyName, Desk, Id, IfMatch, Offers, type Officer, PlainAct, prose } from '@la-chan/platform';
import { Body, Controller, Delete, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { CaseRefusal } from './refusal';
import { CaseTransfers } from './case-transfers';
import { Cases } from './cases';
import { offerOf, withdraw } from './offered';
import { ServedMeanwhile } from './served-meanwhile';
import { askTransfer, transfer } from './transfer';

class TransferRequest extends createZodDto(
  actShape.extend({
    ground: TransferGround.exclude(['procuracy-takes-over', 'demand-not-followed']),
    body: bodyName.describe('The body that has to investigate'),
    demand: FileId.optional().describe('The notice of the procuracy that demands it (BLTTHS 169(1)(d))'),
    outside: z
      .literal(true)
      .optional()
      .describe(
        'That body is outside the city: the provincial procuracy decides (BLTTHS 169(2)); none of the platform is',
      ),
  }),
) {}

class TransferOffer extends createZodDto(
  actShape.extend({
    to: AgencyId.describe('The body that has to investigate'),
    unit: UnitCode.optional().describe('Where it is investigated from then on, where that is another place'),
    reasons: prose.describe('Sealed for that body'),
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
    private readonly transfers: CaseTransfers,
    private readonly offers: Offers,
    private readonly meanwhile: ServedMeanwhile,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/transfer-request')
  @ApiOperation({
    summary:
      'Đề nghị chuyển vụ án: the procuracy decides within 3 days (BLTTHS 169(1)(a)–(c), (3)(a); TTLT 04/2018 29(1))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, body, demand, outside }: TransferRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    if (outside && this.directory.named(body)) throw new CaseRefusal('body-of-this-city', 'BLTTHS 169(2)');
    const asked = { ground, body, ...(demand && { demand }), ...(outside && { outside }) };
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
    const also = (tx: EntityManager, file: Case): Promise<void> => this.transfers.tellGone(tx, file, officer, at);
    return this.cases.act('transfer', id, { officer, at, ifMatch, also }, transfer);
  }

  @Put(':id/transfer-offer')
  @ApiOperation({
    summary:
      'Chuyển hồ sơ vụ án qua hệ thống: offered to a body of the platform with its accused, victims, detentions and what its limit was given; it has to take the case (BLTTHS 169(4), (5); TTLT 04/2018 19(2), 29(1)(b))',
  })
  async offer(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, unit: place, reasons }: TransferOffer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.cases.get(officer, id);
    const there = place ?? unit;
    const to = this.decisions.competent('investigation', there, chosen);
    if (to === officer.agency) throw new CaseRefusal('own-body', 'BLTTHS 169(4)');
    const { decide, also } = this.transfers.to(to, there, reasons, officer, at);
    return this.cases.act('offerTransfer', id, { officer, at, ifMatch, also }, decide);
  }

  @Delete(':id/transfer-offer')
  @ApiOperation({ summary: 'Withdraw the file from the other body, at any moment before its release (BLTTHS 169(4))' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const also = (tx: EntityManager): Promise<void> => this.meanwhile.offerEnded(tx, id, this.desk.acting(officer));
    return this.offers.withdraw(this.cases, id, { officer, ifMatch, also }, offerOf, withdraw);
  }
}

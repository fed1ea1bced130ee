import { arrestApproval, custodyExtensionRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, type Before, Desk, Id, IfMatch, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { askArrestApproval, askExtension, extensionTurn } from './approvals';
import { Custodies } from './custodies';
import { declineDemand, recordArrest, type CustodyFile } from './custody';
import { ArrestMinutes, ArrestOrder, CustodyExtension, Disagreement } from './custody.requests';

/** What the procuracy is asked to approve of somebody who is held, and what follows. */
@ApiTags('custodies')
@Controller('custodies')
export class CustodyApprovalsController {
  constructor(
    private readonly custodies: Custodies,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Put(':id/arrest')
  @ApiOperation({
    summary:
      'Lệnh bắt người bị giữ trong trường hợp khẩn cấp: with the custody or after it; the procuracy is asked to approve it, and has 12 hours (BLTTHS 110(4), (6); TTLT 04/2018 15(1), (3))',
  })
  askArrestApproval(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: decision, grounds }: ArrestOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit, urgency, person }: CustodyFile): Promise<void> => {
      if (!urgency) throw new Error(`custody ${id} is urgent on no ground`);
      const dossier = { person: await this.persons.read(tx, officer, person, `arrest ${exchange}`), grounds };
      const to = this.decisions.procuracyOf(unit);
      const terms = { number, urgency, unit };
      await this.exchanges.open(tx, arrestApproval, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.custodies.act('askArrestApproval', id, { officer, at, ifMatch, also }, (file, at) =>
      askArrestApproval(file, { exchange, to: this.decisions.procuracyOf(file.unit), decision }, at),
    );
  }

  @Put(':id/arrest/minutes')
  @ApiOperation({
    summary:
      'Biên bản bắt người bị giữ trong trường hợp khẩn cấp: at the facility, before one of its officers, once the arrest is approved (TTLT 04/2018 15(4))',
  })
  recordArrest(
    @Id() id: FileId,
    @Body() { occurredAt: at, minutes }: ArrestMinutes,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.custodies.act('recordArrest', id, { officer, at, ifMatch }, (file, at) =>
      recordArrest(file, minutes, at),
    );
  }

  @Put(':id/demands/:notice/disagreement')
  @ApiOperation({
    summary:
      'Trả lời không nhất trí với yêu cầu gia hạn, hủy bỏ tạm giữ: why, sealed for the procuracy; the body had to carry it out, so this is seen (TTLT 04/2018 5(1), (2), 6(1), 16(1))',
  })
  declineDemand(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at, reasons }: Disagreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'demand-declined', demand }, notice, officer, at, { reasons });
    return this.custodies.act('declineDemand', id, { officer, at, ifMatch, also }, (file, at) =>
      declineDemand(file, { demand, notice }, at),
    );
  }

  @Put(':id/extension-request')
  @ApiOperation({
    summary:
      'Gia hạn tạm giữ, the first time or the second, also as the procuracy demands: it is asked to approve it, and has 12 hours (BLTTHS 118(2); TTLT 04/2018 16(1))',
  })
  askExtension(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: decision, days, grounds }: CustodyExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: CustodyFile, { file }: Before<CustodyFile>) => {
      const to = this.decisions.procuracyOf(unit);
      const terms = { number, turn: extensionTurn(file), days, limit: file.until ?? acting.at, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { grounds } };
      await this.exchanges.open(tx, custodyExtensionRequest, opening, acting);
    };
    return this.custodies.act('askExtension', id, { officer, at, ifMatch, also }, (file, at) =>
      askExtension(file, { exchange, to: this.decisions.procuracyOf(file.unit), decision, days }, at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct, SanctionProposal } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { Cancellations } from './cancellations';
import { Assignment as InvestigatorReplacement } from '../verification/verification.requests';
import type { Case } from './case';
import { Disagreement, ExhibitsHandover, InitiationCancellation, RequalificationCancellation } from './case.requests';
import { Cases } from './cases';
import { proposeSanction } from './conclusion';
import { handOverExhibits } from './exhibits';
import { proposeRevocation } from './charge';
import { declineDemand, replaceInvestigator, toBeCancelled } from './charge-demand';
import { cancelAsDemanded, servedAs } from './qualification';
import { Withdrawals } from './withdrawals';

/** What the body cancels itself or proposes to have cancelled, and what it does on the procuracy’s demand, or writes why it does not. */
@ApiTags('cases')
@Controller('cases')
export class CancellationController {
  constructor(
    private readonly cases: Cases,
    private readonly cancellations: Cancellations,
    private readonly withdrawals: Withdrawals,
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
    @Body() { occurredAt: at, ground, administrative, demand }: InitiationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const of = servedAs(await this.cases.get(officer, id));
      const said = { decision: 'initiation-cancellation', ground, demand, ...(of && { of }) } as const;
      const also = this.decisions.serving(said, notice, officer, at);
      const acting = { officer, at, ifMatch, also };
      return this.cancellations.initiation(tx, id, { notice, ground, administrative, demand }, acting);
    });
  }

  @Put(':id/sanction-proposal')
  @ApiOperation({
    summary:
      'Chuyển hồ sơ đề nghị xử phạt vi phạm hành chính: within 3 days of the decision that cancels the initiation, of a case that came from no report of this body (BLTTHS 158(1); TTLT 01/2017 16(1))',
  })
  proposeSanction(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: SanctionProposal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('proposeSanction', id, { officer, at, ifMatch }, (file, at) =>
      proposeSanction(file, body, at),
    );
  }

  @Put(':id/accused/:accused/charge-revocation-proposal')
  @ApiOperation({
    summary:
      'Đề nghị Viện kiểm sát hủy bỏ quyết định khởi tố bị can đã phê chuẩn: why, sealed; the procuracy cancels it, or writes why not (TTLT 04/2018 5(3)(a))',
  })
  proposeRevocation(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, reasons }: Disagreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const said = { decision: 'charge-revocation-proposal', accused } as const;
    const also = this.decisions.serving(said, notice, officer, at, { reasons });
    return this.cases.act('proposeRevocation', id, { officer, at, ifMatch, also }, (file, at) =>
      proposeRevocation(file, { accused, notice }, at),
    );
  }

  @Put(':id/demands/:notice/disagreement')
  @ApiOperation({
    summary:
      'Trả lời không nhất trí với yêu cầu của Viện kiểm sát: why, sealed; but for the investigator the procuracy decides it itself (TTLT 04/2018 4(3), 5(1), (2), 7(1)(c), 8(1)(b))',
  })
  declineDemand(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at, reasons }: Disagreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const told = this.decisions.serving({ decision: 'demand-declined', demand }, notice, officer, at, { reasons });
    const also = async (tx: EntityManager, file: Case) => told(tx, await this.cases.whereDemanded(tx, file, demand));
    return this.cases.act('declineDemand', id, { officer, at, ifMatch, also }, (file, at) =>
      declineDemand(file, { demand, notice }, at),
    );
  }

  @Put(':id/demands/:notice/investigator')
  @ApiOperation({
    summary:
      'Thay đổi Điều tra viên theo yêu cầu của Viện kiểm sát: within 3 days, sent to it (BLTTHS 51(2); TTLT 04/2018 4(3), (8))',
  })
  replaceInvestigator(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at, investigator }: InvestigatorReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'replacement', demand }, notice, officer, at);
    return this.cases.act('replaceInvestigator', id, { officer, at, ifMatch, also }, (file, at) =>
      replaceInvestigator(file, { demand, investigator, notice }, at),
    );
  }

  @Put([
    ':id/demands/:notice/investigation',
    ':id/demands/:notice/measure',
    ':id/demands/:notice/cancellation',
    ':id/demands/:notice/change',
  ])
  @ApiOperation({
    summary:
      'Thực hiện yêu cầu điều tra, áp dụng biện pháp ngăn chặn, thay đổi hoặc hủy bỏ quyết định: what was demanded is investigated, ordered, changed, or cancelled or proposed for that; the procuracy is told so (TTLT 04/2018 5, 11(2), 16(3))',
  })
  carryOut(
    @Id() id: FileId,
    @Id('notice') demand: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const told = this.decisions.serving({ decision: 'remedy', demand }, notice, officer, at);
    const also = async (tx: EntityManager, file: Case) => told(tx, await this.cases.whereDemanded(tx, file, demand));
    return this.withdrawals.carryOut(id, { demand, notice }, { officer, at, ifMatch, also });
  }

  @Put(':id/exhibits-transfers/:notice/handover')
  @ApiOperation({
    summary:
      'Bàn giao vật chứng cho cơ quan thi hành án dân sự: within 2 days of the procuracy’s decision, which is sent the minutes (TTLT 04/2018 36(2)(b))',
  })
  handOverExhibits(
    @Id() id: FileId,
    @Id('notice') transfer: string,
    @Body() { occurredAt: at, minutes }: ExhibitsHandover,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = this.decisions.serving({ decision: 'exhibits-handover', transfer, minutes }, exchange, officer, at);
    return this.cases.act('handOverExhibits', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      handOverExhibits(file, { notice: transfer, minutes, exchange }, history, at),
    );
  }

  @Put(':id/requalification-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố vụ án theo yêu cầu của Viện kiểm sát: what stood before holds again (TTLT 04/2018 8(1)(b))',
  })
  cancelRequalification(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand }: RequalificationCancellation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const of = toBeCancelled(await this.cases.get(officer, id), demand, 'requalification-cancellation');
      const said = { decision: 'requalification-cancellation', of, demand } as const;
      const also = this.decisions.serving(said, notice, officer, at);
      return this.cancellations.requalification(tx, id, { of, notice }, { officer, at }, () =>
        this.cases.act('cancelRequalification', id, { officer, at, ifMatch, tx, also }, (file, at) =>
          cancelAsDemanded(file, { notice, demand }, at),
        ),
      );
    });
  }
}

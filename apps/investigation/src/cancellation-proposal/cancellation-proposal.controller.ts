import type { FileId } from '@la-chan/contracts';
import { type Acting, Actor, Id, IfMatch, type Officer, type Store } from '@la-chan/platform';
import type { FileRow, ProposalAct, ProposingCancellation, Withdrawal, WithdrawalAct } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import type { Case } from '../case/case';
import { Cases } from '../case/cases';
import { proposeCancellation as proposeOfCase } from '../case/petition';
import { Withdrawals } from '../case/withdrawals';
import { Custodies } from '../custody/custodies';
import { proposeCancellation as proposeOfCustody, type CustodyFile } from '../custody/custody';
import { Decisions } from '../decisions';
import { CancellationProposal, DecisionWithdrawal } from '../petition/petition.requests';
import {
  proposeCancellation as proposeOfVerification,
  withdrawDecision as withdrawOfVerification,
} from '../verification/petition';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';

type Proposed = Parameters<ProposingCancellation<FileRow>>[1];

/** What the body has served on the procuracy, and finds to have to fall. */
abstract class CancellationProposalController<File extends FileRow, Act extends string = never> {
  constructor(
    protected readonly files: Store<File, ProposalAct | Act>,
    private readonly propose: ProposingCancellation<File>,
    protected readonly decisions: Decisions,
  ) {}

  @Put(':id/decisions/:notice/cancellation-proposal')
  @ApiOperation({
    summary:
      'Đề nghị Viện kiểm sát hủy bỏ lệnh, quyết định đã gửi, hoặc rút để thay đổi: what that notice has served; why, sealed; the procuracy cancels it, or writes why not; what is withdrawn the body changes itself (TTLT 04/2018 5(1), (2))',
  })
  proposeCancellation(
    @Id() id: FileId,
    @Id('notice') served: string,
    @Body() { occurredAt: at, reasons, change }: CancellationProposal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const notice = uuid();
    const how = change ? { change } : {};
    const also = this.decisions.proposing(served, { reasons, ...how }, notice, officer, at);
    return this.proposed(id, { served, notice, ...how }, { officer, at, ifMatch, also });
  }

  protected proposed(id: FileId, what: Proposed, acting: Acting<File>): Promise<File> {
    return this.files.act('proposeCancellation', id, acting, (file, at, _, history) =>
      this.propose(file, what, at, history),
    );
  }
}

/** And what of that a deputy has decided, so that the head withdraws it. */
abstract class WithdrawalController<File extends FileRow> extends CancellationProposalController<File, WithdrawalAct> {
  protected abstract withdraw(id: FileId, withdrawal: Withdrawal, acting: Acting<File>): Promise<File>;

  @Put(':id/decisions/:notice/withdrawal')
  @ApiOperation({
    summary:
      'Thủ trưởng rút, hủy bỏ quyết định của Phó Thủ trưởng đã gửi: what this notice has served, but a decision to initiate, which has a cancellation of its own; why, sealed; the procuracy is told, and it is as before that decision, so that another may be taken (TTLT 04/2018 5(2))',
  })
  withdrawDecision(
    @Id() id: FileId,
    @Id('notice') served: string,
    @Body() { occurredAt: at, number, reasons }: DecisionWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const notice = uuid();
    const also = this.decisions.withdrawing(served, reasons, notice, officer, at);
    const { agency: by } = officer;
    return this.withdraw(id, { served, notice, number, by }, { officer, ...(at && { at }), ifMatch, also });
  }
}

@ApiTags('custodies')
@Controller('custodies')
export class CustodyCancellationProposalController extends CancellationProposalController<CustodyFile> {
  constructor(custodies: Custodies, decisions: Decisions) {
    super(custodies, proposeOfCustody, decisions);
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseCancellationProposalController extends WithdrawalController<Case> {
  constructor(
    cases: Cases,
    private readonly withdrawals: Withdrawals,
    decisions: Decisions,
  ) {
    super(cases, proposeOfCase, decisions);
  }

  protected override proposed(...asked: Parameters<Withdrawals['propose']>): Promise<Case> {
    return this.withdrawals.propose(...asked);
  }

  protected withdraw(...[id, withdrawal, acting]: Parameters<Withdrawals['withdraw']>): Promise<Case> {
    return this.withdrawals.withdraw(id, withdrawal, acting);
  }
}

@ApiTags('verifications')
@Controller('verifications')
export class VerificationCancellationProposalController extends WithdrawalController<Verification> {
  constructor(verifications: Verifications, decisions: Decisions) {
    super(verifications, proposeOfVerification, decisions);
  }

  protected withdraw(id: FileId, withdrawal: Withdrawal, acting: Acting<Verification>): Promise<Verification> {
    return this.files.act('withdrawDecision', id, acting, (file, at, _, history) =>
      withdrawOfVerification(file, withdrawal, at, history),
    );
  }
}

import { victimReferral, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Abroad,
  Actor,
  Desk,
  type Gone,
  type Holding,
  Id,
  IfMatch,
  type Officer,
  type WaitingAbroad,
} from '@la-chan/platform';
import { assistanceOf, type FileRow } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Case } from '../case/case';
import { caseRequests } from '../case/referral';
import { Assistance, Referral } from '../case/case.requests';
import { Cases } from '../case/cases';
import { goneBy as caseGoneBy } from '../case/offered';
import { Decisions } from '../decisions';
import { verificationRequests } from '../verification/referral';
import { goneBy as verificationGoneBy } from '../verification/takeover';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';
import { settling, type Requesting } from './request';

type Settling = 'recordAnswer' | 'withdrawRequest';

interface WithRequests {
  readonly requests: readonly Pick<
    Case['requests'][number] | Verification['requests'][number],
    'exchange' | 'kind' | 'to' | 'answer'
  >[];
}

/** What a file asks of other agencies while it goes on; whoever has it then (`goneBy`) is told what comes of what is asked abroad. */
abstract class RequestController<File extends FileRow & WithRequests> {
  private readonly waiting: WaitingAbroad<File, Settling, 'requests'>;

  constructor(
    private readonly files: Holding<File, Settling | 'referVictim' | 'askAssistance', 'requests'>,
    private readonly law: Requesting<File>,
    goneBy: (file: File) => Gone | undefined,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {
    const acts = { answer: 'recordAnswer', withdraw: 'withdrawRequest' } as const;
    this.waiting = abroad.register<File, Settling, 'requests'>({
      store: files,
      list: 'requests',
      acts,
      settle: settling(law),
      goneBy,
      asked: assistanceOf,
    });
  }

  @Post(':id/victim-referrals')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Refer a victim to the agency that supports; also while the file is with others (Luật 53/2024 27(1))',
  })
  async referVictim(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, ...dossier }: Referral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const { unit } = await this.files.get(officer, id);
    const to = this.decisions.competent('victim-support', unit, chosen);
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: File) => {
      const terms = { number, way: 'referred', referredAt: acting.at, unit } as const;
      await this.exchanges.open(tx, victimReferral, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.files.act('referVictim', id, { officer, at, ifMatch, also }, (file, at) =>
      this.law.referVictim(file, { exchange, to }, at),
    );
  }

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 147(3), 148(1)(a), 229(1)(c); Luật 08/2007 17)',
  })
  askAssistance(
    @Id() id: FileId,
    @Body() asked: Assistance,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    return this.abroad.ask(this.files, id, asked, { officer, ifMatch }, this.law.askAssistance);
  }

  @Delete(':id/requests/:exchange')
  @ApiOperation({
    summary:
      'Rút lại: a referral or a request for assistance that is not answered yet (BLTTHS 148(1)(a), 229(1)(c); Luật 53/2024 27(1))',
  })
  withdraw(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    return this.abroad.withdraw(this.waiting, { id, exchange }, { officer, ifMatch });
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseRequestController extends RequestController<Case> {
  constructor(cases: Cases, exchanges: Exchanges, decisions: Decisions, abroad: Abroad, desk: Desk) {
    super(cases, caseRequests, caseGoneBy, exchanges, decisions, abroad, desk);
  }
}

@ApiTags('verifications')
@Controller('verifications')
export class VerificationRequestController extends RequestController<Verification> {
  constructor(verifications: Verifications, exchanges: Exchanges, decisions: Decisions, abroad: Abroad, desk: Desk) {
    super(verifications, verificationRequests, verificationGoneBy, exchanges, decisions, abroad, desk);
  }
}

import { assistanceRequest, victimReferral, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { Assistance, Referral } from '../case/case.requests';
import type { Verification } from './verification';
import { Verifications } from './verifications';
import { askAssistance, referVictim } from './referral';

const Id = () => Param('id', ParseUUIDPipe);

/** What a verification asks of other agencies while it goes on. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationReferralController {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/victim-referrals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Refer a victim to the agency that supports; also while the file is with others' })
  async referVictim(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, ...dossier }: Referral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.verifications.get(officer, id);
    const to = this.decisions.competent('victim-support', unit, chosen);
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Verification) => {
      const terms = { number, way: 'referred', referredAt: acting.at, unit } as const;
      await this.exchanges.open(tx, victimReferral, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.verifications.act('referVictim', id, { officer, at, ifMatch, also }, (file, at) =>
      referVictim(file, { exchange, to }, at),
    );
  }

  @Post(':id/assistance-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Ask for assistance from abroad; while it waits it may be a ground to suspend (BLTTHS 148(1)(a))',
  })
  async askAssistance(
    @Id() id: FileId,
    @Body() { occurredAt: at, assistance, country, neededBy, ...dossier }: Assistance,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.verifications.get(officer, id);
    const to = this.decisions.competent('international-cooperation', unit);
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Verification) => {
      const terms = { number, assistance, country, neededBy, unit };
      await this.exchanges.open(tx, assistanceRequest, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.verifications.act('askAssistance', id, { officer, at, ifMatch, also }, (file, at) =>
      askAssistance(file, { exchange, to, assistance, country }, at),
    );
  }
}

import { victimReferral, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer, OwnRequests } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { refer, withdrawReferral } from './referral';
import type { Report } from './report';
import { Referral } from './report.requests';
import { Reports } from './reports';

@ApiTags('reports')
@Controller('reports')
export class ReferralController {
  constructor(
    private readonly reports: Reports,
    private readonly own: OwnRequests,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/victim-referrals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring a victim to victim support at once, one referral for each (Luật 53/2024 27(1))' })
  async refer(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...dossier }: Referral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.reports.get(officer, id);
    const to = competentAgency(this.directory, 'victim-support', unit, this.desk.clock.now());
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: Report) => {
      const acting = this.desk.acting(officer, at);
      const terms = { number, way: 'referred', referredAt: acting.at, unit } as const;
      await this.exchanges.open(tx, victimReferral, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.reports.act('refer', id, { officer, at, ifMatch, also }, (report, at) =>
      refer(report, { exchange, to }, at),
    );
  }

  @Delete(':id/victim-referrals/:exchange')
  @ApiOperation({ summary: 'Rút lại: a referral that is not answered yet (Luật 53/2024 27(1))' })
  withdraw(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const acting = { officer, ifMatch };
    return this.own.withdraw(this.reports, 'withdrawReferral', { id, exchange }, acting, withdrawReferral);
  }
}

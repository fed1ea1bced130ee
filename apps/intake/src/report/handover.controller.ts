import { reportHandover, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, assertMay, Desk, Id, IfMatch, Offers, type Officer, Persons, ReportDossiers } from '@la-chan/platform';
import { firstMeasuresOf, itemListOf } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { FollowingReports } from './following';
import { chief } from './course';
import { goesAtOnce, offer, withdraw } from './handover';
import { supplement, type Report } from './report';
import { Handover, Supplement } from './report.requests';
import { Reports } from './reports';

/** What was classified goes by decision of the head of the desk. */
const BY_HEAD = { to: 'offered', by: chief, law: 'TT 28/2020 8(1)(b)' };

/** A report goes to the body that resolves it, and what is told afterwards follows it. */
@ApiTags('reports')
@Controller('reports')
export class HandoverController {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly dossiers: ReportDossiers,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly following: FollowingReports,
    private readonly desk: Desk,
  ) {}

  @Put(':id/handover')
  @ApiOperation({
    summary:
      'Offer the report to the competent investigating body: what was classified by the head of the desk, on the proposal of whoever has classified it; what goes at once by any officer (TTLT 01/2017 8(1); TT 28/2020 8(1)(b); BLTTHS 146(3))',
  })
  async offer(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, withholdReporter }: Handover,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.reports.get(officer, id);
    const to = competentAgency(this.directory, 'investigation', unit, this.desk.clock.now(), chosen);
    const handover = uuid();
    const also = async (tx: EntityManager, report: Report) => {
      const came = { ...report, accounts: [report.account, ...report.supplements] };
      const dossier = await this.dossiers.read(tx, officer, came, `handover ${handover}`, {
        withheld: withholdReporter, // TTLT 01/2017 4(5)
      });
      const opening = { id: handover, to, file: id, terms: termsOf(report), dossier };
      await this.exchanges.open(tx, reportHandover, opening, this.desk.acting(officer, at));
    };
    return this.reports.act('offer', id, { officer, at, ifMatch, also }, (report, at) => {
      if (report.status === 'classified' && !goesAtOnce(report)) assertMay(officer, 'report', 'offer', BY_HEAD);
      return offer(report, to, handover, at);
    });
  }

  @Delete(':id/handover')
  @ApiOperation({ summary: 'Withdraw the offer, at any moment before its release (BLTTHS 146(2), (3))' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.reports, id, { officer, ifMatch }, ({ handover }) => handover, withdraw);
  }

  @Post(':id/supplements')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take in new information; it follows a report that was handed over (BLTTHS 145(1))' })
  supplement(
    @Id() id: FileId,
    @Body() { occurredAt: at, account }: Supplement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, account);
      const also = (tx: EntityManager, report: Report) =>
        this.following.follow(tx, report, { accounts: [sealed] }, { officer, at });
      const acting = { officer, at, tx, also };
      const report = await this.reports.act('supplement', id, { ...acting, ifMatch }, (report, at) =>
        supplement(report, sealed, at),
      );
      const current = await this.reports.current(tx, id);
      if (current && current.id !== id)
        await this.reports.act('supplement', current.id, acting, (report, at) => supplement(report, sealed, at));
      return report;
    });
  }
}

const termsOf = (report: Report) => {
  const { number, source, finding, article, clause, anonymous, byCommuneDesk, receivedAt, unit } = report;
  const urgency = [...report.urgency];
  const matter = { number, source, finding, urgency, article, clause, anonymous, byCommuneDesk, receivedAt, unit };
  return { ...matter, ...firstMeasuresOf(report), ...itemListOf(report) };
};

import { reportHandover, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, Offers, type Officer, Persons } from '@la-chan/platform';
import { firstMeasuresOf, itemListOf } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { accountsOf, personsIn } from './accounts';
import { exchangeOf, offer, withdraw } from './handover';
import { supplement, type Report } from './report';
import { Handover, Supplement } from './report.requests';
import { Reports } from './reports';

/** A report goes to the body that resolves it, and what is told afterwards follows it. */
@ApiTags('reports')
@Controller('reports')
export class HandoverController {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/handover')
  @ApiOperation({ summary: 'Offer the report to the competent investigating body (TTLT 01/2017 8(1); BLTTHS 146(3))' })
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
      const purpose = `handover ${handover}`;
      const accounts = await accountsOf(this.persons, tx, report, officer, purpose);
      const named = withholdReporter ? null : report.reporter; // TTLT 01/2017 4(5)
      const reporter = named ? await this.persons.read(tx, officer, named, purpose) : null;
      const others = withholdReporter ? [] : await personsIn(this.persons, tx, report.others, officer, purpose);
      const items = await this.persons.readItems(tx, officer, report.items, purpose);
      const applications = await this.persons.readApplications(tx, officer, report, purpose, {
        withheld: withholdReporter,
      });
      const dossier = { reporter, others, account: accounts.join('\n\n'), ...items, ...applications };
      const opening = { id: handover, to, file: id, terms: termsOf(report), dossier };
      await this.exchanges.open(tx, reportHandover, opening, this.desk.acting(officer, at));
    };
    return this.reports.act('offer', id, { officer, at, ifMatch, also }, (report, at) =>
      offer(report, to, handover, at),
    );
  }

  @Delete(':id/handover')
  @ApiOperation({ summary: 'Withdraw the offer, at any moment before its release' })
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
      const current = await this.reports.current(tx, id);
      const dossier = { reporter: null, account };
      const handover = current && exchangeOf(current);
      if (handover)
        await this.exchanges.supplement(tx, reportHandover, handover, dossier, this.desk.acting(officer, at));
      const sealed = await this.persons.sealText(tx, account);
      const report = await this.reports.act('supplement', id, { officer, at, ifMatch, tx }, (report, at) =>
        supplement(report, sealed, at),
      );
      if (current && current.id !== id)
        await this.reports.act('supplement', current.id, { officer, at, tx }, (report, at) =>
          supplement(report, sealed, at),
        );
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

import { isToldByNobody, reportHandover, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { alert, notifyReporter, offer, receive, supplement, withdraw, type Report } from './report';
import { Alert, Forwarding, Reception, ReportQuery, Supplement } from './report.requests';
import { Reports } from './reports';

/** Sources of information about crimes that come to the procuracy. */
@ApiTags('reports')
@Controller('reports')
export class ReportController extends readingRoutes(Reports, ReportQuery) {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Tiếp nhận nguồn tin: receive a report; 24 hours to forward it (TTLT 01/2017 8(3))' })
  receive(
    @Body() { occurredAt, reporter, account, ...received }: Reception,
    @Actor() officer: Officer,
  ): Promise<Report> {
    const anonymous = received.anonymous || (!reporter && isToldByNobody(received.source, received.channel));
    const reception = { ...received, anonymous };
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = {
        reporter: reporter && !anonymous ? await this.persons.seal(tx, reporter) : null,
        account: await this.persons.sealText(tx, account),
      };
      return this.reports.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...reception, ...sealed, number }, at),
        { unit: reception.unit, tx },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read the sealed persons and accounts of a report; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const report = await this.reports.get(officer, id);
    return this.desk.database.tx(officer, (tx) => this.told(tx, report, officer, purpose));
  }

  @Post(':id/alerts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thông báo ngay bằng hình thức nhanh nhất: what cannot go at once to the competent body (TTLT 01/2017 8(3))',
  })
  alert(
    @Id() id: FileId,
    @Body() { occurredAt: at, body }: Alert,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('alert', id, { officer, at, ifMatch }, (report, at) => alert(report, body, at));
  }

  @Put(':id/handover')
  @ApiOperation({ summary: 'Forward to the competent investigating body within 24 hours (TTLT 01/2017 8(3))' })
  async offer(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen }: Forwarding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.reports.get(officer, id);
    const to = competentAgency(this.directory, 'investigation', unit, this.desk.clock.now(), chosen);
    const handover = uuid();
    const also = async (tx: EntityManager, report: Report) => {
      const { reporter, accounts } = await this.told(tx, report, officer, `handover ${handover}`);
      const dossier = { reporter, account: accounts.join('\n\n') };
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
  @ApiOperation({ summary: 'Take in new information; it follows a report that was forwarded (BLTTHS 145(1))' })
  supplement(
    @Id() id: FileId,
    @Body() { occurredAt: at, account }: Supplement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { handover } = await this.reports.get(officer, id);
      const acting = this.desk.acting(officer, at);
      if (handover) await this.exchanges.supplement(tx, reportHandover, handover, { reporter: null, account }, acting);
      const sealed = await this.persons.sealText(tx, account);
      return this.reports.act('supplement', id, { officer, at, ifMatch, tx }, (report, at) =>
        supplement(report, sealed, at),
      );
    });
  }

  @Post(':id/reporter-notices')
  @HttpCode(200)
  @ApiOperation({ summary: 'The reporter was told of the reception, 3 working days (TTLT 01/2017 14(1))' })
  notifyReporter(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('notifyReporter', id, { officer, at, ifMatch }, notifyReporter);
  }

  /** Who reported and what was told, at reception and since; each reading is logged with its purpose. */
  private async told(tx: EntityManager, report: Report, officer: Officer, purpose: string) {
    const accounts: string[] = [];
    for (const one of [report.account, ...report.supplements])
      accounts.push(await this.persons.readText(tx, officer, one, purpose));
    const reporter = report.reporter ? await this.persons.read(tx, officer, report.reporter, purpose) : null;
    return { reporter, accounts };
  }
}

const termsOf = ({ number, source, anonymous, receivedAt, unit }: Report) => {
  const unclassified = { finding: null, urgency: [], article: null, clause: null };
  return { number, source, anonymous, receivedAt, unit, byCommuneDesk: false, ...unclassified };
};

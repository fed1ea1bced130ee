import { decisionNotice, reportHandover, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, IfMatch, May, type Officer, Persons, Repeatable, Safe } from '@la-chan/platform';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import {
  classify,
  close,
  correct,
  findNonCompetence,
  merge,
  notifyProcuracy,
  notifyReporter,
  offer,
  receive,
  supplement,
  transferOut,
  withdraw,
  type Report,
} from './report';
import {
  Act,
  Classification,
  Closure,
  Correction,
  Handover,
  Merger,
  NonCompetence,
  Reading,
  ReporterNotice,
  ReportList,
  ReportSearch,
  Reception,
  Supplement,
  Transfer,
} from './report.requests';
import { Reports } from './reports';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('reports')
@Controller('reports')
export class ReportController {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post()
  @May('duty-officer', 'duty-chief')
  @ApiOperation({ summary: 'Tiếp nhận nguồn tin: receive a report (BLTTHS 145(1), 146)' })
  receive(
    @Body() { occurredAt, reporter, account, ...reception }: Reception,
    @Actor() officer: Officer,
  ): Promise<Report> {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = {
        reporter: reporter && !reception.anonymous ? await this.persons.seal(tx, reporter) : null,
        account: await this.persons.sealText(tx, account),
      };
      const byCommuneDesk = this.isCommuneDesk();
      return this.reports.open(
        'TB',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...reception, ...sealed, number, byCommuneDesk, opening: false }, at),
        { unit: reception.unit, tx },
      );
    });
  }

  @Get()
  list(@Query() { limit, cursor, ...where }: ReportList, @Actor() officer: Officer) {
    return this.reports.page(officer, { limit, cursor, where });
  }

  @Post('searches')
  @Safe()
  @HttpCode(200)
  search(@Body() { limit, cursor, ...where }: ReportSearch, @Actor() officer: Officer) {
    return this.reports.page(officer, { limit, cursor, where });
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.reports.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.reports.history(officer, id);
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('duty-officer', 'duty-chief')
  @ApiOperation({ summary: 'Read the sealed persons and accounts of a report; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const report = await this.reports.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      reporter: report.reporter && (await this.persons.read(tx, officer, report.reporter, purpose)),
      accounts: await this.accountsOf(tx, report, officer, purpose),
    }));
  }

  @Put(':id/classification')
  @ApiOperation({ summary: 'Phân loại: classify within 24 hours (TTLT 01/2017 8(1))' })
  classify(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...classification }: Classification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('classify', id, { officer, at, ifMatch }, (report, at) =>
      classify(report, classification, at),
    );
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('correct', id, { officer, at, ifMatch }, (report, at) => correct(report, correction, at));
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
      const { handover } = await this.reports.get(officer, id);
      const dossier = { reporter: null, account };
      if (handover) await this.exchanges.supplement(tx, handover, dossier, this.desk.acting(officer, at));
      const sealed = await this.persons.sealText(tx, account);
      return this.reports.act('supplement', id, { officer, at, ifMatch, tx }, (report, at) =>
        supplement(report, sealed, at),
      );
    });
  }

  @Put(':id/non-competence')
  @ApiOperation({
    summary: 'Record the basis for non-competence; 24 hours to transfer run from it (TTLT 01/2017 8(1))',
  })
  findNonCompetence(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: NonCompetence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('findNonCompetence', id, { officer, at, ifMatch }, (report, at) =>
      findNonCompetence(report, ground, at),
    );
  }

  @Put(':id/procuracy-notice')
  @ApiOperation({ summary: 'Serve the notice of reception on the procuracy, 3 days (BLTTHS 146(5))' })
  notifyProcuracy(
    @Id() id: FileId,
    @Body() { occurredAt: at }: Act,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = async (tx: EntityManager, { number, unit, receivedAt }: Report) => {
      const terms = { decision: 'reception', number, decidedAt: receivedAt, unit } as const;
      const to = competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now());
      await this.exchanges.open(tx, decisionNotice, { id: notice, to, file: id, terms }, this.desk.acting(officer, at));
    };
    return this.reports.act('notifyProcuracy', id, { officer, at, ifMatch, also }, (report, at) =>
      notifyProcuracy(report, notice, at),
    );
  }

  @Post(':id/reporter-notices')
  @HttpCode(200)
  @ApiOperation({ summary: 'The reporter was told of reception or result (TTLT 01/2017 14; TT 28/2020 17)' })
  notifyReporter(
    @Id() id: FileId,
    @Body() { occurredAt: at, of }: ReporterNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('notifyReporter', id, { officer, at, ifMatch }, (report, at) =>
      notifyReporter(report, of, at),
    );
  }

  @Put(':id/handover')
  @ApiOperation({ summary: 'Offer the report to the competent investigating body (TTLT 01/2017 8(1); BLTTHS 146(3))' })
  async offer(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen }: Handover,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.reports.get(officer, id);
    const to = competentAgency(this.directory, 'investigation', unit, this.desk.clock.now(), chosen);
    const handover = uuid();
    const also = async (tx: EntityManager, report: Report) => {
      const purpose = `handover ${handover}`;
      const accounts = await this.accountsOf(tx, report, officer, purpose);
      const reporter = report.reporter ? await this.persons.read(tx, officer, report.reporter, purpose) : null;
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
    return this.desk.database.tx(officer, async (tx) => {
      const { handover } = await this.reports.get(officer, id);
      if (handover) await this.exchanges.withdraw(tx, handover, this.desk.acting(officer));
      return this.reports.act('withdraw', id, { officer, ifMatch, tx }, withdraw);
    });
  }

  @Put(':id/transfer')
  @ApiOperation({ summary: 'Transfer to a competent body outside the platform (BLTTHS 146(2); TT 28/2020 11)' })
  transferOut(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...transfer }: Transfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('transferOut', id, { officer, at, ifMatch }, (report, at) =>
      transferOut(report, transfer, at),
    );
  }

  @Put(':id/closure')
  @ApiOperation({
    summary: 'Close what is no source of information about a crime; not at a commune desk (BLTTHS 146(3))',
  })
  close(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Closure,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('close', id, { officer, at, ifMatch }, (report, at) => close(report, ground, at));
  }

  @Put(':id/merger')
  @ApiOperation({ summary: 'Merge into another report of the same matter (TTLT 01/2017 12)' })
  async merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, into }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    await this.reports.get(officer, into);
    return this.reports.act('merge', id, { officer, at, ifMatch }, (report, at) => merge(report, into, at));
  }

  private async accountsOf(tx: EntityManager, report: Report, officer: Officer, purpose: string): Promise<string[]> {
    const accounts: string[] = [];
    for (const id of [report.account, ...report.supplements]) {
      accounts.push(await this.persons.readText(tx, officer, id, purpose));
    }
    return accounts;
  }

  private isCommuneDesk(): boolean {
    const self = this.directory.agency(this.desk.system.agency, this.desk.clock.now());
    return self !== undefined && !self.units.includes('*');
  }
}

const termsOf = (report: Report) => {
  const { number, source, finding, article, clause, anonymous, byCommuneDesk, receivedAt, unit } = report;
  const urgency = [...report.urgency];
  return { number, source, finding, urgency, article, clause, anonymous, byCommuneDesk, receivedAt, unit };
};

import { isToldByNobody, type FileId } from '@la-chan/contracts';
import { Directory } from '@la-chan/messaging';
import {
  Actor,
  type Before,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { firstMeasuresNewTo } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { alert, receive } from './reception';
import { findNonCompetence, transferOut } from './competence';
import { close } from './ending';
import { recordFirstMeasure } from './first-handling';
import { notifyProcuracy, notifyReporter } from './notices';
import { classify, type Report } from './report';
import {
  Alert,
  Classification,
  Closure,
  Correction,
  FirstMeasureTaken,
  NonCompetence,
  ReporterNotice,
  ReportQuery,
  Reception,
  Transfer,
  UrgencyFound,
} from './report.requests';
import { assertAttended } from './attendance';
import { ProcuracyNotices } from '../procuracy-notices';
import { FollowingReports } from './following';
import { isCommuneDesk } from './commune-desk';
import { Reports } from './reports';
import { findUrgency } from './urgency';

@ApiTags('reports')
@Controller('reports')
export class ReportController extends readingRoutes(Reports, ReportQuery) {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly directory: Directory,
    private readonly notices: ProcuracyNotices,
    private readonly following: FollowingReports,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Tiếp nhận nguồn tin: receive a report, also an anonymous one, a child’s or the press’s; whoever hands it in gets a receipt (BLTTHS 145(1), 146; TT 28/2020 5)',
  })
  receive(
    @Body() { occurredAt, reporter, account, ...received }: Reception,
    @Actor() officer: Officer,
  ): Promise<Report> {
    const { source, channel } = received;
    const anonymous = received.anonymous || (!reporter && isToldByNobody(source, channel));
    const reception = { ...received, anonymous };
    return this.desk.database.tx(officer, async (tx) => {
      const named = anonymous ? null : reporter;
      if (named) assertAttended(named, channel, occurredAt ?? this.desk.clock.now());
      const sealed = {
        reporter: named && (await this.persons.seal(tx, named)),
        account: await this.persons.sealText(tx, account),
      };
      const byCommuneDesk = isCommuneDesk(this.directory, this.desk);
      return this.reports.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...reception, ...sealed, number, byCommuneDesk, opening: false }, at),
        { unit: reception.unit, tx },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('duty-officer', 'duty-chief')
  @ApiOperation({ summary: 'Read the sealed persons and accounts of a report; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { reporter, others, account, supplements } = await this.reports.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      reporter: reporter && (await this.persons.read(tx, officer, reporter, purpose)),
      others: await this.persons.readAll(tx, officer, others, purpose),
      accounts: await this.persons.readTexts(tx, officer, [account, ...supplements], purpose),
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

  @Put(':id/urgency')
  @ApiOperation({
    summary:
      'What a commune held ordinary is urgent or very serious after all; 24 hours to pass it on run from then (TTLT 01/2017 8(5)(b); TT 28/2020 7(1)(b))',
  })
  findUrgency(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...found }: UrgencyFound,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('findUrgency', id, { officer, at, ifMatch }, (report, at) =>
      findUrgency(report, found, at),
    );
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays (TT 28/2020 5(8))' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, reason, changes: { reporter, ...changes } }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const known = reporter && { reporter: await this.persons.seal(tx, reporter), anonymous: false, anonymity: null };
      const unknown = changes.anonymous && !known && { reporter: null };
      const correction = { reason, changes: { ...changes, ...known, ...unknown } };
      return this.reports.putRight(id, { officer, at, ifMatch, tx }, correction);
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

  @Post(':id/alerts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Báo ngay: the competent body was told by the quickest means (TTLT 01/2017 8(1), 8(5)(a), (d); TT 28/2020 7(2)(b))',
  })
  alert(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...alerted }: Alert,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.reports.act('alert', id, { officer, at, ifMatch }, (report, at) => alert(report, alerted, at));
  }

  @Post(':id/first-measures')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Biện pháp cấp bách, kiểm tra, xác minh sơ bộ: told with the hand-over, and after it (TTLT 01/2017 8(5)(a), (b); TT 28/2020 6(1)(a), (e), 7(1))',
  })
  recordFirstMeasure(
    @Id() id: FileId,
    @Body() { occurredAt: at, measure }: FirstMeasureTaken,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    // Registered late it is not the last one.
    const also = (tx: EntityManager, report: Report, { file: before }: Before<Report>) => {
      const firstMeasures = firstMeasuresNewTo(before, report.firstMeasures);
      return this.following.follow(tx, report, { firstMeasures }, { officer, at });
    };
    return this.reports.act('recordFirstMeasure', id, { officer, at, ifMatch, also }, (report, at) =>
      recordFirstMeasure(report, measure, at),
    );
  }

  @Put(':id/procuracy-notice')
  @ApiOperation({ summary: 'Serve the notice of reception on the procuracy, 3 days (BLTTHS 146(5))' })
  notifyProcuracy(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.notices.telling('reception', notice, officer, at);
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
    summary:
      'Close what is for another procedure, passed on, or was sent again without new facts; only that and what is minor at a commune desk; no signs of a crime are decided once verified (TT 28/2020 10; BLTTHS 146(3))',
  })
  close(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, passedTo }: Closure,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = (tx: EntityManager) => this.reports.endMerged(tx, id, { with: 'closed', case: null }, at);
    return this.reports.act('close', id, { officer, at, ifMatch, also }, (report, at) =>
      close(report, ground, at, passedTo),
    );
  }
}

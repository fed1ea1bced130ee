import { attendanceRequest, FileId, InvestigativeAct, Moment, RecordDelivery } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, atAnHour, Desk, Id, IfMatch, type Officer, PlainAct, type Store } from '@la-chan/platform';
import { type Announced, type Announcing, type AnnouncingAct, answerBy, type FileRow } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Case } from '../case/case';
import { Cases } from '../case/cases';
import { tellAbsence } from '../case/own-act';
import { caseActs } from '../case/referral';
import { Decisions } from '../decisions';
import { verificationActs } from '../verification/referral';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';

class Announcement extends createZodDto(
  actShape.extend({
    ...atAnHour,
    act: InvestigativeAct,
    takesPlaceAt: Moment.describe('When it begins'),
    place: z.string().trim().min(1).max(500).describe('Sealed for the procuracy'),
    accused: FileId.optional().describe('Whom it is about, where that is one accused'),
  }),
) {}

class ActRecord extends createZodDto(
  actShape.extend({
    way: RecordDelivery.optional().describe(
      'How it went there: its day is that of the minutes, the postmark or the fax',
    ),
  }),
) {}

/** Single investigative acts, in which the procuracy may take part. */
abstract class InvestigativeActController<File extends FileRow & Announced> {
  constructor(
    protected readonly files: Store<File, AnnouncingAct>,
    private readonly law: Announcing<File>,
    private readonly exchanges: Exchanges,
    protected readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/investigative-acts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thông báo thời gian, địa điểm hoạt động điều tra: 24 hours before a confrontation, identification or experiment, before any other; told later it is recorded as late (TTLT 04/2018 13(1), (2); BLTTHS 147(3)(b), (c), 201, 202)',
  })
  announce(
    @Id() id: FileId,
    @Body() { occurredAt: at, place, accused, ...told }: Announcement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const exchange = uuid();
    const what = { ...told, ...(accused && { accused }) };
    const also = async (tx: EntityManager, { number, unit }: File): Promise<void> => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, dossier: { place } };
      const terms = { number, ...what, unit };
      const acting = this.desk.acting(officer, at);
      const by = answerBy(acting.now, told.act, told.takesPlaceAt);
      await this.exchanges.open(tx, attendanceRequest, { ...opening, terms, answerBy: by }, acting);
    };
    return this.files.act('announceInvestigativeAct', id, { officer, at, ifMatch, also }, (file, at) =>
      this.law.announceInvestigativeAct(file, { ...what, exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Put(':id/investigative-acts/:exchange/record')
  @ApiOperation({
    summary:
      'Chuyển biên bản: of an act in which no prosecutor took part, within 5 days, by hand, by post or by fax; the procuracy is told that it is there (TTLT 04/2018 13(3), 34(1), (2); BLTTHS 88(5))',
  })
  deliverRecord(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, way }: ActRecord,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const how = way ? { way } : {};
    return this.closing('act-record', 'deliverActRecord', id, exchange, { officer, at, ifMatch }, how);
  }

  @Delete(':id/investigative-acts/:exchange')
  @ApiOperation({
    summary:
      'Thông báo không tiến hành hoạt động điều tra: or at another time, of which the procuracy is told anew (TTLT 04/2018 13(1))',
  })
  callOff(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    return this.closing('act-called-off', 'callOffAct', id, exchange, { officer, ifMatch });
  }

  /** Nobody is asked any more whether a prosecutor takes part; the procuracy is told why. */
  private closing(
    decision: 'act-record' | 'act-called-off',
    act: 'deliverActRecord' | 'callOffAct',
    id: FileId,
    exchange: string,
    { officer, at, ifMatch }: { officer: Officer; at?: Moment | undefined; ifMatch: number },
    how: { way?: RecordDelivery | undefined } = {},
  ): Promise<File> {
    const notice = uuid();
    const also = this.decisions.serving({ decision, exchange }, notice, officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      await this.exchanges.withdrawWaiting(tx, [exchange], this.desk.acting(officer, at));
      return this.files.act(act, id, { officer, at, ifMatch, tx, also }, (file, at) =>
        this.law[act](file, { exchange, notice, ...how }, at),
      );
    });
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseActController extends InvestigativeActController<Case> {
  constructor(
    private readonly cases: Cases,
    exchanges: Exchanges,
    decisions: Decisions,
    desk: Desk,
  ) {
    super(cases, caseActs, exchanges, decisions, desk);
  }

  @Put(':id/own-acts/:notice/absence')
  @ApiOperation({
    summary:
      'Thông báo Điều tra viên vắng mặt: at an act that the procuracy carries out itself, 2 hours before it (TTLT 04/2018 12(1), (2))',
  })
  tellAbsence(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = this.decisions.serving({ decision: 'act-absence', exchange: notice }, exchange, officer, at);
    return this.cases.act('tellAbsence', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      tellAbsence(file, { notice, exchange }, at, history),
    );
  }
}

/** What is examined and found out before there is a case (BLTTHS 147(3)). */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationActController extends InvestigativeActController<Verification> {
  constructor(verifications: Verifications, exchanges: Exchanges, decisions: Decisions, desk: Desk) {
    super(verifications, verificationActs, exchanges, decisions, desk);
  }
}

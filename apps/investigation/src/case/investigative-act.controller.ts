import { attendanceRequest, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { AnnouncedAct } from './case.requests';
import { Cases } from './cases';
import { announceInvestigativeAct, answerBy, callOffAct, deliverActRecord, tellAbsence } from './investigative-act';

class Delivery extends createZodDto(actShape) {}

/** Single investigative acts, in which the procuracy may take part. */
@ApiTags('cases')
@Controller('cases')
export class InvestigativeActController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/investigative-acts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thông báo thời gian, địa điểm hoạt động điều tra: 24 hours before a confrontation, identification or experiment, before any other; told later it is recorded as late (TTLT 04/2018 13(1), (2))',
  })
  announce(
    @Id() id: FileId,
    @Body() { occurredAt: at, place, accused, ...told }: AnnouncedAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const what = { ...told, ...(accused && { accused }) };
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, dossier: { place } };
      const terms = { number, ...what, unit };
      const acting = this.desk.acting(officer, at);
      const by = answerBy(acting.now, told.act, told.takesPlaceAt);
      await this.exchanges.open(tx, attendanceRequest, { ...opening, terms, answerBy: by }, acting);
    };
    return this.cases.act('announceInvestigativeAct', id, { officer, at, ifMatch, also }, (file, at) =>
      announceInvestigativeAct(file, { ...what, exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Put(':id/investigative-acts/:exchange/record')
  @ApiOperation({
    summary:
      'Chuyển biên bản: of an act in which no prosecutor took part, within 5 days; the procuracy is told that it is there (TTLT 04/2018 13(3); BLTTHS 88(5))',
  })
  deliverRecord(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at }: Delivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.closing('act-record', 'deliverActRecord', id, exchange, { officer, at, ifMatch }, deliverActRecord);
  }

  @Delete(':id/investigative-acts/:exchange')
  @ApiOperation({
    summary:
      'Thông báo không tiến hành hoạt động điều tra: or at another time, of which the procuracy is told anew (TTLT 04/2018 13(1))',
  })
  callOff(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.closing('act-called-off', 'callOffAct', id, exchange, { officer, ifMatch }, callOffAct);
  }

  @Put(':id/own-acts/:notice/absence')
  @ApiOperation({
    summary:
      'Thông báo Điều tra viên vắng mặt: at an act that the procuracy carries out itself, 2 hours before it (TTLT 04/2018 12(1), (2))',
  })
  tellAbsence(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at }: Delivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const also = this.decisions.serving({ decision: 'act-absence', exchange: notice }, exchange, officer, at);
    return this.cases.act('tellAbsence', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      tellAbsence(file, { notice, exchange }, at, history),
    );
  }

  /** Nobody is asked any more whether a prosecutor takes part; the procuracy is told why. */
  private closing(
    decision: 'act-record' | 'act-called-off',
    act: 'deliverActRecord' | 'callOffAct',
    id: FileId,
    exchange: string,
    { officer, at, ifMatch }: { officer: Officer; at?: Moment | undefined; ifMatch: number },
    decide: typeof deliverActRecord,
  ): Promise<Case> {
    const notice = uuid();
    const also = this.decisions.serving({ decision, exchange }, notice, officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      await this.exchanges.withdrawWaiting(tx, [exchange], this.desk.acting(officer, at));
      return this.cases.act(act, id, { officer, at, ifMatch, tx, also }, (file, at) =>
        decide(file, { exchange, notice }, at),
      );
    });
  }
}

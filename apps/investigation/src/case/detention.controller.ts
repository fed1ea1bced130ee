import { caseExtensionRequest, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { CaseExtension, Detention, RenewedDetention } from './case.requests';
import { Cases } from './cases';
import { askDetentionExtension, detain, detentionEnd, detentionTurn, freeAccused, renewDetention } from './detention';
import { LateDetentions } from './late-detentions';

/** Detention beside the investigation, each accused with a limit of its own. */
@ApiTags('cases')
@Controller('cases')
export class DetentionController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly late: LateDetentions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/accused/:accused/detention')
  @ApiOperation({
    summary:
      'Tạm giam: until the last day of the order, less the days in custody before it, never beyond an investigation that was resumed or is supplementary, or to which a crime was added (BLTTHS 118(4), 173(1), 174(4); TTLT 04/2018 14(3), 17)',
  })
  detain(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, until, custody }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.late.telling(officer, accused, at);
    return this.cases.act('detain', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      detain(file, { accused, until, custody }, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/detention-renewal')
  @ApiOperation({
    summary:
      'Lệnh tạm giam mới để điều tra bổ sung: at least 5 days before the one in use ends, from the day after its last, within the supplementary investigation (BLTTHS 174(4); TTLT 04/2018 19(1))',
  })
  renew(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, until }: RenewedDetention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.late.telling(officer, accused, at);
    return this.cases.act('renewDetention', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      renewDetention(file, { accused, number, until }, deadlines(), at),
    );
  }

  @Put(':id/accused/:accused/release')
  @ApiOperation({ summary: 'Release, or another measure in its place; whoever has the file (BLTTHS 173(7))' })
  freeAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('freeAccused', id, { officer, at, ifMatch }, (file, at) => freeAccused(file, accused, at));
  }

  @Put(':id/accused/:accused/detention-extension-request')
  @ApiOperation({ summary: 'Ask the procuracy to extend the detention, 10 days before it ends (BLTTHS 173(2))' })
  askExtension(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, months }: CaseExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    let limit = acting.at;
    const also = async (tx: EntityManager, file: Case) => {
      const { number, unit } = file;
      const terms = { number, months, limit, ...detentionTurn(file, accused), accused, unit };
      const to = this.decisions.procuracyOf(unit);
      await this.exchanges.open(tx, caseExtensionRequest, { id: exchange, to, file: id, terms }, acting);
    };
    return this.cases.act('askDetentionExtension', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      limit = detentionEnd(deadlines(), accused) ?? limit;
      const to = this.decisions.procuracyOf(file.unit);
      return askDetentionExtension(file, { accused, exchange, to, months }, deadlines(), at);
    });
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Found, FurtherOffence, OffenceDate, Wanted } from './case.requests';
import { Cases } from './cases';
import { dateOffence, noteFurtherOffence } from './limitation';
import { declareWanted, endSearch } from './search';
import { Searches } from './searches';

/** How long somebody may be held liable, and the search for who evades that. */
@ApiTags('cases')
@Controller('cases')
export class SearchController {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly searches: Searches,
    private readonly desk: Desk,
  ) {}

  @Put(':id/offence-date')
  @ApiOperation({ summary: 'Ngày phạm tội: the limitation period is counted from it (BLTTHS 179(2); BLHS 27(3))' })
  dateOffence(
    @Id() id: FileId,
    @Body() { occurredAt: at, committedOn }: OffenceDate,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('dateOffence', id, { officer, at, ifMatch }, (file, at) =>
      dateOffence(file, { committedOn }, at),
    );
  }

  @Put(':id/accused/:accused/offence-date')
  @ApiOperation({ summary: 'Ngày phạm tội của bị can: the day of this one’s crime (BLTTHS 179(2); BLHS 27(3))' })
  dateTheirs(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, committedOn }: OffenceDate,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('dateOffence', id, { officer, at, ifMatch }, (file, at) =>
      dateOffence(file, { accused, committedOn }, at),
    );
  }

  @Post(':id/accused/:accused/further-offences')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Phạm tội mới trong thời hiệu: a further crime of a frame beyond one year; the period runs anew from its day (BLHS 27(3))',
  })
  noteFurtherOffence(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, committedOn, overOneYear }: FurtherOffence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('noteFurtherOffence', id, { officer, at, ifMatch }, (file, at, deadlines, history) =>
      noteFurtherOffence(file, { accused, committedOn, overOneYear }, deadlines(), at, history),
    );
  }

  @Put(':id/accused/:accused/wanted-notice')
  @ApiOperation({
    summary:
      'Quyết định truy nã: served on the procuracy; whoever has demanded the search, or has the file, is told (BLTTHS 231(1), (2))',
  })
  declareWanted(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, ground, signedBy }: Wanted,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const served = this.decisions.serving({ decision: 'case-wanted', accused, signedBy }, notice, officer, at);
    const { at: wantedAt } = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Case) => {
      await served(tx, file);
      await this.searches.wanted(tx, file, accused, wantedAt);
    };
    return this.cases.act('declareWanted', id, { officer, at, ifMatch, also }, (file, at) =>
      declareWanted(file, { accused, ground, notice, ...(signedBy && { signedBy }) }, at),
    );
  }

  @Put(':id/accused/:accused/wanted-notice-withdrawal')
  @ApiOperation({
    summary:
      'Quyết định đình nã: arrested or surrendered; served on the procuracy; whoever has demanded the search, or has the file, is told (BLTTHS 231(3); TTLT 01/2020 8(8), 10(8))',
  })
  endSearch(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, how }: Found,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const served = this.decisions.serving({ decision: 'case-found', accused }, notice, officer, at);
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Case, before: Before<Case>) => {
      await served(tx, file);
      await this.searches.found(tx, before.file, { accused, how }, acting);
    };
    return this.cases.act('endSearch', id, { officer, at, ifMatch, also }, (file, at) =>
      endSearch(file, { accused, how, notice }, at),
    );
  }
}

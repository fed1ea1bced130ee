import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  Refused,
  Repeatable,
  Safe,
} from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CourtPost } from './court-post';
import { assign, extend, returnerIn, returnFile } from './preparation';
import type { Trial } from './trial';
import { Assignment, Extension, OpenTrial, Return, TrialQuery } from './trial.requests';
import { TrialImport } from './trial-import';
import { Trials } from './trials';

@ApiTags('trials')
@Controller('trials')
export class TrialController {
  constructor(
    private readonly trials: Trials,
    private readonly balances: TrialImport,
    private readonly persons: Persons,
    private readonly post: CourtPost,
    private readonly desk: Desk,
  ) {}

  @Get()
  list(@Query() { limit, cursor, ...where }: TrialQuery, @Actor() officer: Officer) {
    return this.trials.page(officer, { limit, cursor, where });
  }

  @Post('searches')
  @Safe()
  @HttpCode(200)
  search(@Body() { limit, cursor, ...where }: TrialQuery, @Actor() officer: Officer) {
    return this.trials.page(officer, { limit, cursor, where });
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.trials.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.trials.history(officer, id);
  }

  @Post('opening-balances')
  @May('court-clerk', 'chief-judge')
  @ApiOperation({ summary: 'Bring in a case that was docketed before go-live, with the number of its register' })
  bringIn(@Body() balance: OpenTrial, @Actor() officer: Officer): Promise<Trial> {
    return this.desk.database.tx(officer, (tx) => this.balances.bringIn(tx, officer, balance));
  }

  @Post(':id/defendants/:defendant/readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge', 'court-clerk')
  @ApiOperation({ summary: 'Read the sealed record of a defendant; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { person } = (await this.trials.get(officer, id)).defendants.find((one) => one.id === defendant) ?? {};
    if (!person) throw new Refused('not-found');
    return this.desk.database.tx(officer, (tx) => this.persons.read(tx, officer, person, purpose));
  }

  @Put(':id/judge')
  @ApiOperation({ summary: 'Assign the presiding judge within 3 days (BLTTHS 276(2))' })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, judge }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('assign', id, { officer, at, ifMatch }, (file, at) => assign(file, judge, at));
  }

  @Put(':id/extension')
  @ApiOperation({ summary: 'Extend the time to prepare the trial once (BLTTHS 277(1))' })
  extend(
    @Id() id: FileId,
    @Body() { occurredAt: at, until }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('extend', id, { officer, at, ifMatch }, (file, at) => extend(file, until, at));
  }

  @Put(':id/return')
  @ApiOperation({
    summary: 'Trả hồ sơ điều tra bổ sung: the presiding judge once, the panel once (BLTTHS 174(2), 280)',
  })
  returnFile(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number, demand }: Return,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.trials.get(officer, id);
      await this.post.returned(tx, before, { by: returnerIn(before), ground, number }, demand, acting);
      return this.trials.act('returnFile', id, { officer, at, ifMatch, tx }, (file, at) =>
        returnFile(file, { ground, number }, at),
      );
    });
  }
}

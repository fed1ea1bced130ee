import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  NamedVictim,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { CourtPost } from './court-post';
import { deliver } from './delivery';
import { assign, nameVictim, returnFile } from './preparation';
import { extend, extendForOne } from './time-to-prepare';
import type { Trial } from './trial';
import { dateOffence } from './limitation';
import { Assignment, Delivery, Extension, OpenTrial, Return, TrialQuery, OffenceDate } from './trial.requests';
import { TrialImport } from './trial-import';
import { Trials } from './trials';

@ApiTags('trials')
@Controller('trials')
export class TrialController extends readingRoutes(Trials, TrialQuery) {
  constructor(
    private readonly trials: Trials,
    private readonly balances: TrialImport,
    private readonly persons: Persons,
    private readonly post: CourtPost,
    private readonly desk: Desk,
  ) {
    super();
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

  @Post(':id/victims')
  @ApiOperation({ summary: 'Name a victim who is a party (bị hại), sealed, before the judgment (BLTTHS 62)' })
  nameVictim(
    @Id() id: FileId,
    @Body() { occurredAt: at, person }: NamedVictim,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const victim = await this.persons.seal(tx, person);
      return this.trials.act('nameVictim', id, { officer, at, ifMatch, tx }, (file, at) =>
        nameVictim(file, victim, at),
      );
    });
  }

  @Put(':id/judge')
  @ApiOperation({
    summary: 'Assign the presiding judge within 3 days; served on the procuracy (BLTTHS 276(2), 286(3))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, judge, number }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { notice, also } = this.post.serving({ decision: 'judge-assignment' }, number, acting);
    return this.trials.act('assign', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      assign(file, { judge, ...(number && { number }), notice: file.sender && notice }, at, history),
    );
  }

  @Put(':id/deliveries/:delivery')
  @ApiOperation({
    summary:
      'Giao, gửi quyết định: the parties have the decision to try at least 10 days before the hearing, a measure within 24 hours, another within 3 days (BLTTHS 286(1), (2), (4))',
  })
  deliver(
    @Id() id: FileId,
    @Id('delivery') delivery: string,
    @Body() { occurredAt: at, ...telling }: Delivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('deliver', id, { officer, at, ifMatch }, (file, at) => deliver(file, delivery, at, telling));
  }

  @Put(':id/defendants/:defendant/offence-date')
  @ApiOperation({
    summary:
      'Ngày phạm tội của bị cáo: since when this one is liable, from which the limitation period runs (BLHS 27(3); TTLT 01/2020 11(4))',
  })
  dateOffence(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, committedOn }: OffenceDate,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('dateOffence', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      dateOffence(file, { defendant, committedOn }, deadlines(), at),
    );
  }

  @Put(':id/extension')
  @ApiOperation({ summary: 'Extend the time to prepare the trial once; the procuracy is told at once (BLTTHS 277(1))' })
  extend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...extension }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { until, number } = extension;
    const said = { decision: 'trial-extension', until } as const;
    const { notice, also } = this.post.serving(said, number, this.desk.acting(officer, at));
    return this.trials.act('extend', id, { officer, at, ifMatch, also }, (file, at) =>
      extend(file, { ...extension, notice: file.sender && notice }, at),
    );
  }

  @Put(':id/defendants/:defendant/extension')
  @ApiOperation({
    summary:
      'Extend the time to prepare the trial of one defendant who alone was resumed, once; the procuracy is told at once (BLTTHS 277(1), (2))',
  })
  extendForOne(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ...extension }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { until, number } = extension;
    const said = { decision: 'trial-extension', until, defendant } as const;
    const { notice, also } = this.post.serving(said, number, this.desk.acting(officer, at));
    return this.trials.act('extend', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      extendForOne(file, { ...extension, defendant, notice: file.sender && notice }, deadlines(), history, at),
    );
  }

  @Put(':id/return')
  @ApiOperation({
    summary:
      'Trả hồ sơ điều tra bổ sung: the presiding judge once, the panel once; the decision is served with the file (BLTTHS 174(2), 280)',
  })
  returnFile(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number, demand }: Return,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.trials.get(officer, id);
      await this.post.sendBack(tx, before, { notice, ground, number, demand }, acting);
      return this.trials.act('returnFile', id, { officer, at, ifMatch, tx }, (file, at) =>
        returnFile(file, { ground, number, notice: file.sender && notice }, at, this.desk.days.settings),
      );
    });
  }
}

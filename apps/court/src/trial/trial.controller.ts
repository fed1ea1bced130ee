import { seriousnessOf, type FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  Refused,
  Repeatable,
  Safe,
} from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtPost } from './court-post';
import {
  assign,
  docket,
  extend,
  resume,
  resumeDefendant,
  returnerIn,
  returnFile,
  suspend,
  suspendDefendant,
  terminate,
  terminateDefendant,
  type Trial,
} from './trial';
import { Assignment, Decision, Extension, OpenTrial, Return, Stay, Termination, TrialQuery } from './trial.requests';
import { Trials } from './trials';

const Id = () => Param('id', ParseUUIDPipe);
const DefendantId = () => Param('defendant', ParseUUIDPipe);

@ApiTags('trials')
@Controller('trials')
export class TrialController {
  constructor(
    private readonly trials: Trials,
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
  bringIn(
    @Body() { number, unit, article, clause, docketedAt, defendants, from }: OpenTrial,
    @Actor() officer: Officer,
  ): Promise<Trial> {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = [];
      for (const { id = uuid(), person, ...crime } of defendants)
        sealed.push({ id, ...crime, person: await this.persons.seal(tx, person) });
      const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
      const docketing = { ...crime, from, unit, defendants: sealed, handover: null, sender: null, opening: true };
      return this.trials.open('ST', officer, docketedAt, (id, number, at) => docket(id, { ...docketing, number }, at), {
        unit,
        number,
        underWay: true,
        tx,
      });
    });
  }

  @Post(':id/defendants/:defendant/readings')
  @Repeatable()
  @HttpCode(200)
  @May('judge', 'chief-judge', 'court-clerk')
  @ApiOperation({ summary: 'Read the sealed record of a defendant; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @DefendantId() defendant: FileId,
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

  @Put(':id/suspension')
  @ApiOperation({ summary: 'Tạm đình chỉ vụ án (BLTTHS 281); served on the procuracy' })
  suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'trial-suspension' }, acting);
    return this.trials.act('suspend', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      suspend(file, { ground, number, notice: file.sender && notice }, deadlines(), at),
    );
  }

  @Put(':id/resumption')
  @ApiOperation({ summary: 'Phục hồi vụ án; the limit is counted anew (BLTTHS 277(2), 283); served on the procuracy' })
  resume(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'trial-resumption' }, acting);
    return this.trials.act('resume', id, { officer, at, ifMatch, also }, (file, at) =>
      resume(file, { number, notice: file.sender && notice }, at),
    );
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

  @Put(':id/termination')
  @ApiOperation({ summary: 'Đình chỉ vụ án (BLTTHS 282); the procuracy is told' })
  terminate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) => this.post.ended(tx, file, { by: officer.agency, number }, acting);
    return this.trials.act('terminate', id, { officer, at, ifMatch, also }, (file, at) =>
      terminate(file, { ground, number }, at),
    );
  }

  @Put(':id/defendants/:defendant/suspension')
  @ApiOperation({ summary: 'Suspend for one defendant (BLTTHS 281(2))' })
  suspendDefendant(
    @Id() id: FileId,
    @DefendantId() defendant: FileId,
    @Body() { occurredAt: at, ...suspension }: Stay,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('suspendDefendant', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      suspendDefendant(file, { defendant, ...suspension }, deadlines(), at),
    );
  }

  @Put(':id/defendants/:defendant/resumption')
  @ApiOperation({ summary: 'Resume for one defendant (BLTTHS 283(2))' })
  resumeDefendant(
    @Id() id: FileId,
    @DefendantId() defendant: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('resumeDefendant', id, { officer, at, ifMatch }, (file, at) =>
      resumeDefendant(file, { defendant, number }, at),
    );
  }

  @Put(':id/defendants/:defendant/termination')
  @ApiOperation({ summary: 'Terminate for one defendant (BLTTHS 282(1))' })
  terminateDefendant(
    @Id() id: FileId,
    @DefendantId() defendant: FileId,
    @Body() { occurredAt: at, ...decision }: Termination,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('terminateDefendant', id, { officer, at, ifMatch }, (file, at) =>
      terminateDefendant(file, { defendant, ...decision }, at),
    );
  }
}

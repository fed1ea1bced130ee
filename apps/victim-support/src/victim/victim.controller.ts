import { dayOf, type FileId } from '@la-chan/contracts';
import {
  Actor,
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
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { close, closingOutcome, followUp, merge, reintegrate } from './ending';
import { link } from './identification';
import { Referrals } from './referrals';
import { planIn } from './safety-plan';
import { correct, open, recordFirstThings } from './victim';
import { VictimImport } from './victim-import';
import {
  Closure,
  Correction,
  Declaration,
  FirstThings,
  FollowUp,
  Merger,
  OpeningBalance,
  VictimQuery,
  VictimSearch,
} from './victim.requests';
import { Victims } from './victims';

@ApiTags('victims')
@Controller('victims')
export class VictimController extends readingRoutes(Victims, VictimQuery, VictimSearch) {
  constructor(
    private readonly victims: Victims,
    private readonly balances: VictimImport,
    private readonly persons: Persons,
    private readonly referrals: Referrals,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Trình báo: self-declared, returned or found; rights begin here (Luật 53/2024 27, 30)' })
  declare(@Body() { occurredAt, way, unit, from, ...told }: Declaration, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const { first, described } = await this.victims.seal(tx, told, dayOf(occurredAt ?? this.desk.clock.now()));
      const opening = { way, unit, from, referral: null, referrer: null, opening: false };
      return this.victims.open(
        'declare',
        officer,
        occurredAt,
        (id, number, at) => open(id, { ...opening, number }, described, first, at),
        { unit, tx },
      );
    });
  }

  @Post('opening-balances')
  @May('head-of-support')
  @ApiOperation({ summary: 'Số dư ban đầu: a victim under way at go-live, with what was done on paper' })
  bringIn(@Body() balance: OpeningBalance, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, (tx) => this.balances.bringIn(tx, officer, balance));
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('support-officer', 'head-of-support')
  @ApiOperation({ summary: 'Read the sealed records, the safe contact first; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { first, person, account, background, representative, risk } = await this.victims.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      first: JSON.parse(await this.persons.readText(tx, officer, first, purpose)) as unknown,
      person: await this.persons.read(tx, officer, person, purpose),
      account: account && (await this.persons.readText(tx, officer, account, purpose)),
      safetyPlan: risk && planIn(await this.persons.readText(tx, officer, risk.plan, purpose)),
      background: background && (JSON.parse(await this.persons.readText(tx, officer, background, purpose)) as unknown),
      representative: representative && (await this.persons.read(tx, officer, representative.person, purpose)),
    }));
  }

  @Put(':id/first-things')
  @ApiOperation({ summary: 'Immediate danger, safe contact, language, who may know: before she is spoken to' })
  recordFirstThings(
    @Id() id: FileId,
    @Body() { occurredAt: at, first }: FirstThings,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.victims.sealFirst(tx, first);
      return this.victims.act('recordFirstThings', id, { officer, at, ifMatch, tx }, (victim, at) =>
        recordFirstThings(victim, sealed, at),
      );
    });
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
    return this.victims.act('correct', id, { officer, at, ifMatch }, (victim, at) => correct(victim, correction, at));
  }

  @Put(':id/reintegration')
  @ApiOperation({ summary: 'Tái hòa nhập cộng đồng: she lives in the community again; support may go on' })
  reintegrate(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('reintegrate', id, { officer, at, ifMatch }, reintegrate);
  }

  @Post(':id/follow-ups')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Thăm lại sau 3, 6, 12 tháng: how she lives; a visit that did not reach her may be repeated',
  })
  followUp(
    @Id() id: FileId,
    @Body() { occurredAt: at, note: told, ...visit }: FollowUp,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const note = told && (await this.persons.sealText(tx, told));
      return this.victims.act('followUp', id, { officer, at, ifMatch, tx }, (victim, at) =>
        followUp(victim, { ...visit, note }, at),
      );
    });
  }

  @Put(':id/closure')
  @ApiOperation({ summary: 'Kết thúc hồ sơ: never while she is sheltered; her referrer is told' })
  close(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Closure,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.referrals.answer(tx, officer, id, closingOutcome(ground), this.desk.acting(officer, at));
      return this.victims.act('close', id, { officer, at, ifMatch, tx }, (victim, at) => close(victim, ground, at));
    });
  }

  @Put(':id/merger')
  @ApiOperation({ summary: 'Nhập hồ sơ: the same person, in care already; this file ends in that one' })
  merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, into }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.referrals.answer(tx, officer, id, 'in-care', this.desk.acting(officer, at));
      await this.victims.get(officer, into);
      const { from, exploitation } = await this.victims.get(officer, id);
      const linked = { matters: [id, ...from], exploitation: [...exploitation] };
      const steps = [
        {
          file: id,
          step: () => this.victims.act('merge', id, { officer, at, ifMatch, tx }, (one, at) => merge(one, into, at)),
        },
        {
          file: into,
          step: () => this.victims.act('link', into, { officer, at, tx }, (one, at) => link(one, linked, at)),
        },
      ].sort((a, b) => a.file.localeCompare(b.file));
      for (const { step } of steps) await step();
      return this.victims.get(officer, id);
    });
  }
}

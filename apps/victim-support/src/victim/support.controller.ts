import { dayOf, SUPPORTS, type FileId, type Support } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { entitlement } from './entitlement';
import { Referrals } from './referrals';
import { extendShelter, leaveShelter, shelter, transferShelter } from './shelter';
import { applyForAllowance, refuseAllowance, support } from './support';
import { AllowanceRefusal, Shelter, ShelterExtension, SupportGiven } from './victim.requests';
import { Victims } from './victims';

/** Shelter and the supports of the law, from the first status on. */
@ApiTags('victims')
@Controller('victims')
export class SupportController {
  constructor(
    private readonly victims: Victims,
    private readonly referrals: Referrals,
    private readonly desk: Desk,
  ) {}

  @Put(':id/shelter')
  @ApiOperation({ summary: 'Lưu trú tại cơ sở: at most 120 days, extendable (NĐ 162/2025 17)' })
  shelter(
    @Id() id: FileId,
    @Body() { occurredAt: at, facility }: Shelter,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('shelter', id, { officer, at, ifMatch }, (victim, at) => shelter(victim, facility, at));
  }

  @Put(':id/shelter-extension')
  @ApiOperation({ summary: 'Kéo dài thời gian lưu trú, to the day that the decision names (NĐ 162/2025 17)' })
  extendShelter(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...extension }: ShelterExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('extendShelter', id, { officer, at, ifMatch }, (victim, at) =>
      extendShelter(victim, extension, at),
    );
  }

  @Put(':id/shelter-transfer')
  @ApiOperation({
    summary: 'Chuyển cơ sở: another shelter takes her over; the limit of her stay runs on (NĐ 162/2025 17)',
  })
  transferShelter(
    @Id() id: FileId,
    @Body() { occurredAt: at, facility }: Shelter,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('transferShelter', id, { officer, at, ifMatch }, (victim, at) =>
      transferShelter(victim, facility, at),
    );
  }

  @Delete(':id/shelter')
  @ApiOperation({ summary: 'She has left the shelter (NĐ 162/2025 17)' })
  leaveShelter(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.victims.act('leaveShelter', id, { officer, ifMatch }, leaveShelter);
  }

  @Get(':id/entitlements')
  @ApiOperation({ summary: 'What she is entitled to today, each support with its article' })
  async entitlements(@Id() id: FileId, @Actor() officer: Officer) {
    const victim = await this.victims.get(officer, id);
    const on = dayOf(this.desk.clock.now());
    const accompanied = await this.desk.database.read(officer, (tx) => this.victims.accompanied(tx, victim));
    const supports = Object.keys(SUPPORTS) as Support[];
    return { on, supports: supports.map((one) => ({ support: one, ...entitlement(victim, one, on, accompanied) })) };
  }

  @Post(':id/supports')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'A support was given; the first one is told to whoever referred her, who may have heard how it ended where it is registered late (Luật 53/2024 37)',
  })
  support(
    @Id() id: FileId,
    @Body() { occurredAt: at, support: given, decision }: SupportGiven,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const known = await this.victims.get(officer, id);
      await this.referrals.answer(tx, officer, id, 'supported', this.desk.acting(officer, at));
      const accompanied = await this.victims.accompanied(tx, known);
      return this.victims.act('support', id, { officer, at, ifMatch, tx }, (victim, at) =>
        support(victim, { support: given, decision }, accompanied, at, known.toldAt),
      );
    });
  }

  @Put(':id/allowance-application')
  @ApiOperation({
    summary: 'Mẫu số 07: she applies for the initial allowance, decided in 9 working days (NĐ 162/2025 24)',
  })
  applyForAllowance(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('applyForAllowance', id, { officer, at, ifMatch }, applyForAllowance);
  }

  @Put(':id/allowance-refusal')
  @ApiOperation({ summary: 'The initial allowance is refused by a decision; given, it is a support (NĐ 162/2025 24)' })
  refuseAllowance(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: AllowanceRefusal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('refuseAllowance', id, { officer, at, ifMatch }, (victim, at) =>
      refuseAllowance(victim, number, at),
    );
  }
}

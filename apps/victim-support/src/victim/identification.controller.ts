import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, Persons, PlainAct } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  askForReview,
  findNot,
  identify,
  link,
  nameRepresentative,
  notifyRelatives,
  receive,
  recordExperience,
  review,
  upholdRefusal,
  verify,
} from './identification';
import { Referrals } from './referrals';
import {
  Experience,
  Identification,
  Matters,
  NonIdentification,
  RefusalUpheld,
  RepresentativeNamed,
  Review,
  Verification,
} from './victim.requests';
import { Victims } from './victims';

/** From the reception to the decision whether a person is a victim, and who speaks for a child. */
@ApiTags('victims')
@Controller('victims')
export class IdentificationController {
  constructor(
    private readonly victims: Victims,
    private readonly persons: Persons,
    private readonly referrals: Referrals,
    private readonly desk: Desk,
  ) {}

  @Put(':id/reception')
  @ApiOperation({ summary: 'Tiếp nhận: victim support takes her over at once (Luật 53/2024 27(2), 30)' })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('receive', id, { officer, at, ifMatch }, receive);
  }

  @Put(':id/verification')
  @ApiOperation({ summary: 'Xác minh thông tin ban đầu, with the police, within 3 days (Luật 53/2024 27(2))' })
  verify(
    @Id() id: FileId,
    @Body() { occurredAt: at, confirmed }: Verification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('verify', id, { officer, at, ifMatch }, (victim, at) => verify(victim, confirmed, at));
  }

  @Put(':id/identification')
  @ApiOperation({ summary: 'Xác định là nạn nhân, on the evidence of the law (Luật 53/2024 32, 33)' })
  identify(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...identification }: Identification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('identify', id, { officer, at, ifMatch }, (victim, at) =>
      identify(victim, identification, at),
    );
  }

  @Put(':id/non-identification')
  @ApiOperation({
    summary: 'Không xác định là nạn nhân, with the ground and the reasons; her referrer is told (Luật 53/2024 32)',
  })
  findNot(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number, reasons: told }: NonIdentification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.referrals.answer(tx, officer, id, 'not-identified', this.desk.acting(officer, at));
      const reasons = await this.persons.sealText(tx, told);
      return this.victims.act('findNot', id, { officer, at, ifMatch, tx }, (victim, at) =>
        findNot(victim, { ground, number, reasons }, at),
      );
    });
  }

  @Put(':id/review-request')
  @ApiOperation({ summary: 'Đề nghị xem xét lại: she, or whoever speaks for her, asks for it (Luật 53/2024 32)' })
  askForReview(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Review,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('askForReview', id, { officer, at, ifMatch }, (victim, at) =>
      askForReview(victim, ground, at),
    );
  }

  @Put(':id/refusal-confirmation')
  @ApiOperation({
    summary: 'Giữ nguyên kết luận, with the reasons, within the limit of the city’s procedure (Luật 53/2024 32)',
  })
  upholdRefusal(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reasons: told }: RefusalUpheld,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const reasons = await this.persons.sealText(tx, told);
      return this.victims.act('upholdRefusal', id, { officer, at, ifMatch, tx }, (victim, at) =>
        upholdRefusal(victim, { number, reasons }, at),
      );
    });
  }

  @Put(':id/review')
  @ApiOperation({
    summary: 'Xem xét lại: on a complaint or new evidence; she is being identified again (Luật 53/2024 32)',
  })
  review(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Review,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('review', id, { officer, at, ifMatch }, (victim, at) => review(victim, ground, at));
  }

  @Post(':id/matters')
  @HttpCode(200)
  @ApiOperation({ summary: 'Vụ việc khác: she is a victim in several reports and cases, and counts once' })
  link(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...linked }: Matters,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('link', id, { officer, at, ifMatch }, (victim, at) => link(victim, linked, at));
  }

  @Put(':id/experience')
  @ApiOperation({ summary: 'Cách thức bị mua bán, bóc lột, in the codes of HTCDS 2.0' })
  recordExperience(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...experience }: Experience,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('recordExperience', id, { officer, at, ifMatch }, (victim, at) =>
      recordExperience(victim, experience, at),
    );
  }

  @Put(':id/representative')
  @ApiOperation({
    summary: 'Người đại diện of a person under 18; no relative while one is a suspect (Luật 53/2024 27(1))',
  })
  nameRepresentative(
    @Id() id: FileId,
    @Body() { occurredAt: at, person, relation }: RepresentativeNamed,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const representative = await this.persons.seal(tx, person);
      return this.victims.act('nameRepresentative', id, { officer, at, ifMatch, tx }, (victim, at) =>
        nameRepresentative(victim, { representative, relation }, at),
      );
    });
  }

  @Put(':id/relatives-notice')
  @ApiOperation({
    summary: 'Relatives were told where she is; refused while one is, or may be, a suspect (Luật 53/2024 30(1))',
  })
  notifyRelatives(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.victims.act('notifyRelatives', id, { officer, at, ifMatch }, notifyRelatives);
  }
}

import {
  Protected,
  ProtectionAsker,
  ProtectionEnd,
  ProtectionGround,
  ProtectionMeasure,
  type FileId,
} from '@la-chan/contracts';
import {
  Actor,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Cases } from './cases';
import { caseProtections } from './protection';
import { Protections } from './protections';

const decided = decisionShape.extend({
  measures: z.array(ProtectionMeasure).min(1).max(ProtectionMeasure.options.length),
  agreed: z
    .literal(true)
    .optional()
    .describe('Whoever is protected agrees, which to be moved needs (BLTTHS 486(1)(d))'),
});
class Protection extends createZodDto(
  decided.extend({
    of: Protected,
    grounds: z.array(ProtectionGround).min(1).max(ProtectionGround.options.length),
    askedBy: ProtectionAsker,
    application: z.uuid().optional().describe('The application that it grants'),
    text: prose.describe('Who is protected, and how; sealed'),
  }),
) {}
class ProtectionChange extends createZodDto(decided) {}
class ProtectionOver extends createZodDto(decisionShape.extend({ ground: ProtectionEnd })) {}

/** Who is threatened for what they have told, and is protected by decision of the head. */
@ApiTags('cases')
@Controller('cases/:id/protections')
export class ProtectionController {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly protections: Protections,
    private readonly desk: Desk,
  ) {}

  @Post()
  @ApiOperation({
    summary:
      'Quyết định áp dụng biện pháp bảo vệ: as whoever is protected, the procuracy or the court asks, or the body finds; wherever the case has gone (BLTTHS 484, 486(1))',
  })
  protect(
    @Id() id: FileId,
    @Body() { occurredAt: at, text, application, agreed, ...order }: Protection,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      const said = { ...(application && { application }), ...(agreed && { agreed }) };
      const protection = { protection: uuid(), ...order, ...said, text: sealed };
      const also = this.protections.following(officer, [protection.protection]);
      return this.cases.act('protect', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        caseProtections.protect(file, protection, at),
      );
    });
  }

  @Post(':protection/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Who is protected, and how; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('protection') protection: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { protections } = await this.cases.get(officer, id);
    const one = protections.find((each) => each.protection === protection);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      text: await this.persons.readText(tx, officer, one.text, purpose),
    }));
  }

  @Put(':protection/measures')
  @ApiOperation({
    summary: 'Thay đổi, bổ sung biện pháp bảo vệ: as whoever is protected may ask (BLTTHS 484(2)(c), 486(2))',
  })
  change(
    @Id() id: FileId,
    @Id('protection') protection: string,
    @Body() { occurredAt: at, agreed, ...order }: ProtectionChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const change = { protection, ...order, ...(agreed && { agreed }) };
    const also = this.protections.following(officer, [protection]);
    return this.cases.act('changeProtection', id, { officer, at, ifMatch, also }, (file, at) =>
      caseProtections.changeProtection(file, change, at),
    );
  }

  @Put(':protection/end')
  @ApiOperation({
    summary: 'Hủy bỏ, chấm dứt biện pháp bảo vệ: nothing threatens any more, or as is asked (BLTTHS 484(2)(c), 486(1))',
  })
  end(
    @Id() id: FileId,
    @Id('protection') protection: string,
    @Body() { occurredAt: at, number, ground }: ProtectionOver,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.protections.following(officer, [protection]);
    return this.cases.act('endProtection', id, { officer, at, ifMatch, also }, (file, at) =>
      caseProtections.endProtection(file, { protection, number, ground }, at),
    );
  }
}

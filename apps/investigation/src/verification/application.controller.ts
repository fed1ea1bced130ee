import { Applicant, type FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
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
import { answerApplication, receiveApplication } from './application';
import { Verifications } from './verifications';

class Application extends createZodDto(
  actShape.extend({ by: Applicant, text: prose.describe('Who asks, and for what; sealed') }),
) {}
class ApplicationAnswer extends createZodDto(
  actShape.extend({
    decision: z.enum(['granted', 'refused']),
    reasons: prose.optional().describe('Why it is refused; sealed'),
  }),
) {}

/** What those whom a report concerns ask for while it is resolved. */
@ApiTags('verifications')
@Controller('verifications')
export class ApplicationController {
  constructor(
    private readonly verifications: Verifications,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/applications')
  @ApiOperation({
    summary:
      'Yêu cầu, đề nghị của người tố giác, báo tin, người bị tố giác, bị kiến nghị khởi tố, người bị hại (TTLT 01/2017 15(1); TT 28/2020 19(2))',
  })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, by, text }: Application,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const application = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, text);
      return this.verifications.act('receiveApplication', id, { officer, at, ifMatch, tx }, (file, at) =>
        receiveApplication(file, { application, by, text: sealed }, at),
      );
    });
  }

  @Post(':id/applications/:application/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary: 'Read what is asked, and why it was refused, sealed; the reading is logged with its purpose',
  })
  async read(
    @Id() id: FileId,
    @Id('application') application: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { applications } = await this.verifications.get(officer, id);
    const one = applications.find((each) => each.application === application);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      text: await this.persons.readText(tx, officer, one.text, purpose),
      reasons: one.reasons && (await this.persons.readText(tx, officer, one.reasons, purpose)),
    }));
  }

  @Put(':id/applications/:application/answer')
  @ApiOperation({
    summary:
      'Báo kết quả giải quyết yêu cầu, đề nghị; what is refused is answered in writing, with the reasons (TTLT 01/2017 15(1); TT 28/2020 19(2))',
  })
  answer(
    @Id() id: FileId,
    @Id('application') application: string,
    @Body() { occurredAt: at, decision, reasons: text }: ApplicationAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const reasons = text ? await this.persons.sealText(tx, text) : null;
      return this.verifications.act('answerApplication', id, { officer, at, ifMatch, tx }, (file, at) =>
        answerApplication(file, { application, granted: decision === 'granted', reasons }, at),
      );
    });
  }
}

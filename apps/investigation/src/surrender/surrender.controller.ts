import { FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  Offenders,
  type Officer,
  PlainAct,
  Reading,
  Refused,
  Repeatable,
  type Store,
  surrenderShape,
} from '@la-chan/platform';
import type { FileRow, SurrenderAct, Surrendered, Surrendering } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import type { Case } from '../case/case';
import { Cases } from '../case/cases';
import { caseSurrenders } from '../case/referral';
import { Decisions } from '../decisions';
import { verificationSurrenders } from '../verification/referral';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';

class Reception extends createZodDto(
  surrenderShape.extend({ accused: FileId.optional().describe('Who they are among the accused of the case') }),
) {}

/** An offender who comes forward, and whose verification or case is here. */
abstract class SurrenderController<File extends FileRow & Surrendered> {
  constructor(
    private readonly files: Store<File, SurrenderAct>,
    private readonly law: Surrendering<File>,
    private readonly decisions: Decisions,
    private readonly offenders: Offenders,
    private readonly desk: Desk,
  ) {}

  @Post(':id/surrenders')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Tiếp nhận người phạm tội tự thú, đầu thú: minutes, who it is, what they say and hand over (BLTTHS 152(1))',
  })
  receive(
    @Id() id: FileId,
    @Body() { occurredAt: at, person: offender, account, items, ...reception }: Reception,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.offenders.seal(tx, { offender, account, items });
      return this.files.act('receiveOffender', id, { officer, at, ifMatch, tx }, (file, at) =>
        this.law.receiveOffender(file, { ...reception, ...sealed, receivedAt: at }, at),
      );
    });
  }

  @Put(':id/surrenders/:offender/procuracy-notice')
  @ApiOperation({ summary: 'Thông báo Viện kiểm sát: in writing, within 24 hours of the reception (BLTTHS 152(3))' })
  notify(
    @Id() id: FileId,
    @Id('offender') offender: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<File> {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'surrender' }, notice, officer, at);
    return this.files.act('notifySurrender', id, { officer, at, ifMatch, also }, (file, at) =>
      this.law.notifySurrender(file, { offender, notice }, at),
    );
  }

  @Post(':id/surrenders/:offender/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read who came forward and what was said; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('offender') offender: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = (await this.files.get(officer, id)).surrenders.find((each) => each.offender === offender);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, (tx) => this.offenders.read(tx, officer, one, purpose));
  }
}

@ApiTags('cases')
@Controller('cases')
export class CaseSurrenderController extends SurrenderController<Case> {
  constructor(cases: Cases, decisions: Decisions, offenders: Offenders, desk: Desk) {
    super(cases, caseSurrenders, decisions, offenders, desk);
  }
}

@ApiTags('verifications')
@Controller('verifications')
export class VerificationSurrenderController extends SurrenderController<Verification> {
  constructor(verifications: Verifications, decisions: Decisions, offenders: Offenders, desk: Desk) {
    super(verifications, verificationSurrenders, decisions, offenders, desk);
  }
}

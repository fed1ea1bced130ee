import type { AgencyId, FileId, UnitCode } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, May, type Officer, Persons, Reading, Refused, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { entrust, recordErrand } from './entrusting';
import { Entrustment, ErrandAnswer } from './verification.requests';
import type { Verification } from './verification';
import { Verifications } from './verifications';

/** What other competent bodies are asked to verify, in writing. */
@ApiTags('verifications')
@Controller('verifications')
export class EntrustingController {
  constructor(
    private readonly verifications: Verifications,
    private readonly persons: Persons,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/errands')
  @ApiOperation({
    summary:
      'Đề nghị cơ quan khác xác minh: the file stays here; the procuracy beside that body is told (TTLT 01/2017 12(4))',
  })
  entrust(
    @Id() id: FileId,
    @Body() { occurredAt: at, request, unit, ...asked }: Entrustment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const errand = uuid();
    const notice = unit && uuid();
    const serve = (procuracy: AgencyId, asked: UnitCode, notice: string) =>
      this.decisions.serving(
        { decision: 'errand', ...(procuracy !== this.decisions.procuracyOf(asked) && { procuracy }) },
        notice,
        officer,
        at,
      );
    const also = notice && {
      also: (tx: EntityManager, file: Verification) =>
        serve(this.decisions.procuracyOf(file.unit), unit, notice)(tx, { ...file, unit }),
    };
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.persons.sealText(tx, request);
      return this.verifications.act('entrust', id, { officer, at, ifMatch, tx, ...also }, (file, at) =>
        entrust(file, { errand, ...asked, request: sealed, ...(notice && { notice }) }, at),
      );
    });
  }

  @Post(':id/errands/:errand/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read what was asked, sealed; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Id('errand') errand: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { errands } = await this.verifications.get(officer, id);
    const found = errands.find((one) => one.errand === errand);
    if (!found) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      request: await this.persons.readText(tx, officer, found.request, purpose),
    }));
  }

  @Put(':id/errands/:errand/answer')
  @ApiOperation({ summary: 'What was asked was done, or could not be (TTLT 01/2017 12(4))' })
  recordErrand(
    @Id() id: FileId,
    @Id('errand') errand: string,
    @Body() { occurredAt: at, done }: ErrandAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('recordErrand', id, { officer, at, ifMatch }, (file, at) =>
      recordErrand(file, { errand, done }, at),
    );
  }
}

import { AgencyId, Day, lowerProcuracyNotice, type FileId } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Actor, actShape, bodyName, decisionShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { otherProcuracy } from '../other-procuracy';
import { foreseeLowerTrial, tellLowerProcuracy } from './lower-trial';
import type { Supervision } from './supervision';
import { Supervisions } from './supervisions';

class LowerTrial extends createZodDto(
  actShape.extend({
    procuracy: bodyName.describe('The procuracy beside the court that tries the case'),
    to: AgencyId.optional().describe('The same as an agency of the platform, where it is one'),
    endsOn: Day.describe('When the investigation ends'),
  }),
) {}
class Notice extends createZodDto(decisionShape) {}

/** A case that this procuracy supervises and a court below tries. */
@ApiTags('supervisions')
@Controller('supervisions')
export class LowerTrialController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/lower-trial')
  @ApiOperation({
    summary:
      'Vụ án do Tòa án cấp dưới xét xử sơ thẩm: the procuracy beside that court has to be told 2 months before the investigation ends (BLTTHS 239(1))',
  })
  async foresee(
    @Id() id: FileId,
    @Body() { occurredAt: at, procuracy, to: chosen, endsOn }: LowerTrial,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.supervisions.get(officer, id);
    const to = chosen ? otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen) : null;
    return this.supervisions.act('foreseeLowerTrial', id, { officer, at, ifMatch }, (file, at) =>
      foreseeLowerTrial(file, { to, procuracy, endsOn }, at),
    );
  }

  @Put(':id/lower-trial/notice')
  @ApiOperation({
    summary:
      'Thông báo cho Viện kiểm sát cấp dưới, which appoints a prosecutor to study the file; served where it is of the platform, else told on paper (BLTTHS 239(1))',
  })
  tell(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Notice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { lowerTrial, from, unit }: Supervision) => {
      if (!lowerTrial?.to) return;
      const terms = { decision: 'trial-foreseen', about: from[0] ?? id, number, decidedAt: acting.at, unit } as const;
      const opening = { id: notice, to: lowerTrial.to, file: id, terms };
      await this.exchanges.open(tx, lowerProcuracyNotice, opening, acting);
    };
    return this.supervisions.act('tellLowerProcuracy', id, { officer, at, ifMatch, also }, (file, at) =>
      tellLowerProcuracy(file, { notice, number }, at),
    );
  }
}

import { appealStudyRequest, Complexity, Day, UnitCode, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  type Officer,
  PageParams,
  readingRoutes,
} from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { extend, giveBack, type AppealStudy } from './appeal-study';
import { AppealStudies } from './appeal-studies';

class StudyQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['received', 'given-back']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}
class StudyExtension extends createZodDto(
  actShape.extend({
    until: Day,
    ground: Complexity.optional().describe('Why the case is complex, where it is not of an especially serious crime'),
  }),
) {}
class Studied extends createZodDto(
  decisionShape.extend({
    protestWithdrawn: z.boolean().default(false).describe('The procuracy withdraws what was protested (BLTTHS 342)'),
  }),
) {}

/** The files of appeals that courts have lent to this procuracy. */
@ApiTags('appeal-studies')
@Controller('appeal-studies')
export class AppealStudyController extends readingRoutes(AppealStudies, StudyQuery) {
  constructor(
    private readonly studies: AppealStudies,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Put(':id/extension')
  @ApiOperation({
    summary: 'Kéo dài: to 25 days at most, of an especially serious or complex case (BLTTHS 341(1))',
  })
  extend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...extension }: StudyExtension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.studies.act('extend', id, { officer, at, ifMatch }, (file, at) => extend(file, extension, at));
  }

  @Put(':id/return')
  @ApiOperation({ summary: 'Trả lại hồ sơ: give the file back to the court, within 15 days (BLTTHS 341(1), 342)' })
  giveBack(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...studied }: Studied,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { exchange }: AppealStudy) => {
      const answer = { ...studied, decidedAt: acting.at };
      await this.exchanges.answer(tx, appealStudyRequest, exchange, 'answered', answer, acting);
    };
    return this.studies.act('giveBack', id, { officer, at, ifMatch, also }, (file, at) => giveBack(file, studied, at));
  }
}

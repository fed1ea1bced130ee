import { InvestigatorReplacement, ReplacementGround, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, OfficerId } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import { Cases } from './cases';
import { assignInvestigator } from './investigator';

class CaseInvestigator extends createZodDto(
  actShape.extend({
    investigator: OfficerId.describe('Who investigates from now on'),
    replaces: z
      .object({
        officer: OfficerId,
        upon: InvestigatorReplacement,
        ground: ReplacementGround.optional().describe('Why that one had to withdraw, or is replaced'),
      })
      .refine(({ upon, ground }) => upon === 'own-initiative' || ground !== undefined, { path: ['ground'] })
      .optional()
      .describe('Whom, where somebody had the case before'),
  }),
) {}

/** Who investigates a case, as the head or a deputy assigns it. */
@ApiTags('cases')
@Controller('cases')
export class InvestigatorController {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
  ) {}

  @Put(':id/investigator')
  @ApiOperation({
    summary:
      'Phân công, thay đổi Điều tra viên: by the head or a deputy, also as the investigator withdraws or a party asks; the procuracy is told (TTLT 04/2018 4(3), (8))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, investigator, replaces }: CaseInvestigator,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.decisions.serving({ decision: 'investigator' }, notice, officer, at);
    return this.cases.act('assignInvestigator', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      assignInvestigator(file, { notice, investigator, ...(replaces && { replaces }) }, history, at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { demandInvestigation } from './investigation-demand';
import { SupervisionPost } from './supervision-post';

class InvestigationDemand extends createZodDto(
  decisionShape.extend({
    reasons: prose.describe(
      'What is to be investigated or verified, and which evidence gathered; sealed for the investigating body',
    ),
  }),
) {}

/** What the prosecutor wants investigated in a case, or verified of a report. */
@ApiTags('supervisions')
@Controller('supervisions')
export class InvestigationDemandController {
  constructor(private readonly post: SupervisionPost) {}

  @Post(':id/investigation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu điều tra, kiểm tra, xác minh: in writing; the body carries it out, or says why not (TTLT 04/2018 11; TTLT 01/2017 13(1); TT 28/2020 16(3)(b))',
  })
  demand(
    @Id() id: FileId,
    @Body() decision: InvestigationDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandInvestigation',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'investigation-demanded' }),
      demandInvestigation,
    );
  }
}

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
      'What is to be investigated, and which evidence gathered; sealed for the investigating body',
    ),
  }),
) {}

/** What the prosecutor wants investigated in a case. */
@ApiTags('supervisions')
@Controller('supervisions')
export class InvestigationDemandController {
  constructor(private readonly post: SupervisionPost) {}

  @Post(':id/investigation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu điều tra: in writing; the investigator carries it out, or the conclusion says why not (TTLT 04/2018 11)',
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

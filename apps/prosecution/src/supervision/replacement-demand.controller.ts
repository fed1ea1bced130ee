import { ReplacementGround, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { demandReplacement } from './replacement-demand';
import { SupervisionPost } from './supervision-post';

class ReplacementDemand extends createZodDto(
  decisionShape.extend({
    ground: ReplacementGround,
    reasons: prose.describe('Who is to be replaced, and why; sealed for the investigating body'),
  }),
) {}

/** An investigator whom the procuracy wants replaced. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ReplacementDemandController {
  constructor(private readonly post: SupervisionPost) {}

  @Post(':id/replacement-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu thay đổi Điều tra viên, Cán bộ điều tra: the body decides within 3 days (BLTTHS 49, 51; TTLT 04/2018 4(3))',
  })
  demand(
    @Id() id: FileId,
    @Body() { ground, ...decision }: ReplacementDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandReplacement',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'replacement-demanded', ground }),
      (file, served, at) => demandReplacement(file, { ...served, ground }, at),
    );
  }
}

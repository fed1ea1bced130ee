import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { replaceAtHearing, replaceOfficer, replaceSummoned } from './panel';
import { ReplacementRoutes } from './replacement.routes';
import type { Trial } from './trial';
import { AskedReplacement } from './trial.requests';
import { Trials } from './trials';

@ApiTags('trials')
@Controller('trials/:id')
export class ReplacementController extends ReplacementRoutes<Trial> {
  protected readonly law = { replaceOfficer, replaceAtHearing, replaceSummoned };

  constructor(protected readonly hearings: Trials) {
    super();
  }

  @Post('replacements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Thay đổi người tiến hành tố tụng: before the hearing opens another judge, assessor, clerk or prosecutor is to sit, as was asked or without that (BLTTHS 279(1)(a), (2))',
  })
  override replaceOfficer(
    @Id() id: FileId,
    @Body() asked: AskedReplacement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return super.replaceOfficer(id, asked, officer, ifMatch);
  }
}

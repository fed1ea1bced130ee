import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AloneOwnAct } from '../own-act.requests';
import { investigate } from './own-act';
import { Resolutions } from './resolutions';

/** What a procuracy that resolves a report itself examines and finds out. */
@ApiTags('resolutions')
@Controller('resolutions')
export class ResolutionOwnActController {
  constructor(private readonly resolutions: Resolutions) {}

  @Post(':id/own-acts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kiểm tra, xác minh: khám nghiệm hiện trường, khám nghiệm tử thi, lấy lời khai; what is collected is listed, experts and valuers are asked by a request of their own (BLTTHS 147(3), (4), 201, 202)',
  })
  investigate(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, act, takesPlaceAt, accused }: AloneOwnAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const what = { number, act, takesPlaceAt, ...(accused && { accused }) };
    return this.resolutions.act('investigate', id, { officer, at, ifMatch }, (file, at) => investigate(file, what, at));
  }
}

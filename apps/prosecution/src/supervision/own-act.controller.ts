import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnnouncedOwnAct } from '../own-act.requests';
import { investigate } from './own-act';
import { SupervisionPost } from './supervision-post';

/** Investigative acts of the procuracy itself, while the body investigates. */
@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionOwnActController {
  constructor(private readonly post: SupervisionPost) {}

  @Post(':id/own-acts')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kiểm sát viên trực tiếp tiến hành hoạt động điều tra: the body is told before; told later it is recorded as late (TTLT 04/2018 12(1))',
  })
  investigate(
    @Id() id: FileId,
    @Body() { act, takesPlaceAt, accused, ...decision }: AnnouncedOwnAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const what = { act, takesPlaceAt, ...(accused && { accused }) };
    return this.post.serve(
      'investigate',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'own-act-announced', ...what }),
      (file, served, at) => investigate(file, { ...served, ...what }, at),
    );
  }
}

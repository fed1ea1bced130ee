import { FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { SupervisionPost } from './supervision-post';
import { endTreatment, orderTreatment, standing } from './treatment';

const reasons = prose.describe('Why; sealed for the investigating body');

class TreatmentOrder extends createZodDto(decisionShape.extend({ accused: FileId, reasons })) {}
class TreatmentEnd extends createZodDto(decisionShape.extend({ reasons })) {}

/** Compulsory medical treatment of an accused whose case is investigated. */
@ApiTags('supervisions')
@Controller('supervisions')
export class TreatmentController {
  constructor(private readonly post: SupervisionPost) {}

  @Post(':id/treatments')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Quyết định áp dụng biện pháp bắt buộc chữa bệnh: served on the body, which suspends with it (TTLT 01/2020 6(2))',
  })
  order(
    @Id() id: FileId,
    @Body() { accused, ...decision }: TreatmentOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'orderTreatment',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'treatment-ordered', accused }),
      (file, served, at) => orderTreatment(file, { ...served, accused }, at),
    );
  }

  @Put(':id/treatments/:notice/end')
  @ApiOperation({
    summary:
      'Đình chỉ biện pháp bắt buộc chữa bệnh: served on the body, which decides whether the case goes on (BLTTHS 454)',
  })
  end(
    @Id() id: FileId,
    @Id('notice') of: string,
    @Body() decision: TreatmentEnd,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'endTreatment',
      { id, officer, ifMatch, decision },
      (_, before) => ({ decision: 'treatment-ended', accused: standing(before, of).accused, of }),
      (file, served, at) => endTreatment(file, { ...served, of }, at),
    );
  }
}

import { type FileId, Moment } from '@la-chan/contracts';
import {
  Actor,
  atAnHour,
  decisionShape,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS } from './answers';
import { ReasonedDecision } from './cancellation.controller';
import { announceQuestioning, cancelCustody, demandCustodyExtension, releaseFromCustody } from './custody';
import { SupervisionPost } from './supervision-post';

class Approval extends createZodDto(decisionShape.extend({ ...atAnHour, decision: z.enum(['approved', 'refused']) })) {}

class Questioning extends createZodDto(
  decisionShape.extend({
    ...atAnHour,
    takesPlaceAt: Moment.describe('When it begins'),
    reasons: prose.describe('Where, and what for; sealed for the body'),
  }),
) {}

/** Whom an investigating body holds: what it asks this procuracy to approve, and who goes free. */
@ApiTags('supervisions')
@Controller('supervisions')
export class CustodyAnswersController {
  constructor(
    private readonly post: AnswerPost,
    private readonly notices: SupervisionPost,
  ) {}

  @Post(':id/arrest-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Who is held, and why the arrest is to be approved; the reading is logged with its purpose (TTLT 04/2018 15(1))',
  })
  readArrest(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.arrest, { id, exchange, officer }, purpose);
  }

  @Put(':id/arrest-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Phê chuẩn hoặc không phê chuẩn lệnh bắt người bị giữ trong trường hợp khẩn cấp: within 12 hours (BLTTHS 110(6); TTLT 04/2018 15(2))',
  })
  decideArrest(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Approval,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.arrest, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/custody-extension-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Why a custody is to be extended; the reading is logged with its purpose (BLTTHS 118(2))',
  })
  readExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.custodyExtension, { id, exchange, officer }, purpose);
  }

  @Put(':id/custody-extension-requests/:exchange/decision')
  @ApiOperation({ summary: 'Phê chuẩn hoặc không phê chuẩn gia hạn tạm giữ: within 12 hours (BLTTHS 118(2))' })
  decideExtension(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: Approval,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.custodyExtension, { id, exchange, officer, ifMatch }, decision);
  }

  @Put(':id/decisions/:notice/custody-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định tạm giữ: it has no grounds, or is not necessary; served on the body, which frees the person at once (BLTTHS 117(4))',
  })
  cancelCustody(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.notices.serve(
      'cancelCustody',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'custody-cancelled', of: notice }),
      (file, served, at) => cancelCustody(file, { ...served, notice }, at),
    );
  }

  @Post(':id/arrest-requests/:exchange/questionings')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Kiểm sát viên trực tiếp gặp, hỏi người bị giữ trong trường hợp khẩn cấp: the body is told before, and takes part (TTLT 04/2018 15(2))',
  })
  question(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { takesPlaceAt, ...decision }: Questioning,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.notices.serve(
      'announceQuestioning',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'questioning-announced', takesPlaceAt }),
      (file, served, at) => announceQuestioning(file, { ...served, request, takesPlaceAt }, at),
    );
  }

  @Post(':id/custody-extension-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu ra quyết định gia hạn tạm giữ: not enough yet to charge or to detain, and enough to hold on; the body sends it at once to be approved (TTLT 04/2018 16(1))',
  })
  demandExtension(
    @Id() id: FileId,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.notices.serve(
      'demandCustodyExtension',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'custody-extension-demanded' }),
      demandCustodyExtension,
    );
  }

  @Put(':id/custody-extension-requests/:exchange/release')
  @ApiOperation({
    summary:
      'Quyết định trả tự do cho người bị tạm giữ đã được gia hạn: not enough grounds to charge; served on the body (BLTTHS 118(3); TTLT 04/2018 16(2))',
  })
  release(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.notices.serve(
      'releaseFromCustody',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'custody-released' }),
      (file, served, at) => releaseFromCustody(file, { ...served, request }, at),
    );
  }
}

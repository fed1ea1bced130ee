import { Article, Clause, seriousnessOf, type FileId } from '@la-chan/contracts';
import { Actor, actShape, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { cancelRequalification } from './cancellation';
import { confirmNonInitiation, demandDocuments, initiate } from './initiation-review';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

const reasoned = actShape.extend({
  number: z.string().trim().min(1).max(60).describe('Number of the decision'),
  reasons: z.string().trim().min(1).max(20_000).describe('Sealed'),
});

class Reasoned extends createZodDto(reasoned) {}
class Initiation extends createZodDto(reasoned.extend({ article: Article, clause: Clause })) {}

const Id = () => Param('id', ParseUUIDPipe);
const Notice = () => Param('notice', ParseUUIDPipe);

/** What the procuracy does about a decision to initiate a case, or not to (TTLT 04/2018 7, 8). */
@ApiTags('supervisions')
@Controller('supervisions')
export class InitiationReviewController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
  ) {}

  @Put(':id/decisions/:notice/confirmation')
  @ApiOperation({ summary: 'Thông báo quyết định không khởi tố có căn cứ: within 2 days (TTLT 04/2018 7(2)(a))' })
  confirm(
    @Id() id: FileId,
    @Notice() notice: string,
    @Body() { occurredAt: at, number, reasons }: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const said = { exchange, number, reasons };
    const also = this.post.serving(() => ({ decision: 'non-initiation-confirmed' }), said, officer, at);
    return this.supervisions.act('confirmNonInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      confirmNonInitiation(file, { exchange, notice, number }, at),
    );
  }

  @Put(':id/decisions/:notice/document-demand')
  @ApiOperation({
    summary:
      'Yêu cầu bổ sung chứng cứ, tài liệu: the grounds of the decision are not clear (TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a))',
  })
  demand(
    @Id() id: FileId,
    @Notice() notice: string,
    @Body() { occurredAt: at, number, reasons }: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const said = { exchange, number, reasons };
    const also = this.post.serving(() => ({ decision: 'documents-demanded' }), said, officer, at);
    return this.supervisions.act('demandDocuments', id, { officer, at, ifMatch, also }, (file, at) =>
      demandDocuments(file, { exchange, notice, number }, at),
    );
  }

  @Put(':id/decisions/:notice/requalification-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố vụ án: what stood before holds again; served on the investigating body (TTLT 04/2018 8(1)(b))',
  })
  cancelRequalification(
    @Id() id: FileId,
    @Notice() notice: string,
    @Body() { occurredAt: at, number, reasons }: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const said = { exchange, number, reasons };
    const also = this.post.serving(() => ({ decision: 'requalification-cancelled', of: notice }), said, officer, at);
    return this.supervisions.act('cancelRequalification', id, { officer, at, ifMatch, also }, (file, at) =>
      cancelRequalification(file, { exchange, notice, number }, at),
    );
  }

  @Put(':id/initiation')
  @ApiOperation({
    summary:
      'Khởi tố vụ án: after a cancelled decision not to, sent to the body that investigates (BLTTHS 153(3)(a); TTLT 04/2018 7(2)(c))',
  })
  initiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reasons, article, clause }: Initiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const [exchange, opened] = [uuid(), uuid()];
    const crime = { article, clause, seriousness: seriousnessOf(article, clause) };
    const also = this.post.serving(
      () => ({ decision: 'initiation', case: opened, ...crime }),
      { exchange, number, reasons },
      officer,
      at,
    );
    return this.supervisions.act('initiate', id, { officer, at, ifMatch, also }, (file, at) =>
      initiate(file, { exchange, case: opened, article, clause, number }, at),
    );
  }
}

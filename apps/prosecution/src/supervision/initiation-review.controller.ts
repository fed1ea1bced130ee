import { Article, Clause, isDemandedDecision, seriousnessOf, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { v7 as uuid } from 'uuid';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { cancelRequalification } from './cancellation';
import { demandCancellation, demandedKind, demandInitiation } from './cancellation-demand';
import { confirmNonInitiation, demandDocuments, initiate } from './initiation-review';
import { nonInitiationOf, whomOf } from './served';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

const reasoned = decisionShape.extend({
  reasons: prose.describe('Sealed'),
});

class Reasoned extends createZodDto(reasoned) {}
class DemandToCancel extends createZodDto(
  reasoned.extend({ change: z.boolean().default(false).describe('It is to be changed (thay đổi), not cancelled') }),
) {}
class Initiation extends createZodDto(reasoned.extend({ article: Article, clause: Clause })) {}

/** What the procuracy does about a decision to initiate a case, or not to (TTLT 04/2018 7, 8). */
@ApiTags('supervisions')
@Controller('supervisions')
export class InitiationReviewController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

  @Put(':id/decisions/:notice/confirmation')
  @ApiOperation({ summary: 'Thông báo quyết định không khởi tố có căn cứ: within 2 days (TTLT 04/2018 7(2)(a))' })
  confirm(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'confirmNonInitiation',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'non-initiation-confirmed' }),
      (file, served, at) => confirmNonInitiation(file, { ...served, notice }, at),
    );
  }

  @Put(':id/decisions/:notice/document-demand')
  @ApiOperation({
    summary:
      'Yêu cầu bổ sung chứng cứ, tài liệu: the grounds of the decision are not clear (TTLT 04/2018 7(1)(b), 7(2)(b), 8(1)(a))',
  })
  demand(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandDocuments',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'documents-demanded' }),
      (file, served, at) => demandDocuments(file, { ...served, notice }, at),
    );
  }

  @Put(':id/decisions/:notice/cancellation-demand')
  @ApiOperation({
    summary:
      'Yêu cầu hủy bỏ, thay đổi quyết định: to initiate or a change of that, a suspension, a termination, a split or a merger is without grounds; the body cancels or changes it, proposes that, or writes why not (TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b))',
  })
  demandCancellation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { change, ...decision }: DemandToCancel,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const how = change ? { change: true as const } : {};
    return this.post.serve(
      'demandCancellation',
      { id, officer, ifMatch, decision },
      (file) => {
        const what = demandedKind(file, notice);
        if (!isDemandedDecision(what)) return { decision: `${what}-cancellation-demanded`, of: notice };
        const { accused: whom } = whomOf(file, notice);
        return { decision: 'decision-cancellation-demanded', of: notice, what, ...how, ...(whom && { whom }) };
      },
      (file, served, at) => demandCancellation(file, { ...served, notice, of: demandedKind(file, notice), ...how }, at),
    );
  }

  @Post(':id/initiation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu khởi tố vụ án: within 3 days of its receipt, once a decision not to is cancelled where there is one (TTLT 04/2018 7(2)(c), 7(3))',
  })
  demandInitiation(
    @Id() id: FileId,
    @Body() { article, clause, ...decision }: Initiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'demandInitiation',
      { id, officer, ifMatch, decision },
      (file) => ({ decision: 'initiation-demanded', of: nonInitiationOf(file), article, clause }),
      (file, served, at) => demandInitiation(file, { ...served, article, clause }, at),
    );
  }

  @Put(':id/decisions/:notice/requalification-cancellation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố vụ án: what the body was told to cancel and has not; what stood before holds again; served on it. Not of a case whose file has come, or is offered (TTLT 04/2018 8(1)(b))',
  })
  cancelRequalification(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: Reasoned,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const hasCome = await this.files.caseHasCome(tx, await this.supervisions.one(tx, id));
      return this.post.serve(
        'cancelRequalification',
        { id, officer, ifMatch, decision },
        () => ({ decision: 'requalification-cancelled', of: notice }),
        (file, served, at, deadlines) => cancelRequalification(file, { ...served, notice, hasCome }, deadlines(), at),
        { tx },
      );
    });
  }

  @Put(':id/initiation')
  @ApiOperation({
    summary:
      'Khởi tố vụ án: what the body was told to initiate and has not, or after a cancelled decision not to; sent to it (BLTTHS 153(3)(a); TTLT 04/2018 7(2)(c), 7(3))',
  })
  initiate(
    @Id() id: FileId,
    @Body() { article, clause, ...decision }: Initiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const opened = uuid();
    const seriousness = seriousnessOf(article, clause);
    return this.post.serve(
      'initiate',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'initiation', case: opened, article, clause, seriousness }),
      (file, served, at, deadlines, history) =>
        initiate(file, { ...served, case: opened, article, clause }, deadlines(), at, history),
    );
  }
}

import { CompetenceGround, type FileId, NoticeRecipient, type ProcuracyLevel } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  bodyName,
  CONFIG,
  type Config,
  decisionShape,
  Id,
  IfMatch,
  type Officer,
  prose,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';
import { demandTransfer, orderTransfer, transferDemanded } from './transfer-demand';
import { tellTransfer } from './transfer-notice';

const reasoned = decisionShape.extend({ reasons: prose.describe('Sealed for the investigating body') });
class TransferDemand extends createZodDto(
  reasoned.extend({
    ground: CompetenceGround.exclude(['procuracy-takes-over']),
    body: bodyName.describe('The body that has to investigate'),
    outside: z.literal(true).optional().describe('It is outside the city (BLTTHS 169(2))'),
  }),
) {}
class TransferOrder extends createZodDto(reasoned) {}
class TransferNotice extends createZodDto(
  actShape.extend({ recipients: z.array(NoticeRecipient).min(1).max(NoticeRecipient.options.length) }),
) {}

/** A transfer that the procuracy demands, decides itself where the body does not ask for it, and tells of. */
@ApiTags('supervisions')
@Controller('supervisions')
export class TransferDemandController {
  private readonly level: ProcuracyLevel;

  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    @Inject(CONFIG) { PROCURACY_LEVEL: level }: Config,
  ) {
    this.level = level;
  }

  @Post(':id/transfer-demands')
  @HttpCode(200)
  @ApiOperation({ summary: 'Yêu cầu chuyển vụ án: another body has to investigate it (BLTTHS 169(1)(d))' })
  demand(
    @Id() id: FileId,
    @Body() { ground, body, outside, ...decision }: TransferDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const what = { ground, body, ...(outside && { outside }) };
    return this.post.serve(
      'demandTransfer',
      { id, officer, ifMatch, decision },
      () => ({ decision: 'transfer-demanded', ...what }),
      (file, served, at) => demandTransfer(file, { ...served, ...what }, at),
    );
  }

  @Put(':id/demands/:notice/transfer')
  @ApiOperation({
    summary:
      'Quyết định chuyển vụ án: what the body has not asked for though it was demanded (BLTTHS 169(1)(d), (2), (3))',
  })
  order(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: TransferOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'orderTransfer',
      { id, officer, ifMatch, decision },
      (_, before) => ({ decision: 'transfer-ordered', demand: notice, body: transferDemanded(before, notice).body }),
      (file, served, at) => orderTransfer(file, { ...served, notice }, this.level, at),
    );
  }

  @Put(':id/transfer-requests/:exchange/notice')
  @ApiOperation({
    summary:
      'Gửi quyết định chuyển vụ án: to the competent body and procuracy, the accused, defender and victim, within 24 hours (BLTTHS 169(3)(b))',
  })
  tellTransfer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, recipients }: TransferNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('tellTransfer', id, { officer, at, ifMatch }, (file, at) =>
      tellTransfer(file, { exchange, recipients }, at),
    );
  }
}

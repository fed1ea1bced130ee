import { AgencyId, type FileId, headWithdrawal, ProsecutorReplacementGround } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  type Before,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  type Officer,
  OfficerId,
  prose,
} from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { otherProcuracy } from '../other-procuracy';
import { findHeadWithdrawal, headWithdrawing, reportHeadWithdrawal } from './head-withdrawal';
import type { Supervision } from './supervision';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

class HeadWithdrawal extends createZodDto(
  actShape.extend({
    officer: OfficerId.describe('The head who has to withdraw'),
    ground: ProsecutorReplacementGround,
    deputy: z.boolean().describe('Whether there is a deputy who may take the place'),
  }),
) {}
class HeadWithdrawalReport extends createZodDto(
  decisionShape.extend({
    to: AgencyId.optional().describe('The procuracy above, where it takes part; on paper without it'),
    reasons: prose.describe('Sealed for it'),
  }),
) {}

/** The head of this procuracy has to withdraw from a case, of which the one above decides. */
@ApiTags('supervisions')
@Controller('supervisions')
export class HeadWithdrawalController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/head-withdrawal')
  @ApiOperation({
    summary:
      'Viện trưởng phải từ chối tiến hành tố tụng hoặc bị thay đổi: from then on it is to be reported at once (BLTTHS 49, 52; TTLT 04/2018 4(4))',
  })
  find(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...found }: HeadWithdrawal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('findHeadWithdrawal', id, { officer, at, ifMatch }, (file, at, _, history) =>
      findHeadWithdrawal(file, found, history, at),
    );
  }

  @Put(':id/head-withdrawal-report')
  @ApiOperation({
    summary:
      'Báo cáo ngay Viện kiểm sát cấp trên để phân công Phó Viện trưởng thay thế; without any deputy the body is told too, so that the body above takes the case (TTLT 04/2018 4(4))',
  })
  async report(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, number, reasons }: HeadWithdrawalReport,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.supervisions.get(officer, id);
    const to = chosen && otherProcuracy(this.directory, officer, unit, this.desk.clock.now(), chosen);
    const [exchange, notice] = [uuid(), uuid()];
    const also = async (tx: EntityManager, file: Supervision, { history }: Before<Supervision>): Promise<void> => {
      const found = headWithdrawing(history);
      if (!found) return;
      const { officer: withdrawing, ground, deputy } = found;
      if (!deputy) await this.post.tell({ decision: 'no-deputy' }, officer, at, { id: notice, number })(tx, file);
      if (!to) return;
      const terms = { number, ground, deputy, head: withdrawing, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { reasons } };
      await this.exchanges.open(tx, headWithdrawal, opening, this.desk.acting(officer, at));
    };
    return this.supervisions.act('reportHeadWithdrawal', id, { officer, at, ifMatch, also }, (file, at, _, history) => {
      const told = headWithdrawing(history)?.deputy === false ? { notice } : {};
      return reportHeadWithdrawal(file, { number, ...(to && { exchange, to }), ...told }, history, at);
    });
  }
}

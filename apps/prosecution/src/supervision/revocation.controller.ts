import { decisionNotice, RevocationBasis, type FileId, RevokedMeasureGround } from '@la-chan/contracts';
import {
  Actor,
  decisionShape,
  Desk,
  DossierReadings,
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
import { ReasonedDecision } from './cancellation.controller';
import { chargeProposed, declineRevocation, proposalOf } from './revocation';
import { Revocations } from './revocations';
import { SupervisionPost } from './supervision-post';
import { Supervisions } from './supervisions';

const revocation = decisionShape.extend({
  basis: RevocationBasis,
  reasons: prose.describe('Sealed'),
});
class ChargeRevocation extends createZodDto(revocation) {}
class MeasureRevocation extends createZodDto(revocation.extend({ ground: RevokedMeasureGround })) {}
class DetentionRevocation extends createZodDto(
  revocation.extend({ replaced: z.boolean().default(false).describe('By another measure') }),
) {}

/** What the procuracy has approved, and finds to have to fall. */
@ApiTags('supervisions')
@Controller('supervisions')
export class RevocationController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: SupervisionPost,
    private readonly revocations: Revocations,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Put(':id/charge-requests/:exchange/revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố bị can đã phê chuẩn: of its own finding, the head of the body consulted, or as that one proposes; served on it. A file that has come is about the others, unless they are indicted (TTLT 04/2018 5(3))',
  })
  revokeCharge(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, ...decision }: ChargeRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, (tx) =>
      this.revocations.charge(tx, { id, request, officer, ifMatch, basis, decision }),
    );
  }

  @Put(':id/charge-requests/:exchange/change-revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định thay đổi, bổ sung quyết định khởi tố bị can đã phê chuẩn: the charge is what it was before; served on the body. Not of a file that has come, or is offered (BLTTHS 180(3); TTLT 04/2018 5(3))',
  })
  revokeChargeChange(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, ...decision }: ChargeRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, (tx) =>
      this.revocations.chargeChange(tx, { id, request, officer, ifMatch, basis, decision }),
    );
  }

  @Post(':id/decisions/:notice/proposal/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Why the body proposes to cancel a charge, or what it has decided; the reading is logged (TTLT 04/2018 5(1), (2), (3)(a))',
  })
  async readProposal(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    proposalOf(await this.supervisions.get(officer, id), notice);
    const { dossier } = await this.readings.latest(officer, decisionNotice, notice, purpose);
    return { reasons: dossier?.reasons ?? null };
  }

  @Put(':id/decisions/:notice/disagreement')
  @ApiOperation({
    summary:
      'Không nhất trí với đề nghị hủy bỏ của Cơ quan điều tra: why, served on the body that has proposed it (TTLT 04/2018 5(1), (2), (3)(a))',
  })
  declineRevocation(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() decision: ReasonedDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'declineRevocation',
      { id, officer, ifMatch, decision },
      (_, before) => {
        const accused = chargeProposed(before, notice);
        return accused
          ? { decision: 'charge-revocation-declined', accused, of: notice }
          : { decision: 'cancellation-declined', of: notice };
      },
      (file, served, at) => declineRevocation(file, { ...served, notice }, at),
    );
  }

  @Put(':id/detention-requests/:exchange/revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ biện pháp tạm giam đã phê chuẩn: of its own finding, the head of the body consulted; served on it (BLTTHS 173(7); TTLT 04/2018 5(3))',
  })
  revokeDetention(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, replaced, ...decision }: DetentionRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, (tx) =>
      this.revocations.detention(tx, { id, request, officer, ifMatch, basis, replaced, decision }),
    );
  }

  @Put(':id/measure-requests/:exchange/revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ biện pháp bảo lĩnh, đặt tiền để bảo đảm đã phê chuẩn: of its own finding, the head of the body consulted; served on it. Not of a case whose file has come, or is offered (TTLT 04/2018 5(3)(b))',
  })
  revokeMeasure(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, ground, ...decision }: MeasureRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, (tx) =>
      this.revocations.measure(tx, { id, request, officer, ifMatch, basis, ground, decision }),
    );
  }
}

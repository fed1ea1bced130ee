import { chargeApproval, DetentionRefusalGround, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  decisionShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { ANSWERS } from './answers';
import { demandEvidence } from './charge-approval';
import { Supervisions } from './supervisions';

class EvidenceDemand extends createZodDto(decisionShape.extend({ demand: prose.describe('What is needed; sealed') })) {}
class ChargeDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['approved', 'cancelled']) })) {}
class ReleaseDecision extends createZodDto(decisionShape.extend({ decision: z.enum(['granted', 'refused']) })) {}
class DetentionDecision extends createZodDto(
  decisionShape
    .extend({
      decision: z.enum(['approved', 'refused']),
      ground: DetentionRefusalGround.optional().describe('Of a refusal (TTLT 04/2018 16)'),
    })
    .refine(({ decision, ground }) => (decision === 'refused') === (ground !== undefined), { path: ['ground'] }),
) {}

/** Charges and detentions that investigating bodies ask this procuracy to approve, and how it answers. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ChargeAnswersController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly post: AnswerPost,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post(':id/charge-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Open the sealed dossier of a charge; the reading is logged with its purpose' })
  read(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.post.read(ANSWERS.charge, { id, exchange, officer }, purpose);
  }

  @Put(':id/charge-requests/:exchange/demand')
  @ApiOperation({ summary: 'Demand more evidence before the charge is decided (BLTTHS 179(3))' })
  demandEvidence(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number, demand }: EvidenceDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.post.asked(officer, id, exchange, 'charge-approval');
      const file = await this.supervisions.act('demandEvidence', id, { officer, at, ifMatch, tx }, (file, at) =>
        demandEvidence(file, { exchange, number }, at),
      );
      const [charge] = await this.exchanges.dossiers(tx, chargeApproval, exchange);
      if (!charge) throw new Refused('not-found');
      const dossier = { accused: charge.accused, grounds: demand };
      await this.exchanges.demand(tx, chargeApproval, exchange, dossier, this.desk.acting(officer, at));
      return file;
    });
  }

  @Put(':id/charge-requests/:exchange/decision')
  @ApiOperation({ summary: 'Approve or cancel a charge within 3 days (BLTTHS 179(3))' })
  decideCharge(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: ChargeDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.charge, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/detention-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Why an order of detention is to be approved; the reading is logged with its purpose (TTLT 04/2018 16(4))',
  })
  readDetention(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.detention, { id, exchange, officer }, purpose);
  }

  @Put(':id/detention-requests/:exchange/decision')
  @ApiOperation({
    summary:
      'Phê chuẩn hoặc không phê chuẩn lệnh tạm giam: within 3 days, with the charge or after it (BLTTHS 113(1), 119(5); TTLT 04/2018 16, 19(1))',
  })
  decideDetention(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: DetentionDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.detention, { id, exchange, officer, ifMatch }, decision);
  }

  @Post(':id/release-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Why a detention is to end; the reading is logged with its purpose (TTLT 04/2018 20(3))' })
  readRelease(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    return this.post.read(ANSWERS.release, { id, exchange, officer }, purpose);
  }

  @Put(':id/release-requests/:exchange/decision')
  @ApiOperation({
    summary: 'Hủy bỏ, thay thế biện pháp tạm giam đã phê chuẩn, hoặc không (BLTTHS 173(7); TTLT 04/2018 20)',
  })
  decideRelease(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: ReleaseDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.answer(ANSWERS.release, { id, exchange, officer, ifMatch }, decision);
  }
}

import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { decidePlan, plan } from './plan';
import { Verifications } from './verifications';

class Plan extends createZodDto(
  actShape.extend({
    urgent: z.boolean().default(false).describe('The head was asked by the quickest means before it was written'),
    text: prose.describe('What is to be verified, how, by whom and until when; sealed'),
  }),
) {}
class PlanDecision extends createZodDto(actShape.extend({ decision: z.enum(['approved', 'returned']) })) {}

/** How a report is verified, as the head approves it. */
@ApiTags('verifications')
@Controller('verifications')
export class PlanController {
  constructor(
    private readonly verifications: Verifications,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/plans')
  @ApiOperation({
    summary:
      'Kế hoạch kiểm tra, xác minh; biện pháp phát sinh ngoài kế hoạch: proposed to the head before it is carried out (TT 28/2020 13(1), (2))',
  })
  plan(
    @Id() id: FileId,
    @Body() { occurredAt: at, urgent, text }: Plan,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const planned = { plan: await this.persons.sealText(tx, text), ...(urgent && { urgent: true as const }) };
      return this.verifications.act('plan', id, { officer, at, ifMatch, tx }, (file, at) => plan(file, planned, at));
    });
  }

  @Post(':id/plans/:plan/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read a sealed plan; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Id('plan') one: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { plans } = await this.verifications.get(officer, id);
    if (!plans.some(({ plan }) => plan === one)) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      text: await this.persons.readText(tx, officer, one, purpose),
    }));
  }

  @Put(':id/plans/:plan/decision')
  @ApiOperation({ summary: 'Phê duyệt kế hoạch: approved, or sent back (TT 28/2020 13(1))' })
  decide(
    @Id() id: FileId,
    @Id('plan') one: FileId,
    @Body() { occurredAt: at, decision }: PlanDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('decidePlan', id, { officer, at, ifMatch }, (file, at) =>
      decidePlan(file, { plan: one, approved: decision === 'approved' }, at),
    );
  }
}

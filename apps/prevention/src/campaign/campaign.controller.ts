import {
  CampaignChannel,
  CampaignOccasion,
  CorrectionReason,
  Day,
  FileId,
  Programme,
  UnitCode,
} from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, PageParams, PlainAct, readingRoutes } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { approve, correct, plan, report, start } from './campaign';
import { Campaigns } from './campaigns';

const title = z.string().trim().min(1).max(300);
const count = z.int().nonnegative().max(100_000_000);

class Planned extends createZodDto(
  actShape.extend({
    title,
    occasion: CampaignOccasion,
    plan: z.string().trim().max(60).nullable().default(null).describe('Number of the plan that asks for it'),
    unit: UnitCode,
    startsOn: Day,
    endsOn: Day,
    programmes: z.array(Programme).default([]).describe('Of which it is a part as well'),
    from: z.array(FileId).default([]),
  }),
) {}
class Approval extends createZodDto(actShape.extend({ paper: z.string().trim().min(1).max(60) })) {}
class Report extends createZodDto(
  actShape.extend({
    peopleReached: count,
    events: count,
    materials: count,
    channels: z.array(CampaignChannel).min(1),
  }),
) {}
class Correction extends createZodDto(
  actShape.extend({
    reason: CorrectionReason,
    changes: z.object({ title, occasion: CampaignOccasion, unit: UnitCode, startsOn: Day, endsOn: Day }).partial(),
  }),
) {}
class CampaignQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['planned', 'approved', 'running', 'reported']).optional(),
    occasion: CampaignOccasion.optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}

@ApiTags('campaigns')
@Controller('campaigns')
export class CampaignController extends readingRoutes(Campaigns, CampaignQuery) {
  constructor(private readonly campaigns: Campaigns) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Lập kế hoạch chiến dịch: for 30/7 or another occasion' })
  plan(@Body() { occurredAt, ...planned }: Planned, @Actor() officer: Officer) {
    const { unit } = planned;
    return this.campaigns.open('plan', officer, occurredAt, (id, number, at) => plan(id, { ...planned, number }, at), {
      unit,
    });
  }

  @Put(':id/approval')
  @ApiOperation({ summary: 'Phê duyệt, under the number of the paper' })
  approve(
    @Id() id: FileId,
    @Body() { occurredAt: at, paper }: Approval,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.campaigns.act('approve', id, { officer, at, ifMatch }, (campaign, at) => approve(campaign, paper, at));
  }

  @Put(':id/start')
  @ApiOperation({ summary: 'Triển khai: it is running' })
  start(@Id() id: FileId, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.campaigns.act('start', id, { officer, at, ifMatch }, start);
  }

  @Put(':id/report')
  @ApiOperation({ summary: 'Báo cáo kết quả: people reached, events, materials, channels' })
  report(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...results }: Report,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.campaigns.act('report', id, { officer, at, ifMatch }, (campaign, at) => report(campaign, results, at));
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.campaigns.act('correct', id, { officer, at, ifMatch }, (campaign, at) =>
      correct(campaign, correction, at),
    );
  }
}

import {
  AlertEnding,
  CorrectionReason,
  Country,
  Day,
  Method,
  RecruitmentChannel,
  TraffickingRoute,
  UnitCode,
  type DraftEvent,
  type FileId,
} from '@la-chan/contracts';
import {
  Actor,
  actShape,
  Bulletins,
  Desk,
  Id,
  IfMatch,
  type Officer,
  PageParams,
  PlainAct,
  readingRoutes,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { bulletinOf, correct, draft, endOf, issue, withdraw, type MethodAlert } from './method-alert';
import { MethodAlerts } from './method-alerts';

const said = {
  unit: UnitCode,
  title: z.string().trim().min(1).max(300),
  methods: z.array(Method).describe('Known ones; none for a method that is new'),
  channels: z.array(RecruitmentChannel),
  countries: z.array(Country),
  routes: z.array(TraffickingRoute),
  firstSeenOn: Day.nullable(),
  warning: z.string().trim().min(1).max(5000).describe('How it is done; never a person'),
  advice: z.string().trim().min(1).max(5000),
};
class Draft extends createZodDto(
  actShape.extend({
    ...said,
    methods: said.methods.default([]),
    channels: said.channels.default([]),
    countries: said.countries.default([]),
    routes: said.routes.default([]),
    firstSeenOn: said.firstSeenOn.default(null),
  }),
) {}
class Correction extends createZodDto(
  actShape.extend({ reason: CorrectionReason, changes: z.object(said).partial() }),
) {}
class Ending extends createZodDto(actShape.extend({ ending: AlertEnding })) {}
class AlertQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['drafted', 'issued', 'withdrawn']).optional(),
    unit: UnitCode.optional(),
    number: z.string().max(40).optional(),
  }),
) {}

@ApiTags('method-alerts')
@Controller('method-alerts')
export class MethodAlertController extends readingRoutes(MethodAlerts, AlertQuery) {
  constructor(
    private readonly alerts: MethodAlerts,
    private readonly bulletins: Bulletins,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Soạn thông báo phương thức, thủ đoạn' })
  draft(@Body() { occurredAt, ...drafted }: Draft, @Actor() officer: Officer) {
    const { unit } = drafted;
    return this.alerts.open('draft', officer, occurredAt, (id, number, at) => draft(id, { ...drafted, number }, at), {
      unit,
    });
  }

  @Put(':id/issue')
  @ApiOperation({ summary: 'Phát hành: every agency receives it as a bulletin' })
  issue(@Id() id: FileId, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const also = this.telling(officer, at, bulletinOf);
    return this.alerts.act('issue', id, { officer, at, ifMatch, also }, issue);
  }

  @Put(':id/withdrawal')
  @ApiOperation({ summary: 'Thu hồi; whoever has received it is told' })
  withdraw(
    @Id() id: FileId,
    @Body() { occurredAt: at, ending }: Ending,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.telling(officer, at, (alert, at) => (alert.issuedAt ? endOf(alert, ending, at) : undefined));
    return this.alerts.act('withdraw', id, { officer, at, ifMatch, also }, (alert, at) => withdraw(alert, ending, at));
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Đính chính: put what it says right; what stood before stays, also with whoever received it',
  })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = (tx: EntityManager, after: MethodAlert, before: { file: MethodAlert }) =>
      this.alerts.tellRightly(tx, after, before.file, officer, at);
    return this.alerts.act('correct', id, { officer, at, ifMatch, also }, (alert, at) =>
      correct(alert, correction, at),
    );
  }

  private telling(
    officer: Officer,
    at: string | undefined,
    bulletin: (alert: MethodAlert, at: string) => DraftEvent | undefined,
  ) {
    const acting = this.desk.acting(officer, at);
    return async (tx: EntityManager, alert: MethodAlert): Promise<void> => {
      const told = bulletin(alert, acting.at);
      if (told) await this.bulletins.publish(tx, 'alert', told, acting);
    };
  }
}

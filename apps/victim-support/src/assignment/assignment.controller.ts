import { dayOf, serviceReferral, ServiceResult, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  actShape,
  Desk,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  PageParams,
  PlainAct,
  Reading,
  Rejection,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { give, takeOn, type Assignment } from './assignment';
import { Assignments } from './assignments';

class AssignmentQuery extends createZodDto(
  PageParams.extend({ status: z.enum(['awaiting-release', 'in-hand', 'given', 'voided']).optional() }),
) {}
class ServiceGiven extends createZodDto(actShape.extend({ result: ServiceResult })) {}

/** Services that other agencies refer their victims for; the referrals themselves are listed at `/exchanges`. */
@ApiTags('assignments')
@Controller()
export class AssignmentController {
  constructor(
    private readonly assignments: Assignments,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly desk: Desk,
  ) {}

  @Post('service-referrals/:id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('support-officer', 'head-of-support')
  @ApiOperation({ summary: 'Who she is and what she has told once, as far as she consents; the reading is logged' })
  read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.offers.read(officer, serviceReferral, id, purpose);
  }

  @Put('service-referrals/:id/acceptance')
  @ApiOperation({ summary: 'Nhận dịch vụ được giới thiệu' })
  accept(@Id() id: string, @Body() { occurredAt }: PlainAct, @Actor() officer: Officer): Promise<Assignment> {
    return this.desk.database.tx(officer, async (tx) => {
      const { terms, counterpart: referrer, unit } = await this.offers.find(tx, serviceReferral, id);
      const file = uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const { support, until } = terms;
      return this.assignments.open(
        'takeOn',
        officer,
        occurredAt,
        (fileId, number, at) => takeOn(fileId, { number, support, until, referral: id, referrer, unit }, at),
        { unit, id: file, tx },
      );
    });
  }

  @Put('service-referrals/:id/rejection')
  @HttpCode(204)
  @May('support-officer', 'head-of-support')
  @ApiOperation({ summary: 'Send the referral back with a reason' })
  reject(@Id() id: string, @Body() rejection: Rejection, @Actor() officer: Officer): Promise<void> {
    return this.offers.reject(officer, serviceReferral, id, rejection);
  }

  @Get('assignments')
  list(@Query() { limit, cursor, ...where }: AssignmentQuery, @Actor() officer: Officer) {
    return this.assignments.page(officer, { limit, cursor, where });
  }

  @Get('assignments/:id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.assignments.get(officer, id);
  }

  @Get('assignments/:id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.assignments.history(officer, id);
  }

  @Put('assignments/:id/delivery')
  @ApiOperation({ summary: 'What came of the service; who referred her for it is told (Luật 53/2024 37)' })
  give(
    @Id() id: FileId,
    @Body() { occurredAt: at, result }: ServiceGiven,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { referral } = await this.assignments.get(officer, id);
      const acting = this.desk.acting(officer, at);
      await this.exchanges.complete(tx, serviceReferral, referral, { result, deliveredOn: dayOf(acting.at) }, acting);
      return this.assignments.act('give', id, { officer, at, ifMatch, tx }, (one, at) => give(one, result, at));
    });
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { acceptService, answeredHere, declineService, rateService } from './service';
import { ServiceReferrals } from './service-referrals';
import { Delivery, Rated, Refusal, ServiceReferral } from './support-plan.requests';
import { SupportPlans } from './support-plans';

/** Each service of a plan: referred to a provider, answered, delivered, rated. */
@ApiTags('support-plans')
@Controller('support-plans/:id/services')
export class ServiceController {
  constructor(
    private readonly plans: SupportPlans,
    private readonly services: ServiceReferrals,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Giới thiệu dịch vụ: what she consents to share travels sealed (Luật 53/2024 37)' })
  refer(@Id() id: FileId, @Body() asked: ServiceReferral, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const acting = { officer, at: asked.occurredAt, ifMatch };
    return this.desk.database.tx(officer, (tx) => this.services.refer(tx, id, asked, acting));
  }

  @Delete(':service')
  @ApiOperation({ summary: 'Rút giới thiệu: only while the provider has not accepted' })
  withdraw(@Id() id: FileId, @Id('service') service: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.desk.database.tx(officer, (tx) => this.services.withdraw(tx, id, service, { officer, ifMatch }));
  }

  @Put(':service/acceptance')
  @ApiOperation({ summary: 'A provider outside the platform has accepted' })
  accept(
    @Id() id: FileId,
    @Id('service') service: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('acceptService', id, { officer, at, ifMatch }, (plan, at) =>
      acceptService(answeredHere(plan, service), service, at),
    );
  }

  @Put(':service/refusal')
  @ApiOperation({ summary: 'A provider outside the platform has declined, with the reason' })
  decline(
    @Id() id: FileId,
    @Id('service') service: string,
    @Body() { occurredAt: at, reason }: Refusal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('declineService', id, { officer, at, ifMatch }, (plan, at) =>
      declineService(answeredHere(plan, service), { service, reason }, at),
    );
  }

  @Put(':service/delivery')
  @ApiOperation({
    summary: 'A provider outside the platform has delivered; what helped her is a support of hers (Luật 53/2024 37)',
  })
  deliver(
    @Id() id: FileId,
    @Id('service') service: string,
    @Body() { occurredAt: at, result }: Delivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      answeredHere(await this.plans.get(officer, id), service);
      return this.services.deliver(tx, id, service, result, { officer, at, ifMatch });
    });
  }

  @Put(':service/rating')
  @ApiOperation({ summary: 'Đánh giá của chính nạn nhân: how much it has helped, from 1 to 5' })
  rate(
    @Id() id: FileId,
    @Id('service') service: string,
    @Body() { occurredAt: at, rating }: Rated,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('rateService', id, { officer, at, ifMatch }, (plan, at) =>
      rateService(plan, service, rating, at),
    );
  }
}

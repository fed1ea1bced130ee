import { answerOf, Exchanges, ownFile } from '@la-chan/messaging';
import { serviceReferral } from '@la-chan/contracts';
import { Desk, Offers } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import { takeUp, voidOffer } from '../assignment/assignment';
import { Assignments } from '../assignment/assignments';
import { acceptService, declineService } from './service';
import { ServiceReferrals } from './service-referrals';
import { SupportPlans } from './support-plans';

/** What providers answer to a plan, and what those who referred a service here decide. */
@Injectable()
export class ServiceReactions {
  constructor(
    exchanges: Exchanges,
    plans: SupportPlans,
    assignments: Assignments,
    services: ServiceReferrals,
    offers: Offers,
    { system: officer }: Desk,
  ) {
    exchanges.on(serviceReferral, {
      ...offers.decided(assignments, { takeUp, voidOffer }),
      accepted: async (exchange, tx, acting) => {
        await exchanges.release(tx, exchange.id, { ...acting, at: acting.now });
        await plans.act('acceptService', ownFile(exchange), { officer, tx }, (plan, at) =>
          acceptService(plan, exchange.id, at),
        );
      },
      rejected: async (exchange, tx) => {
        const declined = { service: exchange.id, reason: exchange.reason };
        await plans.act('declineService', ownFile(exchange), { officer, tx }, (plan, at) =>
          declineService(plan, declined, at),
        );
      },
      completed: async (exchange, tx, { at }) => {
        const { result } = answerOf(exchange);
        await services.deliver(tx, ownFile(exchange), exchange.id, result, { officer, at });
      },
    });
  }
}

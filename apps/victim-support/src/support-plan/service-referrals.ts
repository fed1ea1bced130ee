import { dayOf, serviceReferral, type FileId, type Moment, type ServiceResult } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, findExchange, isWaiting } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Sharing } from '../consent/sharing';
import { entitlement } from '../victim/entitlement';
import { Referrals } from '../victim/referrals';
import { assertEntitled, support } from '../victim/support';
import { victimProcedure } from '../victim/victim';
import { Victims } from '../victim/victims';
import { deliverService, gave, refer, serviceOf, withdrawService } from './service';
import type { SupportPlan } from './support-plan';
import type { ServiceReferral } from './support-plan.requests';
import { SupportPlans } from './support-plans';

interface Acting {
  readonly officer: Officer;
  readonly at?: Moment | undefined;
  readonly ifMatch?: number;
}

/** The closed loop of a service: referred with what she consents to share, taken back, delivered as a support of hers. */
@Injectable()
export class ServiceReferrals {
  constructor(
    private readonly plans: SupportPlans,
    private readonly victims: Victims,
    private readonly referrals: Referrals,
    private readonly sharing: Sharing,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  async refer(
    tx: EntityManager,
    id: FileId,
    asked: ServiceReferral,
    { officer, at, ifMatch }: Acting,
  ): Promise<SupportPlan> {
    const { support: what, decision, until, provider, need, shared } = asked;
    const acting = this.desk.acting(officer, at);
    const { victim: of, number, unit } = await this.plans.get(officer, id);
    const victim = await this.victims.get(officer, of);
    assertEntitled(victim, { support: what, decision }, await this.victims.accompanied(tx, victim), dayOf(acting.at));
    const service = uuid();
    if ('agency' in provider) {
      const to = competentAgency(this.directory, 'victim-support', unit, acting.now, provider.agency);
      const use = { agency: to, purpose: 'support', shared } as const;
      const told = await this.sharing.records(tx, officer, victim, use, { disclosure: service, basis: null, at });
      const opening = {
        id: service,
        to,
        file: id,
        terms: { number, support: what, until, unit },
        dossier: { ...told, need },
      };
      await this.exchanges.open(tx, serviceReferral, opening, acting);
    }
    return this.plans.act('refer', id, { officer, at, ifMatch, tx }, (plan, at) =>
      refer(plan, { service, support: what, provider, decision, until }, at),
    );
  }

  /** Takes a referral back that nobody has accepted yet. */
  async withdraw(
    tx: EntityManager,
    id: FileId,
    service: string,
    { officer, at, ifMatch }: Acting,
  ): Promise<SupportPlan> {
    const exchange = await findExchange(tx, service);
    if (exchange && isWaiting(exchange)) await this.exchanges.withdraw(tx, service, this.desk.acting(officer, at));
    return this.plans.act('withdrawService', id, { officer, at, ifMatch, tx }, (plan, at) =>
      withdrawService(plan, service, at),
    );
  }

  /** What gave her something is a support of hers, of which who referred her is told. */
  async deliver(
    tx: EntityManager,
    id: FileId,
    service: string,
    result: ServiceResult,
    { officer, at, ifMatch }: Acting,
  ): Promise<SupportPlan> {
    const plan = await this.plans.get(officer, id);
    const { support: what, decision } = serviceOf(plan, service);
    const victim = await this.victims.get(officer, plan.victim);
    const accompanied = await this.victims.accompanied(tx, victim);
    const acting = this.desk.acting(officer, at);
    const { right } = entitlement(victim, what, dayOf(acting.at), accompanied);
    const hers = right === 'yes' || (right === 'by-decision' && decision !== null);
    const supported = gave(result) && hers && victimProcedure.lawfulActs(victim.status).includes('support');
    if (supported) await this.referrals.answer(tx, officer, victim.id, 'supported', acting);
    const delivered = await this.plans.act('deliverService', id, { officer, at, ifMatch, tx }, (plan, at) =>
      deliverService(plan, service, result, at),
    );
    if (supported)
      await this.victims.act('support', victim.id, { officer, at, tx }, (file, at) =>
        support(file, { support: what, decision }, accompanied, at),
      );
    return delivered;
  }
}

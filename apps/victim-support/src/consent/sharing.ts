import { dayOf, type FirstThings, type Moment, type PersonData } from '@la-chan/contracts';
import { AccessLog, Desk, type Officer, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { disclose } from '../victim/disclosure';
import type { Victim } from '../victim/victim';
import { Victims } from '../victim/victims';
import { ConsentRefusal, type Use } from './consent';
import { Consents } from './consents';

/** What lets another agency know: an article and the number of its request, or her consent. */
interface Ground {
  readonly disclosure: string;
  readonly basis: { readonly law: string; readonly request: string } | null;
  readonly at?: Moment | undefined;
  readonly ifMatch?: number;
}

/** Others are told of a victim under her consent, or where the law lets them ask; a refusal is recorded. */
@Injectable()
export class Sharing {
  constructor(
    private readonly consents: Consents,
    private readonly victims: Victims,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** The records for a sealed dossier. Throws `consent-missing`. */
  async records(
    tx: EntityManager,
    officer: Officer,
    victim: Victim,
    use: Use,
    ground: Ground,
  ): Promise<{ person?: PersonData; first?: FirstThings; account?: string }> {
    await this.tell(tx, officer, victim, use, ground);
    return this.victims.unsealed(tx, officer, victim, use.shared, `disclosure ${ground.disclosure}`);
  }

  /** On her file it stands who is told what, and on which ground. Throws `consent-missing`. */
  async tell(
    tx: EntityManager,
    officer: Officer,
    victim: Victim,
    use: Use,
    { disclosure, basis, at, ifMatch }: Ground,
  ): Promise<void> {
    const { agency, purpose } = use;
    if (agency === this.desk.system.agency) throw new Refused('no-such-agency', { field: '/to' });
    const shared = [...use.shared];
    const today = dayOf(this.desk.clock.now());
    const consent = basis ? undefined : await this.consents.covering(tx, victim.id, use, today);
    if (!basis && !consent) {
      await this.accessLog.refused(
        officer,
        `disclosure of ${victim.id} to ${agency} for ${purpose}`,
        'consent-missing',
      );
      throw new ConsentRefusal('consent-missing', { agency, purpose });
    }
    const told = { disclosure, agency, purpose, shared, consent: consent?.id ?? null, basis };
    const acting = { officer, at, tx, ...(ifMatch !== undefined && { ifMatch }) };
    await this.victims.act('disclose', victim.id, acting, (file, at) => disclose(file, told, at));
  }
}

import { victimReferral, type FileId, type ReferralOutcome } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import type { Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Victims } from './victims';

/** The agency that referred a victim learns once how it ended. */
@Injectable()
export class Referrals {
  constructor(
    private readonly victims: Victims,
    private readonly exchanges: Exchanges,
  ) {}

  /** Call it before the act: the exchange is locked before the file. */
  async answer(
    tx: EntityManager,
    officer: Officer,
    id: FileId,
    outcome: ReferralOutcome,
    acting: Acting,
  ): Promise<void> {
    const { referral, toldAt } = await this.victims.get(officer, id);
    if (!referral || toldAt) return;
    const answer = { outcome, decidedAt: acting.at, victim: id };
    await this.exchanges.answer(tx, victimReferral, referral, 'answered', answer, acting);
  }
}

import { caseFileHandover, type AgencyId, type ReturnGround } from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProsecutionFile } from './prosecution-file';

/** What becomes of a file goes back to the body that investigated it; a file brought in at go-live came from nobody here. */
@Injectable()
export class Outcome {
  constructor(private readonly exchanges: Exchanges) {}

  async returned(
    tx: EntityManager,
    { handover, demandedBy }: ProsecutionFile,
    { ground, number, demand }: { ground: ReturnGround; number: string; demand: string },
    acting: Acting,
  ): Promise<void> {
    if (!handover) return;
    const answer = {
      outcome: 'returned',
      by: demandedBy ?? 'procuracy',
      ground,
      number,
      decidedAt: acting.at,
    } as const;
    await this.exchanges.complete(tx, caseFileHandover, handover, answer, acting, { text: demand, persons: [] });
  }

  /** Of every accused how it ended, also of those who never came before the court. */
  async ended(
    tx: EntityManager,
    { handover, accused, outcome }: ProsecutionFile,
    { by, number }: { by: AgencyId; number: string },
    acting: Acting,
  ): Promise<void> {
    if (!handover || !outcome) return;
    const each = accused.flatMap(({ id, state, outcome }) => {
      const how = outcome ?? (state === 'suspended' ? state : null);
      return how ? [{ accused: id, outcome: how }] : [];
    });
    const answer = { outcome, by, number, decidedAt: acting.at, accused: each };
    await this.exchanges.complete(tx, caseFileHandover, handover, answer, acting);
  }
}

import type { FileId } from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import type { PropertyPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import type { Case } from './case';

/** What is decided of exhibits and property is served on the procuracy. */
@Injectable()
export class CaseProperty implements PropertyPost<Case> {
  constructor(private readonly decisions: Decisions) {}

  propertyDecided(
    tx: EntityManager,
    { id, number, unit }: Case,
    { notice, decision: reasons, accused }: { notice: string; decision: string; accused?: FileId | undefined },
    acting: Acting,
  ): Promise<void> {
    const about = { number, ...(accused && { accused }) };
    const terms = { decision: 'case-property', ...about, decidedAt: acting.at, unit } as const;
    return this.decisions.serve(tx, notice, id, terms, acting, { reasons });
  }
}

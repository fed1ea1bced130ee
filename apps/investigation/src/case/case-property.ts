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
    { notice, decision: reasons }: { notice: string; decision: string },
    acting: Acting,
  ): Promise<void> {
    const terms = { decision: 'case-property', number, decidedAt: acting.at, unit } as const;
    return this.decisions.serve(tx, notice, id, terms, acting, { reasons });
  }
}

import type { Acting } from '@la-chan/messaging';
import type { PropertyPost } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import type { Verification } from './verification';

/** What is decided of what is held of a report is served on the procuracy, which has to agree to what goes on (TTLT 01/2020 12(2), 13). */
@Injectable()
export class ReportProperty implements PropertyPost<Verification> {
  constructor(private readonly decisions: Decisions) {}

  propertyDecided(
    tx: EntityManager,
    { id, number, unit }: Verification,
    { notice, decision: reasons }: { notice: string; decision: string },
    acting: Acting,
  ): Promise<void> {
    const terms = { decision: 'report-property', number, decidedAt: acting.at, unit } as const;
    return this.decisions.serve(tx, notice, id, terms, acting, { reasons });
  }
}

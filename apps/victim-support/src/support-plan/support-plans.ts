import type { FileId } from '@la-chan/contracts';
import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { planProcedure, type PlanAct, type PlanStatus, type SupportPlan } from './support-plan';
import { correctEntry, entries } from './support-plan.corrections';
import { counted } from './support-plan.counted';
import { blank, evolve, type PlanEvent } from './support-plan.events';
import { planTable } from './support-plan.table';

@Injectable()
export class SupportPlans extends Files<SupportPlan, PlanStatus, PlanAct, PlanEvent> {
  constructor(desk: Desk) {
    super(desk, {
      procedure: planProcedure,
      register: 'KH',
      table: planTable,
      blank,
      evolve,
      counted: (plan, { deadlines }) =>
        counted(
          plan,
          new Map(
            deadlines.flatMap(({ rule, about, dueOn }) =>
              rule === 'victim-service-answer' && about !== undefined ? [[about, dueOn] as const] : [],
            ),
          ),
        ),
      rules: RULES,
      corrections: { entries, correct: correctEntry },
    });
  }

  /** The plans of a victim, the first one first. */
  async of(tx: EntityManager, victim: FileId): Promise<SupportPlan[]> {
    const ids: { id: FileId }[] = await tx.query('SELECT id FROM support_plan WHERE victim = $1 ORDER BY id', [victim]);
    const plans = await Promise.all(ids.map(({ id }) => this.rows.get(tx, id)));
    return plans.flatMap((plan) => plan ?? []);
  }
}

import { Desk, Files } from '@la-chan/platform';
import { RULES } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import { planProcedure, type PlanAct, type PlanStatus, type SupportPlan } from './support-plan';
import { blank, evolve, type PlanEvent } from './support-plan.events';
import { planTable } from './support-plan.table';

@Injectable()
export class SupportPlans extends Files<SupportPlan, PlanStatus, PlanAct, PlanEvent> {
  constructor(desk: Desk) {
    super(desk, { procedure: planProcedure, table: planTable, blank, evolve, rules: RULES });
  }
}

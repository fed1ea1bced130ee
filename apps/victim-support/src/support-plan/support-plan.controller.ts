import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, May, type Officer, Persons, PlainAct, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Victims } from '../victim/victims';
import { abandon, agree, assess, complete, draft, reachObjective, setObjective } from './support-plan';
import { Agreement, Assessment, ObjectiveSet, PlanQuery } from './support-plan.requests';
import { SupportPlans } from './support-plans';

/** What a victim needs, and what is to be reached. */
@ApiTags('support-plans')
@Controller()
export class SupportPlanController {
  constructor(
    private readonly plans: SupportPlans,
    private readonly victims: Victims,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post('victims/:id/support-plans')
  @ApiOperation({ summary: 'Đánh giá nhu cầu, lập kế hoạch hỗ trợ (Luật 53/2024 37)' })
  draft(@Id() victim: FileId, @Body() { occurredAt, assessment: told, needs }: Assessment, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const { unit } = await this.victims.get(officer, victim);
      const assessment = await this.persons.sealText(tx, told);
      return this.plans.open(
        'draft',
        officer,
        occurredAt,
        (id, number, at) => draft(id, { number, victim, unit, assessment, needs }, at),
        { unit, tx },
      );
    });
  }

  @Get('support-plans')
  list(@Query() { limit, cursor, ...where }: PlanQuery, @Actor() officer: Officer) {
    return this.plans.page(officer, { limit, cursor, where });
  }

  @Get('support-plans/:id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.plans.get(officer, id);
  }

  @Get('support-plans/:id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.plans.history(officer, id);
  }

  @Post('support-plans/:id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('support-officer', 'head-of-support')
  @ApiOperation({ summary: 'Read the assessment and the objectives; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { assessment, objectives } = await this.plans.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const texts = [];
      for (const { id: objective, text } of objectives)
        texts.push({ id: objective, text: await this.persons.readText(tx, officer, text, purpose) });
      return { assessment: await this.persons.readText(tx, officer, assessment, purpose), objectives: texts };
    });
  }

  @Put('support-plans/:id/assessment')
  @ApiOperation({ summary: 'Đánh giá lại nhu cầu' })
  assess(
    @Id() id: FileId,
    @Body() { occurredAt: at, assessment: told, needs }: Assessment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const assessment = await this.persons.sealText(tx, told);
      return this.plans.act('assess', id, { officer, at, ifMatch, tx }, (plan, at) =>
        assess(plan, { assessment, needs }, at),
      );
    });
  }

  @Post('support-plans/:id/objectives')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mục tiêu: what is to be reached, by when' })
  setObjective(
    @Id() id: FileId,
    @Body() { occurredAt: at, text: told, type, until }: ObjectiveSet,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const objective = { objective: uuid(), type, text: await this.persons.sealText(tx, told), until };
      return this.plans.act('setObjective', id, { officer, at, ifMatch, tx }, (plan, at) =>
        setObjective(plan, objective, at),
      );
    });
  }

  @Put('support-plans/:id/objectives/:objective/achievement')
  @ApiOperation({ summary: 'An objective is reached' })
  reachObjective(
    @Id() id: FileId,
    @Id('objective') objective: string,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('reachObjective', id, { officer, at, ifMatch }, (plan, at) =>
      reachObjective(plan, objective, at),
    );
  }

  @Put('support-plans/:id/agreement')
  @ApiOperation({ summary: 'She, or whoever speaks for her, agrees to the plan' })
  agree(
    @Id() id: FileId,
    @Body() { occurredAt: at, by }: Agreement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('agree', id, { officer, at, ifMatch }, (plan, at) => agree(plan, by, at));
  }

  @Put('support-plans/:id/completion')
  @ApiOperation({ summary: 'Hoàn thành: no provider has still to answer or to deliver' })
  complete(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('complete', id, { officer, at, ifMatch }, complete);
  }

  @Put('support-plans/:id/abandonment')
  @ApiOperation({ summary: 'The plan is given up' })
  abandon(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.plans.act('abandon', id, { officer, at, ifMatch }, abandon);
  }
}

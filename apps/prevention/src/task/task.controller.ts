import { CorrectionReason, Day, FileId, Programme, UnitCode } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, PageParams, PlainAct, readingRoutes } from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { accept, assign, correct, finish, progress, start } from './task';
import { Tasks } from './tasks';

const title = z.string().trim().min(1).max(300);
const assignee = z.string().trim().min(1).max(200).describe('The department or locality; no person');

class Assignment extends createZodDto(
  actShape.extend({
    title,
    plan: z.string().trim().min(1).max(60).describe('Number and date of the plan'),
    assignee,
    unit: UnitCode,
    until: Day.describe('Its last day'),
    parent: FileId.nullable().default(null),
    programmes: z.array(Programme).default([]).describe('Of which it is a part as well'),
    from: z.array(FileId).default([]),
  }),
) {}
const evidence = z.string().trim().min(1).max(1000).describe('The papers that show it; no person');
class Progress extends createZodDto(
  actShape.extend({ percent: z.int().min(0).max(100), evidence: evidence.nullable().default(null) }),
) {}
class Completion extends createZodDto(actShape.extend({ evidence })) {}
class Correction extends createZodDto(
  actShape.extend({
    reason: CorrectionReason,
    changes: z.object({ title, assignee, unit: UnitCode, until: Day }).partial(),
  }),
) {}
class TaskQuery extends createZodDto(
  PageParams.extend({
    status: z.enum(['assigned', 'accepted', 'in-progress', 'done']).optional(),
    unit: UnitCode.optional(),
    parent: FileId.optional(),
    assignee: z.string().max(200).optional(),
    number: z.string().max(40).optional(),
  }),
) {}

@ApiTags('tasks')
@Controller('tasks')
export class TaskController extends readingRoutes(Tasks, TaskQuery) {
  constructor(private readonly tasks: Tasks) {
    super();
  }

  @Post()
  @ApiOperation({ summary: 'Giao nhiệm vụ: what the plan gives to whom, and by when' })
  async assign(@Body() { occurredAt, ...assigned }: Assignment, @Actor() officer: Officer) {
    const { unit, parent } = assigned;
    if (parent) await this.tasks.get(officer, parent);
    return this.tasks.open('assign', officer, occurredAt, (id, number, at) => assign(id, { ...assigned, number }, at), {
      unit,
    });
  }

  @Get()
  @ApiOperation({ summary: 'Overdue ones are at /deadlines?procedure=task&breached=true' })
  override list(@Query() { limit, cursor, ...where }: TaskQuery, @Actor() officer: Officer) {
    return this.tasks.page(officer, { limit, cursor, where });
  }

  @Get(':id/tree')
  @ApiOperation({
    summary: 'Cây nhiệm vụ: its parts from the city down to the communes, what is done and what is overdue',
  })
  tree(@Id() id: FileId, @Actor() officer: Officer) {
    return this.tasks.tree(officer, id);
  }

  @Put(':id/acceptance')
  @ApiOperation({ summary: 'Nhận nhiệm vụ' })
  accept(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.tasks.act('accept', id, { officer, at, ifMatch }, accept);
  }

  @Put(':id/start')
  @ApiOperation({ summary: 'Bắt đầu thực hiện' })
  start(@Id() id: FileId, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.tasks.act('start', id, { officer, at, ifMatch }, start);
  }

  @Post(':id/progress')
  @HttpCode(200)
  @ApiOperation({ summary: 'Báo tiến độ: how far it is, with the papers that show it' })
  progress(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...told }: Progress,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.tasks.act('progress', id, { officer, at, ifMatch }, (task, at) => progress(task, told, at));
  }

  @Put(':id/completion')
  @ApiOperation({ summary: 'Hoàn thành, with the evidence; late is recorded as late' })
  finish(
    @Id() id: FileId,
    @Body() { occurredAt: at, evidence }: Completion,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.tasks.act('finish', id, { officer, at, ifMatch }, (task, at) => finish(task, evidence, at));
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Hiệu chỉnh: put a wrong entry right; what stood before stays' })
  correct(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...correction }: Correction,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.tasks.act('correct', id, { officer, at, ifMatch }, (task, at) => correct(task, correction, at));
  }
}

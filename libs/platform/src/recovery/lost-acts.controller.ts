import { FileId } from '@la-chan/contracts';
import { Body, Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Database } from '../database/database';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { AccessLog } from '../officers/access-log';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Post } from '../post/post';
import { Refused } from '../problems/refused';
import { LostActs } from './lost-acts';

class LostFile extends createZodDto(z.object({ file: FileId })) {}
class LostActsQuery extends createZodDto(z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) })) {}
class Reason extends createZodDto(z.object({ reason: z.string().trim().min(10).max(500) })) {}

/** What was lost with the database, and the operator's word where nobody else can say. */
@ApiTags('recovery')
@Controller('recovery')
export class LostActsController {
  constructor(
    private readonly lost: LostActs,
    private readonly post: Post,
    private readonly database: Database,
    private readonly accessLog: AccessLog,
  ) {}

  @Get('lost-acts')
  @ApiOperation({
    summary: 'Việc đã làm nhưng mất theo cơ sở dữ liệu, cần làm lại. Acts lost with the database, to be done again.',
  })
  async list(@Query() { limit }: LostActsQuery, @Actor() officer: Officer) {
    return { ...this.post.recovery.state, items: await this.database.read(officer, (tx) => this.lost.list(tx, limit)) };
  }

  @Put('lost-acts/:file')
  @HttpCode(204)
  @Repeatable()
  @May('operator')
  @ApiOperation({
    summary: 'Hồ sơ đã được xem xét, được thao tác lại. The file was seen to, and may be acted on again.',
  })
  async settle(@Param() { file }: LostFile, @Body() { reason }: Reason, @Actor() officer: Officer): Promise<void> {
    await this.database.tx(officer, async (tx) => {
      if (!(await this.lost.settle(tx, file, officer.id, reason))) throw new Refused('not-found');
    });
  }

  @Put('decision')
  @HttpCode(204)
  @Repeatable()
  @May('operator')
  @ApiOperation({
    summary:
      'Cho hoạt động khi không cơ quan nào trả lời. The agency goes on although nobody answers, or without what nobody has.',
  })
  async decide(@Body() { reason }: Reason, @Actor() officer: Officer): Promise<void> {
    await this.database.tx(officer, (tx) => this.accessLog.record(tx, officer, 'recovery-decided', 'agency', reason));
    this.post.recovery.decide();
  }
}

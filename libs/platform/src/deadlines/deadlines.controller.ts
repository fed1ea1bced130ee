import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Clock } from '../clock';
import { Safe } from '../idempotency/idempotency.interceptor';
import { Actor } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Deadlines, WorklistQuery } from './deadlines';
import { OfficialDays } from './official-days';
import { Preview, preview } from './preview';

class WorklistParams extends createZodDto(WorklistQuery) {}
class PreviewBody extends createZodDto(Preview) {}

@ApiTags('deadlines')
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly clock: Clock,
    private readonly days: OfficialDays,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Thời hạn đang chạy thuộc địa bàn của cán bộ. Running deadlines of the officer’s units.' })
  worklist(@Actor() officer: Officer, @Query() query: WorklistParams) {
    return this.deadlines.page(officer, query);
  }

  @Post('preview')
  @Safe()
  @HttpCode(200)
  @ApiOperation({ summary: 'Tính thử thời hạn từ một quá trình tố tụng. Deadlines of a history, explained.' })
  preview(@Body() body: PreviewBody) {
    return { deadlines: preview(body, this.clock.now(), this.days.calendar, this.days.settings) };
  }
}

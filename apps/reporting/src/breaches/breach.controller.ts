import { Actor, May, type Officer } from '@la-chan/platform';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Breaches, BreachQuestion } from './breaches';

/** What the plan's leaders are told of limits that ran out, an officer limited to units of those in these. */
@ApiTags('scorecard')
@Controller('scorecard/breaches')
@May('analyst', 'leader')
export class BreachController {
  constructor(private readonly breaches: Breaches) {}

  @Get()
  @ApiOperation({
    summary:
      'Thời hạn đã bị quá của các cơ quan. The limits that ran out with their duty undone, by agency and one by one.',
  })
  show(@Query() question: BreachQuestion, @Actor() officer: Officer) {
    return this.breaches.show(question, officer);
  }
}

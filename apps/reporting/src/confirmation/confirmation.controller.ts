import { Actor, May, type Officer } from '@la-chan/platform';
import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Questions } from '../scorecard/question';
import { Confirmations } from './confirmations';

class Whole extends createZodDto(
  Questions.omit({ unit: true, agency: true, article: true, source: true, asKnownOn: true }),
) {}

/** Before a report is issued, each agency confirms or disputes what it will say of it. */
@ApiTags('scorecard')
@Controller('scorecard/confirmations')
@May('analyst', 'leader')
export class ConfirmationController {
  constructor(private readonly confirmations: Confirmations) {}

  @Post()
  @May('leader')
  @ApiOperation({
    summary: 'Yêu cầu các cơ quan đối chiếu số liệu. Asks police, procuracy and court to confirm their figures.',
  })
  ask(@Body() question: Whole, @Actor() officer: Officer) {
    return this.confirmations.ask(question, officer);
  }

  @Get()
  @ApiOperation({ summary: 'Kết quả đối chiếu gần nhất. What each agency has said of its figures, when last asked.' })
  show(@Query() question: Whole, @Actor() officer: Officer) {
    return this.confirmations.show(question, officer);
  }
}

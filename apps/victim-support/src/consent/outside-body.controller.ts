import { AgencyId, Day } from '@la-chan/contracts';
import { Actor, May, type Officer } from '@la-chan/platform';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { OutsideBodies } from './outside-bodies';

const name = z.string().trim().min(1).max(200);

class NewBody extends createZodDto(
  z.object({
    id: AgencyId.describe('As consents and exports name it'),
    name,
    contact: z.string().trim().min(1).max(300).describe('Where it is asked to erase; no person'),
    from: Day,
    to: Day.nullable().default(null).describe('The last day; none while it goes on'),
  }),
) {}
class LastDay extends createZodDto(z.object({ to: Day })) {}
class BodyQuery extends createZodDto(z.object({ on: Day.optional() })) {}

/** Bodies outside the platform that consents may name. */
@ApiTags('outside-bodies')
@Controller('outside-bodies')
export class OutsideBodyController {
  constructor(private readonly bodies: OutsideBodies) {}

  @Get()
  @ApiOperation({
    summary: 'Nơi nhận ngoài nền tảng: hospitals, courts elsewhere, IOM; those of a day where it is named',
  })
  async list(@Query() { on }: BodyQuery, @Actor() officer: Officer) {
    return { items: await this.bodies.list(officer, on) };
  }

  @Post()
  @May('head-of-support')
  @ApiOperation({ summary: 'One more body that consents may name' })
  add(@Body() body: NewBody, @Actor() officer: Officer) {
    return this.bodies.add(officer, body);
  }

  @Put(':id/end')
  @May('head-of-support')
  @ApiOperation({ summary: 'Its last day; what it was told is still asked back' })
  end(@Param('id') id: AgencyId, @Body() { to }: LastDay, @Actor() officer: Officer) {
    return this.bodies.end(officer, id, to);
  }
}

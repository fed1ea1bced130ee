import { Actor, May, type Officer, Refused, Repeatable } from '@la-chan/platform';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rebuild } from './rebuilding';

@ApiTags('operations')
@Controller('operations/rebuild')
@May('operator')
export class RebuildController {
  constructor(private readonly rebuild: Rebuild) {}

  @Post()
  @HttpCode(202)
  @Repeatable()
  @ApiOperation({
    summary: 'Lập lại sổ từ nhật ký của các cơ quan. Makes the ledger anew from the agencies’ journals.',
  })
  async start(@Actor() officer: Officer) {
    if (!(await this.rebuild.start(officer))) throw new Refused('rebuild-running');
    return this.rebuild.state();
  }

  @Get()
  @ApiOperation({ summary: 'Việc lập lại đã đến đâu. How far it has come, and whether the figures are the same.' })
  state() {
    return this.rebuild.state();
  }
}

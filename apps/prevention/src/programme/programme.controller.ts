import { Actor, type Officer } from '@la-chan/platform';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Programmes } from './programmes';

@ApiTags('programmes')
@Controller('programmes')
export class ProgrammeController {
  constructor(private readonly programmes: Programmes) {}

  @Get()
  @ApiOperation({
    summary: 'Lồng ghép chương trình: tasks and campaigns that serve a sibling programme, with their results',
  })
  async list(@Actor() officer: Officer) {
    return { items: await this.programmes.figures(officer) };
  }
}

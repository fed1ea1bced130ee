import { Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '../files/id';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Figures } from './figures';

/** What the steering committee asks this agency to confirm, listed among the exchanges. */
@ApiTags('figures')
@Controller('figure-confirmations')
@May('duty-chief', 'head-of-investigation', 'head-of-procuracy', 'chief-judge')
export class FiguresController {
  constructor(private readonly figures: Figures) {}

  @Get(':id')
  @ApiOperation({
    summary: 'Số liệu được hỏi, bên cạnh sổ gốc của cơ quan. The figures asked about, beside the agency’s own journal.',
  })
  compare(@Id() id: string, @Actor() officer: Officer) {
    return this.figures.compare(officer, id);
  }

  @Put(':id/confirmation')
  @ApiOperation({ summary: 'Xác nhận số liệu. The journal says the same (TTLT 05/2018 9).' })
  confirm(@Id() id: string, @Actor() officer: Officer) {
    return this.figures.confirm(officer, id);
  }

  @Put(':id/dispute')
  @ApiOperation({ summary: 'Không thống nhất số liệu, kèm chênh lệch. The journal says otherwise, by so much.' })
  dispute(@Id() id: string, @Actor() officer: Officer) {
    return this.figures.dispute(officer, id);
  }
}

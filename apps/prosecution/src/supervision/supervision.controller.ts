import { UnitCode, type FileId } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, PageParams, Safe } from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { assignProsecutor } from './supervision';
import { Supervisions } from './supervisions';

const filters = {
  unit: UnitCode.optional(),
  agency: z.string().max(40).optional(),
  number: z.string().max(40).optional(),
};

class Prosecutor extends createZodDto(actShape.extend({ prosecutor: z.string().regex(/^[\w.@-]{1,80}$/) })) {}
class SupervisionQuery extends createZodDto(PageParams.extend(filters)) {}

@ApiTags('supervisions')
@Controller('supervisions')
export class SupervisionController {
  constructor(private readonly supervisions: Supervisions) {}

  @Get()
  list(@Query() { limit, cursor, ...where }: SupervisionQuery, @Actor() officer: Officer) {
    return this.supervisions.page(officer, { limit, cursor, where });
  }

  @Post('searches')
  @Safe()
  @HttpCode(200)
  search(@Body() { limit, cursor, ...where }: SupervisionQuery, @Actor() officer: Officer) {
    return this.supervisions.page(officer, { limit, cursor, where });
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.supervisions.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.supervisions.history(officer, id);
  }

  @Put(':id/prosecutor')
  @ApiOperation({
    summary:
      'Phân công Kiểm sát viên: 3 working days from the assignment, 3 days from an initiation (TTLT 01/2017 10(2); TTLT 04/2018 7(1)(a))',
  })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, prosecutor }: Prosecutor,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('assignProsecutor', id, { officer, at, ifMatch }, (file, at) =>
      assignProsecutor(file, prosecutor, at),
    );
  }
}

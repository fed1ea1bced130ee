import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { UnborneActs, UnborneQuery } from './unborne-acts';

class UnborneParams extends createZodDto(UnborneQuery) {}

@ApiTags('unborne acts')
@Controller('unborne-acts')
export class UnborneActsController {
  constructor(private readonly acts: UnborneActs) {}

  @Get()
  @ApiOperation({
    summary:
      'Hành vi, quyết định không còn căn cứ sau khi cơ quan khác hiệu chỉnh. Own acts that what another agency has put right bears no more.',
  })
  list(@Actor() officer: Officer, @Query() query: UnborneParams) {
    return this.acts.page(officer, query);
  }
}

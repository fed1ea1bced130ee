import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PetitionAnswer } from '../petition.requests';
import { recordPetition } from './petition';
import { Supervisions } from './supervisions';

/** What the procuracy above says of what this one has decided. */
@ApiTags('supervisions')
@Controller('supervisions')
export class PetitionController {
  constructor(private readonly supervisions: Supervisions) {}

  @Post(':id/petition-answers')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Viện kiểm sát cấp trên giải quyết kiến nghị của Cơ quan điều tra: upheld, an initiation, a decision not to initiate, a custody or the suspension of a report stands again (TTLT 04/2018 6(2))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, exchange, body, number, decision }: PetitionAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.supervisions.act('recordPetition', id, { officer, at, ifMatch }, (file, at, _, history) =>
      recordPetition(file, { exchange, body, number, upheld: decision === 'upheld' }, at, history),
    );
  }
}

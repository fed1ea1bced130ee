import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Petition, PetitionAnswer } from '../petition.requests';
import { Cancellations } from './cancellations';

/** What the procuracy has decided about a case, and the body does not agree with. */
@ApiTags('cases')
@Controller('cases')
export class CasePetitionController {
  constructor(private readonly cancellations: Cancellations) {}

  @Put(':id/procuracy-decisions/:notice/petition')
  @ApiOperation({
    summary:
      'Kiến nghị Viện kiểm sát cấp trên: about what the procuracy has cancelled, or refused to approve by that request; it is carried out all the same (TTLT 04/2018 6(2))',
  })
  petition(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, ...lodged }: Petition,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cancellations.petitioned(id, { notice, ...lodged }, { officer, at, ifMatch });
  }

  @Put(':id/procuracy-decisions/:notice/petition/answer')
  @ApiOperation({
    summary:
      'What the higher procuracy has answered: upheld, an initiation that was cancelled stands again, and anything else may be decided anew (TTLT 04/2018 6(2))',
  })
  recordPetition(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, number, decision }: PetitionAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cancellations.answered(id, { notice, number, upheld: decision === 'upheld' }, { officer, at, ifMatch });
  }
}

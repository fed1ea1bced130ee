import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CasePetitionAnswer, Petition } from '../petition/petition.requests';
import { Petitions } from '../petition/petitions';
import { CasePetitions } from './case-petitions';
import { Cases } from './cases';

/** What the procuracy has decided about a case, and the body does not agree with. */
@ApiTags('cases')
@Controller('cases')
export class CasePetitionController {
  constructor(
    private readonly cases: Cases,
    private readonly asked: CasePetitions,
    private readonly petitions: Petitions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/procuracy-decisions/:notice/petition')
  @ApiOperation({
    summary:
      'Kiến nghị Viện kiểm sát cấp trên: about what the procuracy has cancelled, or refused to approve by that request, which is carried out all the same, or about what it has approved and the body finds to have to fall; over the platform with `to`, else on paper (TTLT 04/2018 5(3)(a), 6(2))',
  })
  petition(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, ...petition }: Petition,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const lodging = this.petitions.lodging(notice, petition, officer, at);
    return this.asked.petitioned(id, lodging, { officer, at, ifMatch });
  }

  @Put(':id/procuracy-decisions/:notice/petition/answer')
  @ApiOperation({
    summary:
      'What the higher procuracy has answered on paper; over the platform it comes by itself: upheld, an initiation that was cancelled stands again, a measure that was approved ends, a charge is what it was changed into, and anything else may be decided anew (TTLT 04/2018 5(3)(a), 6(2))',
  })
  recordPetition(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, decision, ...said }: CasePetitionAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const answer = { notice, upheld: decision === 'upheld', ...said };
    return this.desk.database.tx(officer, async (tx) => {
      await this.petitions.answeredOnPaper(tx, await this.cases.one(tx, id), notice, officer);
      return this.asked.answered(tx, id, answer, { officer, at, ifMatch });
    });
  }
}

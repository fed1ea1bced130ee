import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { freeing } from '../trial/detention.controller';
import { Decision, Detention } from '../trial/trial.requests';
import { Appeals } from './appeals';
import { detain, detainForExecution, detainForHearing, freeDefendant } from './detention';

/** What a court of appeal orders of detention. */
@ApiTags('appeals')
@Controller('appeals/:id/defendants/:defendant')
export class AppealDetentionController {
  constructor(
    private readonly appeals: Appeals,
    private readonly desk: Desk,
  ) {}

  @Put('detention')
  @ApiOperation({
    summary: 'Tạm giam: by the chief judge, for no longer than the appeal may be prepared (BLTTHS 347(1), (2))',
  })
  detain(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, until }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('detain', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      detain(file, { defendant, number, until }, deadlines(), at),
    );
  }

  @Put('hearing-detention')
  @ApiOperation({ summary: 'Tạm giam đến khi kết thúc phiên tòa: by the panel (BLTTHS 347(2))' })
  detainForHearing(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('detainForHearing', id, { officer, at, ifMatch }, (file, at) =>
      detainForHearing(file, { defendant, number }, at),
    );
  }

  @Put('execution-detention')
  @ApiOperation({
    summary:
      'Tạm giam để bảo đảm thi hành án: by the panel, of who is sentenced to imprisonment, at most 45 days from the pronouncement (BLTTHS 347(3))',
  })
  detainForExecution(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, until }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('detainForExecution', id, { officer, at, ifMatch }, (file, at) =>
      detainForExecution(file, { defendant, number, until }, at, this.desk.days.settings),
    );
  }

  @Put('release')
  @ApiOperation({
    summary:
      'Release, or another measure in its place: by the chief judge until the hearing opens, by the panel from then on (BLTTHS 299(2), 347(1))',
  })
  freeDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('freeDefendant', id, { officer, at, ifMatch }, (file, at) =>
      freeDefendant(file, freeing(officer), { defendant, number }, at),
    );
  }
}

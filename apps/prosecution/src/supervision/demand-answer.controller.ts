import { decisionNotice, type FileId } from '@la-chan/contracts';
import { Actor, DossierReadings, Id, May, type Officer, Reading, Refused, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Supervisions } from './supervisions';

/** Why the body does not agree with what was demanded of it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class DemandAnswerController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly readings: DossierReadings,
  ) {}

  @Post(':id/demands/:notice/disagreement/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Read why the body does not agree with a demand; the reading is logged (TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b))',
  })
  async read(@Id() id: FileId, @Id('notice') notice: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { demands } = await this.supervisions.get(officer, id);
    const answer = demands.find((one) => one.notice === notice)?.declined?.notice;
    if (!answer) throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, decisionNotice, answer, purpose);
    return { reasons: dossier?.reasons ?? null };
  }
}

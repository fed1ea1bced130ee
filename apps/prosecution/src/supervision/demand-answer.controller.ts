import { decisionNotice, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { AccessLog, Actor, Desk, Id, May, type Officer, Reading, Refused, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Supervisions } from './supervisions';

/** Why the body does not agree with what was demanded of it. */
@ApiTags('supervisions')
@Controller('supervisions')
export class DemandAnswerController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Post(':id/demands/:notice/disagreement/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Read why the body does not agree with a demand; the reading is logged (TTLT 04/2018 5(1), (2), 7(1)(c), 8(1)(b))',
  })
  read(@Id() id: FileId, @Id('notice') notice: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      const { demands } = await this.supervisions.get(officer, id);
      const answer = demands.find((one) => one.notice === notice)?.declined?.notice;
      if (!answer) throw new Refused('not-found');
      await this.accessLog.record(tx, officer, 'read-person', answer, purpose);
      const [dossier] = await this.exchanges.dossiers(tx, decisionNotice, answer);
      return { reasons: dossier?.reasons ?? null };
    });
  }
}

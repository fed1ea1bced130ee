import type { FileId, Moment } from '@la-chan/contracts';
import { Actor, type Acting, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { CourtPost } from './court-post';
import { detain, detainForExecution, detainForHearing, freeDefendant, type Freeing } from './detention';
import { ToldDetentions } from './told-detentions';
import type { Trial } from './trial';
import { Decision, Detention, ExecutionDetention } from './trial.requests';
import { Trials } from './trials';

type Also = NonNullable<Acting<Trial>['also']>;

/** As whom an officer of a court releases somebody. */
export const freeing = ({ roles }: Officer): Freeing => (roles.includes('chief-judge') ? 'chief-judge' : 'judge');

/** What a court orders of detention, until the judgment and with it; told to the procuracy, the defendant and the facility within 24 hours (BLTTHS 286(4)). */
@ApiTags('trials')
@Controller('trials/:id/defendants/:defendant')
export class DetentionController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly detentions: ToldDetentions,
    private readonly desk: Desk,
  ) {}

  @Put('detention')
  @ApiOperation({
    summary:
      'Tạm giam: by the chief judge, for no longer than the trial may be prepared; registered late, it is told to whoever has the file (BLTTHS 278(1), (2))',
  })
  detain(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, until }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.post.serving(
      { decision: 'detention', defendant, until },
      number,
      this.desk.acting(officer, at),
    );
    return this.trials.act(
      'detain',
      id,
      { officer, at, ifMatch, also: this.told(also, officer, defendant, at) },
      (file, at, deadlines) =>
        detain(file, { defendant, number, until, notice: file.sender && notice, delivery: uuid() }, deadlines(), at),
    );
  }

  @Put('hearing-detention')
  @ApiOperation({
    summary: 'Tạm giam đến khi kết thúc phiên tòa: by the panel, once the hearing is open (BLTTHS 278(3))',
  })
  detainForHearing(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.post.serving(
      { decision: 'detention', defendant, until: null },
      number,
      this.desk.acting(officer, at),
    );
    return this.trials.act('detainForHearing', id, { officer, at, ifMatch, also }, (file, at) =>
      detainForHearing(file, { defendant, number, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }

  @Put('execution-detention')
  @ApiOperation({
    summary:
      'Tạm giam để bảo đảm thi hành án: by the panel with the judgment, of who is sentenced to imprisonment, and of whoever was free on a ground; at most 45 days, unless the courts set another limit (BLTTHS 329)',
  })
  detainForExecution(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, until, ground }: ExecutionDetention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.post.serving(
      { decision: 'detention', defendant, until },
      number,
      this.desk.acting(officer, at),
    );
    return this.trials.act(
      'detainForExecution',
      id,
      { officer, at, ifMatch, also: this.told(also, officer, defendant, at) },
      (file, at, _, history) =>
        detainForExecution(
          file,
          { defendant, number, until, ground, notice: file.sender && notice, delivery: uuid() },
          history,
          at,
          this.desk.days.settings,
        ),
    );
  }

  @Put('release')
  @ApiOperation({
    summary:
      'Release, or another measure in its place: by the chief judge until the hearing opens, by the panel from then on (BLTTHS 278(1), 299(2))',
  })
  freeDefendant(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number }: Decision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { notice, also } = this.post.serving(
      { decision: 'release', defendant },
      number,
      this.desk.acting(officer, at),
    );
    return this.trials.act('freeDefendant', id, { officer, at, ifMatch, also }, (file, at) =>
      freeDefendant(file, freeing(officer), { defendant, number, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }

  /** Whoever has the file by then is told too. */
  private told(serve: Also, officer: Officer, defendant: FileId, at: Moment | undefined): Also {
    const tell = this.detentions.telling(officer, defendant, at);
    return async (...of) => {
      await serve(...of);
      await tell(...of);
    };
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, IfMatch, PlainAct, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtPost } from './court-post';
import { decideToTry, judgeAppeal, openHearing, pronounce, putInForce, recordAppeal } from './judgment';
import type { Trial } from './trial';
import { Appeal, AppealJudgment, Judgment, Setting } from './trial.requests';
import { Trials } from './trials';

const Id = () => Param('id', ParseUUIDPipe);

/** From the decision to try to the judgment in force. */
@ApiTags('trials')
@Controller('trials')
export class JudgmentController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly desk: Desk,
  ) {}

  @Put(':id/setting')
  @ApiOperation({
    summary: 'Đưa vụ án ra xét xử: the decision to try; served on the procuracy (BLTTHS 277(1)(a), 286)',
  })
  decideToTry(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, opensOn, closed }: Setting,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'trial-set', opensOn }, acting);
    return this.trials.act('decideToTry', id, { officer, at, ifMatch, also }, (file, at) =>
      decideToTry(file, { opensOn, closed, number, notice: file.sender && notice }, at),
    );
  }

  @Put(':id/hearing')
  @ApiOperation({ summary: 'Mở phiên tòa: 15 days after the decision to try (BLTTHS 277(3))' })
  openHearing(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('openHearing', id, { officer, at, ifMatch }, openHearing);
  }

  @Put(':id/judgment')
  @ApiOperation({
    summary: 'Tuyên án: a verdict for each defendant on trial; served on the procuracy (BLTTHS 260, 262)',
  })
  pronounce(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, verdicts }: Judgment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const said = verdicts.map(({ defendant, verdict }) => ({ defendant, verdict }));
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'judgment', verdicts: said }, acting);
    return this.trials.act('pronounce', id, { officer, at, ifMatch, also }, (file, at) =>
      pronounce(file, { number, verdicts, notice: file.sender && notice }, at),
    );
  }

  @Post(':id/appeals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record an appeal or a protest; a late one is recorded as late (BLTTHS 333, 337)' })
  recordAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...appeal }: Appeal,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordAppeal', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      recordAppeal(file, appeal, deadlines(), at),
    );
  }

  @Put(':id/appeal-judgment')
  @ApiOperation({ summary: 'Record the judgment on appeal; what stands is in force at once (BLTTHS 355)' })
  judgeAppeal(
    @Id() id: FileId,
    @Body() { occurredAt: at, demand = '', ...judgment }: AppealJudgment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { number } = judgment;
    const also = async (tx: EntityManager, file: Trial) => {
      if (file.status === 'in-force' || file.status === 'terminated')
        await this.post.ended(tx, file, { by: officer.agency, number }, acting);
      const again = { by: 'appeal-court', ground: 'procedure-violated', number } as const;
      if (file.status === 'returned') await this.post.returned(tx, file, again, demand, acting);
    };
    return this.trials.act('judgeAppeal', id, { officer, at, ifMatch, also }, (file, at) =>
      judgeAppeal(file, judgment, at),
    );
  }

  @Put(':id/entry-into-force')
  @ApiOperation({ summary: 'In force once nobody can appeal or protest any more; the outcome goes back (BLTTHS 343)' })
  putInForce(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Trial) =>
      this.post.ended(tx, file, { by: officer.agency, number: file.judgment ?? file.number }, acting);
    return this.trials.act('putInForce', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      putInForce(file, deadlines(), at),
    );
  }
}

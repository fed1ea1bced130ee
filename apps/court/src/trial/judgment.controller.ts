import { ServedVerdict, type FileId, type Moment } from '@la-chan/contracts';
import { Actor, type Before, CONFIG, type Config, Desk, Id, IfMatch, type Officer, PlainAct } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { deliverJudgment, noteAbsence, type Absentee } from './absence';
import { assertTriedOfAge, foundGuilty } from './age';
import type { Trying } from './competence';
import { CourtPost } from './court-post';
import { giveJudgment } from './delivery';
import { decideToTry, deferOpening, openHearing, postpone, pronounce } from './judgment';
import { crimeDays } from './limitation';
import { rectifyJudgment } from './rectification';
import { onTrial, type Defendant, type Trial } from './trial';
import {
  AbsenteeDelivery,
  AbsentParty,
  Deferral,
  Judgment,
  JudgmentDelivery,
  Postponement,
  Rectification,
  Setting,
} from './trial.requests';
import { Trials } from './trials';

/** From the decision to try to the judgment. */
@ApiTags('trials')
@Controller('trials')
export class JudgmentController {
  /** Which cases this court may try. */
  private readonly own: Trying;

  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly desk: Desk,
    @Inject(CONFIG) { COURT_LEVEL: level }: Config,
  ) {
    this.own = { level, settings: desk.days.settings };
  }

  @Put(':id/setting')
  @ApiOperation({
    summary:
      'Đưa vụ án ra xét xử: the decision to try, of a case that a court of this level tries; served on the procuracy (BLTTHS 268, 277(1)(a), 286)',
  })
  decideToTry(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, closedFor, panel, inAbsence, ...opens }: Setting,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial, { history }: Before<Trial>) => {
      await this.assertOfAge(tx, officer, onTrial(file), `decision to try ${notice}`, history, acting.at);
      const closed = file.closedFor ? { closedFor: file.closedFor } : {};
      return this.post.serve(tx, file, { notice, number }, { decision: 'trial-set', ...opens, ...closed }, acting);
    };
    return this.trials.act('decideToTry', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      decideToTry(
        file,
        { ...opens, panel, inAbsence, closedFor, number, notice: file.sender && notice, delivery: uuid() },
        at,
        this.own,
        history,
      ),
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

  @Put(':id/deferral')
  @ApiOperation({ summary: 'Open the hearing up to 30 days after the decision, for an obstacle (BLTTHS 277(3))' })
  deferOpening(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...deferral }: Deferral,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('deferOpening', id, { officer, at, ifMatch }, (file, at) =>
      deferOpening(file, deferral, at),
    );
  }

  @Post(':id/postponements')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hoãn phiên tòa: an open hearing is put off to a day that the decision names; served on the procuracy, and given to whoever takes part (BLTTHS 299(2))',
  })
  postpone(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...postponement }: Postponement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const { number, ...said } = postponement;
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'hearing-postponement', ...said }, acting);
    return this.trials.act('postpone', id, { officer, at, ifMatch, also }, (file, at) =>
      postpone(file, { ...postponement, notice: file.sender && notice, delivery: uuid() }, at),
    );
  }

  @Put(':id/judgment')
  @ApiOperation({
    summary:
      'Tuyên án: a verdict for each defendant on trial, and of each crime where it is not the same of all or another is found; whom it frees is detained no longer; served on the procuracy (BLTTHS 260, 262, 298, 328)',
  })
  pronounce(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, verdicts, compensations, itemsJudged, absent, liable }: Judgment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const said = verdicts.map((one) => ServedVerdict.parse(one));
    const deliveries = new Map(verdicts.map(({ defendant }) => [defendant, uuid()]));
    const also = async (tx: EntityManager, file: Trial, { history }: Before<Trial>) => {
      const guilty = foundGuilty(file, { verdicts });
      await this.assertOfAge(tx, officer, guilty, `judgment ${notice}`, history, acting.at);
      await this.post.serve(tx, file, { notice, number }, { decision: 'judgment', verdicts: said }, acting);
    };
    return this.trials.act('pronounce', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      pronounce(
        file,
        { number, verdicts, compensations, itemsJudged, liable, notice: file.sender && notice, delivery: uuid() },
        at,
        absent.map(named),
        this.desk.days.settings,
        crimeDays(history),
        deliveries,
      ),
    );
  }

  @Put(':id/judgment-deliveries/:delivery')
  @ApiOperation({ summary: 'Giao, gửi bản án: whom the law names has the judgment within 10 days (BLTTHS 262(1))' })
  give(
    @Id() id: FileId,
    @Id('delivery') delivery: string,
    @Body() { occurredAt: at, ...telling }: JudgmentDelivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('deliver', id, { officer, at, ifMatch }, (file, at) =>
      giveJudgment(file, delivery, telling, at),
    );
  }

  @Post(':id/judgment-rectifications')
  @ApiOperation({
    summary:
      'Sửa chữa, bổ sung bản án: a clear slip of spelling, figures or reckoning is put right in writing, to nobody’s disadvantage; whoever has the judgment is given that at once (BLTTHS 261)',
  })
  rectify(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number }: Rectification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const said = { decision: 'judgment-rectification', ground } as const;
    const { notice, also } = this.post.serving(said, number, this.desk.acting(officer, at));
    const delivery = uuid();
    return this.trials.act('rectifyJudgment', id, { officer, at, ifMatch, also }, (file, at, _, history) =>
      rectifyJudgment(file, { ground, number, notice: file.sender && notice, delivery }, history, at),
    );
  }

  @Post(':id/absent-parties')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Note who was absent from the hearing, where the judgment has not said so (BLTTHS 333(1))',
  })
  noteAbsence(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...absentee }: AbsentParty,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('noteAbsence', id, { officer, at, ifMatch }, (file, at) =>
      noteAbsence(file, named(absentee), at, this.desk.days.settings),
    );
  }

  @Put(':id/absent-parties/:party/judgment')
  @ApiOperation({
    summary:
      'Giao, niêm yết bản án: who was absent has it within 10 days, and may appeal for 15 days from then (BLTTHS 262(1), 333(1))',
  })
  deliverJudgment(
    @Id() id: FileId,
    @Id('party') party: FileId,
    @Body() { occurredAt: at, posted }: AbsenteeDelivery,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('deliverJudgment', id, { officer, at, ifMatch }, (file, at) =>
      deliverJudgment(file, { party, posted }, at),
    );
  }

  private async assertOfAge(
    tx: EntityManager,
    officer: Officer,
    tried: readonly Defendant[],
    purpose: string,
    history: readonly HistoryEntry[],
    at: Moment,
  ): Promise<void> {
    assertTriedOfAge(tried, await this.desk.persons.readKept(tx, officer, tried, purpose), history, at);
  }
}

const named = ({
  party = uuid(),
  ...absentee
}: Omit<Absentee, 'party'> & { party?: FileId | undefined }): Absentee => ({
  ...absentee,
  party,
});

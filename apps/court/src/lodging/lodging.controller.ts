import { lodgedAppeal, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges, type Acting } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtOfAppeal } from '../trial/court-of-appeal';
import { CourtPost } from '../trial/court-post';
import { recordDecisionAppeal } from '../trial/decision-appeal';
import { recordLateAppeal } from '../trial/late-appeal';
import { recordAppeal } from '../trial/on-appeal';
import { TrialRefusal } from '../trial/refusal';
import { Trials } from '../trial/trials';
import { ask, passOn, receive, record, returnPetition, voidLodging, type Lodging } from './lodging';
import {
  LodgingQuery,
  LodgingReception,
  Mistake,
  PassingOn,
  PetitionReturn,
  Question,
  Recording,
} from './lodging.requests';
import { Lodgings } from './lodgings';

/** Appeals as they are lodged, with the court of first instance or of appeal. */
@ApiTags('lodgings')
@Controller('lodgings')
export class LodgingController extends readingRoutes(Lodgings, LodgingQuery) {
  constructor(
    private readonly lodgings: Lodgings,
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly above: CourtOfAppeal,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Nhận đơn kháng cáo, lập biên bản về việc kháng cáo: at the court of first instance or of appeal (BLTTHS 332(1), 333(3))',
  })
  receive(
    @Body() { occurredAt, petition: text, ...lodged }: LodgingReception,
    @Actor() officer: Officer,
  ): Promise<Lodging> {
    return this.desk.database.tx(officer, async (tx) => {
      const petition = await this.persons.sealText(tx, text);
      return this.lodgings.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...lodged, number, petition, from: [] }, at),
        { unit: lodged.unit, tx },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('court-clerk', 'judge', 'chief-judge')
  @ApiOperation({ summary: 'Read the petition or the minutes, sealed; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { petition } = await this.lodgings.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      petition: await this.persons.readText(tx, officer, petition, purpose),
    }));
  }

  @Post(':id/questions')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Have the appellant make the appeal clear, or say why it comes late (BLTTHS 334(3), (4))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...question }: Question,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.lodgings.act('ask', id, { officer, at, ifMatch }, (file, at) => ask(file, question, at));
  }

  @Put(':id/dispatch')
  @ApiOperation({
    summary: 'Chuyển đơn, biên bản kháng cáo cho Tòa án đã xét xử sơ thẩm; without `to` on paper (BLTTHS 332(1))',
  })
  async passOn(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen }: PassingOn,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    if (!chosen) return this.lodgings.act('passOn', id, { officer, at, ifMatch }, (file, at) => passOn(file, {}, at));
    const { unit } = await this.lodgings.get(officer, id);
    const to = competentAgency(this.directory, 'court', unit, this.desk.clock.now(), chosen);
    if (to === officer.agency) throw new TrialRefusal('not-another-court', 'BLTTHS 332(1)');
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Lodging) => {
      const { number, against, by, way, lodgedAt, unit, petition } = file;
      const terms = { number, against, by, way, lodgedAt, unit };
      const text = await this.persons.readText(tx, officer, petition, `exchange ${exchange}`);
      await this.exchanges.open(tx, lodgedAppeal, { id: exchange, to, file: id, terms, dossier: { text } }, acting);
    };
    return this.lodgings.act('passOn', id, { officer, at, ifMatch, also }, (file, at) =>
      passOn(file, { exchange, to }, at),
    );
  }

  @Put(':id/record')
  @ApiOperation({
    summary:
      'Ghi nhận kháng cáo vào vụ án: in time or late by the day on which it was lodged (BLTTHS 332(1), 333(3), 334(1), (4))',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, trial, ...appeal }: Recording,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const { decision } = appeal;
    const also = (tx: EntityManager, file: Lodging) => this.inTrial(tx, officer, file, { trial, ...appeal }, acting);
    return this.lodgings.act('record', id, { officer, at, ifMatch, also }, (file, at) =>
      record(file, { trial, ...(decision && { decision }) }, at),
    );
  }

  @Put(':id/return')
  @ApiOperation({
    summary:
      'Trả lại đơn kháng cáo: to whoever may not appeal, within 3 days; the procuracy of the trial is told (BLTTHS 334(5))',
  })
  async returnPetition(
    @Id() id: FileId,
    @Body() { occurredAt: at, trial: about, number }: PetitionReturn,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const trial = await this.trials.get(officer, about);
    const notice = trial.sender && uuid();
    const also = (tx: EntityManager, { by }: Lodging) =>
      this.post.serve(tx, trial, { notice, number }, { decision: 'petition-return', by }, acting);
    return this.lodgings.act('returnPetition', id, { officer, at, ifMatch, also }, (file, at) =>
      returnPetition(file, { number, trial: about, notice }, at),
    );
  }

  @Put(':id/voiding')
  @ApiOperation({ summary: 'Void what was entered by mistake, before anything has followed from it' })
  void(
    @Id() id: FileId,
    @Body() { occurredAt: at, reason }: Mistake,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.lodgings.act('void', id, { officer, at, ifMatch }, (file, at) => voidLodging(file, { reason }, at));
  }

  /** As any other appeal, by the day on which it was lodged; a late one is received when this court has it (BLTTHS 335(2)). */
  private async inTrial(
    tx: EntityManager,
    officer: Officer,
    { id: lodging, by, way, lodgedAt, receivedAt }: Lodging,
    { trial, decision, receivedOn, defendants = [], reason, ...said }: Omit<Recording, 'occurredAt'>,
    acting: Acting,
  ): Promise<void> {
    const appeal = { by, ...said, way, lodging };
    if (decision)
      await this.trials.act('recordDecisionAppeal', trial, { officer, tx, at: lodgedAt }, (file, at, deadlines) =>
        recordDecisionAppeal(file, { decision, by, receivedOn, lodging, receivedAt }, deadlines(), at),
      );
    else if (reason)
      await this.trials.act('recordLateAppeal', trial, { officer, tx, at: acting.at }, (file, at, deadlines) =>
        recordLateAppeal(file, { ...appeal, defendants, reason, lodgedAt, appeal: uuid() }, deadlines(), at),
      );
    else
      await this.trials.act(
        'recordAppeal',
        trial,
        { officer, tx, at: lodgedAt, also: this.above.following(officer, acting) },
        (file, at, deadlines) => recordAppeal(file, { ...appeal, defendants, receivedAt }, deadlines(), at),
      );
  }
}

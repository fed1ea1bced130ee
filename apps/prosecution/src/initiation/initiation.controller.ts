import {
  appealPanelDemand,
  panelDemand,
  seriousnessOf,
  supervisionNotice,
  type AgencyId,
  type Article,
  type Clause,
  type FileId,
  type initiationOpened,
  type EventOf,
  type Moment,
} from '@la-chan/contracts';
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
import { decideNotToInitiate, initiate, open, passOn, type Initiation, type Sent } from './initiation';
import { Initiating, InitiationQuery, NonInitiating, OwnFinding, PanelPaper, PassingOn } from './initiation.requests';
import { Initiations } from './initiations';

type Found = Omit<EventOf<typeof initiationOpened>['data'], 'number' | 'account'> & { account: string };

/** Crimes that this procuracy has found itself, and what trial panels have initiated or demand (BLTTHS 153(3)(c), (4)). */
@ApiTags('initiations')
@Controller('initiations')
export class InitiationController extends readingRoutes(Initiations, InitiationQuery) {
  constructor(
    private readonly initiations: Initiations,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Trực tiếp phát hiện dấu hiệu tội phạm: examined here, without a report (BLTTHS 153(3)(c))',
  })
  find(@Body() { occurredAt, ...found }: OwnFinding, @Actor() officer: Officer) {
    return this.opened(officer, occurredAt, { basis: 'own-finding', ...found, ...onPaper });
  }

  @Post('receptions')
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Nhận quyết định, yêu cầu khởi tố của Hội đồng xét xử: on paper, from a court that takes no part (BLTTHS 153(4))',
  })
  receive(@Body() { occurredAt, number: decisionNumber, ...found }: PanelPaper, @Actor() officer: Officer) {
    return this.opened(officer, occurredAt, { decisionNumber, ...found, ...onPaper });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read the sealed account of what was found; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { account } = await this.initiations.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => ({
      account: await this.persons.readText(tx, officer, account, purpose),
    }));
  }

  @Put(':id/initiation')
  @ApiOperation({
    summary:
      'Khởi tố vụ án: sent within 24 hours to the body that investigates, which opens the case; a panel that demands it is answered (BLTTHS 153(3)(c), 154(2); TTLT 04/2018 7(4))',
  })
  async initiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, reasons, to, ...decision }: Initiating,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const sent = await this.sentTo(officer, id, to);
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Initiation) => {
      await this.send(tx, file, sent, { ...decision, decidedAt: acting.at, reasons }, acting);
      await this.answer(tx, file, 'granted', decision.number, acting);
    };
    return this.initiations.act('initiate', id, { officer, at, ifMatch, also }, (file, at) =>
      initiate(file, { ...decision, ...sent }, at),
    );
  }

  @Put(':id/non-initiation')
  @ApiOperation({ summary: 'Không khởi tố vụ án: a panel that demands it is answered (BLTTHS 157, 158(1))' })
  decideNotToInitiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: NonInitiating,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = (tx: EntityManager, file: Initiation) =>
      this.answer(tx, file, 'refused', decision.number, this.desk.acting(officer, at));
    return this.initiations.act('decideNotToInitiate', id, { officer, at, ifMatch, also }, (file, at) =>
      decideNotToInitiate(file, decision, at),
    );
  }

  @Put(':id/transmission')
  @ApiOperation({
    summary:
      'Chuyển quyết định khởi tố của Hội đồng xét xử: at once to the body that investigates, which opens the case (BLTTHS 153(4); TTLT 04/2018 7(4))',
  })
  async passOn(
    @Id() id: FileId,
    @Body() { occurredAt: at, to }: PassingOn,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const sent = await this.sentTo(officer, id, to);
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Initiation) => {
      const { article, clause, decisionNumber, decidedAt, court } = file;
      const reasons = await this.persons.readText(tx, officer, file.account, `notice ${sent.notice}`);
      const decided = {
        number: decisionNumber ?? file.number,
        decidedAt: decidedAt ?? acting.at,
        ...(court && { court }),
      };
      await this.send(tx, file, sent, { article, clause, ...decided, reasons }, acting);
    };
    return this.initiations.act('passOn', id, { officer, at, ifMatch, also }, (file, at) => passOn(file, sent, at));
  }

  private opened(officer: Officer, at: Moment | undefined, { account, ...found }: Found) {
    return this.desk.database.tx(officer, async (tx) => {
      const opening = { ...found, account: await this.persons.sealText(tx, account) };
      const decide = (id: FileId, number: string, at: Moment) => open(id, { ...opening, number }, at);
      return this.initiations.open('open', officer, at, decide, { unit: found.unit, tx });
    });
  }

  private async sentTo(officer: Officer, id: FileId, chosen: AgencyId | undefined): Promise<Sent> {
    const { unit } = await this.initiations.get(officer, id);
    const to = competentAgency(this.directory, 'investigation', unit, this.desk.clock.now(), chosen);
    return { case: uuid(), notice: uuid(), to };
  }

  /** The notice is about the case that it opens: there was no report. */
  private async send(
    tx: EntityManager,
    { id: file, unit }: Initiation,
    { case: opened, notice: id, to }: Sent,
    {
      reasons,
      ...decided
    }: { article: Article; clause: Clause; number: string; decidedAt: Moment; court?: AgencyId; reasons: string },
    acting: Acting,
  ): Promise<void> {
    const seriousness = seriousnessOf(decided.article, decided.clause);
    const terms = { decision: 'initiation', about: opened, case: opened, ...decided, seriousness, unit } as const;
    await this.exchanges.open(tx, supervisionNotice, { id, to, file, terms, dossier: { reasons } }, acting);
  }

  private async answer(
    tx: EntityManager,
    { exchange, onAppeal }: Initiation,
    how: 'granted' | 'refused',
    number: string,
    acting: Acting,
  ): Promise<void> {
    const kind = onAppeal ? appealPanelDemand : panelDemand;
    if (exchange) await this.exchanges.answer(tx, kind, exchange, how, { decidedAt: acting.at, number }, acting);
  }
}

const onPaper = { from: [], court: null, exchange: null, accused: [] } satisfies Partial<Found>;

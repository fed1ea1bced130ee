import {
  decisionNotice,
  extensionRequest,
  reportHandover,
  seriousnessOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, IfMatch, May, type Officer, Persons, Repeatable, Safe } from '@la-chan/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { initiate as initiateCase } from '../case/case';
import { Cases } from '../case/cases';
import {
  askExtension,
  assign,
  decideNotToInitiate,
  findGrounds,
  initiate,
  prolong,
  resume,
  suspend,
  transferOut,
  type Verification,
} from './verification';
import {
  Act,
  Assignment,
  ExtensionRequest,
  Grounds,
  NonInitiation,
  Prolongation,
  Reading,
  Suspension,
  Transfer,
  VerificationList,
  VerificationSearch,
} from './verification.requests';
import { resolutionLimit, Verifications } from './verifications';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('verifications')
@Controller('verifications')
export class VerificationController {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Get()
  list(@Query() { limit, cursor, ...where }: VerificationList, @Actor() officer: Officer) {
    return this.verifications.page(officer, { limit, cursor, where });
  }

  @Post('searches')
  @Safe()
  @HttpCode(200)
  search(@Body() { limit, cursor, ...where }: VerificationSearch, @Actor() officer: Officer) {
    return this.verifications.page(officer, { limit, cursor, where });
  }

  @Get(':id')
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.verifications.get(officer, id);
  }

  @Get(':id/history')
  history(@Id() id: FileId, @Actor() officer: Officer) {
    return this.verifications.history(officer, id);
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read the sealed persons and accounts; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { reporter, account, supplements } = await this.verifications.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const accounts: string[] = [];
      for (const one of [account, ...supplements])
        if (one) accounts.push(await this.persons.readText(tx, officer, one, purpose));
      return { reporter: reporter && (await this.persons.read(tx, officer, reporter, purpose)), accounts };
    });
  }

  @Put(':id/investigator')
  @ApiOperation({ summary: 'Phân công Điều tra viên: assign within 3 days (TTLT 01/2017 9(1))' })
  assign(
    @Id() id: FileId,
    @Body() { occurredAt: at, investigator }: Assignment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('assign', id, { officer, at, ifMatch }, (file, at) => assign(file, investigator, at));
  }

  @Put(':id/prolongation')
  @ApiOperation({ summary: 'Kéo dài: to at most 2 months from receipt (BLTTHS 147(2))' })
  prolong(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Prolongation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('prolong', id, { officer, at, ifMatch }, (file, at) => prolong(file, ground, at));
  }

  @Put(':id/extension-request')
  @ApiOperation({ summary: 'Ask the procuracy to extend, 5 days before the limit; only it can grant (BLTTHS 147(2))' })
  async askExtension(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, months }: ExtensionRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { deadlines } = await this.verifications.history(officer, id);
    const limit = resolutionLimit(deadlines)?.dueAt ?? this.desk.clock.now();
    const askBy = deadlines.findLast(({ rule }) => rule === 'R12')?.dueAt ?? limit;
    const { unit } = await this.verifications.get(officer, id);
    const to = this.procuracy(unit);
    const exchange = uuid();
    const also = async (tx: EntityManager, { number }: Verification) => {
      const terms = { number, ground, months, limit, unit };
      await this.exchanges.open(
        tx,
        extensionRequest,
        { id: exchange, to, file: id, terms },
        this.desk.acting(officer, at),
      );
    };
    return this.verifications.act('askExtension', id, { officer, at, ifMatch, also }, (file, at) =>
      askExtension(file, { exchange, to, months, ground, askBy }, at),
    );
  }

  @Put(':id/grounds')
  @ApiOperation({ summary: 'Grounds to initiate a case were found (BLTTHS 143)' })
  findGrounds(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...offence }: Grounds,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('findGrounds', id, { officer, at, ifMatch }, (file, at) =>
      findGrounds(file, offence, at),
    );
  }

  @Put(':id/suspension')
  @ApiOperation({ summary: 'Tạm đình chỉ: once the limit has run out (BLTTHS 148(1)); served on the procuracy' })
  async suspend(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground }: Suspension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { deadlines } = await this.verifications.history(officer, id);
    const notice = uuid();
    const also = (tx: EntityManager, file: Verification) => this.serve(tx, file, notice, 'suspension', officer, at);
    return this.verifications.act('suspend', id, { officer, at, ifMatch, also }, (file, at) =>
      suspend(file, { ground, notice }, deadlines, at),
    );
  }

  @Put(':id/resumption')
  @ApiOperation({ summary: 'Phục hồi: one month from the decision (BLTTHS 149(1)); served on the procuracy' })
  resume(@Id() id: FileId, @Body() { occurredAt: at }: Act, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const notice = uuid();
    const also = (tx: EntityManager, file: Verification) => this.serve(tx, file, notice, 'resumption', officer, at);
    return this.verifications.act('resume', id, { officer, at, ifMatch, also }, (file, at) => resume(file, notice, at));
  }

  @Put(':id/initiation')
  @ApiOperation({ summary: 'Khởi tố vụ án: opens the case, serves the decision, tells the sender (BLTTHS 153, 154)' })
  initiate(@Id() id: FileId, @Body() { occurredAt }: Act, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.desk.database.tx(officer, async (tx) => {
      const opened = uuid();
      const notice = uuid();
      await this.tellSender(tx, officer, id, { outcome: 'initiated', case: opened }, occurredAt);
      const file = await this.verifications.act('initiate', id, { officer, at: occurredAt, ifMatch, tx }, (file, at) =>
        initiate(file, { case: opened, notice }, at),
      );
      const { unit } = file;
      const article = file.article ?? '150';
      const clause = file.clause ?? '1';
      const seriousness = seriousnessOf(article, clause);
      const { number } = await this.cases.open(
        'VA',
        officer,
        occurredAt,
        (caseId, number, at) =>
          initiateCase(caseId, { number, from: [id], article, clause, seriousness, unit, notice, opening: false }, at),
        { unit, id: opened, tx },
      );
      const decidedAt = file.resolvedAt ?? this.desk.clock.now();
      const terms = {
        decision: 'initiation',
        number,
        case: opened,
        article,
        clause,
        seriousness,
        decidedAt,
        unit,
      } as const;
      await this.exchanges.open(
        tx,
        decisionNotice,
        { id: notice, to: this.procuracy(unit), file: opened, terms },
        this.desk.acting(officer, occurredAt),
      );
      return file;
    });
  }

  @Put(':id/non-initiation')
  @ApiOperation({ summary: 'Không khởi tố: serves the decision, tells the sender (BLTTHS 157, 158)' })
  decideNotToInitiate(
    @Id() id: FileId,
    @Body() { occurredAt, ground }: NonInitiation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const notice = uuid();
      await this.tellSender(tx, officer, id, { outcome: 'not-initiated', case: null }, occurredAt);
      const file = await this.verifications.act(
        'decideNotToInitiate',
        id,
        { officer, at: occurredAt, ifMatch, tx },
        (file, at) => decideNotToInitiate(file, { ground, notice }, at),
      );
      const { number, unit } = file;
      const decidedAt = file.resolvedAt ?? this.desk.clock.now();
      const terms = { decision: 'non-initiation', number, ground, decidedAt, unit } as const;
      await this.exchanges.open(
        tx,
        decisionNotice,
        { id: notice, to: this.procuracy(unit), file: id, terms },
        this.desk.acting(officer, occurredAt),
      );
      return file;
    });
  }

  @Put(':id/transfer')
  @ApiOperation({ summary: 'Transfer to the competent body outside the platform (BLTTHS 146(2); TT 28/2020 11)' })
  transferOut(
    @Id() id: FileId,
    @Body() { occurredAt, ...transfer }: Transfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.tellSender(tx, officer, id, { outcome: 'transferred', case: null }, occurredAt);
      return this.verifications.act('transferOut', id, { officer, at: occurredAt, ifMatch, tx }, (file, at) =>
        transferOut(file, transfer, at),
      );
    });
  }

  /** The outcome goes back to where the report came from. */
  private async tellSender(
    tx: EntityManager,
    officer: Officer,
    id: FileId,
    outcome: { outcome: 'initiated' | 'not-initiated' | 'transferred'; case: FileId | null },
    at: Moment | undefined,
  ): Promise<void> {
    const { handover } = await this.verifications.get(officer, id);
    if (!handover) return;
    const acting = this.desk.acting(officer, at);
    await this.exchanges.complete(tx, reportHandover, handover, { ...outcome, decidedAt: acting.at }, acting);
  }

  private async serve(
    tx: EntityManager,
    { id, number, unit }: Verification,
    notice: string,
    decision: 'suspension' | 'resumption',
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const acting = this.desk.acting(officer, at);
    const terms = { decision, number, decidedAt: acting.at, unit };
    await this.exchanges.open(tx, decisionNotice, { id: notice, to: this.procuracy(unit), file: id, terms }, acting);
  }

  private procuracy(unit: string): string {
    return competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now());
  }
}

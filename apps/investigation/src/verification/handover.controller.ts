import { reportHandover } from '@la-chan/contracts';
import { Directory, Exchanges, findExchange, ExchangeNotFound, type Exchange } from '@la-chan/messaging';
import { AccessLog, Actor, Desk, May, type Officer, Persons, PlainAct, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { accept, type Verification } from './verification';
import { Rejection } from './verification.requests';
import { Verifications } from './verifications';

type ReportHandover = Exchange<typeof reportHandover>;

/** Reports that are offered to this body; the offers themselves are listed at `/exchanges`. */
@ApiTags('handovers')
@Controller('handovers')
export class HandoverController {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly accessLog: AccessLog,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Open the sealed dossier of an offer; the reading is logged with its purpose' })
  read(@Param('id', ParseUUIDPipe) id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, async (tx) => {
      await this.offered(tx, id);
      await this.accessLog.record(tx, officer, 'read-person', id, purpose);
      return { dossiers: await this.exchanges.dossiers(tx, reportHandover, id) };
    });
  }

  @Put(':id/acceptance')
  @May('head-of-investigation')
  @ApiOperation({ summary: 'Thụ lý: take the report on; acting waits for the sender’s release (TTLT 01/2017 9)' })
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { occurredAt }: PlainAct,
    @Actor() officer: Officer,
  ): Promise<Verification> {
    return this.desk.database.tx(officer, async (tx) => {
      const { terms, counterpart, counterpartFile } = await this.offered(tx, id);
      const file = uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const [dossier, ...supplements] = await this.exchanges.dossiers(tx, reportHandover, id);
      const account = [dossier, ...supplements].map((one) => one?.account).join('\n\n');
      const sealed = {
        reporter: dossier?.reporter ? await this.persons.seal(tx, dossier.reporter) : null,
        account: await this.persons.sealText(tx, account),
      };
      const { number: _, byCommuneDesk, ...matter } = terms;
      const acceptedAt = this.desk.acting(officer, occurredAt).at;
      const sentOn = byCommuneDesk || this.directory.runs(counterpart, 'prosecution'); // BLTTHS 146(3); TTLT 01/2017 8(3)
      const receivedAt = sentOn ? acceptedAt : terms.receivedAt; // BLTTHS 147(1): receipt by the competent body
      const acceptance = {
        ...matter,
        ...sealed,
        receivedAt,
        handover: id,
        sender: counterpart,
        from: counterpartFile ? [counterpartFile] : [],
      };
      return this.verifications.open(
        'XM',
        officer,
        occurredAt,
        (fileId, number, at) => accept(fileId, { ...acceptance, number, opening: false }, at),
        { unit: terms.unit, id: file, tx },
      );
    });
  }

  @Put(':id/rejection')
  @HttpCode(204)
  @May('head-of-investigation')
  @ApiOperation({ summary: 'Send the offer back with a reason; the report stays with its sender' })
  async reject(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { occurredAt, reason }: Rejection,
    @Actor() officer: Officer,
  ): Promise<void> {
    await this.desk.database.tx(officer, async (tx) => {
      await this.offered(tx, id);
      await this.exchanges.reject(tx, id, reason, this.desk.acting(officer, occurredAt));
    });
  }

  /** Not found also where the officer may not see its unit. */
  private async offered(tx: EntityManager, id: string): Promise<ReportHandover> {
    const exchange = await findExchange(tx, id);
    if (exchange?.kind !== reportHandover.kind || exchange.side !== 'receiver')
      throw new ExchangeNotFound('no such offer');
    return exchange;
  }
}

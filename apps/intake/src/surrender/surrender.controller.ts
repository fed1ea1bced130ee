import { surrenderNotice, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  Offenders,
  type Officer,
  PlainAct,
  Reading,
  readingRoutes,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ProcuracyNotices } from '../procuracy-notices';
import { isCommuneDesk } from '../report/commune-desk';
import { exchangeOf } from '../report/handover';
import { Reports } from '../report/reports';
import { notifyProcuracy, passOn, receive, type Surrender } from './surrender';
import { PassingOn, Reception, SurrenderQuery } from './surrender.requests';
import { Surrenders } from './surrenders';

/** Offenders who come forward after the discovery, or are caught. */
@ApiTags('surrenders')
@Controller('surrenders')
export class SurrenderController extends readingRoutes(Surrenders, SurrenderQuery) {
  constructor(
    private readonly surrenders: Surrenders,
    private readonly reports: Reports,
    private readonly offenders: Offenders,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly notices: ProcuracyNotices,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post()
  @ApiOperation({
    summary:
      'Tiếp nhận người phạm tội đầu thú, người bị bắt quả tang, bị truy nã: minutes, who it is, what they say and hand over (BLTTHS 111(1), 112(1), 152(1); TT 28/2020 7(2)(a), (e))',
  })
  async receive(
    @Body() { occurredAt, person: offender, account, items, unit, ...reception }: Reception,
    @Actor() officer: Officer,
  ): Promise<Surrender> {
    if (reception.report) await this.reports.get(officer, reception.report);
    return this.desk.database.tx(officer, async (tx) => {
      const sealed = await this.offenders.seal(tx, { offender, account, items });
      const byCommuneDesk = isCommuneDesk(this.directory, this.desk);
      return this.surrenders.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...reception, ...sealed, number, unit, byCommuneDesk }, at),
        { unit, tx },
      );
    });
  }

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('duty-officer', 'duty-chief')
  @ApiOperation({ summary: 'Read who came forward and what was said; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const file = await this.surrenders.get(officer, id);
    return this.desk.database.tx(officer, (tx) => this.offenders.read(tx, officer, file, purpose));
  }

  @Put(':id/handover')
  @ApiOperation({
    summary:
      'Báo ngay, bàn giao Cơ quan điều tra có thẩm quyền: the body whose report or case it is, or on paper (BLTTHS 111(1), 112(1), 152(1), (2))',
  })
  async passOn(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen, body, case: known, accused }: PassingOn,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const matter = { ...(known && { case: known }), ...(accused && { accused }) };
    if (body)
      return this.surrenders.act('passOn', id, { officer, at, ifMatch }, (file, at) =>
        passOn(file, { body, ...matter }, at),
      );
    const { unit, report: of } = await this.surrenders.get(officer, id);
    const report = of ? await this.reports.get(officer, of) : undefined;
    const now = this.desk.clock.now();
    const to = competentAgency(this.directory, 'investigation', unit, now, chosen ?? report?.handedTo ?? undefined);
    const handover = report?.handedTo === to ? exchangeOf(report) : null;
    const exchange = uuid();
    const also = async (tx: EntityManager, file: Surrender) => {
      const { number, minutes, receivedAt, notifiedAt, caught } = file;
      const whom = { ...(file.case && { case: file.case }), ...(file.accused && { accused: file.accused }) };
      const terms = {
        number,
        minutes,
        receivedAt,
        ...whom,
        told: notifiedAt !== null,
        ...(caught && { caught }),
        unit,
      };
      const dossier = await this.offenders.read(tx, officer, file, `notice ${exchange}`);
      const opening = {
        id: exchange,
        to,
        file: id,
        terms: { ...terms, ...(handover && { report: handover }) },
        dossier,
      };
      await this.exchanges.open(tx, surrenderNotice, opening, this.desk.acting(officer, at));
    };
    return this.surrenders.act('passOn', id, { officer, at, ifMatch, also }, (file, at) =>
      passOn(file, { exchange, to, ...(handover && { handover }), ...matter }, at),
    );
  }

  @Put(':id/procuracy-notice')
  @ApiOperation({ summary: 'Thông báo Viện kiểm sát: in writing, within 24 hours of the reception (BLTTHS 152(3))' })
  notifyProcuracy(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const also = this.notices.telling('surrender', notice, officer, at);
    return this.surrenders.act('notifyProcuracy', id, { officer, at, ifMatch, also }, (file, at) =>
      notifyProcuracy(file, notice, at),
    );
  }
}

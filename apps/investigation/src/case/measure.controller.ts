import {
  measureApproval,
  measureEndRequest,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  type Before,
  Desk,
  DossierReadings,
  LateMeasures,
  Id,
  IfMatch,
  May,
  type Officer,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { MeasureRefusal, needsApproval } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { applyMeasure, renewMeasure, supplyMeasureEvidence } from './measure';
import { askMeasureEnd, endMeasure } from './measure-end';
import { goesToAnotherBody, goneBy } from './offered';
import { MeasureEnding, MeasureEndRequest, MeasureEvidence, MeasureOrder } from './measure.requests';

/** Preventive measures other than custody and detention, of each accused. */
@ApiTags('cases')
@Controller('cases/:id/accused/:accused')
export class MeasureController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly readings: DossierReadings,
    private readonly endings: LateMeasures,
    private readonly desk: Desk,
  ) {}

  @Put('measure')
  @ApiOperation({
    summary:
      'Bảo lĩnh, đặt tiền để bảo đảm, cấm đi khỏi nơi cư trú, tạm hoãn xuất cảnh: no longer than the investigation may last; bail and a deposit once the procuracy has approved them; registered late, they follow the file, those two as the procuracy says when it had approved them (TTLT 04/2018 21(1), 22(1), 23(1))',
  })
  apply(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() body: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { occurredAt: at } = body;
    const { also: asked, order } = this.ordering(accused, body, officer);
    const also = async (tx: EntityManager, file: Case): Promise<void> => {
      const isToApprove = needsApproval(body.measure);
      if (isToApprove && goesToAnotherBody(file))
        throw new MeasureRefusal('measure-goes-with-file', 'TTLT 04/2018 21(6), 22(6), 23(2)');
      await asked(tx, file);
      if (isToApprove) return;
      const { measure, number, until } = body;
      const acting = this.desk.acting(officer, at);
      const told = { orderedMeasures: [{ accused, measure, number, until, since: acting.at }] };
      await this.endings.tell(tx, goneBy(file), told, acting);
    };
    return this.cases.act('applyMeasure', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      applyMeasure(file, order(file), deadlines(), at),
    );
  }

  @Put('measure-renewal')
  @ApiOperation({
    summary:
      'Lệnh, quyết định mới khi gia hạn điều tra: in place of the one that ends, no longer than the investigation was extended; the procuracy approves bail and a deposit, asked 10 days before (TTLT 04/2018 20(1), 23(1))',
  })
  renew(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() body: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { occurredAt: at } = body;
    const { also, order } = this.ordering(accused, body, officer, true);
    return this.cases.act('renewMeasure', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      renewMeasure(file, order(file), deadlines(), at),
    );
  }

  @Post('measure-requests/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'What the procuracy demands before it decides; the reading is logged with its purpose' })
  async readDemand(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = (await this.cases.get(officer, id)).accused.find((each) => each.id === accused);
    if (!one?.measureOrders?.some((order) => order.exchange === exchange && order.demanded))
      throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, measureApproval, exchange, purpose);
    return { demand: dossier?.grounds ?? null };
  }

  @Put('measure-evidence')
  @ApiOperation({
    summary: 'Supply what the procuracy has demanded; it decides within 3 days (TTLT 04/2018 21(3), 22(3))',
  })
  supplyEvidence(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, grounds }: MeasureEvidence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = async (tx: EntityManager, file: Case): Promise<void> => {
      const { measureOrders = [] } = file.accused.find((one) => one.id === accused) ?? {};
      const order = measureOrders.find((one) => one.measure === measure);
      if (!order) throw new Refused('not-found');
      await this.exchanges.supplement(tx, measureApproval, order.exchange, { grounds }, this.desk.acting(officer, at));
    };
    return this.cases.act('supplyMeasureEvidence', id, { officer, at, ifMatch, also }, (file, at) =>
      supplyMeasureEvidence(file, { accused, measure }, at),
    );
  }

  @Put('measure-end-request')
  @ApiOperation({
    summary:
      'Đề nghị Viện kiểm sát hủy bỏ, thay thế biện pháp đã phê chuẩn: not necessary any more, or the accused has broken the undertaking, and is to be detained (TTLT 04/2018 20(1), 21(4), 22(4))',
  })
  askEnd(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, ground, grounds, demand }: MeasureEndRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const asked = { accused, measure, ground, ...(demand && { demand }) };
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const terms = { number, ...asked, unit };
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, terms, dossier: { grounds } };
      await this.exchanges.open(tx, measureEndRequest, opening, acting);
    };
    return this.cases.act('askMeasureEnd', id, { officer, at, ifMatch, also }, (file, at) =>
      askMeasureEnd(file, { ...asked, exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Put('measure-end')
  @ApiOperation({
    summary:
      'Hủy bỏ, thay thế: with the last day, or before by a decision, of the procuracy’s on paper where that has approved it; registered late, it follows the file (TTLT 04/2018 20, 23(1))',
  })
  end(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, number, ground }: MeasureEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const ended = { accused, measure, ground: ground ?? ('over' as const), ...(number && { number }) };
    const also = (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> =>
      this.endings.tellEnd(tx, goneBy(file), before.file.accused, ended, this.desk.acting(officer, at));
    return this.cases.act('endMeasure', id, { officer, at, ifMatch, also }, (file, at) => endMeasure(file, ended, at));
  }

  /** An order, and the request to the procuracy that goes out at once with what it has to approve. */
  private ordering(
    accused: FileId,
    { occurredAt, measure, number, until, grounds = '' }: Ordered,
    officer: Officer,
    renewal?: true,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, occurredAt);
    const order = ({ unit }: Case) => {
      const to = this.decisions.procuracyOf(unit);
      return { accused, measure, number, until, exchange, to };
    };
    const also = async (tx: EntityManager, file: Case): Promise<void> => {
      if (!needsApproval(measure)) return;
      const terms = { number: file.number, accused, measure, until, ...(renewal && { renewal }), unit: file.unit };
      const opening = { id: exchange, to: order(file).to, file: file.id, terms, dossier: { grounds } };
      await this.exchanges.open(tx, measureApproval, opening, acting);
    };
    return { also, order };
  }
}

interface Ordered {
  readonly occurredAt?: Moment | undefined;
  readonly measure: PreventiveMeasure;
  readonly number: string;
  readonly until: string;
  readonly grounds?: string | undefined;
}

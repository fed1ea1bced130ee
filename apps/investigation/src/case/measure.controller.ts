import {
  measureApproval,
  measureEndRequest,
  type FileId,
  type Moment,
  type PreventiveMeasure,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { needsApproval } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { applyMeasure, askMeasureEnd, endMeasure, renewMeasure } from './measure';
import { MeasureEnding, MeasureEndRequest, MeasureOrder } from './measure.requests';

/** Preventive measures other than custody and detention, of each accused. */
@ApiTags('cases')
@Controller('cases/:id/accused/:accused')
export class MeasureController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put('measure')
  @ApiOperation({
    summary:
      'Bảo lĩnh, đặt tiền để bảo đảm, cấm đi khỏi nơi cư trú, tạm hoãn xuất cảnh: no longer than the investigation may last; bail and a deposit once the procuracy has approved them (TTLT 04/2018 21(1), 22(1), 23(1))',
  })
  apply(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() body: MeasureOrder,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { occurredAt: at } = body;
    const { also, order } = this.ordering(accused, body, officer);
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

  @Put('measure-end-request')
  @ApiOperation({
    summary:
      'Đề nghị Viện kiểm sát hủy bỏ, thay thế biện pháp đã phê chuẩn: not necessary any more, or the accused has broken the undertaking, and is to be detained (TTLT 04/2018 20(1), 21(4), 22(4))',
  })
  askEnd(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, ground, grounds }: MeasureEndRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, unit }: Case): Promise<void> => {
      const terms = { number, accused, measure, ground, unit };
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id, terms, dossier: { grounds } };
      await this.exchanges.open(tx, measureEndRequest, opening, acting);
    };
    return this.cases.act('askMeasureEnd', id, { officer, at, ifMatch, also }, (file, at) =>
      askMeasureEnd(file, { accused, measure, ground, exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Put('measure-end')
  @ApiOperation({
    summary:
      'Hủy bỏ, thay thế: with the last day, or before by a decision, of the procuracy’s on paper where that has approved it (TTLT 04/2018 20, 23(1))',
  })
  end(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, measure, number, ground }: MeasureEnding,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const ended = { accused, measure, ground: ground ?? ('over' as const), ...(number && { number }) };
    return this.cases.act('endMeasure', id, { officer, at, ifMatch }, (file, at) => endMeasure(file, ended, at));
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

import type {
  caseInitiatedByPanel,
  EventOf,
  FileId,
  initiationDemandedByPanel,
  Moment,
  panelDemandAnswered,
} from '@la-chan/contracts';
import type { Acting } from '@la-chan/messaging';
import { Actor, type Acting as ActingOn, type Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import type { Heard, PanelInitiating } from '@la-chan/procedure';
import { Body, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DemandAnswer, LeftOut } from './initiation.requests';

type Initiating = typeof caseInitiatedByPanel | typeof initiationDemandedByPanel | typeof panelDemandAnswered;

/** The files that a panel hears. */
interface Hearings<File> {
  act(
    act: 'initiateCase' | 'demandInitiation' | 'recordInitiation',
    id: FileId,
    acting: ActingOn<File>,
    decide: (file: File, at: Moment) => EventOf<Initiating>[],
  ): Promise<File>;
}

/** A crime that was left out, as it goes to the procuracy by an exchange. */
export type Told = Pick<LeftOut, 'article' | 'clause' | 'number'> & {
  readonly id: string;
  readonly accused: FileId[] | undefined;
  readonly dossier: { readonly text: string };
};

/** A crime that was left out, as a panel has found at its hearing, of whichever instance. */
export abstract class InitiationRoutes<File extends Heard> {
  protected abstract readonly hearings: Hearings<File>;
  protected abstract readonly law: PanelInitiating<File>;
  /** Whether a decision to initiate may be protested before the court above (BLTTHS 161(1)(c), 330(2)). */
  protected abstract readonly protestable: boolean;
  protected abstract readonly desk: Desk;

  /** Whether the procuracy has its part in the matter here; otherwise it is told on paper. */
  protected abstract isTold(file: File): boolean;
  /** In the transaction of the act, nothing where it is told on paper. */
  protected abstract serve(tx: EntityManager, file: File, told: Told, acting: Acting): Promise<void>;
  protected abstract ask(tx: EntityManager, file: File, told: Told, acting: Acting): Promise<void>;

  @Post('initiations')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử khởi tố vụ án: served within 24 hours on the procuracy, which passes it on to the investigating body (BLTTHS 153(4), 154(2))',
  })
  initiate(@Id() id: FileId, @Body() found: LeftOut, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const { leftOut, initiation, told, acting } = this.of(found, officer);
    const also = (tx: EntityManager, file: File): Promise<void> => this.serve(tx, file, told, acting);
    return this.hearings.act('initiateCase', id, { officer, at: found.occurredAt, ifMatch, also }, (file, at) => {
      const notice = this.isTold(file) ? initiation : null;
      const decision = this.protestable ? { decision: initiation } : {};
      return this.law.initiateCase(file, { initiation, ...decision, notice, ...leftOut }, at);
    });
  }

  @Post('initiation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử yêu cầu Viện kiểm sát khởi tố vụ án: asked of the procuracy, on paper where it takes no part (BLTTHS 153(4))',
  })
  demand(@Id() id: FileId, @Body() found: LeftOut, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const { leftOut, initiation, told, acting } = this.of(found, officer);
    const also = (tx: EntityManager, file: File): Promise<void> => this.ask(tx, file, told, acting);
    return this.hearings.act('demandInitiation', id, { officer, at: found.occurredAt, ifMatch, also }, (file, at) => {
      const exchange = this.isTold(file) ? initiation : null;
      return this.law.demandInitiation(file, { initiation, exchange, ...leftOut }, at);
    });
  }

  @Put('initiation-demands/:demand/answer')
  @ApiOperation({ summary: 'Record what the procuracy has answered on paper (BLTTHS 153(3)(c))' })
  record(
    @Id() id: FileId,
    @Id('demand') initiation: string,
    @Body() { occurredAt: at, ...answer }: DemandAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.hearings.act('recordInitiation', id, { officer, at, ifMatch }, (file, at) =>
      this.law.recordInitiation(file, { initiation, ...answer }, null, at),
    );
  }

  /** What was found under an id of its own, and what the procuracy is told of it, where it has its part. */
  private of({ occurredAt: at, found: text, ...leftOut }: LeftOut, officer: Officer) {
    const initiation = uuid();
    const acting = this.desk.acting(officer, at);
    const { defendants: accused, ...crime } = leftOut;
    const told = { id: initiation, ...crime, accused, dossier: { text } };
    return { leftOut, initiation, told, acting };
  }
}

import { panelDemand, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CourtPost } from './court-post';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';
import { DemandAnswer, LeftOut } from './initiation.requests';
import type { Trial } from './trial';
import { Trials } from './trials';

/** A crime that was left out, as the panel has found at the hearing. */
@ApiTags('trials')
@Controller('trials/:id')
export class InitiationController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post('initiations')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử khởi tố vụ án: served within 24 hours on the procuracy, which passes it on to the investigating body (BLTTHS 153(4), 154(2))',
  })
  initiate(
    @Id() id: FileId,
    @Body() { occurredAt: at, found: text, ...leftOut }: LeftOut,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const { number, defendants: accused, ...crime } = leftOut;
    const said = { decision: 'case-initiation', ...crime, ...(accused && { accused }) } as const;
    const also = (tx: EntityManager, file: Trial) =>
      this.post.serve(tx, file, { notice, number }, said, acting, { text });
    return this.trials.act('initiateCase', id, { officer, at, ifMatch, also }, (file, at) =>
      initiateCase(file, { initiation: notice, decision: notice, notice: file.sender && notice, ...leftOut }, at),
    );
  }

  @Post('initiation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử yêu cầu Viện kiểm sát khởi tố vụ án: asked of the procuracy that brought the case, on paper where it takes no part (BLTTHS 153(4))',
  })
  demand(
    @Id() id: FileId,
    @Body() { occurredAt: at, found: text, ...leftOut }: LeftOut,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const initiation = uuid();
    const acting = this.desk.acting(officer, at);
    const { defendants: accused, ...demand } = leftOut;
    const also = async (tx: EntityManager, { sender: to, from: [about], unit }: Trial) => {
      if (!to || !about) return;
      const terms = { about, ...demand, ...(accused && { accused }), decidedAt: acting.at, unit };
      await this.exchanges.open(tx, panelDemand, { id: initiation, to, file: id, terms, dossier: { text } }, acting);
    };
    return this.trials.act('demandInitiation', id, { officer, at, ifMatch, also }, (file, at) => {
      const exchange = file.sender && file.from.length > 0 ? initiation : null;
      return demandInitiation(file, { initiation, exchange, ...leftOut }, at);
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
    return this.trials.act('recordInitiation', id, { officer, at, ifMatch }, (file, at) =>
      recordInitiation(file, { initiation, ...answer }, null, at),
    );
  }
}

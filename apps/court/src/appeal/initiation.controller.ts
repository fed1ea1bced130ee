import { appealNotice, appealPanelDemand, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { DemandAnswer, LeftOut } from '../trial/initiation.requests';
import type { Appeal } from './appeal';
import { Appeals } from './appeals';
import { demandInitiation, initiateCase, recordInitiation } from './initiation';

/** The exchange by which the procuracy has had the file, and that procuracy; none on paper. */
const hadBy = ({ lent }: Appeal) => (lent?.exchange && lent.to ? { study: lent.exchange, to: lent.to } : undefined);

/** A crime that was left out, as the panel has found when it heard the appeal. */
@ApiTags('appeals')
@Controller('appeals/:id')
export class AppealInitiationController {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Post('initiations')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử phúc thẩm khởi tố vụ án: served within 24 hours on the procuracy that has had the file, on paper on another (BLTTHS 153(4), 154(2))',
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
    const also = async (tx: EntityManager, file: Appeal) => {
      const had = hadBy(file);
      if (!had) return;
      const { study, to } = had;
      const about = { decision: 'case-initiation', study, ...crime, ...(accused && { accused }) } as const;
      const terms = { ...about, number, decidedAt: acting.at, unit: file.unit };
      await this.exchanges.open(tx, appealNotice, { id: notice, to, file: id, terms, dossier: { text } }, acting);
    };
    return this.appeals.act('initiateCase', id, { officer, at, ifMatch, also }, (file, at) =>
      initiateCase(file, { initiation: notice, notice: hadBy(file) ? notice : null, ...leftOut }, at),
    );
  }

  @Post('initiation-demands')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Hội đồng xét xử phúc thẩm yêu cầu Viện kiểm sát khởi tố vụ án: asked of the procuracy that has had the file, on paper of another (BLTTHS 153(4))',
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
    const also = async (tx: EntityManager, file: Appeal) => {
      const had = hadBy(file);
      if (!had) return;
      const { study, to } = had;
      const terms = { study, ...demand, ...(accused && { accused }), decidedAt: acting.at, unit: file.unit };
      const opening = { id: initiation, to, file: id, terms, dossier: { text } };
      await this.exchanges.open(tx, appealPanelDemand, opening, acting);
    };
    return this.appeals.act('demandInitiation', id, { officer, at, ifMatch, also }, (file, at) =>
      demandInitiation(file, { initiation, exchange: hadBy(file) ? initiation : null, ...leftOut }, at),
    );
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
    return this.appeals.act('recordInitiation', id, { officer, at, ifMatch }, (file, at) =>
      recordInitiation(file, { initiation, ...answer }, null, at),
    );
  }
}

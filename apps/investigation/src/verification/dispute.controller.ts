import { reportDispute, ReportDispute, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, bodyName, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import { raiseDispute, recordDispute } from './dispute';
import type { Verification } from './verification';
import { Verifications } from './verifications';

const number = z.string().trim().min(1).max(60);

class Dispute extends createZodDto(
  actShape.extend({
    between: ReportDispute,
    body: bodyName.describe('The other body'),
    number: number.describe('Of what was written'),
  }),
) {}
class DisputeDecision extends createZodDto(
  actShape.extend({
    competent: z.enum(['this-body', 'other-body']),
    by: bodyName.describe('The procuracy that has decided'),
    number,
  }),
) {}

/** Another body and this one dispute which of them resolves a report. */
@ApiTags('verifications')
@Controller('verifications')
export class DisputeController {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/competence-dispute')
  @ApiOperation({
    summary:
      'Tranh chấp về thẩm quyền giải quyết: with a body of some tasks of investigation this level’s procuracy is asked here, others are put to the higher one on paper (BLTTHS 150; TTLT 01/2017 12(5); TT 28/2020 18(2))',
  })
  raise(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...dispute }: Dispute,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = dispute.between === 'body-of-some-tasks' ? uuid() : null;
    const also = async (tx: EntityManager, { number, unit }: Verification) => {
      if (!exchange) return;
      const { between, body } = dispute;
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { number, between, body, unit };
      await this.exchanges.open(tx, reportDispute, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.verifications.act('raiseDispute', id, { officer, at, ifMatch, also }, (file, at) => {
      const to = exchange && this.decisions.procuracyOf(file.unit);
      return raiseDispute(file, { ...dispute, exchange, to }, at);
    });
  }

  @Put(':id/competence-dispute/decision')
  @ApiOperation({
    summary: 'Giải quyết tranh chấp: what the higher procuracy has decided; it binds (BLTTHS 150(1), (2), (3))',
  })
  decide(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: DisputeDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.verifications.act('recordDispute', id, { officer, at, ifMatch }, (file, at) =>
      recordDispute(file, { exchange: null, ...decision }, at),
    );
  }
}

import { evidenceReview, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, type Before, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases, investigationLimit } from './cases';
import { askEvidenceReview } from './evidence-review';

class EvidenceReviewRequest extends createZodDto(
  actShape.extend({
    heads: z.boolean().default(false).describe('The heads of both meet on it (TTLT 04/2018 31(1))'),
  }),
) {}

/** Before an investigation ends: all its evidence, looked at together with the procuracy. */
@ApiTags('cases')
@Controller('cases')
export class EvidenceReviewController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/evidence-review')
  @ApiOperation({
    summary:
      'Phối hợp đánh giá chứng cứ: 10, 15 or 20 days before the end, as the class of the crime says (TTLT 04/2018 31)',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, heads }: EvidenceReviewRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, seriousness, unit }: Case, { deadlines }: Before<Case>) => {
      const limit = investigationLimit(deadlines())?.dueAt ?? acting.at;
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { number, seriousness, limit, heads, unit };
      await this.exchanges.open(tx, evidenceReview, { ...opening, terms }, acting);
    };
    return this.cases.act('askEvidenceReview', id, { officer, at, ifMatch, also }, (file, at, deadlines) => {
      const to = this.decisions.procuracyOf(file.unit);
      return askEvidenceReview(file, { exchange, to, heads }, deadlines(), at);
    });
  }
}

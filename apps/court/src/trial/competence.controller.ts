import { AgencyId, appellateReview, TrialCompetenceGround, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { decline, disputeCompetence, recordCompetence } from './competence';
import { CourtOfAppeal } from './court-of-appeal';
import { CourtPost } from './court-post';
import type { Trial } from './trial';
import { Trials } from './trials';

class Declining extends createZodDto(
  decisionShape.extend({
    reasons: prose.describe('Which court is competent, and why; sealed'),
    ground: TrialCompetenceGround.optional().describe('Why it is, by its article'),
  }),
) {}
class Dispute extends createZodDto(
  decisionShape.extend({
    statement: prose.describe('Why another court is competent; sealed'),
    to: AgencyId.optional().describe('The court above, where it takes part in the platform'),
  }),
) {}
class CompetenceDecision extends createZodDto(
  decisionShape.extend({ competent: z.boolean().describe('Whether it is this court') }),
) {}

/** Whether this court is competent to try the case. */
@ApiTags('trials')
@Controller('trials/:id')
export class CompetenceController {
  constructor(
    private readonly trials: Trials,
    private readonly post: CourtPost,
    private readonly above: CourtOfAppeal,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put('competence-return')
  @ApiOperation({
    summary:
      'Trả hồ sơ vì vụ án không thuộc thẩm quyền xét xử: to the procuracy that has indicted, which passes it on within 3 days or sends it again (BLTTHS 274(1))',
  })
  decline(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, reasons, ground: competence }: Declining,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const notice = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.trials.get(officer, id);
      await this.post.sendBack(tx, before, { notice, ground: 'not-competent', number, demand: reasons }, acting);
      return this.trials.act('decline', id, { officer, at, ifMatch, tx }, (file, at) =>
        decline(file, { number, competence, notice: file.sender && notice }, at),
      );
    });
  }

  @Put('competence-dispute')
  @ApiOperation({
    summary:
      'Tranh chấp thẩm quyền xét xử: asked of the court above, once the procuracy has sent again what was declined; without `to` on paper (BLTTHS 274(1), 275)',
  })
  async dispute(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, statement, to: chosen }: Dispute,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const to = await this.above.chosen(officer, id, chosen);
    if (!to)
      return this.trials.act('disputeCompetence', id, { officer, at, ifMatch }, (file, at) =>
        disputeCompetence(file, { number, exchange: null, to: null }, at),
      );
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Trial) => {
      const { number: against, article, clause, seriousness, unit } = file;
      const matter = { number, against, article, clause, seriousness, unit };
      const terms = { subject: 'competence', ...matter } as const;
      const concerned = file.defendants.map(({ id }) => id);
      const dossier = await this.above.dossier(tx, officer, file, concerned, statement, exchange);
      await this.exchanges.open(tx, appellateReview, { id: exchange, to, file: id, terms, dossier }, acting);
    };
    return this.trials.act('disputeCompetence', id, { officer, at, ifMatch, also }, (file, at) =>
      disputeCompetence(file, { number, exchange, to }, at),
    );
  }

  @Put('competence-decision')
  @ApiOperation({
    summary: 'Record what a court above outside the platform has decided of the competence (BLTTHS 275)',
  })
  record(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: CompetenceDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.trials.act('recordCompetence', id, { officer, at, ifMatch }, (file, at) =>
      recordCompetence(file, decision, null, at),
    );
  }
}

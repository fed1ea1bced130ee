import { competenceDecision, competenceDispute, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, May, type Officer, Reading, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { AnswerPost } from './answer-post';
import { answering, saying } from './answers';
import { decideCompetence } from './requests';
import type { Supervision } from './supervision';

class CompetenceDecision extends createZodDto(
  decisionShape.extend({ decision: z.enum(['this-body', 'other-body']) }),
) {}

const of = 'competence-dispute';
const otherOf = ({ requests }: Supervision, exchange: string) =>
  requests.find((one) => one.exchange === exchange && one.kind === of)?.other;

/** Which of two bodies of procuracies below investigates a case over which they dispute. */
@ApiTags('supervisions')
@Controller('supervisions/:id/competence-disputes/:exchange')
export class CompetenceDisputeController {
  constructor(
    private readonly post: AnswerPost,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put('decision')
  @ApiOperation({
    summary:
      'Giải quyết tranh chấp về thẩm quyền điều tra: this body or the other one, as the procuracy above; both are told (BLTTHS 166(3); TTLT 04/2018 29(1)(b))',
  })
  decide(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() decision: CompetenceDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const { number, decision: competent, occurredAt } = decision;
    const acting = this.desk.acting(officer, occurredAt);
    const also = async (tx: EntityManager, file: Supervision): Promise<void> => {
      const to = otherOf(file, exchange);
      if (!to) return;
      const { agency: body, unit } = file;
      const terms = { competent: competent === 'other-body', body, number, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, competenceDecision, { id: notice, to, file: id, terms }, acting);
    };
    const dispute = answering(of, competenceDispute, () => ({
      answer: 'answered',
      saying: saying({ number, competent }),
      act: 'decideCompetence',
      decide: (file, exchange, at) => {
        const told = otherOf(file, exchange) && { notice };
        return decideCompetence(file, { exchange, number, competent, ...told }, at);
      },
    }));
    return this.post.answer(dispute, { id, exchange, officer, ifMatch }, decision, also);
  }

  @Post('readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'Why the body disputes the competence; the reading is logged with its purpose (TTLT 04/2018 29(1)(b))',
  })
  read(@Id() id: FileId, @Id('exchange') exchange: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.post.read({ of, kind: competenceDispute }, { id, exchange, officer }, purpose);
  }
}

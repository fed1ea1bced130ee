import {
  AgencyId,
  CompetenceAnswer,
  competenceConsultation,
  competenceDispute,
  CompetenceGround,
  type FileId,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, actShape, bodyName, Desk, Id, IfMatch, type Officer, PlainAct, prose } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import {
  askConsultation,
  consultBody,
  findNonCompetence,
  recordBodyAnswer,
  recordCompetence,
  reportDispute,
} from './competence';

const number = z.string().trim().min(1).max(60);

class NonCompetence extends createZodDto(
  actShape.extend({
    ground: CompetenceGround.exclude(['procuracy-takes-over']),
    body: bodyName.describe('The body that is competent'),
  }),
) {}
class Consultation extends createZodDto(actShape.extend({ number: number.describe('Of what was written') })) {}
class BodyAnswer extends createZodDto(actShape.extend({ answer: CompetenceAnswer, number })) {}
class CompetenceDecision extends createZodDto(
  actShape.extend({
    competent: z.enum(['this-body', 'other-body']),
    by: bodyName.describe('The higher procuracy'),
    number,
  }),
) {}

class DisputeReport extends createZodDto(
  actShape.extend({
    number: number.describe('Of what was written'),
    to: AgencyId.describe('The procuracy above, as an agency of the platform'),
    other: AgencyId.optional().describe('The other body, where it is an agency of the platform'),
    reasons: prose.describe('Sealed'),
  }),
) {}

/** Before another body takes a case: it is consulted, with the procuracy's agreement. */
@ApiTags('cases')
@Controller('cases')
export class CompetenceController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Put(':id/non-competence')
  @ApiOperation({
    summary: 'Another body is competent: 3 days to write to it run from here (TTLT 04/2018 29(1))',
  })
  find(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...finding }: NonCompetence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('findNonCompetence', id, { officer, at, ifMatch }, (file, at) =>
      findNonCompetence(file, finding, at),
    );
  }

  @Put(':id/competence-consultation')
  @ApiOperation({ summary: 'Trao đổi với Viện kiểm sát cùng cấp: does it agree? (TTLT 04/2018 29(1))' })
  ask(@Id() id: FileId, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    const exchange = uuid();
    const also = async (tx: EntityManager, { number, unit, competence }: Case) => {
      if (!competence) return;
      const { ground, body } = competence;
      const opening = { id: exchange, to: this.decisions.procuracyOf(unit), file: id };
      const terms = { number, ground, body, unit };
      await this.exchanges.open(tx, competenceConsultation, { ...opening, terms }, this.desk.acting(officer, at));
    };
    return this.cases.act('askConsultation', id, { officer, at, ifMatch, also }, (file, at) =>
      askConsultation(file, { exchange, to: this.decisions.procuracyOf(file.unit) }, at),
    );
  }

  @Put(':id/consultation')
  @ApiOperation({
    summary: 'Văn bản trao đổi với Cơ quan điều tra có thẩm quyền: within 3 days (TTLT 04/2018 29(1))',
  })
  consult(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: Consultation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('consultBody', id, { officer, at, ifMatch }, (file, at) => consultBody(file, number, at));
  }

  @Put(':id/consultation/answer')
  @ApiOperation({ summary: 'What that body has answered, within 5 days (TTLT 04/2018 29(1))' })
  answer(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...answer }: BodyAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('recordBodyAnswer', id, { officer, at, ifMatch }, (file, at) =>
      recordBodyAnswer(file, answer, at),
    );
  }

  @Put(':id/competence-dispute')
  @ApiOperation({
    summary:
      'Báo cáo, đề nghị Viện kiểm sát cấp trên trực tiếp giải quyết tranh chấp về thẩm quyền điều tra: why is sealed; it tells this body, and the other one where that takes part (BLTTHS 166(3); TTLT 04/2018 29(1)(b))',
  })
  report(
    @Id() id: FileId,
    @Body() { occurredAt: at, number, to: chosen, other: theirs, reasons }: DisputeReport,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const addressed = ({ unit }: Case) => ({
      to: this.decisions.competent('prosecution', unit, chosen),
      ...(theirs && { other: this.decisions.competent('investigation', unit, theirs) }),
    });
    const also = async (tx: EntityManager, file: Case) => {
      const { to, ...other } = addressed(file);
      const { unit, competence } = file;
      const terms = { number, body: competence?.body ?? '', ...other, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { reasons } };
      await this.exchanges.open(tx, competenceDispute, opening, this.desk.acting(officer, at));
    };
    return this.cases.act('reportDispute', id, { officer, at, ifMatch, also }, (file, at) => {
      const own = this.decisions.procuracyOf(file.unit);
      return reportDispute(file, { exchange, number, ...addressed(file), own, agency: officer.agency }, at);
    });
  }

  @Put(':id/competence')
  @ApiOperation({
    summary: 'Tranh chấp về thẩm quyền: what the higher procuracy has decided (BLTTHS 166(3); TTLT 04/2018 29(1)(b))',
  })
  decide(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: CompetenceDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('recordCompetence', id, { officer, at, ifMatch }, (file, at) =>
      recordCompetence(file, decision, at),
    );
  }
}

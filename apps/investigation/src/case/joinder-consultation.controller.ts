import { joinderConsultation, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Actor,
  decisionShape,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  prose,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Cases } from './cases';
import { answerJoinderConsultation } from './joinder-consultation';

class JoinderAnswer extends createZodDto(
  decisionShape.extend({
    agreed: z.boolean().describe('Whether this body agrees'),
    reasons: prose.describe('Sealed for the procuracy'),
  }),
) {}

/** What the procuracy is to merge or to split of what this body has investigated. */
@ApiTags('cases')
@Controller('cases/:id/joinder-consultations/:exchange')
export class JoinderConsultationController {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post('readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Why the files are to be merged or split; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { joinderConsultations } = await this.cases.get(officer, id);
    const consulted = joinderConsultations.find((one) => one.exchange === exchange);
    return this.readings.latest(officer, joinderConsultation, consulted?.exchange, purpose);
  }

  @Put('answer')
  @ApiOperation({
    summary:
      'Trả lời Viện kiểm sát về việc nhập, tách vụ án: this body agrees or does not, which does not bind (TTLT 04/2018 29(3))',
  })
  answer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, agreed, number, reasons }: JoinderAnswer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager): Promise<void> => {
      const answer = { decidedAt: acting.at, number };
      const how = agreed ? 'granted' : 'refused';
      await this.exchanges.answer(tx, joinderConsultation, exchange, how, answer, acting, { reasons });
    };
    return this.cases.act('answerJoinderConsultation', id, { officer, at, ifMatch, also }, (file, at) =>
      answerJoinderConsultation(file, { exchange, agreed, number }, at),
    );
  }
}

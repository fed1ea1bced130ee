import { appealEvidenceRequest, type FileId } from '@la-chan/contracts';
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
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { returnEvidence } from './appeal-study';
import { AppealStudies } from './appeal-studies';

class EvidenceReturn extends createZodDto(decisionShape) {}

/** What a court of appeal has passed on before the hearing. */
@ApiTags('appeal-studies')
@Controller('appeal-studies/:id/evidence/:exchange')
export class StudyEvidenceController {
  constructor(
    private readonly studies: AppealStudies,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post('readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'What has come; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    if (!(await this.studies.get(officer, id)).evidence.includes(exchange)) throw new Refused('not-found');
    return this.readings.latest(officer, appealEvidenceRequest, exchange, purpose);
  }

  @Put('return')
  @ApiOperation({ summary: 'Trả lại chứng cứ, tài liệu, đồ vật bổ sung, within 3 days (BLTTHS 341(2))' })
  giveBack(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, number }: EvidenceReturn,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager): Promise<void> => {
      const answer = { decidedAt: acting.at, number };
      await this.exchanges.answer(tx, appealEvidenceRequest, exchange, 'answered', answer, acting);
    };
    return this.studies.act('returnEvidence', id, { officer, at, ifMatch, also }, (file, at) =>
      returnEvidence(file, { exchange, number }, at),
    );
  }
}

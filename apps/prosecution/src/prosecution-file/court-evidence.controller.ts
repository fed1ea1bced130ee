import { courtEvidenceRequest, type FileId } from '@la-chan/contracts';
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
import { z } from 'zod';
import { supplyEvidence } from './court-evidence';
import { ProsecutionFiles } from './prosecution-files';

class EvidenceSupply extends createZodDto(
  decisionShape.extend({ supplied: z.boolean().default(true).describe('False where it cannot be added') }),
) {}

/** Documents and evidence that a court has demanded. */
@ApiTags('prosecution-files')
@Controller('prosecution-files/:id/evidence-demands/:exchange')
export class CourtEvidenceController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post('readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'What the court demands; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    if (!(await this.files.get(officer, id)).evidenceAsked.includes(exchange)) throw new Refused('not-found');
    return this.readings.latest(officer, courtEvidenceRequest, exchange, purpose);
  }

  @Put('answer')
  @ApiOperation({
    summary: 'Bổ sung tài liệu, chứng cứ, or that it cannot be done: within 5 days of the demand (BLTTHS 284(3))',
  })
  supply(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { occurredAt: at, supplied, number }: EvidenceSupply,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager): Promise<void> => {
      const how = supplied ? 'answered' : 'refused';
      const answer = { decidedAt: acting.at, number };
      await this.exchanges.answer(tx, courtEvidenceRequest, exchange, how, answer, acting);
    };
    return this.files.act('supplyEvidence', id, { officer, at, ifMatch, also }, (file, at) =>
      supplyEvidence(file, { exchange, supplied, number }, at),
    );
  }
}

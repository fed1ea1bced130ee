import { errandResult, type FileId } from '@la-chan/contracts';
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
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { errandOf, passErrandResult } from './errand';
import type { Supervision } from './supervision';
import { Supervisions } from './supervisions';

class ErrandResult extends createZodDto(
  decisionShape.extend({
    done: z.boolean(),
    result: prose
      .optional()
      .describe(
        'The result, or why it could not be done, sealed for a procuracy of the platform; on paper the letter says it',
      ),
  }),
) {}

/** What the body beside this procuracy does for another one, whose report or case another procuracy supervises. */
@ApiTags('supervisions')
@Controller('supervisions')
export class ErrandController {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Put(':id/decisions/:notice/result')
  @ApiOperation({
    summary:
      'Chuyển ngay kết quả cho Viện kiểm sát cùng cấp với cơ quan đã đề nghị xác minh, ủy thác điều tra (BLTTHS 171(3); TTLT 01/2017 12(4))',
  })
  pass(
    @Id() id: FileId,
    @Id('notice') notice: string,
    @Body() { occurredAt: at, number, done, result }: ErrandResult,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const telling = result === undefined ? undefined : uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: Supervision): Promise<void> => {
      const { agency: body, from, unit } = file;
      const { supervisedBy: to } = errandOf(file, notice);
      if (!to || !telling || result === undefined) return;
      const terms = { body, done, of: notice, about: from[0] ?? id, number, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, errandResult, { id: telling, to, file: id, terms, dossier: { result } }, acting);
    };
    return this.supervisions.act('passErrandResult', id, { officer, at, ifMatch, also }, (file, at) =>
      passErrandResult(file, { notice, telling, number, done }, at),
    );
  }

  @Post(':id/decisions/:notice/result/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary: 'What another body has verified, as the procuracy beside it tells; the reading is logged with its purpose',
  })
  async read(@Id() id: FileId, @Id('notice') notice: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { decisions } = await this.supervisions.get(officer, id);
    if (!decisions.some((one) => one.notice === notice && one.decision === 'errand-result'))
      throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, errandResult, notice, purpose);
    return { result: dossier?.result ?? null };
  }
}

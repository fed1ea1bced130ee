import { type DraftEvent, FileId, type Moment, StayDirection } from '@la-chan/contracts';
import type { GuidanceAct, HistoryEntry, StayGuidance } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Inject, Post, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Actor, IfMatch } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import { Id } from './id';
import { bodyName, decisionShape } from './requests';
import type { Store } from './store';

class Guidance extends createZodDto(
  decisionShape.extend({
    direction: StayDirection,
    body: bodyName.describe('Those above who direct it'),
    accused: FileId.optional().describe('Whose matter alone is suspended'),
  }),
) {}

/** The route `/<files>/:id/review-guidance` of a procedure: what those above direct where a review was not agreed on. */
export function stayGuidanceOf<File>(
  files: string,
  Files: Type<Store<File, GuidanceAct>>,
  record: (file: File, guidance: StayGuidance, history: readonly HistoryEntry[], at: Moment) => readonly DraftEvent[],
): Type {
  @ApiTags(files)
  @Controller(files)
  class StayGuidanceController {
    constructor(@Inject(Files) private readonly store: Store<File, GuidanceAct>) {}

    @Post(':id/review-guidance')
    @HttpCode(200)
    @ApiOperation({
      summary:
        'Ý kiến chỉ đạo của cấp trên trực tiếp: where the review of what is suspended ended without the agencies agreeing, also once that has gone on (TTLT 01/2020 15(1))',
    })
    record(
      @Id() id: FileId,
      @Body() { occurredAt: at, accused, ...directed }: Guidance,
      @Actor() officer: Officer,
      @IfMatch() ifMatch: number,
    ): Promise<File> {
      const guidance = { ...directed, ...(accused && { accused }) };
      return this.store.act('recordStayGuidance', id, { officer, at, ifMatch }, (file, at, _, history) =>
        record(file, guidance, history, at),
      );
    }
  }
  return StayGuidanceController;
}

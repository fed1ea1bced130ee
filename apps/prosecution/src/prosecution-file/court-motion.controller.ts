import { courtMotion, Motion, type FileId } from '@la-chan/contracts';
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
  OwnRequests,
  prose,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { makeMotion, withdrawMotion } from './court-motion';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { assignedAs } from './trial-assignment';

class MotionMade extends createZodDto(
  decisionShape.extend({
    kind: Motion,
    reasons: prose.describe('What is asked, and why; sealed'),
    notice: z
      .uuid()
      .optional()
      .describe('That has told of the trial of those who are tried apart, which it is about (BLTTHS 283(2))'),
  }),
) {}

/** What the prosecutor asks of the presiding judge before the hearing opens. */
@ApiTags('prosecution-files')
@Controller('prosecution-files/:id/motions')
export class CourtMotionController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly own: OwnRequests,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Yêu cầu, đề nghị của Kiểm sát viên trước khi mở phiên tòa: asked of the court that has the file, which settles it before the hearing (BLTTHS 279(1)(a), (c))',
  })
  make(
    @Id() id: FileId,
    @Body() { occurredAt: at, kind, number, reasons: text, notice }: MotionMade,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.trying(tx, await this.files.get(officer, id), notice);
      const file = await this.files.act('makeMotion', id, { officer, at, ifMatch, tx }, (file, at) =>
        makeMotion(file, { exchange, to: court?.to ?? '', kind, number }, at),
      );
      if (!court) throw new Refused('not-found');
      const terms = { number, about: court.about, motion: kind, unit: file.unit, ...assignedAs(file) };
      const opening = { id: exchange, to: court.to, file: id, terms, dossier: { text } };
      await this.exchanges.open(tx, courtMotion, opening, acting);
      return file;
    });
  }

  @Delete(':exchange')
  @ApiOperation({ summary: 'Rút yêu cầu, đề nghị that is not settled yet (BLTTHS 279(1))' })
  withdraw(@Id() id: FileId, @Id('exchange') exchange: string, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.own.withdraw(this.files, 'withdrawMotion', { id, exchange }, { officer, ifMatch }, withdrawMotion);
  }

  @Post(':exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({
    summary:
      'Why the court has not accepted it; before that, what was asked: the reading is logged with its purpose (BLTTHS 279(2))',
  })
  async read(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { courtMotions } = await this.files.get(officer, id);
    if (!courtMotions.some((one) => one.exchange === exchange)) throw new Refused('not-found');
    return this.readings.latest(officer, courtMotion, exchange, purpose);
  }
}

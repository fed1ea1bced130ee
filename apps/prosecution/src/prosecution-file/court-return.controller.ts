import { courtReturnRequest, SupplementGround, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer, prose, Refused } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { askReturn } from './court-return';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { assignedAs } from './trial-assignment';

class ReturnRequest extends createZodDto(
  decisionShape.extend({
    ground: SupplementGround,
    demand: prose.describe('What is to be investigated further; sealed'),
  }),
) {}

/** What the procuracy asks of the court that has its file. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class CourtReturnController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Post(':id/return-requests')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Đề nghị Tòa án trả hồ sơ để điều tra bổ sung: granted by the return, or refused (BLTTHS 280(2))',
  })
  ask(
    @Id() id: FileId,
    @Body() { occurredAt: at, ground, number, demand: text }: ReturnRequest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      const court = await this.post.court(tx, await this.files.get(officer, id));
      const file = await this.files.act('askReturn', id, { officer, at, ifMatch, tx }, (file, at) =>
        askReturn(file, { exchange, to: court?.to ?? '', ground, number }, at),
      );
      if (!court) throw new Refused('not-found');
      const terms = { number, about: court.about, ground, unit: file.unit, ...assignedAs(file) };
      const opening = { id: exchange, to: court.to, file: id, terms, dossier: { text } };
      await this.exchanges.open(tx, courtReturnRequest, opening, acting);
      return file;
    });
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { withItems } from '@la-chan/procedure';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { join, merge } from './joinder';
import type { ProsecutionFile } from './prosecution-file';
import { Merger, Split } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { split, splitOff } from './split';

/** Two files become one before the indictment, or some of the accused leave one for a file of their own. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class JoinderController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập vụ án: another file goes on in this one, received first; the body that investigated has agreed and is told; the case of another body goes to that one (BLTTHS 242(1); TTLT 04/2018 29(3))',
  })
  merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, other, ...decision }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<ProsecutionFile> {
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      await this.files.lock(tx, [id, other]);
      const [into, absorbed] = [await this.files.get(officer, id), await this.files.get(officer, other)];
      const notice = into.sender && absorbed.from[0] ? uuid() : null;
      await this.files.act('merge', other, { officer, at, tx }, (file, at) =>
        merge(file, into, { ...decision, notice }, at),
      );
      const awaits = await this.post.merged(tx, into, absorbed, { notice, number: decision.number }, acting);
      const days = await this.files.crimeDays(tx, other);
      return this.files.act('join', id, { officer, at, ifMatch, tx }, (file, at) =>
        join(file, absorbed, at, days, this.desk.days.settings, awaits),
      );
    });
  }

  @Post(':id/splits')
  @ApiOperation({
    summary:
      'Tách vụ án: those whose matter was suspended, as they have absconded or are ill, go on in a file of their own, the answer, as the body has agreed (BLTTHS 242(2); TTLT 04/2018 29(3))',
  })
  split(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...decision }: Split,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<ProsecutionFile> {
    const into = uuid();
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.act('split', id, { officer, at, ifMatch, tx }, (file, at) =>
        split(file, { into, ...decision }, at),
      );
      const days = await this.files.crimeDays(tx, id);
      return this.files.open(
        'splitOff',
        officer,
        at,
        (fileId, number, at) =>
          splitOff(fileId, number, withItems(before, decision.items, 'BLTTHS 242(2)'), decision.accused, at, days),
        {
          unit: before.unit,
          id: into,
          tx,
        },
      );
    });
  }
}

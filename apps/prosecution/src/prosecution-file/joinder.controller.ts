import { FileId, MergerGround } from '@la-chan/contracts';
import { Actor, actShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { join, merge } from './joinder';
import type { ProsecutionFile } from './prosecution-file';
import { Split } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { split, splitOff } from './split';

class Merger extends createZodDto(
  actShape.extend({ other: FileId, ground: MergerGround, number: z.string().trim().min(1).max(60) }),
) {}

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
      'Nhập vụ án: another file goes on in this one, received first; the body that investigated is told (BLTTHS 242(1))',
  })
  merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, other, ground, number }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<ProsecutionFile> {
    const acting = this.desk.acting(officer, at);
    return this.desk.database.tx(officer, async (tx) => {
      await this.files.lock(tx, [id, other]);
      const [into, absorbed] = [await this.files.get(officer, id), await this.files.get(officer, other)];
      const [itsCase] = absorbed.from;
      const notice = into.sender && itsCase ? uuid() : null;
      await this.files.act('merge', other, { officer, at, tx }, (file, at) =>
        merge(file, into, { ground, number, notice }, at),
      );
      const accused = absorbed.accused.map(({ id }) => id);
      if (itsCase)
        await this.post.serve(
          tx,
          into,
          { notice, number },
          { decision: 'file-merger', other: itsCase, accused },
          acting,
        );
      return this.files.act('join', id, { officer, at, ifMatch, tx }, (file, at) =>
        join(file, absorbed, at, this.desk.days.settings),
      );
    });
  }

  @Post(':id/splits')
  @ApiOperation({
    summary:
      'Tách vụ án: those whose matter was suspended, as they have absconded or are ill, go on in a file of their own, the answer (BLTTHS 242(2))',
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
      return this.files.open(
        'splitOff',
        officer,
        at,
        (fileId, number, at) => splitOff(fileId, number, before, decision.accused, at),
        {
          unit: before.unit,
          id: into,
          tx,
        },
      );
    });
  }
}

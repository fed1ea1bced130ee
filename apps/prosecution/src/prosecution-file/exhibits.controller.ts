import type { FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { transferExhibits } from './exhibits';
import { idsHere } from './prosecuted-accused';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';

class ExhibitsTransfer extends createZodDto(decisionShape) {}

/** What becomes of exhibits that do not go with the file. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class ExhibitsController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {}

  @Post(':id/exhibits-transfers')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Quyết định chuyển vật chứng không đi kèm hồ sơ đến cơ quan thi hành án dân sự: with the decision to prosecute; served on the body, which hands them over within 2 days (TTLT 04/2018 36(2)(b))',
  })
  decide(
    @Id() id: FileId,
    @Body() { occurredAt: at, number }: ExhibitsTransfer,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const notice = uuid();
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: ProsecutionFile) =>
      this.post.serve(tx, file, { notice, number }, { decision: 'exhibits-transfer', accused: idsHere(file) }, acting);
    return this.files.act('transferExhibits', id, { officer, at, ifMatch, also }, (file, at) =>
      transferExhibits(file, { number, notice: file.sender && notice }, at),
    );
  }
}

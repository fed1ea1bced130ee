import type { FileId } from '@la-chan/contracts';
import { Actor, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { detain, extendDetention, freeAccused } from './detention';
import { Detention, Release } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ToldDetentions } from './told-detentions';

/** What a procuracy orders of detention while it decides on a file. */
@ApiTags('prosecution-files')
@Controller('prosecution-files/:id/accused/:accused')
export class DetentionController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly detentions: ToldDetentions,
  ) {}

  @Put('detention')
  @ApiOperation({
    summary:
      'Tạm giam: for no longer than the procuracy may take to decide, also after a resumption; registered late, it is told to whoever has the file, also where that went back (BLTTHS 241, 249(5))',
  })
  detain(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, until }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.detentions.telling(officer, accused, at);
    return this.files.act('detain', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      detain(file, { accused, number, until }, deadlines(), at),
    );
  }

  @Put('detention-extension')
  @ApiOperation({
    summary:
      'Lệnh tạm giam mới: a new order at least 5 days before the one in use ends, both within the limit to decide (BLTTHS 241; TTLT 04/2018 18(2)(b))',
  })
  extendDetention(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, until }: Detention,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const also = this.detentions.telling(officer, accused, at);
    return this.files.act('extendDetention', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      extendDetention(file, { accused, number, until }, deadlines(), at),
    );
  }

  @Put('release')
  @ApiOperation({ summary: 'Release, or another measure in its place (BLTTHS 236(1), 241, 249(5))' })
  freeAccused(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, number, replaced }: Release,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const release = { accused, number, ...(replaced && { replaced }) };
    const also = this.detentions.releasing(officer, accused, at);
    return this.files.act('freeAccused', id, { officer, at, ifMatch, also }, (file, at) =>
      freeAccused(file, release, at),
    );
  }
}

import { FileId, ProsecutionDecision } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { tellAbove } from './above';
import { ProsecutionFiles } from './prosecution-files';

class SentAbove extends createZodDto(
  actShape.extend({
    of: ProsecutionDecision,
    accused: FileId.optional().describe('The decision is about this accused alone'),
  }),
) {}

/** What is sent to the procuracy above. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class AboveController {
  constructor(private readonly files: ProsecutionFiles) {}

  @Post(':id/higher-procuracy')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Gửi ngay bản cáo trạng, quyết định trả hồ sơ, tạm đình chỉ, đình chỉ cho Viện kiểm sát cấp trên, which may cancel it; on paper (BLTTHS 240(3))',
  })
  tellAbove(
    @Id() id: FileId,
    @Body() { occurredAt: at, of, accused }: SentAbove,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('tellAbove', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      tellAbove(file, { of, ...(accused && { accused }) }, deadlines(), at),
    );
  }
}

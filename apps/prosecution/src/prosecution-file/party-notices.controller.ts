import { FileId, NoticeRecipient, partiesTold } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, namesSomebody, type Officer, tellingShape } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { tellParties } from './party-notices';
import { ProsecutionFiles } from './prosecution-files';

class PartyNotice extends createZodDto(
  actShape
    .extend({
      of: partiesTold.schema.shape.of,
      accused: FileId.optional().describe('The decision is about this accused alone'),
      recipients: z.array(NoticeRecipient).max(NoticeRecipient.options.length),
      ...tellingShape(NoticeRecipient.exclude(['representative'])),
    })
    .refine(namesSomebody, { path: ['recipients'] }),
) {}

@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class PartyNoticesController {
  constructor(private readonly files: ProsecutionFiles) {}

  @Post(':id/party-notices')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Giao, thông báo quyết định cho bị can, người bào chữa, bị hại: all whom the law names were told, within 3 days, of a protest within 2; of property whoever keeps it, of a detention the accused and the facility (BLTTHS 239(2), 240(2), 249(3), 338(2); TTLT 01/2020 13(2); TTLT 04/2018 18(2)(b))',
  })
  tellParties(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, ...told }: PartyNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('tellParties', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      tellParties(file, { ...told, ...(accused && { accused }) }, deadlines(), at),
    );
  }
}

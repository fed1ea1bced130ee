import { casePartiesTold, FileId, NoticeRecipient } from '@la-chan/contracts';
import { Actor, actShape, Id, IfMatch, type Officer, tellingShape } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Cases } from './cases';
import { tellParties } from './party-notices';

class PartyNotice extends createZodDto(
  actShape.extend({
    of: casePartiesTold.schema.shape.of,
    accused: FileId.optional().describe('It was decided of this accused'),
    recipients: z
      .array(NoticeRecipient)
      .max(NoticeRecipient.options.length)
      .describe('None, where nobody whom the law names is known'),
    ...tellingShape(NoticeRecipient.exclude(['representative'])),
  }),
) {}

/** What is decided in a case is told to whom it concerns. */
@ApiTags('cases')
@Controller('cases')
export class PartyNoticesController {
  constructor(private readonly cases: Cases) {}

  @Post(':id/party-notices')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Giao, gửi, thông báo quyết định cho bị can, người bào chữa, bị hại: within 2 days; charges at once; a search to the public; what becomes of property to whoever keeps it; the agency that has initiated it and sent it on (BLTTHS 179(5), 180(4), 229(3), 231(2), 231(3), 232(4), 235(2); TTLT 01/2020 6(5), 7(5), 13(2))',
  })
  tellParties(
    @Id() id: FileId,
    @Body() { occurredAt: at, accused, ...told }: PartyNotice,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('tellParties', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      tellParties(file, { ...told, ...(accused && { accused }) }, deadlines(), at),
    );
  }
}

import { RevocationBasis, type FileId } from '@la-chan/contracts';
import { Actor, decisionShape, Desk, Id, IfMatch, prose, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { revokeCharge as revokeProsecuted } from '../prosecution-file/charge-revocation';
import { ProsecutionFiles } from '../prosecution-file/prosecution-files';
import { accusedOf, revokeCharge, revokeDetention } from './revocation';
import { SupervisionPost } from './supervision-post';

const revocation = decisionShape.extend({ basis: RevocationBasis, reasons: prose.describe('Sealed') });
class ChargeRevocation extends createZodDto(revocation) {}
class DetentionRevocation extends createZodDto(
  revocation.extend({ replaced: z.boolean().default(false).describe('By another measure') }),
) {}

/** What the procuracy has approved, and finds to have to fall. */
@ApiTags('supervisions')
@Controller('supervisions')
export class RevocationController {
  constructor(
    private readonly post: SupervisionPost,
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

  @Put(':id/charge-requests/:exchange/revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ quyết định khởi tố bị can đã phê chuẩn: of its own finding, the head of the body consulted, or as that one proposes; served on it. A file that has come is about the others, unless they are indicted (TTLT 04/2018 5(3))',
  })
  revokeCharge(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, ...decision }: ChargeRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const supervision = await this.post.serve(
        'revokeCharge',
        { id, officer, ifMatch, decision },
        (file) => ({ decision: 'charge-revoked', accused: accusedOf(file, request), basis }),
        (file, served, at) => revokeCharge(file, { ...served, request, basis }, at),
        { tx },
      );
      const accused = accusedOf(supervision, request);
      const file = await this.files.ofAccused(tx, supervision.agency, accused);
      if (file)
        await this.files.act('revokeCharge', file, { officer: this.desk.system, tx }, (one, at) =>
          revokeProsecuted(one, { accused, request }, at),
        );
      return supervision;
    });
  }

  @Put(':id/detention-requests/:exchange/revocation')
  @ApiOperation({
    summary:
      'Hủy bỏ biện pháp tạm giam đã phê chuẩn: of its own finding, the head of the body consulted; served on it (BLTTHS 173(7); TTLT 04/2018 5(3))',
  })
  revokeDetention(
    @Id() id: FileId,
    @Id('exchange') request: string,
    @Body() { basis, replaced, ...decision }: DetentionRevocation,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.post.serve(
      'revokeDetention',
      { id, officer, ifMatch, decision },
      (file) => ({ decision: 'detention-revoked', accused: accusedOf(file, request), basis, replaced }),
      (file, served, at) => revokeDetention(file, { ...served, request, basis, replaced }, at),
    );
  }
}

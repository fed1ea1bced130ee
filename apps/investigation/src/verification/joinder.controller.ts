import { FileId } from '@la-chan/contracts';
import { Actor, actShape, Desk, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { join, merge } from './joinder';
import type { Verification } from './verification';
import { Verifications } from './verifications';

class Merger extends createZodDto(actShape.extend({ other: FileId })) {}

/** Reports of the same matter that came by several ways. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationJoinderController {
  constructor(
    private readonly verifications: Verifications,
    private readonly desk: Desk,
  ) {}

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập nguồn tin cùng nội dung: another verification goes on in this one, received first (TTLT 01/2017 12(3))',
  })
  merge(
    @Param('id', ParseUUIDPipe) id: FileId,
    @Body() { occurredAt: at, other }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    return this.desk.database.tx(officer, async (tx) => {
      await this.verifications.lock(tx, [id, other]);
      const [into, absorbed] = [
        await this.verifications.get(officer, id),
        await this.verifications.get(officer, other),
      ];
      await this.verifications.act('merge', other, { officer, at, tx }, (file, at) => merge(file, into, at));
      return this.verifications.act('join', id, { officer, at, ifMatch, tx }, (file, at) => join(file, absorbed, at));
    });
  }
}

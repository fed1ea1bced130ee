import { Article, Clause, FileId } from '@la-chan/contracts';
import { Actor, actShape, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { join, merge, split, splitOff } from './joinder';
import type { Verification } from './verification';
import { Verifications } from './verifications';

class Merger extends createZodDto(actShape.extend({ other: FileId })) {}

class Split extends createZodDto(
  actShape.extend({ article: Article.nullable().default(null), clause: Clause.nullable().default(null) }),
) {}

/** Reports of the same matter that came by several ways, and those of several matters. */
@ApiTags('verifications')
@Controller('verifications')
export class VerificationJoinderController {
  constructor(
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  @Post(':id/splits')
  @ApiOperation({
    summary:
      'Tách nguồn tin: one of its matters goes on in a verification of its own, which is the answer; served on the procuracy (TTLT 01/2017 12(1))',
  })
  split(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...crime }: Split,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Verification> {
    const [into, notice] = [uuid(), uuid()];
    return this.desk.database.tx(officer, async (tx) => {
      const also = this.decisions.serving({ decision: 'report-split', other: into }, notice, officer, at);
      const first = await this.verifications.act('split', id, { officer, at, ifMatch, tx, also }, (file, at) =>
        split(file, { into, notice }, at),
      );
      return this.verifications.open(
        'splitOff',
        officer,
        at,
        (part, number, at) => splitOff(part, number, first, crime, at),
        { unit: first.unit, id: into, tx },
      );
    });
  }

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập nguồn tin cùng nội dung: another verification goes on in this one, received first (TTLT 01/2017 12(3))',
  })
  merge(
    @Id() id: FileId,
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

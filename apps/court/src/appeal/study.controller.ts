import { appealStudyRequest, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Appeal } from './appeal';
import { GivenBack, Loan } from './appeal.requests';
import { Appeals } from './appeals';
import { lendFile, recordGivenBack } from './study';

/** The file of an appeal at the procuracy of the same level, and back. */
@ApiTags('appeals')
@Controller('appeals')
export class StudyController {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {}

  @Put(':id/loan')
  @ApiOperation({
    summary: 'Chuyển hồ sơ cho Viện kiểm sát cùng cấp, after the docketing; without `to` on paper (BLTTHS 341(1))',
  })
  async lend(
    @Id() id: FileId,
    @Body() { occurredAt: at, to: chosen }: Loan,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    if (!chosen)
      return this.appeals.act('lendFile', id, { officer, at, ifMatch }, (file, at) =>
        lendFile(file, { exchange: null, to: null }, at),
      );
    const { unit } = await this.appeals.get(officer, id);
    const to = competentAgency(this.directory, 'prosecution', unit, this.desk.clock.now(), chosen);
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, { number, judgment, article, clause, seriousness, unit }: Appeal) => {
      const terms = { number, judgment, article, clause, seriousness, unit };
      await this.exchanges.open(tx, appealStudyRequest, { id: exchange, to, file: id, terms }, acting);
    };
    return this.appeals.act('lendFile', id, { officer, at, ifMatch, also }, (file, at) =>
      lendFile(file, { exchange, to }, at),
    );
  }

  @Put(':id/loan/return')
  @ApiOperation({
    summary: 'Record that a procuracy outside the platform has given the file back (BLTTHS 341(1), 342)',
  })
  giveBack(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...back }: GivenBack,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('recordGivenBack', id, { officer, at, ifMatch }, (file, at) =>
      recordGivenBack(file, back, null, at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { CourtPost } from '../trial/court-post';
import { Arrest, SearchDemand, Wanted } from '../trial/trial.requests';
import type { Appeal } from './appeal';
import { Appeals } from './appeals';
import { demandSearch, recordArrest, recordWanted } from './search';

/** Who absconds on appeal is searched for, and found. */
@ApiTags('appeals')
@Controller('appeals/:id/defendants/:defendant')
export class AppealSearchController {
  constructor(
    private readonly appeals: Appeals,
    private readonly post: CourtPost,
    private readonly desk: Desk,
  ) {}

  @Put('search-demand')
  @ApiOperation({
    summary:
      'Yêu cầu truy nã: have the body that investigated search for a defendant who has absconded; on paper where it is not known here (BLTTHS 231(1))',
  })
  demandSearch(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, number, ground }: SearchDemand,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { demand, also } = this.post.demanding({ defendant, number, ground }, this.desk.acting(officer, at));
    return this.appeals.act('demandSearch', id, { officer, at, ifMatch, also }, (file, at) =>
      demandSearch(file, demand(file), at),
    );
  }

  @Put('wanted-notice')
  @ApiOperation({
    summary:
      'Cơ quan điều tra đã ra quyết định truy nã: as it has told on paper; over the platform it comes by itself (BLTTHS 231(1); BLHS 27(3))',
  })
  recordWanted(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, ground }: Wanted,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.appeals.act('recordWanted', id, { officer, at, ifMatch }, (file, at) =>
      recordWanted(file, { defendant, ground, notice: null }, at),
    );
  }

  @Put('arrest')
  @ApiOperation({
    summary:
      'Bắt được người bị truy nã, hoặc ra đầu thú: as known on paper, of which the body that searches is told; over the platform it comes by itself (BLTTHS 231(3); BLHS 27(3))',
  })
  recordArrest(
    @Id() id: FileId,
    @Id('defendant') defendant: FileId,
    @Body() { occurredAt: at, how }: Arrest,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = (tx: EntityManager, file: Appeal) => this.post.found(tx, file, { defendant, how }, acting);
    return this.appeals.act('recordArrest', id, { officer, at, ifMatch, also }, (file, at) =>
      recordArrest(file, { defendant, how, notice: null }, at),
    );
  }
}

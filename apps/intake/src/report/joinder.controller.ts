import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, type Officer } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { FollowingReports } from './following';
import { join, merge, toldIn } from './joinder';
import type { Report } from './report';
import { Merger } from './report.requests';
import { Reports } from './reports';

/** Reports of one matter at one desk. */
@ApiTags('reports')
@Controller('reports')
export class JoinderController {
  constructor(
    private readonly reports: Reports,
    private readonly following: FollowingReports,
    private readonly desk: Desk,
  ) {}

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập nguồn tin cùng nội dung: it goes on in another report, received first, with all that was told, a rule of the platform; the limit runs from there (TTLT 01/2017 12(3))',
  })
  async merge(
    @Id() id: FileId,
    @Body() { occurredAt: at, into, withholdReporter }: Merger,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ): Promise<Report> {
    const [report, target] = [await this.reports.get(officer, id), await this.reports.get(officer, into)];
    return this.desk.database.tx(officer, async (tx) => {
      const told = withholdReporter ? { ...report, reporter: null, others: [] } : report;
      await this.reports.lock(tx, [id, into]);
      const merged = await this.reports.act('merge', id, { officer, at, ifMatch, tx }, (file, at) =>
        merge(file, target, at),
      );
      // At the version that was read: since then it may have been offered, without what is told here.
      const also = (tx: EntityManager, file: Report) =>
        this.following.follow(
          tx,
          file,
          { ...told, reporter: null, ...toldIn(told) },
          { officer, at },
          withholdReporter,
        );
      const same = { officer, at, ifMatch: target.version, tx, also };
      await this.reports.act('join', into, same, (file, at) => join(file, told, at));
      return merged;
    });
  }
}

import { reportHandover, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, IfMatch, type Officer, Persons } from '@la-chan/platform';
import { firstMeasuresOf } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { accountsOf, personsIn } from './accounts';
import { exchangeOf } from './handover';
import { join, merge } from './joinder';
import type { Report } from './report';
import { Merger } from './report.requests';
import { Reports } from './reports';

/** Reports of one matter at one desk. */
@ApiTags('reports')
@Controller('reports')
export class JoinderController {
  constructor(
    private readonly reports: Reports,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  @Put(':id/merger')
  @ApiOperation({
    summary:
      'Nhập nguồn tin cùng nội dung: it goes on in another report, received first, with all that was told (TTLT 01/2017 12(3))',
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
      const handover = exchangeOf(target);
      if (handover) await this.follow(tx, told, handover, { officer, at, withheld: withholdReporter });
      await this.reports.lock(tx, [id, into]);
      const merged = await this.reports.act('merge', id, { officer, at, ifMatch, tx }, (file, at) =>
        merge(file, target, at),
      );
      // At the version that was read: since then it may have been offered, without what is told here.
      const same = { officer, at, ifMatch: target.version, tx };
      await this.reports.act('join', into, same, (file, at) => join(file, told, at));
      return merged;
    });
  }

  /** What goes on in a report that is with another body follows it there. */
  private async follow(
    tx: EntityManager,
    report: Report,
    handover: string,
    { officer, at, withheld }: { officer: Officer; at: string | undefined; withheld: boolean },
  ): Promise<void> {
    const purpose = `handover ${handover}`;
    const { reporter, others } = report;
    const named = [...(reporter ? [reporter] : []), ...others];
    const dossier = {
      reporter: null,
      others: await personsIn(this.persons, tx, named, officer, purpose),
      account: (await accountsOf(this.persons, tx, report, officer, purpose)).join('\n\n'),
      ...(await this.persons.readItems(tx, officer, report.items, purpose)),
      ...(await this.persons.readApplications(tx, officer, report, purpose, { withheld })),
      ...firstMeasuresOf(report),
    };
    await this.exchanges.supplement(tx, reportHandover, handover, dossier, this.desk.acting(officer, at));
  }
}

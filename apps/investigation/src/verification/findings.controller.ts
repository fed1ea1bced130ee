import type { FileId } from '@la-chan/contracts';
import { Actor, Desk, Id, IfMatch, May, type Officer, Persons, Reading, Refused, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { reportFindings } from './findings';
import { Findings } from './verification.requests';
import { Verifications } from './verifications';

/** What the investigator reports to the head when a verification comes to its end. */
@ApiTags('verifications')
@Controller('verifications')
export class FindingsController {
  constructor(
    private readonly verifications: Verifications,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/findings')
  @ApiOperation({
    summary: 'Báo cáo kết thúc việc xác minh: with a proposal, 7 days before the limit at the latest (TT 28/2020 15)',
  })
  report(
    @Id() id: FileId,
    @Body() { occurredAt: at, proposal, report }: Findings,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const findings = { report: await this.persons.sealText(tx, report), proposal };
      return this.verifications.act('reportFindings', id, { officer, at, ifMatch, tx }, (file, at, deadlines) =>
        reportFindings(file, findings, deadlines(), at),
      );
    });
  }

  @Post(':id/findings/:report/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read a sealed report; the reading is logged with its purpose' })
  async read(@Id() id: FileId, @Id('report') report: FileId, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { findings } = await this.verifications.get(officer, id);
    if (!findings.some((one) => one.report === report)) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => ({
      report: await this.persons.readText(tx, officer, report, purpose),
    }));
  }
}

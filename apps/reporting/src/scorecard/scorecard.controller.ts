import type { FileId } from '@la-chan/contracts';
import { Actor, Id, Lasting, May, type Officer, PageParams } from '@la-chan/platform';
import { Controller, Get, Param, Query, Sse } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Breaches, BreachQuestion } from './breaches';
import { Changes } from './changes';
import { ChangesQuestion, placeOf } from './changes.requests';
import { Completeness } from './completeness';
import { DrillDown } from './drill-down';
import { Identity } from './identity';
import { Matters } from './matters';
import { News } from './news';
import { Questions, ScorecardQuestion } from './question';
import { Scorecards } from './scorecards';
import { Snapshot } from './snapshot';
import { PARTS } from './terms-of-entries';

class EntriesQuestion extends createZodDto(
  Questions.extend(PageParams.shape).extend({ part: z.enum(PARTS).default('numerator') }),
) {}
class OpenFilesQuestion extends createZodDto(Questions.extend(PageParams.shape)) {}

/** The figures of the city. An officer limited to units sees the figures of these units. */
@ApiTags('scorecard')
@Controller('scorecard')
@May('analyst', 'leader')
export class ScorecardController {
  constructor(
    private readonly scorecards: Scorecards,
    private readonly drillDown: DrillDown,
    private readonly identities: Identity,
    private readonly completeness: Completeness,
    private readonly breaches: Breaches,
    private readonly changes: Changes,
    private readonly snapshot: Snapshot,
    private readonly news: News,
    private readonly matters: Matters,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Bảng chỉ tiêu. The targets of a plan for a period, broken down and as known on a day.' })
  show(@Query() question: ScorecardQuestion, @Actor() officer: Officer) {
    return this.scorecards.show(question, officer);
  }

  @Get('identity')
  @ApiOperation({
    summary: 'Cân đối: cũ + mới + đến − đi = đã giải quyết + còn lại. The books of each agency, and of the city.',
  })
  identity(@Query() question: ScorecardQuestion, @Actor() officer: Officer) {
    return this.identities.show(question, officer);
  }

  @Get('completeness')
  @May('analyst', 'leader', 'operator')
  @ApiOperation({ summary: 'Mức độ đầy đủ. How far each agency’s facts have arrived, and what is not in the figures.' })
  async complete() {
    return { agencies: await this.snapshot.read((tx) => this.completeness.agencies(tx)) };
  }

  @Get('breaches')
  @ApiOperation({
    summary:
      'Thời hạn đã bị quá của các cơ quan. The limits that ran out with their duty undone, by agency and one by one.',
  })
  ranOut(@Query() question: BreachQuestion, @Actor() officer: Officer) {
    return this.breaches.show(question, officer);
  }

  @Get('changes')
  @ApiOperation({ summary: 'Đã thay đổi gì từ một thời điểm. What changed since a moment, fact by fact.' })
  changed(@Query() { since, limit, cursor }: ChangesQuestion, @Actor() officer: Officer) {
    return this.changes.since(since, officer, { limit, after: placeOf(cursor) });
  }

  /** Server-sent events; read with fetch, as the token is in the header. */
  @Sse('stream')
  @Lasting()
  @ApiOperation({ summary: 'Báo khi số liệu thay đổi. Tells when figures have changed.' })
  stream() {
    return this.news.events();
  }

  @Get('matters/:file')
  @ApiOperation({
    summary:
      'Theo dõi vụ việc qua các cơ quan. The files that a file came from and that came from it, by id and by number',
  })
  follow(@Id('file') file: FileId, @Actor() officer: Officer) {
    return this.matters.follow(file, officer);
  }

  @Get(':indicator/entries')
  @ApiOperation({ summary: 'Các bút toán tạo nên một con số. The entries that a figure is the sum of.' })
  entries(
    @Param('indicator') indicator: string,
    @Query() { part, limit, cursor, ...question }: EntriesQuestion,
    @Actor() officer: Officer,
  ) {
    return this.drillDown.entries(indicator, part, question, officer, { limit, cursor });
  }

  @Get(':indicator/open-files')
  @ApiOperation({ summary: 'Hồ sơ còn mở, theo địa bàn và giai đoạn. The open files that hold a target.' })
  openFiles(
    @Param('indicator') indicator: string,
    @Query() { limit, cursor, ...question }: OpenFilesQuestion,
    @Actor() officer: Officer,
  ) {
    return this.drillDown.openFiles(indicator, question, officer, { limit, cursor });
  }
}

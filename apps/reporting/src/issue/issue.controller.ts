import type { FileId } from '@la-chan/contracts';
import { Actor, CSV, currentRequest, Id, May, type Officer, XLSX } from '@la-chan/platform';
import { Body, Controller, Get, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { FormFormat, formFile } from '../form/form-file';
import { formOf } from '../form/statistical-form';
import { ChangesPage, placeOf } from '../scorecard/changes.requests';
import { Questions } from '../scorecard/question';
import { Issues } from './issues';

class Issue extends createZodDto(Questions.omit({ unit: true, agency: true, asKnownOn: true })) {}
class Format extends createZodDto(z.object({ format: FormFormat })) {}

/** Reports that were issued: they stay what they were. */
@ApiTags('scorecard')
@Controller('scorecard/issues')
@May('analyst', 'leader')
export class IssueController {
  constructor(private readonly issues: Issues) {}

  @Post()
  @May('leader')
  @ApiOperation({ summary: 'Phát hành báo cáo. Freezes the scorecard of a period, numbered and signed.' })
  issue(@Body() question: Issue, @Actor() officer: Officer) {
    return this.issues.issue(question, officer);
  }

  @Get()
  @ApiOperation({ summary: 'Báo cáo đã phát hành. The reports that were issued, the latest first.' })
  list(@Actor() officer: Officer) {
    return this.issues.list(officer);
  }

  @Get(':id')
  @ApiOperation({ summary: 'The report as it was issued, with its signature and the facts that it rests on.' })
  get(@Id() id: FileId, @Actor() officer: Officer) {
    return this.issues.get(id, officer);
  }

  @Get(':id/revisions')
  @ApiOperation({ summary: 'Hiệu chỉnh sau khi phát hành. What has become known since of the days that it tells of.' })
  revisions(@Id() id: FileId, @Query() { limit, cursor }: ChangesPage, @Actor() officer: Officer) {
    return this.issues.revisions(id, officer, { limit, after: placeOf(cursor) });
  }

  @Get(':id/form')
  @ApiOperation({ summary: 'Biểu số liệu đã phát hành. The issued report as a statistical form.' })
  @ApiProduces(XLSX, CSV)
  async form(@Id() id: FileId, @Query() { format }: Format, @Actor() officer: Officer): Promise<StreamableFile> {
    const { report } = await this.issues.get(id, officer);
    const form = formOf(report.view, report.books, currentRequest()?.language ?? 'vi', report);
    const simulated = report.view.simulated ? 'mo-phong-' : '';
    return formFile(form, format, `${simulated}bao-cao-${report.number.replaceAll('/', '-')}`);
  }
}

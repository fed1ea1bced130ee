import { AccessLog, Actor, CSV, currentRequest, Database, May, type Officer, XLSX } from '@la-chan/platform';
import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Identity } from '../scorecard/identity';
import { Questions } from '../scorecard/question';
import { Scorecards } from '../scorecard/scorecards';
import { FormFormat, formFile } from './form-file';
import { formOf } from './statistical-form';

class FormQuestion extends createZodDto(Questions.extend({ format: FormFormat })) {}

@ApiTags('scorecard')
@Controller('scorecard/form')
@May('analyst', 'leader')
export class FormController {
  constructor(
    private readonly scorecards: Scorecards,
    private readonly identities: Identity,
    private readonly database: Database,
    private readonly accessLog: AccessLog,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Biểu số liệu để in, ký, gửi. The scorecard as a statistical form, in the language that is asked for.',
  })
  @ApiProduces(XLSX, CSV)
  async form(@Query() { format, ...question }: FormQuestion, @Actor() officer: Officer): Promise<StreamableFile> {
    const view = await this.scorecards.show(question, officer);
    const books = await this.identities.show(question, officer);
    const form = formOf(view, books, currentRequest()?.language ?? 'vi');
    const { from, to } = view.period;
    const name = `${view.simulated ? 'mo-phong-' : ''}bang-chi-tieu-${from}-${to}`;
    await this.database.own(officer, (tx) => this.accessLog.record(tx, officer, 'export', `${name}.${format}`));
    return formFile(form, format, name);
  }
}

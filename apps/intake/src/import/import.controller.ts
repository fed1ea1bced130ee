import { dayOf } from '@la-chan/contracts';
import {
  Actor,
  asFile,
  CSV,
  currentRequest,
  Desk,
  May,
  problemOf,
  Repeatable,
  type Language,
  type Officer,
  type SheetType,
  XLSX,
} from '@la-chan/platform';
import { Controller, Get, HttpCode, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { column, type Fault } from './columns';
import { readRegister } from './read-register';
import { RegisterImport, type Counts } from './register-import';
import { csvTemplate, xlsxTemplate } from './template';
import { registerIn } from './uploads';
import { rejectedRows } from './write-sheet';

class TemplateQuery extends createZodDto(z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') })) {}

/** What is wrong with a rejected row; no cell's content is repeated. */
interface RejectedRow {
  readonly row: number;
  readonly errors: readonly { column: string; code: string; message: string; law?: string }[];
}

/** So many rejected rows are named in JSON; a sheet has them all. */
const MOST_NAMED = 1000;

@ApiTags('reports')
@Controller('reports/import')
export class ImportController {
  constructor(
    private readonly register: RegisterImport,
    private readonly desk: Desk,
  ) {}

  @Post()
  @Repeatable()
  @HttpCode(200)
  @May('duty-officer', 'duty-chief')
  @ApiOperation({
    summary: 'Nhập sổ tiếp nhận (XLSX, CSV). Receive the rows of a register, each once; rejected rows come back',
  })
  @ApiConsumes('multipart/form-data', XLSX, CSV)
  @ApiProduces('application/json', XLSX, CSV)
  @ApiBody({ schema: { type: 'object', properties: { register: { type: 'string', format: 'binary' } } } })
  async import(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Actor() officer: Officer,
  ): Promise<(Counts & { rows: RejectedRow[] }) | StreamableFile> {
    const language = currentRequest()?.language ?? 'vi';
    const type = sheetAccepted(request.headers.accept);
    const { headings, rows } = await readRegister(await registerIn(request));
    if (!type) {
      const named: RejectedRow[] = [];
      const counts = await this.register.receive(officer, rows, ({ number: row }, faults) => {
        if (named.length < MOST_NAMED) named.push({ row, errors: faults.map((fault) => errorOf(fault, language)) });
      });
      return { ...counts, rows: named };
    }
    const sheet = rejectedRows(type, headings, language);
    const counts = await this.register.receive(officer, rows, ({ asWritten }, faults) =>
      sheet.add(asWritten, faults.map((fault) => reasonOf(fault, language)).join('\n')),
    );
    for (const [name, count] of Object.entries(counts)) void reply.header(`register-${name}`, count);
    return new StreamableFile(await sheet.end(), asFile(type, 'so-tiep-nhan-dong-loi'));
  }

  @Get('template')
  @ApiOperation({ summary: 'Mẫu sổ để nhập. The register to fill in' })
  @ApiProduces(XLSX, CSV)
  template(@Query() { format }: TemplateQuery): StreamableFile {
    const language = currentRequest()?.language ?? 'vi';
    return format === 'csv'
      ? new StreamableFile(Buffer.from(csvTemplate(language)), asFile(CSV, 'mau-so-tiep-nhan'))
      : new StreamableFile(xlsxTemplate(language, dayOf(this.desk.clock.now())), asFile(XLSX, 'mau-so-tiep-nhan'));
  }
}

/** The sheet that the caller asks for before anything else; none where JSON will do. */
const sheetAccepted = (accept = ''): SheetType | undefined => {
  const [first = ''] = accept.split(',');
  return ([XLSX, CSV] as const).find((type) => first.trim().startsWith(type));
};

function errorOf({ column: key, refusal }: Fault, language: Language): RejectedRow['errors'][number] {
  const { code, detail: message, law } = problemOf(refusal, language, '');
  return { column: column(key).heading[language], code, message, ...(law && { law }) };
}

function reasonOf(fault: Fault, language: Language): string {
  const { column: heading, message, law } = errorOf(fault, language);
  return `${heading}: ${message}${law ? ` (${law})` : ''}`;
}

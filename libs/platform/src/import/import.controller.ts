import { dayOf, type Role } from '@la-chan/contracts';
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res, StreamableFile, type Type } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Desk } from '../files/desk';
import { Repeatable } from '../idempotency/idempotency.interceptor';
import { Actor, May } from '../officers/decorators';
import type { Officer } from '../officers/officer';
import type { Language } from '../problems/language';
import { problemOf } from '../problems/problem';
import { currentRequest } from '../request';
import { asFile, CSV, type SheetType, XLSX } from '../sheets';
import { column, type Fault, type Register } from './columns';
import { Imports, type Counts } from './imports';
import { readRegister } from './read-register';
import type { Taking } from './taking';
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

/** Where a register comes in, who may send it, and what the documentation says of it. */
interface Way {
  readonly files: string;
  readonly may: readonly Role[];
  readonly summary: string;
}

/** The routes `/<files>/import` and `/<files>/import/template` of a register. */
export function importOf({ files, may, summary }: Way, How: Type<Taking>): Type {
  @ApiTags(files)
  @Controller(`${files}/import`)
  class ImportController {
    constructor(
      private readonly imports: Imports,
      private readonly desk: Desk,
      @Inject(How) private readonly taking: Taking,
    ) {}

    @Post()
    @Repeatable()
    @HttpCode(200)
    @May(...may)
    @ApiOperation({ summary })
    @ApiConsumes('multipart/form-data', XLSX, CSV)
    @ApiProduces('application/json', XLSX, CSV)
    @ApiBody({ schema: { type: 'object', properties: { register: { type: 'string', format: 'binary' } } } })
    async import(
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
      @Actor() officer: Officer,
    ): Promise<(Counts & { rows: RejectedRow[] }) | StreamableFile> {
      const { register } = this.taking;
      const language = currentRequest()?.language ?? 'vi';
      const type = sheetAccepted(request.headers.accept);
      const { headings, rows } = await readRegister(register, await registerIn(request));
      if (!type) {
        const named: RejectedRow[] = [];
        const counts = await this.imports.take(this.taking, officer, rows, ({ number: row }, faults) => {
          if (named.length < MOST_NAMED)
            named.push({ row, errors: faults.map((fault) => errorOf(register, fault, language)) });
        });
        return { ...counts, rows: named };
      }
      const sheet = await rejectedRows(type, headings, language);
      const counts = await this.imports.take(this.taking, officer, rows, ({ asWritten }, faults) =>
        sheet.add(asWritten, faults.map((fault) => reasonOf(register, fault, language)).join('\n')),
      );
      for (const [name, count] of Object.entries(counts)) void reply.header(`register-${name}`, count);
      return new StreamableFile(await sheet.end(), asFile(type, `${register.file}-dong-loi`));
    }

    @Get('template')
    @ApiOperation({ summary: 'Mẫu để nhập. The register to fill in' })
    @ApiProduces(XLSX, CSV)
    async template(@Query() { format }: TemplateQuery): Promise<StreamableFile> {
      const { register } = this.taking;
      const language = currentRequest()?.language ?? 'vi';
      const name = `mau-${register.file}`;
      return format === 'csv'
        ? new StreamableFile(Buffer.from(csvTemplate(register, language)), asFile(CSV, name))
        : new StreamableFile(await xlsxTemplate(register, language, dayOf(this.desk.clock.now())), asFile(XLSX, name));
    }
  }
  return ImportController;
}

/** The sheet that the caller asks for before anything else; none where JSON will do. */
const sheetAccepted = (accept = ''): SheetType | undefined => {
  const [first = ''] = accept.split(',');
  return ([XLSX, CSV] as const).find((type) => first.trim().startsWith(type));
};

function errorOf(
  register: Register,
  { column: key, refusal }: Fault,
  language: Language,
): RejectedRow['errors'][number] {
  const { code, detail: message, law } = problemOf(refusal, language, '');
  return { column: column(register, key).heading[language], code, message, ...(law && { law }) };
}

function reasonOf(register: Register, fault: Fault, language: Language): string {
  const { column: heading, message, law } = errorOf(register, fault, language);
  return `${heading}: ${message}${law ? ` (${law})` : ''}`;
}

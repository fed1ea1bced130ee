import { Readable } from 'node:stream';
import { Actor, asFile, CSV, May, type Officer, Repeatable } from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Res, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HtcdsExports } from './htcds-exports';
import { HtcdsExport } from './htcds.requests';

/** Victims in the fields of HTCDS 2.0: out by the head alone, with a reason, and to others only where she or the law lets them know. */
@ApiTags('victims/htcds')
@Controller('victims/htcds')
export class HtcdsController {
  constructor(private readonly files: HtcdsExports) {}

  @Post('exports')
  @Repeatable()
  @HttpCode(200)
  @May('head-of-support')
  @ApiOperation({
    summary:
      'Xuất hồ sơ HTCDS 2.0 (CSV). Each reading is logged; whom no consent and no article covers is left out, and that is recorded (Luật 53/2024 3(10))',
  })
  @ApiProduces(CSV)
  async export(
    @Body() asked: HtcdsExport,
    @Actor() officer: Officer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { ids, leftOut } = await this.files.choose(officer, asked);
    void reply.headers({ 'htcds-persons': ids.length, 'htcds-left-out': leftOut });
    return new StreamableFile(Readable.from(this.files.lines(officer, ids, asked)), asFile(CSV, 'htcds'));
  }
}

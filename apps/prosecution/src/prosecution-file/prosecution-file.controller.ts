import type { FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  NamedVictim,
  type Officer,
  Persons,
  Reading,
  readingRoutes,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { returnFile } from './indictment';
import { dateOffence } from './limitation';
import { ProsecutionPost } from './prosecution-post';
import { extend, extendForOne } from './limit-to-decide';
import { nameVictim, type ProsecutionFile } from './prosecution-file';
import { Extension, OffenceDate, OpenFile, ProsecutionFileQuery, Return } from './prosecution-file.requests';
import { FileImport } from './file-import';
import { ProsecutionFiles } from './prosecution-files';

@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class ProsecutionFileController extends readingRoutes(ProsecutionFiles, ProsecutionFileQuery) {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly balances: FileImport,
    private readonly persons: Persons,
    private readonly post: ProsecutionPost,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post('opening-balances')
  @May('head-of-procuracy')
  @ApiOperation({ summary: 'Bring in a file that was under way at go-live, with the number of its register' })
  bringIn(@Body() balance: OpenFile, @Actor() officer: Officer): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, (tx) => this.balances.bringIn(tx, officer, balance));
  }

  @Post(':id/accused/:accused/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Read the sealed record of an accused; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { person } = (await this.files.get(officer, id)).accused.find((one) => one.id === accused) ?? {};
    if (!person) throw new Refused('not-found');
    return this.desk.database.tx(officer, (tx) => this.persons.read(tx, officer, person, purpose));
  }

  @Post(':id/victims')
  @ApiOperation({
    summary: 'Name a victim who is a party (bị hại): sealed, and with the file to the court (BLTTHS 62)',
  })
  nameVictim(
    @Id() id: FileId,
    @Body() { occurredAt: at, person }: NamedVictim,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const victim = await this.persons.seal(tx, person);
      return this.files.act('nameVictim', id, { officer, at, ifMatch, tx }, (file, at) => nameVictim(file, victim, at));
    });
  }

  @Put(':id/accused/:accused/offence-date')
  @ApiOperation({
    summary:
      'Ngày phạm tội của bị can: since when this one is liable, from which the limitation period runs (BLHS 27(3); TTLT 01/2020 9(4))',
  })
  dateOffence(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, committedOn }: OffenceDate,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('dateOffence', id, { officer, at, ifMatch }, (file, at, deadlines) =>
      dateOffence(file, { accused, committedOn }, deadlines(), at),
    );
  }

  @Put(':id/extension')
  @ApiOperation({ summary: 'Extend the limit once, by the days that the class of the crime allows (BLTTHS 240(1))' })
  extend(
    @Id() id: FileId,
    @Body() { occurredAt: at, until }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('extend', id, { officer, at, ifMatch }, (file, at) => extend(file, until, at));
  }

  @Put(':id/accused/:accused/extension')
  @ApiOperation({
    summary:
      'Extend the limit of one accused who alone was resumed, once, by the days that the class of their crime allows (BLTTHS 240(1), 249(4))',
  })
  extendForOne(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, until }: Extension,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.files.act('extend', id, { officer, at, ifMatch }, (file, at, deadlines, history) =>
      extendForOne(file, { accused, until }, deadlines(), history, at),
    );
  }

  @Put(':id/return')
  @ApiOperation({
    summary: 'Trả hồ sơ điều tra bổ sung: at most twice (BLTTHS 174(2), 245), or on a court’s demand (246)',
  })
  returnFile(
    @Id() id: FileId,
    @Body() { occurredAt: at, ...returned }: Return,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.files.get(officer, id);
      await this.post.returned(tx, before, returned, this.desk.acting(officer, at));
      return this.files.act('returnFile', id, { officer, at, ifMatch, tx }, (file, at) =>
        returnFile(file, returned, at, this.desk.days.settings),
      );
    });
  }
}

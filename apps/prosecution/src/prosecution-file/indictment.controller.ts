import { indictmentHandover, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  AccessLog,
  Actor,
  Desk,
  IfMatch,
  May,
  type Officer,
  Offers,
  Persons,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { indict, toBeIndicted, withdraw } from './indictment';
import type { ProsecutionFile } from './prosecution-file';
import { Indictment } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';

const Id = () => Param('id', ParseUUIDPipe);

/** The indictment, and the way of the file to the court and back. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class IndictmentController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Put(':id/indictment')
  @ApiOperation({
    summary: 'Truy tố: the file is offered to the court of the unit, or another competent one (BLTTHS 243, 244)',
  })
  async indict(
    @Id() id: FileId,
    @Body() { occurredAt: at, number: indictment, indictment: text, to: chosen }: Indictment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.files.get(officer, id);
    const to = competentAgency(this.directory, 'court', unit, this.desk.clock.now(), chosen);
    const exchange = uuid();
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile) => {
      const { number, article, clause, seriousness, unit } = file;
      const indicted = toBeIndicted(file);
      const persons = [];
      for (const { id, person } of indicted)
        persons.push({ id, person: await this.persons.read(tx, officer, person, `handover ${exchange}`) });
      const accused = indicted.map(({ id, article, clause }) => ({ id, article, clause }));
      const terms = { number, indictment, article, clause, seriousness, accused, indictedAt: acting.at, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { text, persons } };
      await this.exchanges.open(tx, indictmentHandover, opening, acting);
    };
    return this.files.act('indict', id, { officer, at, ifMatch, also }, (file, at) =>
      indict(file, { exchange, to, number: indictment }, at),
    );
  }

  @Delete(':id/indictment')
  @ApiOperation({ summary: 'Withdraw the file from the court, at any moment before its release' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.files, id, { officer, ifMatch }, ({ indictment }) => indictment, withdraw);
  }

  @Post(':id/court-returns/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'What the court demands; the reading is logged with its purpose' })
  async readReturn(
    @Id() id: FileId,
    @Param('exchange', ParseUUIDPipe) exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { entries } = await this.files.history(officer, id);
    const returned = entries.some(
      ({ type, data }) =>
        type === 'prosecution.file-returned-by-court' && (data as { exchange?: string }).exchange === exchange,
    );
    if (!returned) throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => {
      await this.accessLog.record(tx, officer, 'read-person', exchange, purpose);
      return { dossier: (await this.exchanges.dossiers(tx, indictmentHandover, exchange)).at(-1) ?? null };
    });
  }
}

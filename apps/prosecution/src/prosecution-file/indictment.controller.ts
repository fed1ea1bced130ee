import { indictmentHandover, prosecutionFileReturnedByCourt, type AgencyId, type FileId } from '@la-chan/contracts';
import { competentAgency, Directory, Exchanges } from '@la-chan/messaging';
import {
  Abroad,
  Actor,
  type Before,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  Repeatable,
} from '@la-chan/platform';
import { asNamed, evidenceOf, guardsAlong, itemListOf, participantsWith, recordsOf } from '@la-chan/procedure';
import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { assertIndictedOfAge } from './age';
import { named } from './carried';
import { detentionsOf } from './detention';
import { deliver, deliveredTo, givenTo, indict, toBeIndicted } from './indictment';
import { crimeDays } from './limitation';
import { investigatedBy } from './investigated';
import { offerOf, withdraw } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import { complexAs, Indictment } from './prosecution-file.requests';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';
import { Supervisions } from '../supervision/supervisions';

/** The indictment, and the way of the file to the court and back. */
@ApiTags('prosecution-files')
@Controller('prosecution-files')
export class IndictmentController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly post: ProsecutionPost,
    private readonly supervisions: Supervisions,
    private readonly offers: Offers,
    private readonly directory: Directory,
    private readonly readings: DossierReadings,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  @Put(':id/indictment')
  @ApiOperation({
    summary:
      'Truy tố: for the crimes with which each came, or those of their charges that it names, by these clauses or others (TTLT 04/2018 9(4), (7)); the file is offered to the court of the unit, or another competent one, with the detentions that last (BLTTHS 243, 244)',
  })
  async indict(
    @Id() id: FileId,
    @Body()
    {
      occurredAt: at,
      number: indictment,
      indictment: text,
      to: chosen,
      complex,
      complexity,
      crimes,
      below,
      onReturn,
      reasons,
      liable,
    }: Indictment,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit, sender, from } = await this.files.get(officer, id);
    const isBelow = below || (sender && from[0] ? await this.isForeseenBelow(officer, sender, from[0]) : false);
    const to = competentAgency(this.directory, 'court', unit, this.desk.clock.now(), chosen);
    const [exchange, notice] = [uuid(), uuid()];
    const acting = this.desk.acting(officer, at);
    const also = async (tx: EntityManager, file: ProsecutionFile, { deadlines, history }: Before<ProsecutionFile>) => {
      const { number, article, clause, seriousness, unit } = file;
      const indicted = toBeIndicted(file);
      const others = participantsWith(
        file,
        indicted.map(({ id }) => id),
      );
      const going = [...indicted, ...file.victims, ...recordsOf(others)];
      const persons = await this.persons.readNamed(tx, officer, going, `handover ${exchange}`);
      assertIndictedOfAge(indicted, persons, history, acting.at);
      const items = await this.persons.readItems(tx, officer, file, `handover ${exchange}`);
      const accused = named(indicted, detentionsOf(deadlines()), crimeDays(history));
      const victims = file.victims.map(({ id }) => id);
      const matter = { number, indictment, article, clause, seriousness, unit };
      const investigated = investigatedBy(file);
      const asked = { ...evidenceOf(file), ...(await this.abroad.along(tx, file.assistance)) };
      const parties = { accused, victims, participants: asNamed(others), ...asked, ...itemListOf(file) };
      const delivered = deliveredTo(history).filter((id) => indicted.some((one) => one.id === id));
      const given = delivered.length > 0 ? { delivered } : {};
      const terms = { ...matter, ...parties, ...given, indictedAt: acting.at, onReturn, liable, investigated };
      const opening = {
        id: exchange,
        to,
        file: id,
        terms,
        dossier: { text, reasons, persons, ...items, ...guardsAlong(file.guarded) },
      };
      await this.exchanges.open(tx, indictmentHandover, opening, acting);
      const said = { decision: 'indictment', accused: accused.map(({ id }) => id) } as const;
      await this.post.serve(tx, file, { notice, number: indictment }, said, acting);
    };
    const decision = {
      number: indictment,
      complex: false,
      ...complexAs({ complex, complexity }),
      onReturn,
      ...(crimes && { crimes }),
      ...(liable && { liable }),
      ...(isBelow && { below: true as const }),
    };
    return this.files.act('indict', id, { officer, at, ifMatch, also }, (file, at, deadlines, history) =>
      indict(
        file,
        { exchange, to, ...decision, notice: file.sender && notice },
        at,
        history,
        deadlines(),
        this.desk.days.settings,
      ),
    );
  }

  @Delete(':id/indictment')
  @ApiOperation({ summary: 'Withdraw the file from the court, at any moment before its release (BLTTHS 244)' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(this.files, id, { officer, ifMatch }, offerOf, withdraw);
  }

  @Put(':id/indictment-delivery')
  @ApiOperation({
    summary:
      'Giao bản cáo trạng cho bị can: 3 days, 10 in a complex case; the court that has the file is told, also one that had sent it back for that (BLTTHS 240(2), 276(1))',
  })
  deliver(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const acting = this.desk.acting(officer, at);
    const also = async (
      tx: EntityManager,
      { indictment }: ProsecutionFile,
      { file: before }: Before<ProsecutionFile>,
    ) => {
      const delivered = givenTo(before);
      const said = { text: '', persons: [], delivered };
      if (indictment) await this.exchanges.supplement(tx, indictmentHandover, indictment, said, acting);
    };
    return this.files.act('deliver', id, { officer, at, ifMatch, also }, (file, at, deadlines) =>
      deliver(file, deadlines(), at),
    );
  }

  /** As was said while the case was investigated. */
  private isForeseenBelow(officer: Officer, agency: AgencyId, file: FileId): Promise<boolean> {
    return this.desk.database.tx(officer, async (tx) => {
      const known = await this.supervisions.known(tx, agency, file);
      return known !== undefined && (await this.supervisions.one(tx, known)).lowerTrial !== null;
    });
  }

  @Post(':id/court-returns/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'What the court demands; the reading is logged with its purpose' })
  async readReturn(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const { entries } = await this.files.history(officer, id);
    const returned = entries.some(
      ({ type, data }) =>
        type === prosecutionFileReturnedByCourt.type && (data as { exchange?: string }).exchange === exchange,
    );
    return this.readings.latest(officer, indictmentHandover, returned ? exchange : null, purpose);
  }
}

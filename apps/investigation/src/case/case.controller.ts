import { seriousnessOf, type FileId } from '@la-chan/contracts';
import {
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  NamedVictim,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  readingRoutes,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { CaseImport } from './case-import';
import { CaseQuery, Requalification, VictimRemovalDecision } from './case.requests';
import { recordOf } from './accused';
import { Cases } from './cases';
import { crack, nameVictim, removeVictim } from './discovery';
import { isDecided, requalify } from './qualification';
import { OpenCase } from './reception.requests';

@ApiTags('cases')
@Controller('cases')
export class CaseController extends readingRoutes(Cases, CaseQuery) {
  constructor(
    private readonly cases: Cases,
    private readonly balances: CaseImport,
    private readonly persons: Persons,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {
    super();
  }

  @Post('opening-balances')
  @May('head-of-investigation')
  @ApiOperation({ summary: 'Bring in a case that was under way at go-live, with the number of its register' })
  bringIn(@Body() balance: OpenCase, @Actor() officer: Officer) {
    return this.desk.database.tx(officer, (tx) => this.balances.bringIn(tx, officer, balance));
  }

  @Post(':id/accused/:accused/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'Read the sealed record of an accused; the reading is logged with its purpose' })
  async read(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const file = await this.cases.get(officer, id);
    const one = file.accused.find(({ id }) => id === accused);
    if (!one) throw new Refused('not-found');
    return this.desk.database.tx(officer, (tx) => this.persons.read(tx, officer, recordOf(one), purpose));
  }

  @Put(':id/qualification')
  @ApiOperation({ summary: 'Change article or clause; the limit follows (BLTTHS 156; TTLT 04/2018 14)' })
  requalify(
    @Id() id: FileId,
    @Body() { occurredAt: at, article, clause, adds, instead, minorAbused, demand, signedBy }: Requalification,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const notice = uuid();
      const seriousness = seriousnessOf(article, clause);
      const crime = { article, clause, seriousness, instead, demand, minorAbused, signedBy };
      const file = await this.cases.act('requalify', id, { officer, at, ifMatch, tx }, (file, at) =>
        requalify(file, { ...crime, notice: isDecided(file, crime, adds) ? notice : null }, adds, at),
      );
      if (file.qualifications.some(({ decision }) => decision === notice)) {
        const acting = this.desk.acting(officer, at);
        const { number, unit } = file;
        const decision = { decision: 'requalification', number, article, clause, seriousness, demand, unit } as const;
        await this.decisions.serve(tx, notice, id, { ...decision, decidedAt: acting.at }, acting);
      }
      return file;
    });
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
      return this.cases.act('nameVictim', id, { officer, at, ifMatch, tx }, (file, at) => nameVictim(file, victim, at));
    });
  }

  @Put(':id/victims/:victim/removal')
  @ApiOperation({ summary: 'Đưa ra khỏi danh sách bị hại: who was named wrongly is no party (BLTTHS 62(1))' })
  removeVictim(
    @Id() id: FileId,
    @Id('victim') victim: FileId,
    @Body() { occurredAt: at, ground }: VictimRemovalDecision,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('removeVictim', id, { officer, at, ifMatch }, (file, at) =>
      removeVictim(file, { victim, ground }, at),
    );
  }

  @Put(':id/discovery')
  @ApiOperation({ summary: 'Khám phá: the offender is known (plan 133/KH-UBND of 02/05/2024)' })
  crack(@Id() id: FileId, @Body() { occurredAt: at }: PlainAct, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.cases.act('crack', id, { officer, at, ifMatch }, crack);
  }
}

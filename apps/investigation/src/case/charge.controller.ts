import { chargeApproval, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  AccessLog,
  Actor,
  Desk,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { Charge, ChargeChange, Evidence } from './case.requests';
import { Cases } from './cases';
import { changeCharge, charge, supplyEvidence } from './charge';

/** A person is charged, and the procuracy is asked to approve. */
@ApiTags('cases')
@Controller('cases')
export class ChargeController {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  @Post(':id/accused')
  @ApiOperation({ summary: 'Khởi tố bị can: charge a person; the procuracy is asked to approve (BLTTHS 179)' })
  charge(
    @Id() id: FileId,
    @Body() { occurredAt: at, person, grounds, article, clause, committedOn, demand }: Charge,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const { unit } = await this.cases.get(officer, id);
      const to = this.decisions.procuracyOf(unit);
      const exchange = uuid();
      const accused = await this.persons.seal(tx, person);
      const file = await this.cases.act('charge', id, { officer, at, ifMatch, tx }, (file, at) =>
        charge(file, { accused, article, clause, exchange, to, committedOn, demand }, at),
      );
      const acting = this.desk.acting(officer, at);
      const terms = { number: file.number, accused, article, clause, chargedAt: acting.at, demand, unit };
      await this.exchanges.open(
        tx,
        chargeApproval,
        { id: exchange, to, file: id, terms, dossier: { accused: person, grounds } },
        acting,
      );
      return file;
    });
  }

  @Put(':id/accused/:accused/charge')
  @ApiOperation({
    summary: 'Change the charge: another crime is for the procuracy to approve (BLTTHS 180; TTLT 04/2018 9(3), (4))',
  })
  changeCharge(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, grounds, article, clause, demand }: ChargeChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.cases.get(officer, id);
      const to = this.decisions.procuracyOf(before.unit);
      const exchange = uuid();
      const file = await this.cases.act('changeCharge', id, { officer, at, ifMatch, tx }, (file, at) =>
        changeCharge(file, { accused, article, clause, exchange, to, demand }, at),
      );
      const changed = file.accused.find((one) => one.id === accused);
      if (changed?.exchange !== exchange) return file; // another clause alone: nobody has to approve
      const acting = this.desk.acting(officer, at);
      const { number, unit } = file;
      const terms = { number, accused, article, clause, chargedAt: acting.at, change: true, demand, unit };
      const person = await this.persons.read(tx, officer, accused, `request ${exchange}`);
      const opening = { id: exchange, to, file: id, terms, dossier: { accused: person, grounds } };
      await this.exchanges.open(tx, chargeApproval, opening, acting);
      return file;
    });
  }

  @Post(':id/accused/:accused/demand-readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({ summary: 'What the procuracy demands before it decides; the reading is logged with its purpose' })
  async readDemand(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = (await this.cases.get(officer, id)).accused.find((each) => each.id === accused);
    if (one?.approval !== 'demanded') throw new Refused('not-found');
    return this.desk.database.tx(officer, async (tx) => {
      await this.accessLog.record(tx, officer, 'read-person', one.exchange, purpose);
      const demanded = (await this.exchanges.dossiers(tx, chargeApproval, one.exchange)).at(-1);
      return { demand: demanded?.grounds ?? null };
    });
  }

  @Put(':id/accused/:accused/evidence')
  @ApiOperation({ summary: 'Supply what the procuracy has demanded; it decides within 3 days (BLTTHS 179(3))' })
  supplyEvidence(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, grounds }: Evidence,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const file = await this.cases.act('supplyEvidence', id, { officer, at, ifMatch, tx }, (file, at) =>
        supplyEvidence(file, accused, at),
      );
      const exchange = file.accused.find((one) => one.id === accused)?.exchange;
      if (!exchange) throw new Refused('not-found');
      const person = await this.persons.read(tx, officer, accused, `request ${exchange}`);
      const dossier = { accused: person, grounds };
      await this.exchanges.supplement(tx, chargeApproval, exchange, dossier, this.desk.acting(officer, at));
      return file;
    });
  }
}

import { chargeApproval, dayOf, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, type Opening } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  DossierReadings,
  Id,
  IfMatch,
  May,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { assertOfAge, registeredAs } from '@la-chan/procedure';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { recordOf } from './accused';
import { assertOfAgeAsChanged, crimeDay } from './age';
import type { Case } from './case';
import { Charge, ChargeChange, ChargeSupplement, Evidence, IdentityChange } from './case.requests';
import { Cases } from './cases';
import { changeCharge, charge, fingerprint, supplyEvidence } from './charge';
import { changeIdentity, supplementCharge } from './charge-supplement';

/** A person is charged, and the procuracy is asked to approve. */
@ApiTags('cases')
@Controller('cases')
export class ChargeController {
  constructor(
    private readonly cases: Cases,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post(':id/accused')
  @ApiOperation({ summary: 'Khởi tố bị can: charge a person; the procuracy is asked to approve (BLTTHS 179)' })
  charge(
    @Id() id: FileId,
    @Body()
    { occurredAt: at, person: named, denounced, grounds, committedOn, demand, ...crime }: Charge,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.cases.get(officer, id);
      const { unit } = before;
      const to = this.decisions.procuracyOf(unit);
      const exchange = uuid();
      const record = denounced && registeredAs(before, 'denounced', denounced);
      const person = record ? await this.persons.read(tx, officer, record, `charge ${exchange}`) : named;
      if (!person) throw new Refused('not-found');
      const acting = this.desk.acting(officer, at);
      assertOfAge(person, crime, committedOn ?? crimeDay(before, acting.at), '/article');
      const accused = denounced ?? (await this.persons.seal(tx, person));
      const file = await this.cases.act('charge', id, { officer, at, ifMatch, tx }, (file, at) =>
        charge(file, { accused, ...crime, exchange, to, committedOn, demand }, at),
      );
      const terms = { number: file.number, accused, ...crime, chargedAt: acting.at, demand, unit };
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
    @Body() { occurredAt: at, grounds, demand, replaces, ...crime }: ChargeChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const before = await this.cases.get(officer, id);
      const to = this.decisions.procuracyOf(before.unit);
      const exchange = uuid();
      const file = await this.cases.act('changeCharge', id, { officer, at, ifMatch, tx }, (file, at) =>
        changeCharge(file, { accused, ...crime, replaces, exchange, to, demand }, at),
      );
      const changed = file.accused.find((one) => one.id === accused);
      if (!changed) throw new Refused('not-found');
      if (changed.exchange !== exchange) {
        // another clause alone: nobody has to approve
        const person = await this.persons.read(tx, officer, recordOf(changed), `charge of ${accused}`);
        const history = await this.cases.recorded(tx, id);
        assertOfAgeAsChanged(file, changed, person, history, this.desk.acting(officer, at).at);
        return file;
      }
      const what = { accused, ...crime, replaces, changes: 'crime', demand, grounds } as const;
      return this.toBeApproved(tx, file, what, recordOf(changed), officer, at);
    });
  }

  @Post(':id/accused/:accused/charges')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Bổ sung quyết định khởi tố bị can: the accused did another crime besides; the procuracy is asked to approve (BLTTHS 180(2), (3))',
  })
  supplementCharge(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, grounds, demand, ...crime }: ChargeSupplement,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const asking = await this.asking(officer, id, accused);
      const file = await this.cases.act('supplementCharge', id, { officer, at, ifMatch, tx }, (file, at) =>
        supplementCharge(file, { ...asking, ...crime, demand }, at),
      );
      const what = { accused, ...crime, changes: 'further-crime', demand, grounds } as const;
      return this.toBeApproved(tx, file, what, recordIn(file, accused), officer, at);
    });
  }

  @Put(':id/accused/:accused/fingerprints')
  @ApiOperation({
    summary: 'Chụp ảnh, lập danh bản, chỉ bản: once the charge is approved, for the file (BLTTHS 179(5))',
  })
  fingerprint(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.cases.act('fingerprint', id, { officer, at, ifMatch }, (file, at) => fingerprint(file, accused, at));
  }

  @Put(':id/accused/:accused/identity')
  @ApiOperation({
    summary:
      'Thay đổi quyết định khởi tố bị can ghi không đúng họ, tên, tuổi, nhân thân: the procuracy is asked to approve (BLTTHS 180(1)(b), (3))',
  })
  changeIdentity(
    @Id() id: FileId,
    @Id('accused') accused: FileId,
    @Body() { occurredAt: at, grounds, person, demand }: IdentityChange,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    return this.desk.database.tx(officer, async (tx) => {
      const asking = await this.asking(officer, id, accused);
      const sealed = await this.persons.seal(tx, person);
      const file = await this.cases.act('changeIdentity', id, { officer, at, ifMatch, tx }, (file, at) =>
        changeIdentity(file, { ...asking, person: sealed, demand }, at),
      );
      const { article, clause } = file.accused.find((one) => one.id === accused) ?? file;
      const what = { accused, article, clause, changes: 'identity', demand, grounds } as const;
      return this.toBeApproved(tx, file, what, sealed, officer, at);
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
    const { dossier } = await this.readings.latest(officer, chargeApproval, one.exchange, purpose);
    return { demand: dossier?.grounds ?? null };
  }

  @Put(':id/accused/:accused/evidence')
  @ApiOperation({
    summary:
      'Chuyển chứng cứ, tài liệu bổ sung: what the procuracy has demanded, upon which it decides within 3 days, or what else comes to light while it decides (BLTTHS 179(3); TTLT 04/2018 16(1))',
  })
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
      const person = await this.persons.read(tx, officer, recordIn(file, accused), `request ${exchange}`);
      const dossier = { accused: person, grounds };
      await this.exchanges.supplement(tx, chargeApproval, exchange, dossier, this.desk.acting(officer, at));
      return file;
    });
  }

  /** A request to the procuracy of the case. */
  private async asking(officer: Officer, id: FileId, accused: FileId) {
    const { unit } = await this.cases.get(officer, id);
    return { accused, exchange: uuid(), to: this.decisions.procuracyOf(unit) };
  }

  /** The procuracy is asked to approve what the charge of an accused has become (BLTTHS 180(3)). */
  private async toBeApproved(
    tx: EntityManager,
    file: Case,
    { grounds, ...what }: Changed,
    record: FileId,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<Case> {
    const { id: about, number, unit, accused } = file;
    const one = accused.find((one) => one.id === what.accused);
    if (!one) throw new Refused('not-found');
    const { exchange: id } = one;
    const acting = this.desk.acting(officer, at);
    const terms = { ...what, number, chargedAt: acting.at, change: true, unit };
    const person = await this.persons.read(tx, officer, record, `request ${id}`);
    if (what.changes === 'further-crime')
      assertOfAge(person, what, dayOf(acting.at), '/article'); // whose own day is not known
    else {
      const history = await this.cases.recorded(tx, about);
      assertOfAgeAsChanged(file, one, person, history, acting.at);
    }
    const dossier = { accused: person, grounds };
    const to = this.decisions.procuracyOf(unit);
    await this.exchanges.open(tx, chargeApproval, { id, to, file: about, terms, dossier }, acting);
    return file;
  }
}

type Changed = Pick<
  Opening<typeof chargeApproval>['terms'],
  'accused' | 'article' | 'clause' | 'provision' | 'circumstances' | 'changes' | 'replaces' | 'demand'
> & {
  readonly grounds: string;
};

const recordIn = ({ accused }: Case, id: FileId): FileId => {
  for (const one of accused) if (one.id === id) return one.change?.person ?? recordOf(one);
  throw new Refused('not-found');
};

import { reportFileHandover, type FileId } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import {
  Abroad,
  Actor,
  Desk,
  Id,
  IfMatch,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  ReportDossiers,
} from '@la-chan/platform';
import {
  assistanceOf,
  evidenceOf,
  firstMeasuresOf,
  itemListOf,
  namedParticipants,
  recordsOf,
  takingPart,
  guardsAlong,
  protectedIn,
} from '@la-chan/procedure';
import { Body, Controller, Delete, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { accountsIn } from './handover';
import { demandOf, offer, withdraw } from './takeover';
import type { Verification } from './verification';
import { Verifications } from './verifications';

/** The file that the procuracy has demanded, to resolve the report itself. */
@ApiTags('verifications')
@Controller('verifications')
export class TakeoverController {
  constructor(
    private readonly verifications: Verifications,
    private readonly persons: Persons,
    private readonly dossiers: ReportDossiers,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly decisions: Decisions,
    private readonly abroad: Abroad,
    private readonly desk: Desk,
  ) {}

  @Put(':id/handover')
  @ApiOperation({
    summary: 'Chuyển hồ sơ cho Viện kiểm sát: within 5 days of its demand (BLTTHS 146(2); TTLT 01/2017 13(2))',
  })
  async offer(
    @Id() id: FileId,
    @Body() { occurredAt: at }: PlainAct,
    @Actor() officer: Officer,
    @IfMatch() ifMatch: number,
  ) {
    const { unit } = await this.verifications.get(officer, id);
    const to = this.decisions.procuracyOf(unit);
    const handover = uuid();
    const also = async (tx: EntityManager, file: Verification) => {
      const { number, source, finding, article, clause, anonymous } = file;
      const asked = { ...evidenceOf(file), ...(await this.abroad.along(tx, assistanceOf(file))) };
      const dated = file.offence && { offence: file.offence };
      const came = { ...itemListOf(file), ...firstMeasuresOf(file), ...dated };
      const beside = { ...asked, ...came, participants: namedParticipants(file) };
      const matter = {
        number,
        source,
        finding,
        urgency: [...file.urgency],
        article,
        clause,
        anonymous,
        unit,
        ...beside,
      };
      const dossier = await this.told(tx, file, officer, `handover ${handover}`);
      const opening = { id: handover, to, file: id, terms: { ...matter, demand: demandOf(file) }, dossier };
      await this.exchanges.open(tx, reportFileHandover, opening, this.desk.acting(officer, at));
    };
    return this.verifications.act('offer', id, { officer, at, ifMatch, also }, (file, at) =>
      offer(file, to, handover, at),
    );
  }

  @Delete(':id/handover')
  @ApiOperation({ summary: 'Withdraw the offer, at any moment before its release (BLTTHS 146(2))' })
  withdraw(@Id() id: FileId, @Actor() officer: Officer, @IfMatch() ifMatch: number) {
    return this.offers.withdraw(
      this.verifications,
      id,
      { officer, ifMatch },
      ({ fileHandover }) => fileHandover,
      withdraw,
    );
  }

  private async told(tx: EntityManager, file: Verification, officer: Officer, purpose: string) {
    return {
      ...(await this.dossiers.read(tx, officer, { ...file, accounts: accountsIn(file) }, purpose)),
      persons: await this.persons.readNamed(tx, officer, recordsOf(takingPart(file)), purpose),
      ...guardsAlong(protectedIn(file)),
    };
  }
}

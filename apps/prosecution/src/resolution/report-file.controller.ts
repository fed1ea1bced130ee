import { reportFileHandover } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  EvidenceResults,
  Id,
  offeredRoutes,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  ReportDossiers,
} from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { receive } from './handover';
import type { Resolution } from './resolution';
import { Resolutions } from './resolutions';

/** Files of reports that are handed over on this procuracy's demand; the offers themselves are listed at `/exchanges`. */
@ApiTags('report-files')
@Controller('report-files')
export class ReportFileController extends offeredRoutes(reportFileHandover, {
  read: {
    may: ['prosecutor', 'head-of-procuracy'],
    summary: 'Open the sealed file of a report; the reading is logged with its purpose',
  },
  reject: {
    may: ['head-of-procuracy'],
    summary: 'Send the offer back with a reason; the report stays with its sender (BLTTHS 146(2); TTLT 01/2017 13(2))',
  },
}) {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly exchanges: Exchanges,
    offers: Offers,
    private readonly persons: Persons,
    private readonly dossiers: ReportDossiers,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {
    super(offers);
  }

  @Put(':id/acceptance')
  @ApiOperation({
    summary: 'Trực tiếp thụ lý: acting waits for the release; the limits run from here (BLTTHS 146(2), 147(4))',
  })
  accept(@Id() id: string, @Body() { occurredAt }: PlainAct, @Actor() officer: Officer): Promise<Resolution> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, reportFileHandover, id);
      const file = uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const { number: _, demand: __, items, itemsOff: ___, firstMeasures, offence, ...rest } = offer.terms;
      const dossiers = await this.exchanges.dossiers(tx, reportFileHandover, id);
      const { coming, ...sealed } = await this.dossiers.seal(tx, { items, firstMeasures }, dossiers);
      const { evidence, results, assistance, participants: named = [], ...matter } = rest;
      const along = { evidence, results, assistance };
      const asked = await this.results.coming(tx, along);
      const guarded = dossiers.flatMap((one) => one.guarded ?? []);
      const participants = await this.persons.sealParticipants(tx, named, dossiers[0]);
      const opening = { ...matter, ...sealed, handover: id, sender: offer.counterpart, from: [counterpartFile(offer)] };
      await this.resolutions.open(
        'receive',
        officer,
        occurredAt,
        (fileId, number, at) =>
          receive(fileId, { ...opening, number }, at, { ...coming, ...asked, participants, offence, guarded }),
        { unit: matter.unit, id: file, tx },
      );
      await this.results.along(tx, file, along, dossiers.slice(1), this.desk.acting(officer, occurredAt));
      return this.resolutions.one(tx, file);
    });
  }
}

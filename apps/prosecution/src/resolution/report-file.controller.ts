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
} from '@la-chan/platform';
import { itemsFollowing } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { receive, type Resolution } from './resolution';
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
      const [dossier, ...supplements] = await this.exchanges.dossiers(tx, reportFileHandover, id);
      const account = [dossier, ...supplements].map((one) => one?.account).join('\n\n');
      const sealed = {
        reporter: dossier?.reporter ? await this.persons.seal(tx, dossier.reporter) : null,
        account: await this.persons.sealText(tx, account),
      };
      const { number: _, demand: __, items: listed = [], firstMeasures: done = [], offence, ...rest } = offer.terms;
      const { evidence, results, assistance, participants: named = [], ...matter } = rest;
      const along = { evidence, results, assistance };
      const asked = await this.results.coming(tx, along);
      const participants = await this.persons.sealParticipants(tx, named, dossier);
      const described = { items: [dossier, ...supplements].flatMap((one) => one?.items ?? []) };
      const coming = [...listed, ...itemsFollowing(supplements)];
      const items = await this.persons.sealItems(tx, coming, described);
      const firstMeasures = [...done, ...supplements.flatMap((one) => one.firstMeasures ?? [])];
      const opening = { ...matter, ...sealed, handover: id, sender: offer.counterpart, from: [counterpartFile(offer)] };
      await this.resolutions.open(
        'receive',
        officer,
        occurredAt,
        (fileId, number, at) =>
          receive(fileId, { ...opening, number }, at, { ...asked, participants, items, firstMeasures, offence }),
        { unit: matter.unit, id: file, tx },
      );
      await this.results.along(tx, along, supplements, this.desk.acting(officer, occurredAt));
      return this.resolutions.one(tx, file);
    });
  }
}

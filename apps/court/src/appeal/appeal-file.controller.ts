import { appealHandover } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, offeredRoutes, Offers, type Officer, Persons } from '@la-chan/platform';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import type { Appeal } from './appeal';
import { docket, judgedAs, receivedBy } from './docketing';
import { ToldDetentions } from '../trial/told-detentions';
import { ToldSearches } from '../trial/told-searches';
import { Docketing } from './appeal.requests';
import { Appeals } from './appeals';

/** Judgments that other courts offer to this one on appeal; the offers themselves are listed at `/exchanges`. */
@ApiTags('appeal-files')
@Controller('appeal-files')
export class AppealFileController extends offeredRoutes(appealHandover, {
  read: { may: ['judge', 'chief-judge'], summary: 'Open the sealed file; the reading is logged with its purpose' },
  reject: { may: ['judge', 'chief-judge'], summary: 'Send the file back to its court with a reason (BLTTHS 339)' },
}) {
  constructor(
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    offers: Offers,
    private readonly persons: Persons,
    private readonly detentions: ToldDetentions,
    private readonly searches: ToldSearches,
    private readonly desk: Desk,
  ) {
    super(offers);
  }

  @Put(':id/docketing')
  @ApiOperation({
    summary:
      'Thụ lý phúc thẩm: docket the appeal, the hearing of which is to open within 60 days of the receipt of the file; acting waits for the release (BLTTHS 339, 346)',
  })
  docket(@Id() id: string, @Body() { occurredAt, receivedAt }: Docketing, @Actor() officer: Officer): Promise<Appeal> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, appealHandover, id);
      const file = uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const [dossier, ...supplements] = await this.exchanges.dossiers(tx, appealHandover, id);
      const guarded = [dossier, ...supplements].flatMap((one) => one?.guarded ?? []);
      const { number: _, appealedAt: __, items: ___, itemsOff: ____, ...terms } = offer.terms;
      const { defendants: judged, participants: named = [], ...matter } = terms;
      const defendants = await this.persons.sealNamed(tx, judged.map(judgedAs), dossier);
      const participants = await this.persons.sealParticipants(tx, named, dossier);
      const items = await this.persons.sealItems(tx, offer.terms, dossier);
      const from = [counterpartFile(offer)];
      const docketing = { ...matter, from, handover: id, sender: offer.counterpart, defendants };
      const { openedAt: sentAt } = offer;
      const opened = await this.appeals.open(
        'docket',
        officer,
        occurredAt,
        (fileId, number, at) => {
          const received = receivedBy(at, { sentAt, receivedAt });
          return docket(fileId, { ...docketing, ...received, number }, at, judged, participants, items, guarded);
        },
        { unit: matter.unit, id: file, tx },
      );
      await this.detentions.docketed(tx, opened.id, offer);
      await this.searches.received(tx, opened.id, offer);
      return this.appeals.one(tx, opened.id);
    });
  }
}

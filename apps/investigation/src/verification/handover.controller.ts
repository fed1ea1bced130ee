import { reportHandover } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, offeredRoutes, Offers, type Officer, Persons, PlainAct } from '@la-chan/platform';
import { itemsFollowing } from '@la-chan/procedure';
import { Body, Controller, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { accept } from './handover';
import { type Verification } from './verification';
import { Verifications } from './verifications';

/** Reports that are offered to this body; the offers themselves are listed at `/exchanges`. */
@ApiTags('handovers')
@Controller('handovers')
export class HandoverController extends offeredRoutes(reportHandover, {
  read: {
    may: ['investigator', 'head-of-investigation'],
    summary: 'Open the sealed dossier of an offer; the reading is logged with its purpose',
  },
  reject: {
    may: ['head-of-investigation'],
    summary:
      'Send the offer back with a reason; the report stays with its sender (BLTTHS 146(2); TTLT 01/2017 8(1), 12(3))',
  },
}) {
  constructor(
    private readonly verifications: Verifications,
    private readonly exchanges: Exchanges,
    offers: Offers,
    private readonly persons: Persons,
    private readonly directory: Directory,
    private readonly desk: Desk,
  ) {
    super(offers);
  }

  @Put(':id/acceptance')
  @ApiOperation({ summary: 'Thụ lý: take the report on; acting waits for the sender’s release (TTLT 01/2017 9)' })
  accept(@Id() id: string, @Body() { occurredAt }: PlainAct, @Actor() officer: Officer): Promise<Verification> {
    return this.desk.database.tx(officer, async (tx) => {
      const { terms, counterpart, counterpartFile } = await this.offers.find(tx, reportHandover, id);
      const file = uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const [dossier, ...supplements] = await this.exchanges.dossiers(tx, reportHandover, id);
      const account = [dossier, ...supplements].map((one) => one?.account).join('\n\n');
      const sealed = {
        reporter: dossier?.reporter ? await this.persons.seal(tx, dossier.reporter) : null,
        others: await this.persons.sealAll(
          tx,
          [dossier, ...supplements].flatMap((one) => one?.others ?? []),
        ),
        account: await this.persons.sealText(tx, account),
      };
      const { number: _, byCommuneDesk, items: listed, firstMeasures: done = [], ...matter } = terms;
      const described = { items: [dossier, ...supplements].flatMap((one) => one?.items ?? []) };
      const coming = [...(listed ?? []), ...itemsFollowing(supplements)];
      const items = await this.persons.sealItems(tx, coming, described);
      const firstMeasures = [...done, ...supplements.flatMap((one) => one.firstMeasures ?? [])];
      const asked = [dossier, ...supplements].flatMap((one) => one?.applications ?? []);
      const applications = await this.persons.sealApplications(tx, asked);
      const acceptedAt = this.desk.acting(officer, occurredAt).at;
      const isNoBody = (['prosecution', 'court'] as const).some((app) => this.directory.runs(counterpart, app));
      const sentOn = byCommuneDesk || isNoBody; // BLTTHS 146(3), 146(4); TTLT 01/2017 8(3), 8(6)
      const receivedAt = sentOn ? acceptedAt : terms.receivedAt; // BLTTHS 147(1): receipt by the competent body
      const acceptance = {
        ...matter,
        ...sealed,
        receivedAt,
        handover: id,
        sender: counterpart,
        from: counterpartFile ? [counterpartFile] : [],
        ...(sentOn && { receivedHere: true as const }),
      };
      return this.verifications.open(
        'accept',
        officer,
        occurredAt,
        (fileId, number, at) =>
          accept(fileId, { ...acceptance, number, opening: false }, at, { items, firstMeasures, applications }),
        { unit: terms.unit, id: file, tx },
      );
    });
  }
}

import { reportHandover } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Actor, Desk, Id, offeredRoutes, Offers, type Officer, PlainAct, ReportDossiers } from '@la-chan/platform';
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
    private readonly dossiers: ReportDossiers,
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
      const { number: _, byCommuneDesk, items, itemsOff: __, firstMeasures, ...matter } = terms;
      const dossiers = await this.exchanges.dossiers(tx, reportHandover, id);
      const { coming, ...sealed } = await this.dossiers.seal(tx, { items, firstMeasures }, dossiers);
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
        (fileId, number, at) => accept(fileId, { ...acceptance, number, opening: false }, at, coming),
        { unit: terms.unit, id: file, tx },
      );
    });
  }
}

import { reportFileHandover } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  Id,
  May,
  Offers,
  type Officer,
  Persons,
  PlainAct,
  Reading,
  Rejection,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { v7 as uuid } from 'uuid';
import { receive, type Resolution } from './resolution';
import { Resolutions } from './resolutions';

/** Files of reports that are handed over on this procuracy's demand; the offers themselves are listed at `/exchanges`. */
@ApiTags('report-files')
@Controller('report-files')
export class ReportFileController {
  constructor(
    private readonly resolutions: Resolutions,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Open the sealed file of a report; the reading is logged with its purpose' })
  read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.offers.read(officer, reportFileHandover, id, purpose);
  }

  @Put(':id/acceptance')
  @May('head-of-procuracy')
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
      const { number: _, demand: __, ...matter } = offer.terms;
      const opening = { ...matter, ...sealed, handover: id, sender: offer.counterpart, from: [counterpartFile(offer)] };
      return this.resolutions.open(
        'GQ',
        officer,
        occurredAt,
        (fileId, number, at) => receive(fileId, { ...opening, number }, at),
        { unit: matter.unit, id: file, tx },
      );
    });
  }

  @Put(':id/rejection')
  @HttpCode(204)
  @May('head-of-procuracy')
  @ApiOperation({
    summary: 'Send the offer back with a reason; the report stays with its sender (BLTTHS 146(2); TTLT 01/2017 13(2))',
  })
  reject(@Id() id: string, @Body() rejection: Rejection, @Actor() officer: Officer): Promise<void> {
    return this.offers.reject(officer, reportFileHandover, id, rejection);
  }
}

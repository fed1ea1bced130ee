import { caseFileHandover } from '@la-chan/contracts';
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
import { type ProsecutionFile } from './prosecution-file';
import { receive, receiveAgain } from './reception';
import { ProsecutionFiles } from './prosecution-files';

/** Files of cases that are offered to this procuracy; the offers themselves are listed at `/exchanges`. */
@ApiTags('case-files')
@Controller('case-files')
export class CaseFileController {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly offers: Offers,
    private readonly persons: Persons,
    private readonly desk: Desk,
  ) {}

  @Post(':id/readings')
  @Repeatable()
  @HttpCode(200)
  @May('prosecutor', 'head-of-procuracy')
  @ApiOperation({ summary: 'Open the sealed file of a case; the reading is logged with its purpose' })
  read(@Id() id: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    return this.offers.read(officer, caseFileHandover, id, purpose);
  }

  @Put(':id/acceptance')
  @May('head-of-procuracy')
  @ApiOperation({
    summary: 'Receive the file; acting waits for its release. The limit runs from here (BLTTHS 240(1), 245(3))',
  })
  accept(@Id() id: string, @Body() { occurredAt }: PlainAct, @Actor() officer: Officer): Promise<ProsecutionFile> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, caseFileHandover, id);
      const from = counterpartFile(offer);
      const named = offer.terms.accused.map(({ id }) => id);
      const known = await this.files.returnedTo(tx, offer.counterpart, from, named);
      const file = known ?? uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const [dossier] = await this.exchanges.dossiers(tx, caseFileHandover, id);
      const coming = offer.terms.accused;
      const charged = coming.map(({ limitationFrom: _, detainedUntil: __, ...one }) => one);
      const accused = await this.persons.sealNamed(tx, charged, dossier);
      const injured = (offer.terms.victims ?? []).map((id) => ({ id }));
      const victims = await this.persons.sealNamed(tx, injured, dossier);
      const { article, clause, seriousness, unit } = offer.terms;
      const reception = { handover: id, article, clause, seriousness, accused, victims };
      if (known)
        return this.files.act('receiveAgain', known, { officer, at: occurredAt, tx }, (before, at) =>
          receiveAgain(before, { ...reception, from: [from] }, at, coming),
        );
      const origin = { sender: offer.counterpart, from: [from], unit, opening: false };
      return this.files.open(
        'TT',
        officer,
        occurredAt,
        (fileId, number, at) => receive(fileId, { ...reception, ...origin, number }, at, coming),
        { unit, id: file, tx },
      );
    });
  }

  @Put(':id/rejection')
  @HttpCode(204)
  @May('head-of-procuracy')
  @ApiOperation({
    summary: 'Send the offer back with a reason; the file stays with its sender (BLTTHS 238; TTLT 04/2018 36(1))',
  })
  reject(@Id() id: string, @Body() rejection: Rejection, @Actor() officer: Officer): Promise<void> {
    return this.offers.reject(officer, caseFileHandover, id, rejection);
  }
}

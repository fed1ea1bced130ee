import { bodyPetition, prosecutorReplacement, supervisionNotice, type FileId } from '@la-chan/contracts';
import { findExchange } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  DossierReadings,
  Id,
  May,
  Offers,
  type Officer,
  Reading,
  Refused,
  Repeatable,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';

/** What is answered with its reasons. */
const ANSWERED = [bodyPetition, prosecutorReplacement];

/** Why the procuracy has decided or demanded what it has served about a verification, a case or a custody, and answered. */
@ApiTags('verifications', 'cases', 'custodies')
@Controller(['verifications', 'cases', 'custodies'])
export class SupervisionNoticesController {
  constructor(
    private readonly offers: Offers,
    private readonly readings: DossierReadings,
    private readonly desk: Desk,
  ) {}

  @Post(':id/supervision-notices/:notice/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary:
      'Read the sealed reasons of the procuracy’s decision or demand, and whom it wants charged; the reading is logged',
  })
  async read(@Id() id: FileId, @Id('notice') notice: string, @Body() { purpose }: Reading, @Actor() officer: Officer) {
    const { terms } = await this.desk.database.read(officer, (tx) => this.offers.find(tx, supervisionNotice, notice));
    if (terms.about !== id) throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, supervisionNotice, notice, purpose);
    return { reasons: dossier?.reasons ?? '', ...(dossier?.person && { person: dossier.person }) };
  }

  @Post(':id/procuracy-answers/:exchange/readings')
  @Repeatable()
  @HttpCode(200)
  @May('investigator', 'head-of-investigation')
  @ApiOperation({
    summary:
      'Read the sealed reasons of an answer to a petition, or to a request to replace the prosecutor; the reading is logged (TTLT 04/2018 4(6), 5(3)(a), 6(2))',
  })
  async readAnswer(
    @Id() id: FileId,
    @Id('exchange') exchange: string,
    @Body() { purpose }: Reading,
    @Actor() officer: Officer,
  ) {
    const one = await this.desk.database.read(officer, (tx) => findExchange(tx, exchange));
    const kind = ANSWERED.find(({ kind }) => kind === one?.kind);
    if (!kind || one?.file !== id || one.answer === null) throw new Refused('not-found');
    const { dossier } = await this.readings.latest(officer, kind, exchange, purpose);
    return { reasons: dossier?.reasons ?? '' };
  }
}

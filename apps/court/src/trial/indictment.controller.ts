import { indictmentHandover, RejectionReason } from '@la-chan/contracts';
import { counterpartFile, Exchanges } from '@la-chan/messaging';
import {
  Actor,
  Desk,
  EvidenceResults,
  Id,
  May,
  offeredRoutes,
  Offers,
  type Officer,
  Persons,
  rejectionFor,
} from '@la-chan/platform';
import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { v7 as uuid } from 'uuid';
import { assertGiven, docket, docketAgain } from './preparation';
import { broughtBy } from './returns';
import type { Trial } from './trial';
import { Docketing } from './trial.requests';
import { ToldDetentions } from './told-detentions';
import { ToldSearches } from './told-searches';
import { Trials } from './trials';

class NotTaken extends createZodDto(rejectionFor(RejectionReason)) {}

/** Files with their indictments that are offered to this court; the offers themselves are listed at `/exchanges`. */
@ApiTags('indictments')
@Controller('indictments')
export class IndictmentController extends offeredRoutes(indictmentHandover, {
  read: {
    may: ['judge', 'chief-judge'],
    summary: 'Open the sealed file with its indictment; the reading is logged with its purpose',
  },
  reject: {
    may: ['judge', 'chief-judge'],
    summary: 'Not taken yet (BLTTHS 276(1)(b))',
  },
}) {
  constructor(
    private readonly trials: Trials,
    private readonly exchanges: Exchanges,
    offers: Offers,
    private readonly persons: Persons,
    private readonly detentions: ToldDetentions,
    private readonly searches: ToldSearches,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {
    super(offers);
  }

  @Put(':id/rejection')
  @HttpCode(204)
  @May('judge', 'chief-judge')
  @ApiOperation({
    summary: 'Not taken yet: documents are missing, or the indictment was not given to the accused (BLTTHS 276(1)(b))',
  })
  override reject(@Id() id: string, @Body() rejection: NotTaken, @Actor() officer: Officer): Promise<void> {
    return this.offers.reject(officer, indictmentHandover, id, rejection);
  }

  @Put(':id/docketing')
  @ApiOperation({
    summary:
      'Thụ lý: docket the file, once every accused was given the indictment; acting waits for its release (BLTTHS 276)',
  })
  docket(
    @Id() id: string,
    @Body() { occurredAt, givenByMinutes }: Docketing,
    @Actor() officer: Officer,
  ): Promise<Trial> {
    return this.desk.database.tx(officer, async (tx) => {
      const offer = await this.offers.find(tx, indictmentHandover, id);
      const from = counterpartFile(offer);
      const ids = offer.terms.accused.map(({ id }) => id);
      const known = await this.trials.returnedTo(tx, offer.counterpart, from, ids);
      const file = known ?? uuid();
      await this.exchanges.accept(tx, id, file, this.desk.acting(officer, occurredAt));
      const [dossier, ...supplements] = await this.exchanges.dossiers(tx, indictmentHandover, id);
      const told = [offer.terms, ...supplements].flatMap(({ delivered = [] }) => delivered);
      assertGiven(ids, told, givenByMinutes);
      const coming = offer.terms.accused;
      const indicted = coming.map(
        ({
          limitationFrom: _,
          committedOn: __,
          detainedUntil: ___,
          measures: ____,
          coercions: _____,
          searched: ______,
          ...one
        }) => one,
      );
      const defendants = await this.persons.sealNamed(tx, indicted, dossier);
      const injured = (offer.terms.victims ?? []).map((id) => ({ id }));
      const victims = await this.persons.sealNamed(tx, injured, dossier);
      const { article, clause, seriousness, unit, investigated, participants: named, onReturn } = offer.terms;
      const participants = named && (await this.persons.sealParticipants(tx, named, dossier));
      const asked = await this.results.coming(tx, offer.terms);
      const here = known ? await this.trials.one(tx, known) : undefined;
      const items = await this.persons.sealItems(tx, offer.terms, dossier, here);
      const guarded = [dossier, ...supplements].flatMap((one) => one?.guarded ?? []);
      const along = { participants, ...asked, items, guarded };
      const matter = { handover: id, article, clause, seriousness, defendants, victims };
      const docketing = { ...matter, ...(investigated && { investigated }), ...(givenByMinutes && { givenByMinutes }) };
      const brought = { sender: offer.counterpart, from: [from] };
      const left = known ? undefined : await this.trials.leftBy(tx, ids);
      const { settings } = this.desk.days;
      const origin = { ...brought, unit, opening: false, ...(await this.trials.satBefore(tx, ids)) };
      const trial = known
        ? await this.trials.act('docketAgain', known, { officer, at: occurredAt, tx }, (before, at) =>
            docketAgain(
              before,
              { ...docketing, ...(before.sender !== offer.counterpart && brought), onReturn },
              at,
              coming,
              along,
            ),
          )
        : await this.trials.open(
            'docket',
            officer,
            occurredAt,
            (fileId, number, at) => {
              const before = left ? broughtBy(left, ids, at, settings) : {};
              return docket(fileId, { ...docketing, ...origin, ...before, number }, at, coming, along);
            },
            { unit, id: file, tx },
          );
      await this.results.along(tx, trial.id, offer.terms, supplements, this.desk.acting(officer, occurredAt));
      await this.detentions.docketed(tx, trial.id, offer);
      await this.searches.received(tx, trial.id, offer);
      return this.trials.one(tx, trial.id);
    });
  }
}

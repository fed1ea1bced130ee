import {
  caseFileHandover,
  prosecutionTransfer,
  saidAwaiting,
  trialAssignment,
  type AgencyId,
  type BroughtSuspension,
  type FileId,
  type Moment,
  type Returner,
} from '@la-chan/contracts';
import { counterpartFile, Exchanges, type Exchange } from '@la-chan/messaging';
import { Desk, EvidenceResults, type Officer, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Supervisions } from '../supervision/supervisions';
import type { ProsecutionFile } from './prosecution-file';
import { receive, receiveAgain } from './reception';
import { ProsecutionFiles } from './prosecution-files';
import { ToldSearches } from './told-searches';
import { receiveTrial, receiveTrialAgain } from './trial-assignment';

type Kind = typeof caseFileHandover | typeof prosecutionTransfer;

/** Who investigated and the case there, with what was done by the procuracy that transfers it. */
interface Coming {
  readonly origin: { readonly sender: AgencyId | null; readonly case: FileId | null };
  readonly course?: { transferredBy?: AgencyId; returns?: { by: Returner; at: Moment }[]; demandedBy?: Returner };
  /** Of the returns those that a file of this procuracy does not know where it comes again. */
  readonly elsewhere?: { by: Returner; at: Moment }[] | undefined;
  readonly decidedBefore?: true | undefined;
  readonly suspended?: readonly BroughtSuspension[] | undefined;
}

/** Takes on the file of a case that is offered: as a new one, or as the one that was returned and comes again. */
@Injectable()
export class Receptions {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly persons: Persons,
    private readonly results: EvidenceResults,
    private readonly searches: ToldSearches,
    private readonly desk: Desk,
  ) {}

  async take(
    tx: EntityManager,
    officer: Officer,
    kind: Kind,
    offer: Exchange<Kind>,
    occurredAt: Moment | undefined,
    { origin: { sender, case: from }, course = {}, elsewhere, decidedBefore, suspended }: Coming,
  ): Promise<ProsecutionFile> {
    const { id: handover, terms } = offer;
    const coming = terms.accused;
    const ids = coming.map(({ id }) => id);
    const known = sender && from ? await this.files.returnedTo(tx, sender, from, ids) : undefined;
    const file = known ?? uuid();
    await this.exchanges.accept(tx, handover, file, this.desk.acting(officer, occurredAt));
    const [dossier, ...supplements] = await this.exchanges.dossiers(tx, kind, handover);
    const charged = coming.map(
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
    const accused = await this.persons.sealNamed(tx, charged, dossier);
    const injured = (terms.victims ?? []).map((id) => ({ id }));
    const victims = await this.persons.sealNamed(tx, injured, dossier);
    const participants = await this.persons.sealParticipants(tx, terms.participants ?? [], dossier);
    const here = known ? await this.files.one(tx, known) : undefined;
    const items = await this.persons.sealItems(tx, terms, dossier, here);
    const guarded = [dossier, ...supplements].flatMap((one) => one?.guarded ?? []);
    const since = sender && from ? await this.supervisions.cancelled(tx, sender, from) : {};
    const { article, clause, seriousness, unit, awaited = [] } = terms;
    const others = awaited.filter((one) => one.file !== file);
    const matter = { handover, article, clause, seriousness, accused, victims, from: from ? [from] : [] };
    const reception = { ...matter, ...course, ...saidAwaiting(others) };
    const beside = { suspended, participants, ...(await this.results.coming(tx, terms)), items, guarded };
    if (known) {
      const again = { ...reception, ...(elsewhere && { returns: elsewhere }), ...(sender && { sender }) };
      await this.files.act('receiveAgain', known, { officer, at: occurredAt, tx }, (before, at) =>
        receiveAgain(before, again, at, coming, { ...beside, ...since }),
      );
    } else {
      const origin = { sender, unit, opening: false, ...(decidedBefore && { decidedBefore }) };
      await this.files.open(
        'receive',
        officer,
        occurredAt,
        (id, number, at) => receive(id, { ...reception, ...origin, number }, at, coming, { ...beside, ...since }),
        { unit, id: file, tx },
      );
    }
    await this.results.along(tx, file, terms, supplements, this.desk.acting(officer, occurredAt));
    await this.searches.received(tx, file, offer);
    return this.files.one(tx, file);
  }

  /** The trial that the procuracy above assigns, with the indictment; where it was indicted again, in the file that is here (BLTTHS 239(1)). */
  async assigned(tx: EntityManager, sent: Exchange<typeof trialAssignment>): Promise<void> {
    const { id: notice, terms, counterpart: procuracy } = sent;
    const { file, number: assignment, decidedAt: _, unit, accused: coming, victims: injured = [], ...matter } = terms;
    const [dossier] = await this.exchanges.dossiers(tx, trialAssignment, notice);
    const indicted = coming.map(({ searched: _, ...one }) => one);
    const accused = await this.persons.sealNamed(tx, indicted, dossier);
    const victims = await this.persons.sealNamed(
      tx,
      injured.map((id) => ({ id })),
      dossier,
    );
    const received = { notice, ...matter, accused, victims };
    const beside = { guarded: dossier?.guarded, coming };
    const { system: officer } = this.desk;
    if (await this.files.has(tx, file))
      await this.files.act('receiveTrialAgain', file, { officer, tx }, (before, at) =>
        receiveTrialAgain(before, received, at, beside),
      );
    else {
      const origin = { procuracy, from: [counterpartFile(sent)], assignment, unit };
      await this.files.open(
        'receiveTrial',
        officer,
        undefined,
        (id, number, at) => receiveTrial(id, { ...received, ...origin, number }, at, beside),
        { unit, id: file, tx },
      );
    }
  }
}

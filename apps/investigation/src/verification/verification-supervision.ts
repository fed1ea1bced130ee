import {
  supervisionNotice,
  type AgencyId,
  type EventOf,
  type FileId,
  type InitiationGround,
  type Moment,
  type procuracyDemanded,
  type UnitCode,
} from '@la-chan/contracts';
import { Exchanges, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, EvidenceResults, follow, Persons } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseSupervision, toldOf } from '../case/case-supervision';
import { Cases } from '../case/cases';
import { initiate, type GoingOn } from '../case/initiation';
import { Decisions } from '../decisions';
import { goingOnFrom } from './participants';
import { Senders } from './senders';
import { cancelResumption, cancelSuspension, recordDemand, recordNotice } from './supervision';
import { recordInitiation } from './takeover';
import type { Verification } from './verification';
import { Verifications } from './verifications';

type Notice = Exchange<typeof supervisionNotice>;

type Initiation = Extract<Notice['terms'], { decision: 'initiation' }>;

type Demand = Pick<EventOf<typeof procuracyDemanded>['data'], 'demand' | 'article' | 'clause' | 'of' | 'change'>;

/** What the procuracy cancels, demands and decides itself as it supervises a report. */
@Injectable()
export class VerificationSupervision {
  constructor(
    private readonly verifications: Verifications,
    private readonly cases: Cases,
    private readonly ofCase: CaseSupervision,
    private readonly decisions: Decisions,
    private readonly senders: Senders,
    private readonly persons: Persons,
    private readonly results: EvidenceResults,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  async served(exchange: Notice, tx: EntityManager, said: Acting): Promise<void> {
    const { id: notice, terms, counterpart: by } = exchange;
    const { about, number, decidedAt: at } = terms;
    const acting = { officer: this.desk.system, tx, at };
    const supervised = <File extends { unit: string }>(file: File): File => this.supervised(file, by);
    const overtaken = () => this.noted(tx, exchange, { overtaken: true });
    const demanded = (demand: Demand) =>
      this.verifications.act('recordDemand', about, acting, (file, at) =>
        recordDemand(supervised(file), { notice, by, number, ...demand, receivedAt: said.now }, at),
      );
    /** Nothing more is done here about a report that has become a case, or that another body has. */
    const demandedUnlessOver = async (demand: Demand): Promise<void> => {
      const { status, outcome } = supervised(await this.verifications.one(tx, about));
      const isOver = outcome === 'initiated' || status === 'transferred';
      await (isOver ? overtaken() : demanded(demand));
    };
    switch (terms.decision) {
      case 'suspension-cancelled':
        return follow(
          tx,
          () =>
            this.verifications.act('cancelSuspension', about, acting, (file, at) =>
              cancelSuspension(supervised(file), { notice, by, number, receivedAt: said.now }, at),
            ),
          overtaken,
        );
      case 'resumption-cancelled':
        return follow(
          tx,
          () =>
            this.verifications.act('cancelResumption', about, acting, (file, at, _, history) =>
              cancelResumption(supervised(file), { notice, by, number, cancels: terms.of }, at, history),
            ),
          overtaken,
        );
      case 'initiation':
        return this.initiated(exchange, terms, tx, said);
      case 'initiation-cancelled': {
        // Of a case that the body had initiated before the procuracy did: of that one there is none here.
        const { report } = terms;
        if (!report || (await this.cases.has(tx, about))) return this.ofCase.served(exchange, tx, said);
        await this.noted(tx, exchange, { about: report, overtaken: true });
        return;
      }
      case 'cancellation-declined':
      case 'non-initiation-confirmed':
      case 'own-non-initiation-cancelled':
      case 'prosecutor-assigned':
        await this.noted(tx, exchange);
        return;
      case 'remedy-demanded':
        await demanded({ demand: 'remedy' });
        return;
      case 'file-demanded':
        await demanded({ demand: 'file' });
        return;
      case 'documents-demanded':
        await demanded({ demand: 'documents' });
        return;
      case 'replacement-demanded':
        return demandedUnlessOver({ demand: 'replacement' });
      case 'investigation-demanded':
        return demandedUnlessOver({ demand: 'investigation' });
      case 'decision-cancellation-demanded': {
        const { of, change } = terms;
        return demandedUnlessOver({ demand: 'resumption-cancellation', of, ...(change && { change }) });
      }
      case 'initiation-demanded': {
        const { article, clause, of } = terms;
        return demandedUnlessOver({ demand: 'initiation', article, clause, ...(of && { of }) });
      }
      default:
        return this.ofCase.served(exchange, tx, said);
    }
  }

  /** Throws for an agency that does not supervise this file. */
  private supervised<File extends { unit: string }>(file: File, by: string): File {
    this.decisions.procuracyOf(file.unit, by);
    return file;
  }

  private noted(
    tx: EntityManager,
    exchange: Notice,
    { about = exchange.terms.about, ...how }: { about?: FileId; overtaken?: true } = {},
  ): Promise<Verification> {
    const { decidedAt: at } = exchange.terms;
    return this.verifications.act('recordNotice', about, { officer: this.desk.system, tx, at }, (file, at) =>
      recordNotice(this.supervised(file, exchange.counterpart), { ...toldOf(exchange), ...how }, at),
    );
  }

  /** The procuracy has initiated the case itself, of this report or of none (BLTTHS 153(3); TTLT 04/2018 7(2)(c), 7(3)). */
  private async initiated(exchange: Notice, terms: Initiation, tx: EntityManager, said: Acting): Promise<void> {
    const { id: notice, counterpart: by } = exchange;
    const { about, case: id } = terms;
    if (about === id) {
      const { unit } = this.supervised(terms, by); // without a report
      return this.opened(tx, terms, by, { unit, ground: 'own-finding', from: [], exchange: notice });
    }
    const report = this.supervised(await this.verifications.one(tx, about), by);
    const { unit, source: ground, status, outcome } = report;
    if (status === 'resolved' && outcome === 'initiated') {
      await this.noted(tx, exchange, { overtaken: true }); // the body has done it itself meanwhile
      return;
    }
    const [dossier] = await this.exchanges.dossiers(tx, supervisionNotice, notice);
    const more = {
      ...(await this.results.coming(tx, terms)),
      items: await this.persons.sealItems(tx, terms, dossier, report),
      applications: await this.persons.sealApplications(tx, dossier?.applications, report),
    };
    await this.opened(tx, terms, by, { unit, ground, from: [about] }, goingOnFrom(report, terms, more));
    const known = report.participants.map(({ participant }) => participant);
    const named = (terms.participants ?? []).map(({ participant }) => participant);
    const unknown = named.filter((one) => !known.includes(one));
    if (unknown.length > 0) await this.persons.sealUnder(tx, unknown, dossier);
    if (status !== 'transferred') await this.ended(tx, exchange, terms, said);
    return this.results.along(tx, id, terms, [], said);
  }

  private async opened(
    tx: EntityManager,
    { case: id, court, article, clause, seriousness, decidedAt }: Initiation,
    procuracy: AgencyId,
    from: {
      readonly unit: UnitCode;
      readonly ground: InitiationGround;
      readonly from: FileId[];
      readonly exchange?: string;
    },
    going?: GoingOn,
  ): Promise<void> {
    const decided = { article, clause, seriousness, notice: null, opening: false, by: court ?? procuracy };
    const decide = (id: FileId, number: string, at: Moment) => initiate(id, { ...decided, ...from, number }, at, going);
    await this.cases.open('initiate', this.desk.system, decidedAt, decide, { unit: from.unit, id, tx });
  }

  /** The report ends with the case, and its sender is told so. */
  private async ended(
    tx: EntityManager,
    exchange: Notice,
    { about, case: id }: Initiation,
    said: Acting,
  ): Promise<void> {
    const { id: notice, terms } = exchange;
    const acting = { officer: this.desk.system, tx, at: terms.decidedAt };
    await follow(
      tx,
      async () => {
        const file = await this.verifications.act('recordInitiation', about, acting, (file, at) =>
          recordInitiation(file, { case: id, notice }, at),
        );
        await this.senders.tell(tx, file, { outcome: 'initiated', case: id }, { ...said, at: terms.decidedAt });
      },
      () => this.noted(tx, exchange, { overtaken: true }),
    );
  }
}

import { seriousnessOf, supervisionNotice, type FileId, type Moment, type PersonData } from '@la-chan/contracts';
import { Exchanges, type Acting as Said, type Exchange } from '@la-chan/messaging';
import { type Before, Desk, Persons, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CustodyNotices } from '../custody/custody-notices';
import { Cancellations } from './cancellations';
import { CasePetitions } from './case-petitions';
import type { Case } from './case';
import { CaseNotices, onwardOf, type Onward } from './case-notices';
import { Cases } from './cases';
import { cancelChange, charge, chargeChangedByProcuracy, revokeCharge } from './charge';
import { chargeSupplementedByProcuracy, identityChangedByProcuracy } from './charge-supplement';
import { recordCaseDemand, recordChargeDemand } from './charge-demand';
import { detainedByProcuracy } from './detention';
import { measureByProcuracy } from './measure';
import { endMeasure } from './measure-end';
import { freeAccused } from './release';
import { Joinders } from './joinders';
import { LateDetentions, type Also } from './late-detentions';
import { goesToAnotherBody } from './offered';
import { cancelRequalification, requalify } from './qualification';
import { cancelResumption } from './resumption-cancellation';
import { cancelSearch } from './search';
import { Searches } from './searches';
import { cancelSuspension, resume } from './time-limit';
import { recordTransferOrder } from './transfer';
import { recordTreatment, recordTreatmentEnd } from './treatment';

type Notice = Pick<Exchange<typeof supervisionNotice>, 'id' | 'terms' | 'counterpart'>;

const DEMANDS = {
  'charge-demanded': 'charge',
  'charge-change-demanded': 'charge-change',
  'charge-supplement-demanded': 'charge-supplement',
  'requalification-demanded': 'requalification',
} as const;

type Demanding = Extract<
  Notice['terms'],
  {
    decision:
      | 'split-demanded'
      | 'merger-demanded'
      | 'initiation-cancellation-demanded'
      | 'requalification-cancellation-demanded'
      | 'decision-cancellation-demanded'
      | 'identity-change-demanded'
      | 'replacement-demanded'
      | 'investigation-demanded'
      | 'measure-demanded'
      | 'measure-end-demanded';
  }
>;

const demandedIn = (terms: Demanding) => {
  switch (terms.decision) {
    case 'split-demanded':
      return { of: 'split', accused: terms.accused } as const;
    case 'merger-demanded':
      return { of: 'merger', other: terms.other } as const;
    case 'initiation-cancellation-demanded':
      return { of: 'initiation-cancellation', notice: terms.of } as const;
    case 'requalification-cancellation-demanded':
      return { of: 'requalification-cancellation', notice: terms.of } as const;
    case 'decision-cancellation-demanded': {
      const { of: notice, what, change, whom } = terms;
      return { of: 'decision-cancellation', notice, what, change, whom } as const;
    }
    case 'identity-change-demanded':
      return { of: 'identity-change', accused: terms.accused } as const;
    case 'replacement-demanded':
      return { of: 'replacement' } as const;
    case 'investigation-demanded':
      return { of: 'investigation' } as const;
    case 'measure-demanded':
      return { of: 'measure', measure: terms.measure, accused: terms.accused } as const;
    case 'measure-end-demanded':
      return { of: 'measure-end', measure: terms.measure, accused: terms.accused } as const;
  }
};

/** Another body that has the case follows the decision itself. */
const unlessElsewhere =
  (telling: Also): Also =>
  (tx, file) =>
    goesToAnotherBody(file) ? Promise.resolve() : telling(tx, file);

/** What a file keeps of a notice of the procuracy; the prosecutor only where one is assigned. */
export const toldOf = ({ id: notice, terms, counterpart: by }: Notice) => {
  const { decision, number, decidedAt } = terms;
  const told = { notice, by, decision, number, decidedAt };
  switch (terms.decision) {
    case 'prosecutor-assigned':
      return { ...told, prosecutor: terms.prosecutor };
    case 'questioning-announced':
      return { ...told, takesPlaceAt: terms.takesPlaceAt };
    case 'own-act-announced': {
      const { act, takesPlaceAt, accused } = terms;
      return { ...told, act, takesPlaceAt, ...(accused && { accused: [accused] }) };
    }
    default:
      return told;
  }
};

/** What the procuracy cancels, demands and decides itself as it supervises a case. */
@Injectable()
export class CaseSupervision {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly joinders: Joinders,
    private readonly cancellations: Cancellations,
    private readonly petitions: CasePetitions,
    private readonly late: LateDetentions,
    private readonly custodies: CustodyNotices,
    private readonly searches: Searches,
    private readonly persons: Persons,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  async served(exchange: Notice, tx: EntityManager, said: Said): Promise<void> {
    const { terms, counterpart } = exchange;
    await this.notices.assertMayTell(tx, terms.about, counterpart);
    const received = { receivedAt: said.now };
    await this.follow(exchange, terms.about, tx, received, await this.notices.onwardWithDemand(tx, exchange, said.now));
  }

  /** In this case, which may have come from the body that it was served on. */
  async follow(
    exchange: Notice,
    about: FileId,
    tx: EntityManager,
    received: { readonly receivedAt: Moment; readonly declinedAt?: Moment },
    onward: Onward = onwardOf(exchange),
  ): Promise<void> {
    const { id: notice, terms, counterpart: by } = exchange;
    const { number, decidedAt } = terms;
    const told = toldOf(exchange);
    const cancellation = { notice, by, number };
    const follow = (id: FileId, what: (acting: Acting<Case>) => Promise<unknown>): Promise<void> =>
      this.notices.follow(tx, id, told, what, onward);
    const followAccused = (
      accused: FileId,
      what: (acting: Acting<Case>, id: FileId) => Promise<unknown>,
    ): Promise<void> => this.notices.followAccused(tx, about, accused, told, what, onward);
    switch (terms.decision) {
      case 'case-suspension-cancelled': {
        const { accused, of: cancels } = terms;
        if (!accused)
          return follow(about, (acting) =>
            this.cases.act('cancelSuspension', about, acting, (file, at) =>
              cancelSuspension(file, { ...cancellation, cancels }, at),
            ),
          );
        const reopened = { ...cancellation, cancels, accused, of: 'suspension' } as const;
        return followAccused(accused, (acting, id) => this.joinders.reopen(tx, id, reopened, acting));
      }
      case 'case-resumption-cancelled': {
        const { accused, of: cancels } = terms;
        const cancel = (acting: Acting<Case>, id = about): Promise<Case> =>
          this.cases.act('cancelResumption', id, acting, (file, at, _, history) =>
            cancelResumption(file, { ...cancellation, cancels }, at, history),
          );
        if (accused) return followAccused(accused, cancel);
        for (const id of [about, ...(await this.cases.partsResumedBy(tx, about, cancels))])
          await follow(id, (acting) => cancel(acting, id));
        return;
      }
      case 'search-cancelled': {
        const { accused, of: cancels } = terms;
        const also = (tx: EntityManager, _: Case, before: Before<Case>): Promise<void> =>
          this.searches.cancelled(tx, before.file, accused, decidedAt);
        return followAccused(accused, (acting, id) =>
          this.cases.act('cancelSearch', id, { ...acting, also }, (file, at) =>
            cancelSearch(file, { ...cancellation, accused, cancels }, at),
          ),
        );
      }
      case 'investigation-resumed': {
        const { accused, of: cancels } = terms;
        const resumption = { ...cancellation, cancels, requested: true } as const;
        if (!accused)
          return follow(about, (acting) =>
            this.cases.act('resume', about, acting, (file, at, deadlines) => resume(file, resumption, deadlines(), at)),
          );
        return followAccused(accused, (acting, id) => this.joinders.resume(tx, id, { ...resumption, accused }, acting));
      }
      case 'requalification-cancelled': {
        const { of } = terms;
        for (const id of [about, ...(await this.cancellations.partsWith(tx, about, of))])
          await follow(id, (acting) =>
            this.cases.act('cancelRequalification', id, acting, (file, at) =>
              cancelRequalification(file, { ...cancellation, of }, at),
            ),
          );
        return;
      }
      case 'charge-demanded':
      case 'charge-change-demanded':
      case 'charge-supplement-demanded':
      case 'requalification-demanded': {
        const { ground, article, clause } = terms;
        const of = DEMANDS[terms.decision];
        const whom = 'accused' in terms ? { accused: terms.accused } : {};
        const which = {
          ...('instead' in terms && { instead: terms.instead }),
          ...('replaces' in terms && { replaces: terms.replaces }),
        };
        const demand = { demand: notice, of, ground, article, clause, ...which, by, number, ...received, ...whom };
        const record = (acting: Acting<Case>, id = about): Promise<Case> =>
          this.cases.act('recordChargeDemand', id, acting, (file, at) =>
            recordChargeDemand(file, { ...demand, ...(id !== about && { about }) }, at),
          );
        return 'accused' in terms ? followAccused(terms.accused, record) : follow(about, (acting) => record(acting));
      }
      case 'split-demanded':
      case 'merger-demanded':
      case 'initiation-cancellation-demanded':
      case 'requalification-cancellation-demanded':
      case 'replacement-demanded':
      case 'investigation-demanded': {
        const demand = { ...demandedIn(terms), demand: notice, by, number, ...received };
        return follow(about, (acting) =>
          this.cases.act('recordCaseDemand', about, acting, (file, at) => recordCaseDemand(file, demand, at)),
        );
      }
      case 'decision-cancellation-demanded':
      case 'identity-change-demanded':
      case 'measure-demanded':
      case 'measure-end-demanded': {
        const demand = { ...demandedIn(terms), demand: notice, by, number, ...received };
        const record = (acting: Acting<Case>, id = about): Promise<Case> =>
          this.cases.act('recordCaseDemand', id, acting, (file, at) =>
            recordCaseDemand(file, { ...demand, ...(id !== about && { about }) }, at),
          );
        const whom = 'whom' in terms ? terms.whom : 'accused' in terms ? terms.accused : undefined;
        return whom ? followAccused(whom, record) : follow(about, (acting) => record(acting));
      }
      case 'person-charged': {
        const { demand, accused, article, clause } = terms;
        const charged = { accused, article, clause, exchange: notice, to: by, demand, by };
        return follow(about, async (acting) => {
          await this.persons.seal(tx, await this.personIn(tx, notice), accused);
          await this.cases.act('charge', about, acting, (file, at) => charge(file, charged, at));
        });
      }
      case 'charge-identity-changed':
      case 'own-charge-identity-changed': {
        const { accused } = terms;
        const demand = 'demand' in terms ? terms.demand : undefined;
        return followAccused(accused, async (acting, id) => {
          const person = await this.persons.seal(tx, await this.personIn(tx, notice));
          const change = { accused, person, exchange: notice, to: by, demand, by };
          await this.cases.act('changeIdentity', id, acting, (file, at) =>
            identityChangedByProcuracy(file, change, at),
          );
        });
      }
      case 'charge-changed':
      case 'own-charge-changed': {
        const { accused, article, clause, replaces } = terms;
        const demand = 'demand' in terms ? terms.demand : undefined;
        return followAccused(accused, (acting, id) =>
          this.cases.act('changeCharge', id, acting, (file, at) =>
            chargeChangedByProcuracy(file, { accused, article, clause, replaces, demand, by }, at),
          ),
        );
      }
      case 'charge-supplemented':
      case 'own-charge-supplemented': {
        const { accused, article, clause } = terms;
        const demand = 'demand' in terms ? terms.demand : undefined;
        const decision = { accused, article, clause, demand, exchange: notice, to: by, by };
        return followAccused(accused, (acting, id) =>
          this.cases.act('supplementCharge', id, acting, (file, at) =>
            chargeSupplementedByProcuracy(file, decision, at),
          ),
        );
      }
      case 'case-requalified': {
        const { demand, adds, article, clause, instead } = terms;
        const crime = { article, clause, seriousness: seriousnessOf(article, clause), instead };
        return follow(about, (acting) =>
          this.cases.act('requalify', about, acting, (file, at) =>
            requalify(file, { ...crime, notice, demand, by }, adds, at),
          ),
        );
      }
      case 'charge-revoked': {
        const { accused } = terms;
        await followAccused(accused, (acting, id) =>
          this.cases.act('cancelCharge', id, acting, (file, at) =>
            revokeCharge(file, { accused, exchange: notice, by, number }, at),
          ),
        );
        return this.custodies.setFree(tx, accused, 'charge-cancelled', told, received.receivedAt);
      }
      case 'charge-change-revoked': {
        const { accused, of } = terms;
        return followAccused(accused, (acting, id) =>
          this.cases.act('cancelChange', id, acting, (file, at) =>
            cancelChange(file, { accused, exchange: notice, by, number, of }, at),
          ),
        );
      }
      case 'detention-revoked': {
        const { accused, replaced } = terms;
        const release = { accused, exchange: notice, by, number, replaced };
        const also = unlessElsewhere(this.late.releasing(this.desk.system, accused, decidedAt));
        return followAccused(accused, (acting, id) =>
          this.cases.act('freeAccused', id, { ...acting, also }, (file, at, deadlines) =>
            freeAccused(file, release, deadlines(), at),
          ),
        );
      }
      case 'measure-revoked': {
        const { accused, measure, ground, of } = terms;
        const where = await this.cases.whereIs(tx, about, accused);
        if (of && (await this.petitions.isOrderedAnew(tx, where, { accused, measure, of }))) {
          await this.notices.overtaken(tx, where, { ...told, accused: [accused] });
          return;
        }
        const ended = { accused, measure, ground, exchange: notice, by, number };
        return followAccused(accused, (acting, id) =>
          this.cases.act('endMeasure', id, acting, (file, at) => endMeasure(file, ended, at)),
        );
      }
      case 'measure-ordered': {
        const { accused, measure, until, demand } = terms;
        const order = { accused, until, demand, exchange: notice, by, number };
        const also = unlessElsewhere(this.late.telling(this.desk.system, accused, decidedAt));
        return followAccused(accused, (acting, id) =>
          measure === 'detention'
            ? this.cases.act('detain', id, { ...acting, also }, (file, at, deadlines) =>
                detainedByProcuracy(file, order, deadlines(), at),
              )
            : this.cases.act('applyMeasure', id, acting, (file, at) =>
                measureByProcuracy(file, { ...order, measure }, at),
              ),
        );
      }
      case 'treatment-ordered':
      case 'treatment-ended': {
        const { accused } = terms;
        const [act, record] =
          terms.decision === 'treatment-ordered'
            ? (['recordTreatment', recordTreatment] as const)
            : (['recordTreatmentEnd', recordTreatmentEnd] as const);
        return followAccused(accused, (acting, id) =>
          this.cases.act(act, id, acting, (file, at) => record(file, { accused, notice, by, number }, at)),
        );
      }
      case 'initiation-cancelled': {
        // What it was merged into rests on more than this decision, and shows that it has fallen (BLTTHS 170).
        const current = await this.cases.current(tx, about);
        if (current !== about) {
          await this.notices.show(tx, current, told);
          return;
        }
        const { annulled } = terms;
        return follow(about, (acting) =>
          this.cancellations.initiation(tx, about, { ...cancellation, annulled }, acting, onward),
        );
      }
      case 'transfer-ordered': {
        const { body } = terms;
        return follow(about, (acting) =>
          this.cases.act('recordTransferOrder', about, acting, (file, at) =>
            recordTransferOrder(file, { exchange: notice, by, number, body }, at),
          ),
        );
      }
      case 'split-cancelled': {
        const { of } = terms;
        return follow(about, () => this.joinders.cancelSplit(tx, about, { notice, by, of, at: decidedAt }));
      }
      case 'merger-cancelled': {
        const { of: cancels } = terms;
        return follow(about, () => this.joinders.cancelMerger(tx, about, { ...cancellation, cancels, at: decidedAt }));
      }
      default:
        return this.notices.note(tx, about, told);
    }
  }

  /** Whom the procuracy charges, or names in a charge. */
  private async personIn(tx: EntityManager, notice: string): Promise<PersonData> {
    const [dossier] = await this.exchanges.dossiers(tx, supervisionNotice, notice);
    if (dossier?.person) return dossier.person;
    throw new Error(`notice ${notice} is about somebody of whom it has no record`);
  }
}

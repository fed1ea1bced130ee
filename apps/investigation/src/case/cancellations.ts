import {
  caseTransferHandover,
  initiationNotice,
  type EventOf,
  type FileId,
  type initiationCancelled,
  type verificationInitiationCancelled,
} from '@la-chan/contracts';
import { ExchangeNotFound, Exchanges, listExchanges, type Exchange, type Opening } from '@la-chan/messaging';
import { type Before, Desk, follow, type Acting } from '@la-chan/platform';
import { petitionedDecision } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CustodyNotices } from '../custody/custody-notices';
import { Decisions } from '../decisions';
import type { Lodging } from '../petition/petitions';
import { cancelInitiation as revokeInitiation, reinstateInitiation } from '../verification/resolution';
import { Senders } from '../verification/senders';
import { deciderIn, recordOutcome } from '../verification/takeover';
import type { Verification } from '../verification/verification';
import { Verifications } from '../verification/verifications';
import { isHere, isOffered } from './accused';
import type { Case } from './case';
import { chargeChangedByProcuracy } from './charge';
import { CaseNotices, type Onward, type Told } from './case-notices';
import { Cases } from './cases';
import { cancelInitiation } from './conclusion';
import {
  isAnswer,
  isOrderedAnew,
  overruledAbove,
  overruledOnPaper,
  petition,
  petitionable,
  recordPetition,
  type OverruledAbove,
  type PetitionAnswer,
} from './petition';
import { endMeasure } from './measure-end';
import { goesToAnotherBody } from './offered';
import { cancelRequalification, isOfItsOwn, restsOn, servedAs } from './qualification';
import { cancelResumption, type Overturned } from './resumption-cancellation';

type Standing = Opening<typeof initiationNotice>['terms'];

type ApprovalChanged = OverruledAbove & { readonly terms: { readonly decision: 'approval-changed' } };

const answeredBy = (said: Omit<Told, 'decision' | 'accused'>): Told => ({ ...said, decision: 'petition-answered' });

/** Of a transfer that was only offered the other body has no case. */
const GONE: readonly string[] = ['released', 'completed'] satisfies Exchange['status'][];

/** Decisions that fall, with what rests on them. */
@Injectable()
export class Cancellations {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly verifications: Verifications,
    private readonly decisions: Decisions,
    private readonly senders: Senders,
    private readonly custodies: CustodyNotices,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** The cases that were split from this one with the change that a notice has served. */
  async partsWith(tx: EntityManager, id: FileId, decision: string): Promise<FileId[]> {
    const { qualifications } = await this.cases.one(tx, id);
    const madeAt = qualifications.find((one) => one.decision === decision)?.from;
    const parts = await this.cases.partsOf(tx, id);
    return parts
      .filter((part) => part.mergedInto !== part.splitFrom && restsOn(part, decision, madeAt))
      .map((part) => part.id);
  }

  /** What stood before a change that is cancelled holds again, also where some were split off with it (TTLT 04/2018 8(1)(b)). */
  async requalification(
    tx: EntityManager,
    id: FileId,
    { of, notice }: { readonly of: string; readonly notice: string },
    { officer, at }: Acting<Case>,
    cancelled: () => Promise<Case>,
  ): Promise<Case> {
    const parts = await this.partsWith(tx, id, of);
    const file = await cancelled();
    // One that has gone on does so with the crime that it was split off with.
    await this.alsoIn(tx, parts, (part) =>
      this.cases.act('cancelRequalification', part, { officer, ...(at && { at }), tx }, (file, at) =>
        cancelRequalification(file, { notice, of }, at),
      ),
    );
    return file;
  }

  /** What was split off since a resumption goes by it, and is stopped again where it has not gone on otherwise (TTLT 04/2018 5(1), (2)). */
  async resumption(
    tx: EntityManager,
    id: FileId,
    cancellation: Overturned & { readonly of: string },
    { at }: Pick<Acting<Case>, 'at'>,
  ): Promise<void> {
    const parts = await this.cases.partsResumedBy(tx, id, cancellation.of);
    const acting = { officer: this.desk.system, tx, ...(at && { at }) };
    await this.alsoIn(tx, parts, (part) =>
      this.cases.act('cancelResumption', part, acting, (file, at, _, history) =>
        cancelResumption(file, cancellation, at, history),
      ),
    );
  }

  /**
   * There is no case, nor what was split from it: whoever is in custody goes free, each report that it came from ends
   * otherwise, and its sender is told so (BLTTHS 125(1)(a), 158(1)).
   */
  async initiation(
    tx: EntityManager,
    id: FileId,
    { administrative, ...cancellation }: EventOf<typeof initiationCancelled>['data'],
    acting: Acting<Case>,
    onward?: Onward,
  ): Promise<Case> {
    const reports = await this.reportsOf(tx, id);
    const ofCase = administrative && reports.length === 0 && { administrative };
    const fallen = await this.fallen(tx, id, { ...cancellation, ...ofCase }, acting);
    const { notice, by } = cancellation;
    for (const part of await this.cases.partsOf(tx, id))
      if (part.status !== 'cancelled' && !isOfItsOwn(part, fallen))
        await this.apart(tx, cancellation, part, acting, onward);
    await this.freeHeld(tx, fallen, cancellation, acting);
    const revoked = { case: id, notice, ...(by && { by }), ...(administrative && { administrative }) };
    await this.ended(tx, reports, revoked, acting);
    const { number = fallen.number } = cancellation;
    await this.tellBack(tx, fallen, { stands: false, notice, number }, acting, { itself: !by });
    return fallen;
  }

  /** Without the case the reports end otherwise. */
  private async ended(
    tx: EntityManager,
    reports: readonly Verification[],
    revoked: EventOf<typeof verificationInitiationCancelled>['data'],
    { officer: decider, at }: Acting<Case>,
  ): Promise<void> {
    const { system: officer } = this.desk;
    for (const file of reports) {
      const { id: from, status } = file;
      await this.senders.tell(tx, file, { outcome: 'not-initiated', case: null }, this.desk.acting(decider, at));
      if (status === 'transferred')
        await this.verifications.act('recordOutcome', from, { officer, tx, at }, (file, at, _, history) =>
          recordOutcome(file, { outcome: 'not-initiated', case: null, by: revoked.by ?? deciderIn(history) }, at),
        );
      else
        await this.verifications.act('cancelInitiation', from, { officer, tx, at }, (file, at) =>
          revokeInitiation(file, revoked, at),
        );
    }
  }

  /** The reports of this body, or taken over from it, that ended with the initiation of this case, or of one merged into it. */
  private async reportsOf(tx: EntityManager, id: FileId): Promise<Verification[]> {
    const { from } = await this.cases.one(tx, id);
    const reports: Verification[] = [];
    for (const report of from) {
      const one = await this.verifications.one(tx, report);
      const isOf = one.case === id || (one.case && (await this.cases.current(tx, one.case)) === id);
      if (isOf && ['resolved', 'transferred'].includes(one.status)) reports.push(one);
    }
    return reports;
  }

  /** Another body that has the case by then, or is offered it, cancels it there; what rests on it here falls as well. */
  private async fallen(
    tx: EntityManager,
    id: FileId,
    cancellation: EventOf<typeof initiationCancelled>['data'],
    acting: Acting<Case>,
  ): Promise<Case> {
    const told = this.toldOf(cancellation, acting);
    if (told && goesToAnotherBody(await this.cases.one(tx, id))) return this.notices.overtaken(tx, id, told);
    return this.cases.act('cancelInitiation', id, { ...acting, tx }, (file, at, deadlines, history) =>
      cancelInitiation(file, cancellation, at, history, deadlines()),
    );
  }

  /** As it was served, where the procuracy has decided it. */
  private toldOf(
    { notice, by, number = '' }: EventOf<typeof initiationCancelled>['data'],
    { officer, at }: Acting<Case>,
  ) {
    const { at: decidedAt } = this.desk.acting(officer, at);
    return by && { notice, by, decision: 'initiation-cancelled', number, decidedAt };
  }

  /** Whoever is in custody in what has fallen. */
  private async freeHeld(
    tx: EntityManager,
    fallen: Case,
    { notice, by, number }: EventOf<typeof initiationCancelled>['data'],
    { officer, at }: Acting<Case>,
  ): Promise<void> {
    const { at: decidedAt, now } = this.desk.acting(officer, at);
    const decision = by ? 'charge-cancelled' : 'initiation-cancelled'; // decided by the procuracy, the charge is what falls
    for (const file of [fallen, ...(await this.cases.partsOf(tx, fallen.id))]) {
      if (file !== fallen && file.status !== 'cancelled') continue;
      const decided = { by: by ?? officer.agency, number: number ?? file.number, decidedAt };
      const told = { notice, decision: 'initiation-cancelled', ...decided };
      for (const { id } of file.accused.filter(isHere)) await this.custodies.setFree(tx, id, decision, told, now);
    }
  }

  /** What was split off rests on the same initiation, also where it was split off since; unless it has gone on, which it shows. */
  private async apart(
    tx: EntityManager,
    { demand: _, ...cancellation }: EventOf<typeof initiationCancelled>['data'],
    part: Case,
    acting: Acting<Case>,
    onward?: Onward,
  ): Promise<void> {
    const { ground } = cancellation; // the ground of the body's own, which is served for each case
    const notice = ground ? uuid() : cancellation.notice;
    const of = servedAs(part);
    const said = ground && ({ decision: 'initiation-cancellation', ground, ...(of && { of }) } as const);
    const cancel = (acting: Acting<Case>): Promise<Case> =>
      this.cases.act('cancelInitiation', part.id, { ...acting, tx }, (file, at, deadlines) =>
        cancelInitiation(file, { ...cancellation, notice }, at, [], deadlines()),
      );
    const told = this.toldOf(cancellation, acting);
    if (told) return this.notices.follow(tx, part.id, told, cancel, onward);
    const { officer, at: cancelledAt } = acting;
    const begunAt = await this.cases.begunAt(tx, part.id);
    const at = cancelledAt && cancelledAt < begunAt ? begunAt : cancelledAt;
    const served = said && { also: this.decisions.serving(said, notice, officer, at) };
    await follow(
      tx,
      () => cancel({ officer, ...(at && { at }), ...served }),
      () => Promise.resolve(),
    );
  }

  /** What follows in a case follows in those that were split from it, where the law lets it. */
  private async inParts(tx: EntityManager, id: FileId, what: (part: FileId) => Promise<unknown>): Promise<void> {
    const parts = await this.cases.partsOf(tx, id);
    await this.alsoIn(
      tx,
      parts.map((part) => part.id),
      what,
    );
  }

  private async alsoIn(
    tx: EntityManager,
    parts: readonly FileId[],
    what: (part: FileId) => Promise<unknown>,
  ): Promise<void> {
    for (const part of parts)
      await follow(
        tx,
        () => what(part),
        () => Promise.resolve(),
      );
  }

  /** The body asks the procuracy above about what was decided of the case, and of those that were split from it (TTLT 04/2018 6(2)). */
  petitioned(id: FileId, { lodged, send }: Lodging, { officer, at, ...acting }: Acting<Case>): Promise<Case> {
    return this.desk.database.tx(officer, async (tx) => {
      const past = await this.cases.pastOf(tx, id);
      const lodge = (id: FileId, more?: Partial<Acting<Case>>) =>
        this.cases.act('petition', id, { officer, at, tx, ...more }, (file, at, _, history) =>
          petition(file, lodged, at, petitionable(history, past)),
        );
      const also = async (tx: EntityManager, file: Case, { history }: Before<Case>): Promise<void> => {
        const known = petitionable(history, past);
        return send?.(tx, file, petitionedDecision(known, lodged.notice, this.desk.acting(officer, at).at));
      };
      const file = await lodge(id, { ...acting, also });
      await this.inParts(tx, id, (part) => lodge(part));
      return file;
    });
  }

  /** The higher procuracy has answered a petition: an initiation that stands again ends each report that it came from, and its sender is told so (TTLT 04/2018 6(2)). */
  async answered(
    tx: EntityManager,
    id: FileId,
    answer: PetitionAnswer,
    { officer, at, ...acting }: Acting<Case>,
    told?: Told,
  ): Promise<Case> {
    const { status } = await this.cases.one(tx, id);
    const past = await this.cases.pastOf(tx, id);
    const record = (id: FileId, more?: Partial<Acting<Case>>) =>
      this.cases.act('recordPetition', id, { officer, at, tx, ...more }, (file, at, _, history) =>
        recordPetition(file, answer, at, petitionable(history, past)),
      );
    const file = await record(id, acting);
    await this.inParts(tx, id, (part) => record(part));
    const known = petitionable(await this.cases.recorded(tx, id), past);
    const overruled = told
      ? overruledAbove(known, answer, { ...told, at: this.desk.acting(officer, at).at }, file)
      : overruledOnPaper(known, known.findLast(isAnswer(answer)), file);
    for (const served of overruled) await this.overruled(tx, id, served, told !== undefined);
    if (overruled.length > 0) return this.cases.one(tx, id);
    if (status !== 'cancelled' || file.status === 'cancelled') return file;
    const { notice, number } = answer;
    await this.initiatedAgain(tx, file, notice, { officer, at });
    await this.tellBack(tx, file, { stands: true, notice, number }, { officer, at });
    return file;
  }

  /** A measure has ended with the answer itself, unless another body has the case, or is offered it, and is told; the procuracy is offered it; or the accused has gone on in another case here. */
  private async overruled(tx: EntityManager, id: FileId, served: OverruledAbove, isTold: boolean): Promise<void> {
    const { notice, by, terms } = served;
    const { accused, number, decidedAt } = terms;
    const where = await this.cases.whereIs(tx, id, accused);
    const file = await this.cases.one(tx, where);
    const isElsewhere = goesToAnotherBody(file);
    const told = { ...answeredBy({ notice, by, number, decidedAt }), accused: [accused] };
    if (terms.decision === 'approval-changed') {
      if (isTold || isElsewhere) return this.approvalChanged(tx, where, { notice, by, terms });
      await this.chargeChanged({ officer: this.desk.system, at: decidedAt, tx }, where, { notice, by, terms });
    } else if (isElsewhere || isOffered(file, accused)) {
      await this.notices.overtaken(tx, where, told);
      await this.notices.passOn(tx, where, { served: [served] });
    } else if (where !== id) {
      const { measure, ground, of = '' } = terms;
      if (await this.isOrderedAnew(tx, where, { accused, measure, of })) return;
      await this.notices.follow(tx, where, told, (acting) =>
        this.cases.act('endMeasure', where, acting, (file, at) =>
          endMeasure(file, { accused, measure, ground, exchange: notice, by, number }, at),
        ),
      );
    }
  }

  /** Of an order that was given since, the answer about the one before says nothing. */
  async isOrderedAnew(tx: EntityManager, id: FileId, order: Parameters<typeof isOrderedAnew>[1]): Promise<boolean> {
    return isOrderedAnew(petitionable(await this.cases.recorded(tx, id), await this.cases.pastOf(tx, id)), order);
  }

  /** The accused is charged with that crime, wherever they are investigated, here or at another body by then; what cannot be any more is noted (TTLT 04/2018 5(3)(a)). */
  approvalChanged(tx: EntityManager, about: FileId, served: ApprovalChanged): Promise<void> {
    const { notice, by, terms } = served;
    const { accused, number, decidedAt } = terms;
    const change = (acting: Acting<Case>, where: FileId) => this.chargeChanged(acting, where, served);
    const told = answeredBy({ notice, by, number, decidedAt });
    return this.notices.followAccused(tx, about, accused, told, change, { served: [served] });
  }

  private chargeChanged(acting: Acting<Case>, where: FileId, { by, terms }: ApprovalChanged): Promise<Case> {
    const { crime, accused, of } = terms;
    return this.cases.act('changeCharge', where, acting, (file, at) =>
      chargeChangedByProcuracy(file, { ...crime, accused, by, of }, at),
    );
  }

  /** There is the case again from which the reports had ended. */
  private async initiatedAgain(
    tx: EntityManager,
    { id, from: reports }: Pick<Case, 'id' | 'from'>,
    notice: string,
    { officer, at }: Acting<Case>,
  ): Promise<void> {
    for (const from of reports) {
      const report = await this.verifications.one(tx, from);
      const takenOver = report.status === 'transferred';
      if (report.outcome !== 'not-initiated' || (report.status !== 'resolved' && !takenOver)) continue;
      const { system } = this.desk;
      const outcome = { outcome: 'initiated', case: id } as const;
      await this.senders.tell(tx, report, outcome, this.desk.acting(officer, at));
      if (takenOver)
        await this.verifications.act('recordOutcome', from, { officer: system, tx, at }, (file, at, _, history) =>
          recordOutcome(file, { ...outcome, by: deciderIn(history) }, at),
        );
      else
        await this.verifications.act('reinstateInitiation', from, { officer: system, tx, at }, (file, at) =>
          reinstateInitiation(file, { case: id, notice }, at),
        );
    }
  }

  /**
   * The body from which the case came, or one merged into it, has the reports; what was split off here came from none. What the
   * procuracy has decided of the case `itself` that body had passed on.
   */
  private async tellBack(
    tx: EntityManager,
    { id }: Case,
    standing: Pick<Standing, 'stands' | 'notice' | 'number'>,
    { officer, at }: Acting<Case>,
    { itself = true } = {},
  ): Promise<void> {
    const acting = this.desk.acting(officer, at);
    for (const file of await this.cases.withMerged(tx, id)) {
      if (file === id && !itself) continue;
      const { reception, splitFrom, unit } = await this.cases.one(tx, file);
      const { from: to, file: about } = reception ?? {};
      if (splitFrom || !to || !about) continue;
      const terms = { ...standing, about, decidedAt: acting.at, unit };
      await this.exchanges.open(tx, initiationNotice, { to, file, terms }, acting);
    }
  }

  /** What the body to which a case had gone tells of its initiation. Throws for another. */
  async told(tx: EntityManager, { id, counterpart: by, terms }: Exchange<typeof initiationNotice>): Promise<void> {
    const { about, stands, notice, number, decidedAt: at } = terms;
    const { kind } = caseTransferHandover;
    const sent = await listExchanges(tx, { kind, side: 'opener', file: about, limit: 100 });
    if (!sent.some(({ counterpart, status }) => counterpart === by && GONE.includes(status)))
      throw new ExchangeNotFound('no case has gone to this agency');
    const acting = { officer: this.desk.system, at };
    const told = { notice: id, by, decision: stands ? 'initiation-stands-again' : 'initiation-cancelled', number };
    const file = await this.notices.show(tx, about, { ...told, decidedAt: at });
    const ofReports = stands
      ? file.from.map((from) => () => this.initiatedAgain(tx, { id: about, from: [from] }, notice, acting))
      : (await this.reportsOf(tx, about)).map(
          (report) => () => this.ended(tx, [report], { case: about, notice }, acting),
        );
    for (const ofReport of ofReports) await follow(tx, ofReport, () => Promise.resolve());
    await this.tellBack(tx, file, { stands, notice, number }, acting);
  }
}

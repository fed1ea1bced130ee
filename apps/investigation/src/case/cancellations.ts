import { type EventOf, type FileId, type initiationCancelled } from '@la-chan/contracts';
import { Desk, follow, type Acting, followIn } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CustodyNotices } from '../custody/custody-notices';
import { Decisions } from '../decisions';
import { isHere } from './accused';
import type { Case } from './case';
import { CaseNotices, type Onward } from './case-notices';
import { Cases } from './cases';
import { cancelInitiation } from './conclusion';
import { goesToAnotherBody } from './offered';
import { cancelRequalification, isOfItsOwn, restsOn, servedAs } from './qualification';
import { cancelResumption, type Overturned } from './resumption-cancellation';
import { InitiationStanding } from './initiation-standing';

/** Decisions that fall, with what rests on them. */
@Injectable()
export class Cancellations {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly decisions: Decisions,
    private readonly custodies: CustodyNotices,
    private readonly desk: Desk,
    private readonly initiations: InitiationStanding,
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
    await followIn(tx, parts, (part) =>
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
    await followIn(tx, parts, (part) =>
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
    const reports = await this.initiations.reportsOf(tx, id);
    const ofCase = administrative && reports.length === 0 && { administrative };
    const fallen = await this.fallen(tx, id, { ...cancellation, ...ofCase }, acting);
    const { notice, by } = cancellation;
    for (const part of await this.cases.partsOf(tx, id))
      if (part.status !== 'cancelled' && !isOfItsOwn(part, fallen))
        await this.apart(tx, cancellation, part, acting, onward);
    await this.freeHeld(tx, fallen, cancellation, acting);
    const revoked = { case: id, notice, ...(by && { by }), ...(administrative && { administrative }) };
    await this.initiations.ended(tx, reports, revoked, acting);
    const { number = fallen.number } = cancellation;
    await this.initiations.tellBack(tx, fallen, { stands: false, notice, number }, acting, { itself: !by });
    return fallen;
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
    await follow(tx, () => cancel({ officer, ...(at && { at }), ...served }));
  }
}

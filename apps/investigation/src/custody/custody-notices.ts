import type {
  custodyDetentionRefused,
  EventOf,
  FileId,
  Moment,
  procuracyDemanded,
  prosecutionNoticeReceived,
  supervisionNotice,
} from '@la-chan/contracts';
import { type Acting, type Exchange, Exchanges } from '@la-chan/messaging';
import { Desk, follow, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import { receiveRelease, recordDetention, recordDetentionRefusal, recordNotice } from './answers';
import { Custodies } from './custodies';
import { recordDemand, unanswered, type CustodyAct, type CustodyFile } from './custody';
import type { CustodyEvent } from './custody.events';

type Noted = EventOf<typeof prosecutionNoticeReceived>['data'];
type Told = Omit<Noted, 'overtaken'>;
type Decided = Extract<
  Exchange<typeof supervisionNotice>['terms'],
  { decision: 'custody-cancelled' | 'custody-released' }
>;

/** Of these nothing follows for whoever is held. */
const TELLS: readonly string[] = [
  'prosecutor-assigned',
  'conductor-assigned',
  'questioning-announced',
] satisfies Exchange<typeof supervisionNotice>['terms']['decision'][];

/** Has custodies follow what the procuracy decides; from what comes when one has ended nothing follows, and the file shows it. */
@Injectable()
export class CustodyNotices {
  constructor(
    private readonly custodies: Custodies,
    private readonly decisions: Decisions,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  follow(
    tx: EntityManager,
    id: FileId,
    told: Told,
    act: CustodyAct,
    decide: (file: CustodyFile, at: Moment) => readonly CustodyEvent[],
  ): Promise<void> {
    const acting = { officer: this.desk.system, tx, at: told.decidedAt };
    return follow(
      tx,
      () => this.custodies.act(act, id, acting, decide),
      () => this.note(tx, id, { ...told, overtaken: true }),
    );
  }

  private note(tx: EntityManager, id: FileId, told: Noted): Promise<CustodyFile> {
    return this.custodies.act('recordNotice', id, { officer: this.desk.system, tx, at: told.decidedAt }, (file, at) =>
      recordNotice(file, told, at),
    );
  }

  /** What is only told; what else is not about a custody has no effect on one. Throws for a procuracy that does not supervise it. */
  async noted(tx: EntityManager, id: FileId, told: Told): Promise<void> {
    const { unit } = await this.custodies.one(tx, id);
    this.decisions.procuracyOf(unit, told.by);
    await this.note(tx, id, TELLS.includes(told.decision) ? told : { ...told, overtaken: true });
  }

  /** The custody is to be extended, or cancelled; nothing follows where it has ended. Throws for a procuracy that does not supervise it. */
  async demanded(
    tx: EntityManager,
    id: FileId,
    told: Told,
    what: Pick<EventOf<typeof procuracyDemanded>['data'], 'demand' | 'of' | 'receivedAt'>,
  ): Promise<void> {
    const { notice, by, number } = told;
    const { unit } = await this.custodies.one(tx, id);
    this.decisions.procuracyOf(unit, by);
    const demand = { notice, by, number, ...what };
    await this.follow(tx, id, told, 'recordDemand', (file, at) => recordDemand(file, demand, at));
  }

  /** Of a custody that ends the procuracy decides no more: what was asked of it, and is not answered, is taken back. */
  async takenBack(tx: EntityManager, id: FileId, officer: Officer, at?: Moment): Promise<{ withdrawn?: string[] }> {
    const waiting = unanswered(await this.custodies.one(tx, id));
    const withdrawn = await this.exchanges.withdrawWaiting(tx, waiting, this.desk.acting(officer, at));
    return withdrawn.length > 0 ? { withdrawn } : {};
  }

  /** Whoever waits in custody for this order of detention is detained by it: of the custody the procuracy decides no more. */
  async detained(tx: EntityManager, told: Told): Promise<void> {
    const { notice: exchange, decidedAt: at } = told;
    const { system: officer } = this.desk;
    const id = await this.custodies.waitingFor(tx, exchange);
    if (!id) return;
    await follow(
      tx,
      async () => {
        const detention = { exchange, ...(await this.takenBack(tx, id, officer)) };
        await this.custodies.act('recordDetention', id, { officer, tx, at }, (file, at) =>
          recordDetention(file, detention, at),
        );
      },
      () => this.note(tx, id, { ...told, overtaken: true }),
    );
  }

  /** Whoever waits in custody for this order of detention is not detained. */
  async detentionRefused(
    tx: EntityManager,
    told: Told,
    refusal: Pick<EventOf<typeof custodyDetentionRefused>['data'], 'ground' | 'receivedAt'>,
  ): Promise<void> {
    const { notice: exchange } = told;
    const id = await this.custodies.waitingFor(tx, exchange);
    if (!id) return;
    await this.follow(tx, id, told, 'recordDetentionRefusal', (file, at) =>
      recordDetentionRefusal(file, { exchange, ...refusal }, at),
    );
  }

  /**
   * Whoever is in custody goes free at once with the charge, and the order of detention for which they wait falls with it
   * (TTLT 04/2018 5(3), 16(2)); also where the body itself cancels the initiation (BLTTHS 125(1)(a), 158(1)).
   */
  async setFree(
    tx: EntityManager,
    accused: FileId,
    decision: 'charge-cancelled' | 'initiation-cancelled',
    told: Told,
    receivedAt: Moment,
  ): Promise<void> {
    const held = await this.custodies.heldAs(tx, accused);
    if (!held) return;
    const { id, detention: exchange } = held;
    const { notice, by, number } = told;
    await (exchange && decision === 'charge-cancelled'
      ? this.follow(tx, id, told, 'recordDetentionRefusal', (file, at) =>
          recordDetentionRefusal(file, { exchange, ground: decision, receivedAt }, at),
        )
      : this.follow(tx, id, told, 'receiveRelease', (file, at) =>
          receiveRelease(file, { notice, by, number, decision, receivedAt }, at),
        ));
  }

  /** Throws for a procuracy that does not supervise the custody. */
  async released(
    tx: EntityManager,
    { id: notice, counterpart: by }: Pick<Exchange, 'id' | 'counterpart'>,
    { about, decision, number, decidedAt }: Decided,
    { now: receivedAt }: Acting,
  ): Promise<void> {
    const { unit } = await this.custodies.one(tx, about);
    this.decisions.procuracyOf(unit, by);
    await this.follow(tx, about, { notice, by, decision, number, decidedAt }, 'receiveRelease', (file, at) =>
      receiveRelease(file, { notice, by, number, decision, receivedAt }, at),
    );
  }
}

import { isDeepStrictEqual } from 'node:util';
import { dayOf, detentionNotice, type FileId, type Moment } from '@la-chan/contracts';
import {
  Exchanges,
  findExchange,
  offerTold,
  ownFile,
  toldSince,
  type Exchange,
  type Opening,
} from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import { CaseNotices } from './case-notices';
import { correct } from './case.corrections';
import { Cases } from './cases';
import { brought, broughtSince, orderThatCame, type InUse } from './detention';
import { goesToAnotherBody, goneBy, isMergedElsewhere } from './offered';
import { cameLast, freedElsewhere, freedHere } from './release';

/** What is written with an act. */
export type Also = (tx: EntityManager, file: Case) => Promise<void>;
type Notice = Exchange<typeof detentionNotice>;
type Told = Pick<Opening<typeof detentionNotice>['terms'], 'accused' | 'until' | 'since' | 'custody' | 'released'>;

/**
 * A detention or a release that is registered, or put right, once the file has gone: the procuracy to which it went is told
 * (TTLT 04/2018 18(2)(a)), or the body that investigates on, which follows (19(2)(a)).
 */
@Injectable()
export class LateDetentions {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    cases.whenRighted(async (tx, after, before, officer) => {
      if (!goneBy(after.file)) return;
      const stood = cases.detainedIn(before);
      for (const [accused, order] of cases.detainedIn(after))
        if (!isDeepStrictEqual(order, stood.get(accused)))
          await this.tellOrder(tx, after.file, accused, order, officer);
    });
  }

  telling(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    return async (tx, file) => {
      const order = goneBy(file) && (await this.cases.detainedAsItWent(tx, file.id)).get(accused);
      if (order) await this.tellOrder(tx, file, accused, order, officer, at);
    };
  }

  /** Whoever is free is detained by nobody. */
  releasing(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    const until = dayOf(this.desk.acting(officer, at).at);
    return (tx, file) => this.tell(tx, file, { accused, until, released: true }, officer, at);
  }

  /**
   * What the body that had the case tells of an order, which is used on here once the case has come; or the procuracy that
   * had its file, once that has come back.
   */
  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const offer = await offerTold(tx, notice);
    const isHere = offer.status === (offer.side === 'opener' ? 'completed' : 'active');
    if (isHere) await this.follow(tx, offer, notice);
  }

  /** What was told of an offer before the file was released. */
  async received(tx: EntityManager, offer: Exchange): Promise<void> {
    for (const notice of await toldSince(tx, detentionNotice, offer)) await this.follow(tx, offer, notice);
  }

  private follow(tx: EntityManager, offer: Exchange, { id: notice, counterpart: by, terms }: Notice): Promise<void> {
    const { accused, until, since, custody, released, number, decidedAt } = terms;
    const { system } = this.desk;
    const told = { notice, by, decision: released ? 'release' : 'detention', number, decidedAt };
    return this.notices.followAccused(tx, ownFile(offer), accused, told, async (acting, id) => {
      if (released) {
        const also = this.releasing(system, accused, decidedAt);
        const came = orderThatCame(await this.cases.recorded(tx, id), accused);
        const at = came && came.at > decidedAt ? came.at : acting.at; // no order ends before it was used here
        return this.cases.act('freeAccused', id, { ...acting, at, also }, (file, at) =>
          freedElsewhere(file, { accused, exchange: notice, by }, at),
        );
      }
      const also = this.telling(system, accused, decidedAt);
      const { accused: all } = await this.cases.one(tx, id);
      if (!all.some((one) => one.id === accused && one.detainedUntil))
        return this.cases.act('detain', id, { officer: system, tx, also }, (file, at, _, history) =>
          broughtSince(file, { accused, until }, at, freedHere(history, accused, cameLast(file, offer))),
        );
      const changes = { until, ...(since && { since }), ...(custody !== undefined && { custody }) };
      const putRight = { reason: 'wrong-entry', changes, told: { by, notice } } as const;
      return this.cases.act('correct', id, { officer: system, tx, also }, (file, at, _, history) =>
        correct(file, { ...putRight, repeatedIn: [], entry: brought(history, accused) }, at),
      );
    });
  }

  private tellOrder(
    tx: EntityManager,
    file: Case,
    accused: FileId,
    { until, ordered, since, custody }: InUse,
    officer: Officer,
    at?: Moment,
  ): Promise<void> {
    const told = goesToAnotherBody(file) && !isMergedElsewhere(file) ? { until: ordered, since, custody } : { until };
    return this.tell(tx, file, { accused, ...told }, officer, at);
  }

  private async tell(
    tx: EntityManager,
    file: Case,
    told: Told,
    officer: Officer,
    at: Moment | undefined,
  ): Promise<void> {
    const { id, handover, number, unit } = file;
    // An order is used by the procuracy, which has the file of both cases that it has merged; of a release the body there tells on.
    const of = isMergedElsewhere(file) && !told.released ? handover : (goneBy(file)?.exchange ?? handover);
    const offer = of ? await findExchange(tx, of) : undefined;
    if (!offer) return;
    const acting = this.desk.acting(officer);
    const terms = { of: offer.id, ...told, number, decidedAt: at ?? acting.at, unit };
    await this.exchanges.open(tx, detentionNotice, { to: offer.counterpart, file: id, terms }, acting);
  }
}

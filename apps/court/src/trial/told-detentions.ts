import { appealHandover, detentionNotice, type AgencyId, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange, offerTold, toldSince, type Acting as Said, type Exchange } from '@la-chan/messaging';
import { Desk, followDetentions, type Acting, type Officer } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Appeal } from '../appeal/appeal';
import { Appeals } from '../appeal/appeals';
import { goneBy as goneBack } from '../appeal/coercion';
import { freedHere as freedOnAppeal, recordDetention as recordOnAppeal } from '../appeal/detention';
import { coercionsGoneBy } from './coercion';
import { backSince, decidedHere, docketedLast, freedHere, recordDetention } from './detention';
import type { Trial } from './trial';
import { Trials } from './trials';

type Notice = Exchange<typeof detentionNotice>;
type Terms = Omit<Notice['terms'], 'of'>;
type Ordered = Pick<Terms, 'accused' | 'until'>;

/**
 * Detentions and releases that are told after a file was offered, or ordered here and registered, or put right, after it has
 * gone: known here, at either instance, once that is docketed, and passed on to the court of appeal or back.
 */
@Injectable()
export class ToldDetentions {
  constructor(
    private readonly trials: Trials,
    private readonly appeals: Appeals,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    followDetentions({ store: trials, goneBy: coercionsGoneBy }, desk, (...told) => this.tell(...told));
    followDetentions({ store: appeals, goneBy: goneBack }, desk, (...told) => this.tellBack(...told));
  }

  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const offer = await offerTold(tx, notice);
    if (offer.file) await this.record(tx, offer.file, offer, notice);
  }

  /** What was told of an offer before it was docketed. */
  async docketed(tx: EntityManager, file: FileId, offer: Exchange): Promise<void> {
    for (const notice of await toldSince(tx, detentionNotice, offer)) await this.record(tx, file, offer, notice);
  }

  /** An order of this court, as it stood when the file went. */
  telling(officer: Officer, accused: FileId, at: Moment | undefined): NonNullable<Acting<Trial>['also']> {
    return async (tx, file) => {
      const until = (await this.trials.detainedAsItWent(tx, file.id)).get(accused);
      if (until) await this.tell(tx, file, { accused, until }, this.desk.acting(officer, at));
    };
  }

  private record(tx: EntityManager, id: FileId, { kind, side }: Exchange, notice: Notice): Promise<void> {
    const isOnAppeal = kind === appealHandover.kind && side === 'receiver';
    return isOnAppeal ? this.recordOnAppeal(tx, id, notice) : this.recordHere(tx, id, notice, side);
  }

  private async recordOnAppeal(tx: EntityManager, id: FileId, { terms }: Notice): Promise<void> {
    const { accused: defendant, until, released = false, number } = terms;
    const told = { defendant, until, released, number };
    await this.appeals.act('recordDetention', id, { officer: this.desk.system, tx }, (file, at, _, history) =>
      recordOnAppeal(file, told, at, freedOnAppeal(history, defendant)),
    );
  }

  /** What the court of appeal has put right follows what this court had ordered before the file went up. */
  private async recordHere(
    tx: EntityManager,
    id: FileId,
    { id: notice, counterpart, terms }: Notice,
    side: Exchange['side'],
  ): Promise<void> {
    const { accused: defendant, until, released, decidedAt } = terms;
    const told = { notice, defendant, until, ...(released && { released }) };
    const trial = await this.trials.whereIs(tx, id, defendant);
    const since = docketedLast(trial);
    const at = released && (decidedAt > since ? decidedAt : since); // no clock runs before the file came
    const came = (history: readonly HistoryEntry[]) => (side === 'opener' ? backSince(history) : since);
    let before: readonly HistoryEntry[] = [];
    const after = await this.trials.act(
      'recordDetention',
      trial.id,
      { officer: this.desk.system, tx, ...(at && { at }) },
      (one, at, _, history) => {
        before = history;
        return recordDetention(one, told, at, freedHere(defendant, came(history), history));
      },
    );
    const { of: __, ...said } = terms;
    if (!decidedHere(defendant, came(before), before)) await this.passOn(tx, after, said, counterpart);
  }

  private tell(tx: EntityManager, file: Trial, told: Ordered, { at: decidedAt }: Said): Promise<void> {
    const { number, unit } = file;
    return this.passOn(tx, file, { ...told, number, decidedAt, unit });
  }

  /** With what the court of appeal has sent back. */
  private async tellBack(tx: EntityManager, file: Appeal, told: Ordered, { at: decidedAt }: Said): Promise<void> {
    const { id, sender, handover, number, unit } = file;
    const opening = { to: sender, file: id, terms: { ...told, of: handover, number, decidedAt, unit } };
    await this.exchanges.open(tx, detentionNotice, opening, this.desk.acting(this.desk.system));
  }

  private async passOn(tx: EntityManager, file: Trial, terms: Terms, from?: AgencyId): Promise<void> {
    const gone = coercionsGoneBy(file);
    const offer = gone && (await findExchange(tx, gone.exchange));
    if (!offer || offer.counterpart === from) return;
    const opening = { to: offer.counterpart, file: file.id, terms: { ...terms, of: offer.id } };
    await this.exchanges.open(tx, detentionNotice, opening, this.desk.acting(this.desk.system));
  }
}

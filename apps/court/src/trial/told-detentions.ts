import { appealHandover, detentionNotice, type AgencyId, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange, offerTold, toldSince, type Exchange } from '@la-chan/messaging';
import { Desk, type Acting, type Officer } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Appeals } from '../appeal/appeals';
import { freedHere as freedOnAppeal, recordDetention as recordOnAppeal } from '../appeal/detention';
import { coercionsGoneBy } from './coercion';
import { decidedHere, docketedLast, freedHere, recordDetention } from './detention';
import type { Trial } from './trial';
import { Trials } from './trials';

type Notice = Exchange<typeof detentionNotice>;
type Said = Omit<Notice['terms'], 'of'>;

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
    trials.whenRighted(async (tx, after, before, officer) => {
      if (!coercionsGoneBy(after.file)) return;
      const stood = trials.detainedIn(before);
      for (const [accused, until] of trials.detainedIn(after))
        if (until !== stood.get(accused))
          await this.tell(tx, after.file, { accused, until, decidedAt: desk.acting(officer).at });
    });
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
    const { at: decidedAt } = this.desk.acting(officer, at);
    return async (tx, file) => {
      const until = (await this.trials.detainedAsItWent(tx, file.id)).get(accused);
      if (until) await this.tell(tx, file, { accused, until, decidedAt });
    };
  }

  private record(tx: EntityManager, id: FileId, { kind }: Exchange, notice: Notice): Promise<void> {
    return kind === appealHandover.kind ? this.recordOnAppeal(tx, id, notice) : this.recordHere(tx, id, notice);
  }

  private async recordOnAppeal(tx: EntityManager, id: FileId, { terms }: Notice): Promise<void> {
    const { accused: defendant, until, released = false, number } = terms;
    const told = { defendant, until, released, number };
    await this.appeals.act('recordDetention', id, { officer: this.desk.system, tx }, (file, at, _, history) =>
      recordOnAppeal(file, told, at, freedOnAppeal(history, defendant)),
    );
  }

  private async recordHere(tx: EntityManager, id: FileId, { id: notice, counterpart, terms }: Notice): Promise<void> {
    const { accused: defendant, until, released, decidedAt } = terms;
    const told = { notice, defendant, until, ...(released && { released }) };
    const trial = await this.trials.whereIs(tx, id, defendant);
    const since = docketedLast(trial);
    const at = released && (decidedAt > since ? decidedAt : since); // no clock runs before the file came
    let before: readonly HistoryEntry[] = [];
    const after = await this.trials.act(
      'recordDetention',
      trial.id,
      { officer: this.desk.system, tx, ...(at && { at }) },
      (one, at, _, history) => {
        before = history;
        return recordDetention(one, told, at, freedHere(trial, defendant, history));
      },
    );
    const { of: __, ...said } = terms;
    if (!decidedHere(trial, defendant, before)) await this.passOn(tx, after, said, counterpart);
  }

  private tell(tx: EntityManager, file: Trial, told: Pick<Said, 'accused' | 'until' | 'decidedAt'>): Promise<void> {
    const { number, unit } = file;
    return this.passOn(tx, file, { ...told, number, unit });
  }

  private async passOn(tx: EntityManager, file: Trial, terms: Said, from?: AgencyId): Promise<void> {
    const gone = coercionsGoneBy(file);
    const offer = gone && (await findExchange(tx, gone.exchange));
    if (!offer || offer.counterpart === from) return;
    const opening = { to: offer.counterpart, file: file.id, terms: { ...terms, of: offer.id } };
    await this.exchanges.open(tx, detentionNotice, opening, this.desk.acting(this.desk.system));
  }
}

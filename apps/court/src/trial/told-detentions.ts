import { detentionNotice, type FileId } from '@la-chan/contracts';
import { offerTold, toldSince, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordDetention } from './detention';
import { Trials } from './trials';

type Notice = Exchange<typeof detentionNotice>;

/** Detentions and releases that the procuracy tells after it has offered a file: known here once that is docketed. */
@Injectable()
export class ToldDetentions {
  constructor(
    private readonly trials: Trials,
    private readonly desk: Desk,
  ) {}

  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const offer = await offerTold(tx, notice);
    if (offer.file) await this.record(tx, offer.file, notice);
  }

  /** What was told of an offer before it was docketed. */
  async docketed(tx: EntityManager, trial: FileId, offer: Exchange): Promise<void> {
    for (const notice of await toldSince(tx, detentionNotice, offer)) await this.record(tx, trial, notice);
  }

  private async record(tx: EntityManager, id: FileId, { id: notice, terms }: Notice): Promise<void> {
    const { accused: defendant, until, released, decidedAt } = terms;
    const told = { notice, defendant, until, ...(released && { released }) };
    const trial = await this.trials.whereIs(tx, id, defendant);
    const since = trial.docketedAgainAt.at(-1) ?? trial.docketedAt;
    const at = released && (decidedAt > since ? decidedAt : since); // no clock runs before the file came
    await this.trials.act(
      'recordDetention',
      trial.id,
      { officer: this.desk.system, tx, ...(at && { at }) },
      (one, at) => recordDetention(one, told, at),
    );
  }
}

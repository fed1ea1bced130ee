import { dayOf, detentionNotice, type AgencyId, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange, offerTold, toldSince, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, followDetentions, type Officer } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { cameLast, decidedHere, freedHere, receivedLast, recordDetention } from './detention';
import { goneBy } from './offered';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

type Notice = Exchange<typeof detentionNotice>;
/** What is written with an act. */
type Also = (tx: EntityManager, file: ProsecutionFile) => Promise<void>;

/**
 * Detentions and releases that are told after a file was offered or returned, or ordered here and registered, or put right,
 * after that: known here once that is received, and passed on where it has gone on, or back.
 */
@Injectable()
export class ToldDetentions {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    followDetentions({ store: files, goneBy }, desk, (...told) => this.tell(...told));
  }

  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const offer = await offerTold(tx, notice);
    if (offer.file) await this.record(tx, offer.file, offer, notice);
  }

  /** What was told of an offer before it was accepted; the file after that. */
  async received(tx: EntityManager, file: ProsecutionFile, offer: Exchange): Promise<ProsecutionFile> {
    let after = file;
    for (const notice of await toldSince(tx, detentionNotice, offer))
      after = await this.record(tx, file.id, offer, notice);
    return after;
  }

  /** An order of this procuracy, as it stood when the file went. */
  telling(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    return async (tx, file) => {
      const until = (await this.files.detainedAsItWent(tx, file.id)).get(accused);
      if (until) await this.tell(tx, file, { accused, until }, this.desk.acting(officer, at));
    };
  }

  /** Whoever is free is detained by nobody. */
  releasing(officer: Officer, accused: FileId, at: Moment | undefined): Also {
    const acting = this.desk.acting(officer, at);
    return (tx, file) => this.tell(tx, file, { accused, until: dayOf(acting.at), released: true }, acting);
  }

  private tell(
    tx: EntityManager,
    file: ProsecutionFile,
    told: Pick<Notice['terms'], 'accused' | 'until' | 'released'>,
    { at: decidedAt }: Acting,
  ): Promise<void> {
    const { number, unit } = file;
    return this.passOn(tx, file, { ...told, number, decidedAt, unit });
  }

  private async record(
    tx: EntityManager,
    id: FileId,
    offer: Exchange,
    { id: notice, counterpart, terms }: Notice,
  ): Promise<ProsecutionFile> {
    const { accused, until, released, decidedAt } = terms;
    const told = { notice, accused, until, ...(released && { released }) };
    const file = await this.files.whereIs(tx, id, accused);
    const since = receivedLast(file);
    const at = released && (decidedAt > since ? decidedAt : since); // no clock runs before the file came
    const came = cameLast(file, offer);
    let before: readonly HistoryEntry[] = [];
    const after = await this.files.act(
      'recordDetention',
      file.id,
      { officer: this.desk.system, tx, ...(at && { at }) },
      (one, at, _, history) => {
        before = history;
        return recordDetention(one, told, at, freedHere(accused, came, history));
      },
    );
    if (!decidedHere(accused, came, before)) await this.passOn(tx, after, terms, counterpart);
    return after;
  }

  /** What another procuracy tells to which the file was transferred goes back on the way on which that had come. */
  private async passOn(
    tx: EntityManager,
    prosecuted: ProsecutionFile,
    terms: Omit<Notice['terms'], 'of'>,
    from?: AgencyId,
  ): Promise<void> {
    const { id: file, status, handover } = prosecuted;
    const gone = goneBy(prosecuted);
    let offer = gone && (await findExchange(tx, gone.exchange));
    if (offer?.counterpart === from && status === 'transferred' && handover) offer = await findExchange(tx, handover);
    if (!offer || offer.counterpart === from) return;
    const acting = this.desk.acting(this.desk.system);
    const opening = { to: offer.counterpart, file, terms: { ...terms, of: offer.id } };
    await this.exchanges.open(tx, detentionNotice, opening, acting);
  }
}

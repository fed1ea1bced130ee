import { dayOf, detentionNotice, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, findExchange, offerTold, toldSince, type Acting, type Exchange } from '@la-chan/messaging';
import { Desk, type Officer } from '@la-chan/platform';
import type { HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decidedHere, receivedLast, recordDetention } from './detention';
import type { ProsecutionFile, ProsecutionStatus } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

type Notice = Exchange<typeof detentionNotice>;
/** What is written with an act. */
type Also = (tx: EntityManager, file: ProsecutionFile) => Promise<void>;

/** Where the court is offered the file, or has it; another procuracy. */
const WITH_COURT: readonly ProsecutionStatus[] = ['indicted', 'handed-over'];
const WITH_PROCURACY: readonly ProsecutionStatus[] = ['transferring', 'transferred'];

/** Detentions and releases that are told after a file was offered, or ordered here and registered after that: known here once that is received, and passed on where it has gone on. */
@Injectable()
export class ToldDetentions {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  async told(tx: EntityManager, notice: Notice): Promise<void> {
    const offer = await offerTold(tx, notice);
    if (offer.file) await this.record(tx, offer.file, notice);
  }

  /** What was told of an offer before it was accepted; the file after that. */
  async received(tx: EntityManager, file: ProsecutionFile, offer: Exchange): Promise<ProsecutionFile> {
    let after = file;
    for (const notice of await toldSince(tx, detentionNotice, offer)) after = await this.record(tx, file.id, notice);
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

  private async record(tx: EntityManager, id: FileId, { id: notice, terms }: Notice): Promise<ProsecutionFile> {
    const { accused, until, released, decidedAt } = terms;
    const told = { notice, accused, until, ...(released && { released }) };
    const file = await this.files.whereIs(tx, id, accused);
    const since = receivedLast(file);
    const at = released && (decidedAt > since ? decidedAt : since); // no clock runs before the file came
    let before: readonly HistoryEntry[] = [];
    const after = await this.files.act(
      'recordDetention',
      file.id,
      { officer: this.desk.system, tx, ...(at && { at }) },
      (one, at, _, history) => {
        before = history;
        return recordDetention(one, told, at);
      },
    );
    if (!decidedHere(file, accused, before)) await this.passOn(tx, after, terms);
    return after;
  }

  private async passOn(
    tx: EntityManager,
    { id: file, status, indictment, transfer }: ProsecutionFile,
    terms: Omit<Notice['terms'], 'of'>,
  ): Promise<void> {
    const of = WITH_COURT.includes(status) ? indictment : WITH_PROCURACY.includes(status) ? transfer : null;
    const offer = of && (await findExchange(tx, of));
    if (!offer) return;
    const acting = this.desk.acting(this.desk.system);
    const opening = { to: offer.counterpart, file, terms: { ...terms, of: offer.id } };
    await this.exchanges.open(tx, detentionNotice, opening, acting);
  }
}

import { detentionNotice, type FileId } from '@la-chan/contracts';
import { ExchangeNotFound, findExchange, toldSince, type Exchange } from '@la-chan/messaging';
import { Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordDetention } from './detention';
import type { ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';

/** Detentions that the investigation tells after it has offered a file: known here once that is received. */
@Injectable()
export class ToldDetentions {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly desk: Desk,
  ) {}

  async told(tx: EntityManager, notice: Exchange<typeof detentionNotice>): Promise<void> {
    const offer = await findExchange(tx, notice.terms.of);
    if (offer?.counterpart !== notice.counterpart) throw new ExchangeNotFound('it was not offered by this agency');
    if (offer.file) await this.record(tx, offer.file, notice);
  }

  /** What was told of an offer before it was accepted; the file after that. */
  async received(tx: EntityManager, file: ProsecutionFile, offer: Exchange): Promise<ProsecutionFile> {
    let after = file;
    for (const notice of await toldSince(tx, detentionNotice, offer)) after = await this.record(tx, file.id, notice);
    return after;
  }

  private record(
    tx: EntityManager,
    file: FileId,
    { id: notice, terms: { accused, until } }: Exchange<typeof detentionNotice>,
  ): Promise<ProsecutionFile> {
    return this.files.act('recordDetention', file, { officer: this.desk.system, tx }, (one, at) =>
      recordDetention(one, { notice, accused, until }, at),
    );
  }
}

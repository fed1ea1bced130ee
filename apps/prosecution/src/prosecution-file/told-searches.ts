import type { FileId } from '@la-chan/contracts';
import { Directory, Exchanges, findExchange, type Exchange } from '@la-chan/messaging';
import { Desk, type Found, SearchesTold, type Wanted } from '@la-chan/platform';
import { isSearched, noEarlier, searchedSince } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordArrest, recordWanted } from './arrest';
import { receivedLast } from './detention';
import { goneOn } from './offered';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';
import { ProsecutionFiles } from './prosecution-files';
import { ProsecutionPost } from './prosecution-post';

interface Whereabouts {
  readonly file: ProsecutionFile;
  readonly told: readonly Exchange[];
  readonly one: ProsecutedAccused | undefined;
}

/** Who is searched for on the demand of this procuracy, or in a file that came here, is wanted, and was found; whoever has the file by then is told. */
@Injectable()
export class ToldSearches extends SearchesTold {
  constructor(
    private readonly files: ProsecutionFiles,
    private readonly post: ProsecutionPost,
    exchanges: Exchanges,
    desk: Desk,
    directory: Directory,
  ) {
    super(exchanges, desk, directory);
  }

  protected async recordWanted(tx: EntityManager, id: FileId, notice: Wanted, demanded: boolean): Promise<void> {
    const { accused, ground, wantedAt, cancelled } = notice.terms;
    const { file, told, one } = await this.where(tx, id, accused);
    for (const gone of told) await this.tellWanted(tx, file.id, gone, notice);
    if (!one || ((demanded || cancelled) && !isSearched(one))) return; // the matter goes on already
    const at = noEarlier(wantedAt, searchedSince(one), receivedLast(file));
    await this.files.act('recordWanted', file.id, { officer: this.desk.system, tx, at }, (file, at) =>
      recordWanted(file, { accused, ground, notice: notice.id, cancelled }, at),
    );
  }

  protected async recordFound(tx: EntityManager, id: FileId, notice: Found): Promise<void> {
    const { accused, how, foundAt } = notice.terms;
    const { file, told, one } = await this.where(tx, id, accused);
    for (const gone of told) await this.tellFound(tx, file.id, gone, notice);
    if (one && notice.terms.was)
      return this.files.putRightAlike(tx, file.id, (history) => this.foundRighted(history, notice));
    if (!one || !isSearched(one)) return; // the matter goes on already
    const at = noEarlier(foundAt, searchedSince(one), receivedLast(file));
    await this.files.act('recordArrest', file.id, { officer: this.desk.system, tx, at }, (file, at, deadlines) =>
      recordArrest(file, { accused, how, notice: notice.id }, deadlines(), at),
    );
  }

  /** The file in which this one is by now, and the exchanges by which that has gone on, or goes, and the procuracy beside the court has it; at another procuracy it is followed there alone. */
  private async where(tx: EntityManager, id: FileId, accused: FileId): Promise<Whereabouts> {
    const file = await this.files.whereIs(tx, id, accused);
    const on = goneOn(file);
    const gone = on && (await findExchange(tx, on.exchange));
    const below = file.status === 'handed-over' ? await this.post.trialHanded(tx, file) : undefined;
    const one = gone && file.status === 'transferred' ? undefined : file.accused.find((one) => one.id === accused);
    return { file, told: [gone, below].filter((one) => one !== undefined), one };
  }
}

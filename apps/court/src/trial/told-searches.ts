import { accusedFoundNotice, accusedWantedNotice, type FileId } from '@la-chan/contracts';
import { Directory, Exchanges, toldSince, type Exchange } from '@la-chan/messaging';
import { Desk, searchedIn } from '@la-chan/platform';
import { isSearched, noEarlier, searchedSince } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordArrest, recordWanted } from './arrest';
import { docketedLast } from './detention';
import { Trials } from './trials';

type Wanted = Exchange<typeof accusedWantedNotice>;
type Found = Exchange<typeof accusedFoundNotice>;

/** Who is searched for on the demand of this court, or in a file that came here, is wanted, and was found. */
@Injectable()
export class ToldSearches {
  constructor(
    private readonly trials: Trials,
    private readonly directory: Directory,
    private readonly desk: Desk,
    exchanges: Exchanges,
  ) {
    exchanges.on(accusedWantedNotice, { served: (notice, tx) => this.wanted(tx, notice) });
    exchanges.on(accusedFoundNotice, { served: (notice, tx) => this.found(tx, notice) });
  }

  /** What was told of an offer before it was docketed. */
  async docketed(tx: EntityManager, trial: FileId, offer: Exchange): Promise<void> {
    const wanted = (await toldSince(tx, accusedWantedNotice, offer, 'demand')).map((notice) => ({
      since: `${notice.openedAt} ${notice.id}`,
      record: () => this.recordWanted(tx, trial, notice, false),
    }));
    const found = (await toldSince(tx, accusedFoundNotice, offer, 'demand')).map((notice) => ({
      since: `${notice.openedAt} ${notice.id}`,
      record: () => this.recordFound(tx, trial, notice),
    }));
    for (const { record } of [...wanted, ...found].sort((a, b) => a.since.localeCompare(b.since))) await record();
  }

  private async wanted(tx: EntityManager, notice: Wanted): Promise<void> {
    const { file, demanded } = await searchedIn(tx, this.directory, notice);
    if (file) await this.recordWanted(tx, file, notice, demanded);
  }

  private async found(tx: EntityManager, notice: Found): Promise<void> {
    const { file } = await searchedIn(tx, this.directory, notice);
    if (file) await this.recordFound(tx, file, notice);
  }

  private async recordWanted(tx: EntityManager, id: FileId, notice: Wanted, demanded: boolean): Promise<void> {
    const { accused: defendant, ground, wantedAt, cancelled } = notice.terms;
    const file = await this.trials.whereIs(tx, id, defendant);
    const one = file.defendants.find(({ id }) => id === defendant);
    if (!one || ((demanded || cancelled) && !isSearched(one))) return; // the matter goes on already
    if (!demanded && one.searchDemandedAt) return; // of that the body tells by itself
    const at = noEarlier(wantedAt, searchedSince(one), docketedLast(file));
    await this.trials.act('recordWanted', file.id, { officer: this.desk.system, tx, at }, (file, at) =>
      recordWanted(file, { defendant, ground, notice: notice.id, cancelled }, at),
    );
  }

  private async recordFound(tx: EntityManager, id: FileId, notice: Found): Promise<void> {
    const { accused: defendant, how, foundAt } = notice.terms;
    const file = await this.trials.whereIs(tx, id, defendant);
    const one = file.defendants.find(({ id }) => id === defendant);
    if (!one || !isSearched(one)) return; // the matter goes on already
    const at = noEarlier(foundAt, searchedSince(one), docketedLast(file));
    await this.trials.act('recordArrest', file.id, { officer: this.desk.system, tx, at }, (file, at, deadlines) =>
      recordArrest(file, { defendant, how, notice: notice.id }, deadlines(), at),
    );
  }
}

import type { FileId } from '@la-chan/contracts';
import { Directory, Exchanges } from '@la-chan/messaging';
import { Desk, type Found, SearchesTold, type Wanted } from '@la-chan/platform';
import { isSearched, noEarlier, searchedSince } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordArrest, recordWanted } from './arrest';
import { docketedLast } from './detention';
import { Trials } from './trials';

/** Who is searched for on the demand of this court, or in a file that came here, is wanted, and was found. */
@Injectable()
export class ToldSearches extends SearchesTold {
  constructor(
    private readonly trials: Trials,
    private readonly desk: Desk,
    directory: Directory,
    exchanges: Exchanges,
  ) {
    super(exchanges, directory);
  }

  protected async recordWanted(tx: EntityManager, id: FileId, notice: Wanted, demanded: boolean): Promise<void> {
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

  protected async recordFound(tx: EntityManager, id: FileId, notice: Found): Promise<void> {
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

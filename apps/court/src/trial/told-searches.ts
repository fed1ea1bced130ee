import type { FileId, Moment } from '@la-chan/contracts';
import { Directory, Exchanges, findExchange } from '@la-chan/messaging';
import { Desk, type Found, SearchesTold, type Wanted } from '@la-chan/platform';
import { isSearched, noEarlier, searchedSince, type WithSearch } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Appeal } from '../appeal/appeal';
import { Appeals } from '../appeal/appeals';
import { recordArrest as recordArrestOnAppeal, recordWanted as recordWantedOnAppeal } from '../appeal/search';
import { recordArrest, recordWanted } from './arrest';
import { appealedBy } from './coercion';
import { docketedLast } from './detention';
import type { Trial } from './trial';
import { Trials } from './trials';

/** Who is searched for on the demand of this court, or in a file that came here, is wanted, and was found, at either instance; the court of appeal that has the file by then is told. */
@Injectable()
export class ToldSearches extends SearchesTold {
  constructor(
    private readonly trials: Trials,
    private readonly appeals: Appeals,
    desk: Desk,
    directory: Directory,
    exchanges: Exchanges,
  ) {
    super(exchanges, desk, directory);
  }

  protected async recordWanted(tx: EntityManager, id: FileId, notice: Wanted, demanded: boolean): Promise<void> {
    const { accused: defendant, ground, wantedAt, cancelled } = notice.terms;
    const wanted = { defendant, ground, notice: notice.id, cancelled };
    const isNews = (one: WithSearch): boolean =>
      (demanded || !one.searchDemandedAt) && (isSearched(one) || !(demanded || cancelled));
    if (await this.appeals.has(tx, id)) {
      const { file, one } = await this.onAppeal(tx, id, defendant);
      if (!one || !isNews(one)) return;
      await this.appeals.act('recordWanted', id, this.acted(tx, wantedAt, file, one), (file, at) =>
        recordWantedOnAppeal(file, wanted, at),
      );
      return;
    }
    const { file, gone, one } = await this.onTrial(tx, id, defendant);
    if (!demanded && one?.searchDemandedAt) return; // of that the body tells by itself
    if (gone) await this.tellWanted(tx, file.id, gone, notice);
    if (!one || !isNews(one)) return; // the matter goes on already
    await this.trials.act('recordWanted', file.id, this.acted(tx, wantedAt, file, one), (file, at) =>
      recordWanted(file, wanted, at),
    );
  }

  protected async recordFound(tx: EntityManager, id: FileId, notice: Found): Promise<void> {
    const { accused: defendant, how, foundAt } = notice.terms;
    const found = { defendant, how, notice: notice.id };
    if (await this.appeals.has(tx, id)) {
      const { file, one } = await this.onAppeal(tx, id, defendant);
      if (one && notice.terms.was)
        return this.appeals.putRightAlike(tx, id, (history) => this.foundRighted(history, notice));
      if (!one || !isSearched(one)) return;
      await this.appeals.act('recordArrest', id, this.acted(tx, foundAt, file, one), (file, at) =>
        recordArrestOnAppeal(file, found, at),
      );
      return;
    }
    const { file, gone, one } = await this.onTrial(tx, id, defendant);
    if (gone) await this.tellFound(tx, file.id, gone, notice);
    if (one && notice.terms.was)
      return this.trials.putRightAlike(tx, file.id, (history) => this.foundRighted(history, notice));
    if (!one || !isSearched(one)) return; // the matter goes on already
    await this.trials.act('recordArrest', file.id, this.acted(tx, foundAt, file, one), (file, at, deadlines) =>
      recordArrest(file, found, deadlines(), at),
    );
  }

  /** The trial in which this one is by now, and the handover by which that goes, or went, up. */
  private async onTrial(tx: EntityManager, id: FileId, defendant: FileId) {
    const file = await this.trials.whereIs(tx, id, defendant);
    const up = appealedBy(file);
    const gone = up && (await findExchange(tx, up.exchange));
    return { file, gone, one: file.defendants.find(({ id }) => id === defendant) };
  }

  /** Nobody of an appeal from which nothing follows any more. */
  private async onAppeal(tx: EntityManager, id: FileId, defendant: FileId) {
    const file = await this.appeals.one(tx, id);
    const isOver = file.status === 'decided' || file.status === 'voided';
    return { file, one: isOver ? undefined : file.defendants.find(({ id }) => id === defendant) };
  }

  private acted(tx: EntityManager, toldAt: Moment, file: Trial | Appeal, one: WithSearch) {
    return { officer: this.desk.system, tx, at: noEarlier(toldAt, searchedSince(one), docketedLast(file)) };
  }
}

import { accusedFoundNotice, accusedWantedNotice, type FileId } from '@la-chan/contracts';
import { type Directory, type Exchange, type Exchanges, toldSince } from '@la-chan/messaging';
import { foundRighted, type HistoryEntry } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';
import type { Desk } from './desk';
import { searchedIn } from './demanded';

/** The body tells whom it searches for, or does no more. */
export type Wanted = Exchange<typeof accusedWantedNotice>;
/** It tells who was found. */
export type Found = Exchange<typeof accusedFoundNotice>;

/** What is told of searches, recorded in the file that a demand, or a handover, has brought it to. */
export abstract class SearchesTold {
  protected constructor(
    private readonly exchanges: Exchanges,
    protected readonly desk: Desk,
    directory: Directory,
  ) {
    exchanges.on(accusedWantedNotice, {
      served: async (notice, tx) => {
        const { file, demanded } = await searchedIn(tx, directory, notice);
        if (file) await this.recordWanted(tx, file, notice, demanded);
      },
    });
    exchanges.on(accusedFoundNotice, {
      served: async (notice, tx) => {
        const { file } = await searchedIn(tx, directory, notice);
        if (file) await this.recordFound(tx, file, notice);
      },
    });
  }

  /** What was told of an offer before it was accepted, in its order. */
  async received(tx: EntityManager, file: FileId, offer: Exchange): Promise<void> {
    const wanted = (await toldSince(tx, accusedWantedNotice, offer, 'demand')).map((notice) => ({
      since: `${notice.openedAt} ${notice.id}`,
      record: () => this.recordWanted(tx, file, notice, false),
    }));
    const found = (await toldSince(tx, accusedFoundNotice, offer, 'demand')).map((notice) => ({
      since: `${notice.openedAt} ${notice.id}`,
      record: () => this.recordFound(tx, file, notice),
    }));
    for (const { record } of [...wanted, ...found].sort((a, b) => a.since.localeCompare(b.since))) await record();
  }

  /** To whoever has the file since, by the handover with which it has gone. */
  protected async tellWanted(tx: EntityManager, file: FileId, gone: Exchange, { terms }: Wanted): Promise<void> {
    const opening = { to: gone.counterpart, file, terms: { ...terms, demand: gone.id } };
    await this.exchanges.open(tx, accusedWantedNotice, opening, { ...this.acting(), at: terms.wantedAt });
  }

  protected async tellFound(tx: EntityManager, file: FileId, gone: Exchange, { terms }: Found): Promise<void> {
    const opening = { to: gone.counterpart, file, terms: { ...terms, demand: gone.id } };
    await this.exchanges.open(tx, accusedFoundNotice, opening, { ...this.acting(), at: terms.foundAt });
  }

  /** The corrections by which a file follows when somebody was found, as is told now. */
  protected foundRighted(history: readonly HistoryEntry[], { id: notice, counterpart: by, terms }: Found) {
    return foundRighted(history, terms, { by, notice });
  }

  private acting() {
    return this.desk.acting(this.desk.system);
  }

  /** `demanded`: on the demand of this agency itself. */
  protected abstract recordWanted(tx: EntityManager, file: FileId, notice: Wanted, demanded: boolean): Promise<void>;

  protected abstract recordFound(tx: EntityManager, file: FileId, notice: Found): Promise<void>;
}

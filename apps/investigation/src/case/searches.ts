import {
  accusedFoundNotice,
  accusedWanted,
  accusedWantedNotice,
  type FileId,
  type Moment,
  type SearchEnd,
} from '@la-chan/contracts';
import { Exchanges, type Acting } from '@la-chan/messaging';
import { type Before, Desk } from '@la-chan/platform';
import { putRight } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pursued, type SearchDemand } from './accused';
import type { Case } from './case';
import { CaseNotices, type Onward, type Told } from './case-notices';
import { Cases } from './cases';
import { recordNotice } from './notices';

/** What a procuracy or a court learns of the search that it has demanded. */
@Injectable()
export class Searches {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** Of each in the case in which they are now; of who is wanted already it is told back at once. */
  async demanded(
    tx: EntityManager,
    about: FileId,
    { accused: those = [], ...told }: Told,
    onward?: Onward,
  ): Promise<void> {
    const { notice, by } = told;
    for (const one of those) {
      const also = async (tx: EntityManager, file: Case, { history }: Before<Case>): Promise<void> => {
        const isTheirs = ({ type, data }: { type: string; data?: Readonly<Record<string, unknown>> }): boolean =>
          type === accusedWanted.type && data?.['accused'] === one;
        const since = putRight(history).findLast(isTheirs)?.at;
        if (since) await this.tell(tx, file, one, [{ notice, by }], { wantedAt: since });
      };
      const noted = { ...told, accused: [one] };
      await this.notices.followAccused(
        tx,
        about,
        one,
        told,
        (acting, id) =>
          this.cases.act('recordNotice', id, { ...acting, also }, (file, at) => recordNotice(file, noted, at)),
        onward,
      );
    }
  }

  /** They are wanted from now on. */
  async wanted(tx: EntityManager, file: Case, accused: FileId, at: Moment): Promise<void> {
    const { searchDemands = [] } = pursued(file, accused);
    await this.tell(tx, file, accused, searchDemands, { wantedAt: at });
  }

  /** The search for somebody, as this case was, was without grounds (TTLT 04/2018 5(1), (2)). */
  async cancelled(tx: EntityManager, before: Case, accused: FileId, wantedAt: Moment): Promise<void> {
    const { searchDemands = [] } = before.accused.find(({ id }) => id === accused) ?? {};
    await this.tell(tx, before, accused, searchDemands, { wantedAt, cancelled: true });
  }

  /** They are found. */
  async found(
    tx: EntityManager,
    { id: file, unit }: Case,
    demands: readonly SearchDemand[],
    found: { accused: FileId; how: SearchEnd },
    acting: Acting,
  ): Promise<void> {
    for (const { notice: demand, by: to } of demands) {
      const terms = { ...found, demand, foundAt: acting.at, unit };
      await this.exchanges.open(tx, accusedFoundNotice, { to, file, terms }, acting);
    }
  }

  private async tell(
    tx: EntityManager,
    { id: file, unit, accused: all }: Case,
    accused: FileId,
    demands: readonly SearchDemand[],
    said: { readonly wantedAt: Moment; readonly cancelled?: true },
  ): Promise<void> {
    const ground = all.find(({ id }) => id === accused)?.wanted?.ground;
    if (!ground) return;
    const acting = this.desk.acting(this.desk.system);
    for (const { notice: demand, by: to } of demands) {
      const terms = { demand, accused, ground, ...said, unit };
      await this.exchanges.open(tx, accusedWantedNotice, { to, file, terms }, acting);
    }
  }
}

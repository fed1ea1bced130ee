import {
  accusedFoundNotice,
  accusedWantedNotice,
  caseFileHandover,
  type FileId,
  type Moment,
  type SearchEnd,
} from '@la-chan/contracts';
import { Exchanges, findExchange, listExchanges, type Acting } from '@la-chan/messaging';
import { type Before, Desk } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SearchDemand } from './accused';
import type { Case } from './case';
import { CaseNotices, type Onward, type Told } from './case-notices';
import { Cases } from './cases';
import { recordNotice } from './notices';
import { goneBy } from './offered';
import { foundAnew, wantedSince } from './search';

/** What a procuracy or a court learns of the search that it has demanded, and whoever has the file of any. */
@Injectable()
export class Searches {
  constructor(
    private readonly cases: Cases,
    private readonly notices: CaseNotices,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {
    cases.whenRighted(async (tx, after, before, officer) => {
      for (const { accused, is, was } of foundAnew(after.history, before.history))
        await this.tellFoundAnew(tx, after.file, { accused, foundAt: is, was }, desk.acting(officer));
    });
  }

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
        const since = wantedSince(history, one);
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

  /** Of each in the case in which they are now: they were found, as procuracy or court knows on paper. */
  async endDemanded(tx: EntityManager, about: FileId, { accused: those = [], ...told }: Told): Promise<void> {
    for (const one of those) {
      const noted = { ...told, accused: [one] };
      await this.notices.followAccused(tx, about, one, told, (acting, id) =>
        this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, noted, at)),
      );
    }
  }

  /** They are wanted from now on. */
  async wanted(tx: EntityManager, file: Case, accused: FileId, at: Moment): Promise<void> {
    await this.tell(tx, file, accused, await this.told(tx, file, accused), { wantedAt: at });
  }

  /** The search for somebody, as this case was, was without grounds (TTLT 04/2018 5(1), (2)). */
  async cancelled(tx: EntityManager, before: Case, accused: FileId, wantedAt: Moment): Promise<void> {
    await this.tell(tx, before, accused, await this.told(tx, before, accused), { wantedAt, cancelled: true });
  }

  /** They are found, who were searched for in this case as it was. */
  async found(
    tx: EntityManager,
    before: Case,
    found: { accused: FileId; how: SearchEnd },
    acting: Acting,
  ): Promise<void> {
    const { id: file, unit } = before;
    for (const { notice: demand, by: to } of await this.told(tx, before, found.accused)) {
      const terms = { ...found, demand, foundAt: acting.at, unit };
      await this.exchanges.open(tx, accusedFoundNotice, { to, file, terms }, acting);
    }
  }

  /** Whoever was told that they are found, when that was instead. */
  private async tellFoundAnew(
    tx: EntityManager,
    { id: file }: Case,
    anew: { readonly accused: FileId; readonly foundAt: Moment; readonly was: Moment },
    acting: Acting,
  ): Promise<void> {
    for (const { counterpart: to, terms } of await this.toldFound(tx, file)) {
      if (terms.accused !== anew.accused || terms.foundAt !== anew.was) continue;
      await this.exchanges.open(tx, accusedFoundNotice, { to, file, terms: { ...terms, ...anew } }, acting);
    }
  }

  private async toldFound(tx: EntityManager, file: FileId) {
    const { kind, terms } = accusedFoundNotice;
    const told = await listExchanges(tx, { kind, side: 'opener', file, limit: 100 });
    return told.map((one) => ({ ...one, terms: terms.parse(one.terms) }));
  }

  /** By their demands; the procuracy to which the file has gone, or goes, by that where it has demanded nothing: it passes on what it is told. */
  private async told(tx: EntityManager, file: Case, accused: FileId): Promise<readonly SearchDemand[]> {
    const { searchDemands = [] } = file.accused.find(({ id }) => id === accused) ?? {};
    const gone = goneBy(file);
    const offer = gone?.kind === caseFileHandover ? await findExchange(tx, gone.exchange) : undefined;
    if (!offer || searchDemands.some(({ by }) => by === offer.counterpart)) return searchDemands;
    return [...searchDemands, { notice: offer.id, by: offer.counterpart }];
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

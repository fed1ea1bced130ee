import {
  caseTransferHandover,
  ServedSince,
  type AgencyId,
  type AppName,
  type EventOf,
  type FileId,
  type GrantedSince,
  type prosecutionNoticeReceived,
} from '@la-chan/contracts';
import { Exchanges, findExchange, listExchanges } from '@la-chan/messaging';
import { Desk, follow, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import type { Case } from './case';
import { Cases } from './cases';
import { recordNotice } from './notices';
import { goneBy } from './offered';

/** A decision of the procuracy about a case, or a demand of the court, as it came here. */
type Told = Omit<EventOf<typeof prosecutionNoticeReceived>['data'], 'overtaken'>;

/** Has cases follow what the procuracy decides. From what comes when a case has moved on nothing follows, and the case shows it; another body that has it is told, and follows. */
@Injectable()
export class CaseNotices {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** Throws for a procuracy that does not supervise the case, and for a court that does not try what happened there. */
  async assertMayTell(tx: EntityManager, about: FileId, by: AgencyId, app: AppName = 'prosecution'): Promise<void> {
    const { unit } = await this.cases.one(tx, about);
    this.decisions.competent(app, unit, by);
  }

  /** Not from before the case was initiated, split off, or came from another body. */
  async follow(
    tx: EntityManager,
    id: FileId,
    told: Told,
    what: (acting: Acting<Case>) => Promise<unknown>,
  ): Promise<void> {
    const begunAt = await this.cases.begunAt(tx, id);
    const at = told.decidedAt < begunAt ? begunAt : told.decidedAt;
    const acting = { officer: this.desk.system, tx, at };
    await follow(
      tx,
      () => what(acting),
      () => this.overtaken(tx, id, told),
    );
    const served = await this.holding(tx, told);
    if (served) await this.passOn(tx, id, served);
  }

  /** What holds of what was only noted since the file of a case was offered last: served here, or on the body from which it came. */
  async servedSinceOffered(tx: EntityManager, id: FileId): Promise<ServedSince[]> {
    const noted = await this.cases.overtakenSinceOffered(tx, id);
    if (noted.length === 0) return [];
    const passedOn = await this.passedOn(tx, id);
    const all: ServedSince[] = [];
    for (const told of noted) {
      const served = (await this.holding(tx, told)) ?? passedOn.find(({ notice }) => notice === told.notice);
      if (served) all.push(served);
    }
    return all;
  }

  /** What has come after the case from the body that had it before. */
  private async passedOn(tx: EntityManager, file: FileId): Promise<ServedSince[]> {
    const { kind } = caseTransferHandover;
    const came = (await listExchanges(tx, { kind, side: 'receiver', status: 'active', file, limit: 100 })).at(-1);
    const dossiers = came ? await this.exchanges.readable(tx, caseTransferHandover, came.id) : [];
    return dossiers.flatMap(({ served = [] }) => served);
  }

  /** As it was served here, where it holds also at another body. */
  private async holding(
    tx: EntityManager,
    { notice, by }: Pick<Told, 'notice' | 'by'>,
  ): Promise<ServedSince | undefined> {
    const { terms } = (await findExchange(tx, notice)) ?? {};
    return ServedSince.safeParse({ notice, by, terms }).data;
  }

  /** In the case in which this accused is now, whichever unit that is of. */
  async followAccused(
    tx: EntityManager,
    about: FileId,
    accused: FileId,
    told: Omit<Told, 'accused'>,
    what: (acting: Acting<Case>, id: FileId) => Promise<unknown>,
  ): Promise<void> {
    const id = await this.cases.whereIs(tx, about, accused);
    await this.follow(tx, id, { ...told, accused: [accused] }, (acting) => what(acting, id));
  }

  /** What is only noted, in the case or where it goes on now. */
  note(tx: EntityManager, id: FileId, told: Told): Promise<void> {
    return this.follow(tx, id, told, (acting) =>
      this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, told, at)),
    );
  }

  /** Nothing follows from it here, which is noted once. */
  async overtaken(tx: EntityManager, id: FileId, told: Told): Promise<Case> {
    const file = await this.cases.one(tx, id);
    const isNoted = file.overtaken.some(({ notice }) => notice === told.notice);
    return isNoted ? file : this.show(tx, id, { ...told, overtaken: true });
  }

  /** In a case that does not rest on it alone, so that no other body has to follow it either. */
  show(tx: EntityManager, id: FileId, told: EventOf<typeof prosecutionNoticeReceived>['data']): Promise<Case> {
    const acting = { officer: this.desk.system, tx, at: told.decidedAt };
    return this.cases.act('recordNotice', id, acting, (file, at) => recordNotice(file, told, at));
  }

  /** Goes after a case that another body of the platform has, or is offered. */
  async passOn(tx: EntityManager, id: FileId, served: ServedSince): Promise<void> {
    await this.supplement(tx, id, { served: [served] });
  }

  /** So does an extension that its procuracy grants by then (BLTTHS 172(2), 173(2)). */
  async passGrantOn(tx: EntityManager, id: FileId, granted: GrantedSince): Promise<void> {
    await this.supplement(tx, id, { granted: [granted] });
  }

  private async supplement(
    tx: EntityManager,
    id: FileId,
    more: { served: ServedSince[] } | { granted: GrantedSince[] },
  ): Promise<void> {
    const gone = goneBy(await this.cases.one(tx, id));
    if (gone?.kind !== caseTransferHandover) return;
    const { exchange, dossier } = gone;
    const acting = this.desk.acting(this.desk.system);
    await this.exchanges.supplement(tx, caseTransferHandover, exchange, { ...dossier, ...more }, acting);
  }
}

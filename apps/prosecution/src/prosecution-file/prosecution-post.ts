import {
  caseFileHandover,
  prosecutionNotice,
  type AgencyId,
  type Crime,
  type FileId,
  type PersonData,
  type ReturnGround,
} from '@la-chan/contracts';
import { Exchanges, findExchange, type Acting, type Opening } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ProsecutedAccused, ProsecutionFile } from './prosecution-file';

type Terms = Opening<typeof prosecutionNotice>['terms'];
type Said<T> = T extends Terms ? Omit<T, 'about' | 'number' | 'decidedAt' | 'unit'> : never;
interface Told {
  readonly notice: string | null;
  readonly number: string;
}

/** What this procuracy tells the body that investigated and the court; a file brought in at go-live came from nobody here. */
@Injectable()
export class ProsecutionPost {
  constructor(private readonly exchanges: Exchanges) {}

  /** A decision is sent to the body that investigated (BLTTHS 240(2), 249(3)). */
  async serve(tx: EntityManager, file: ProsecutionFile, told: Told, said: Said<Terms>, acting: Acting): Promise<void> {
    const { sender, from } = file;
    if (sender && from[0]) await this.notify(tx, file, { to: sender, about: from[0] }, told, said, acting);
  }

  /** The court that has the file, and its trial. */
  async court(
    tx: EntityManager,
    { indictment }: ProsecutionFile,
  ): Promise<{ to: AgencyId; about: FileId } | undefined> {
    return indictment ? this.whoServed(tx, indictment) : undefined;
  }

  /** The court that has served a decision here, and its trial, which may be one of those who were tried apart. */
  async whoServed(tx: EntityManager, notice: string): Promise<{ to: AgencyId; about: FileId } | undefined> {
    const exchange = await findExchange(tx, notice);
    return exchange?.counterpartFile ? { to: exchange.counterpart, about: exchange.counterpartFile } : undefined;
  }

  async notify(
    tx: EntityManager,
    { id, unit }: ProsecutionFile,
    { to, about }: { to: AgencyId; about: FileId },
    { notice, number }: Told,
    said: Said<Terms>,
    acting: Acting,
  ): Promise<void> {
    if (!notice) return;
    const terms = { ...said, about, number, decidedAt: acting.at, unit };
    await this.exchanges.open(tx, prosecutionNotice, { id: notice, to, file: id, terms }, acting);
  }

  async returned(
    tx: EntityManager,
    { handover, demandedBy, splitFrom, accused }: ProsecutionFile,
    { ground, number, demand }: { ground: ReturnGround; number: string; demand: string },
    acting: Acting,
    charged?: Crime & { id: FileId; person: PersonData },
  ): Promise<void> {
    if (!handover) return;
    // The body goes on using the order to its own last day (TTLT 04/2018 19(1)).
    const detained = accused
      .filter(isHere)
      .flatMap(({ id, detained }) => (detained ? [{ accused: id, until: detained.until }] : []));
    const answer = {
      outcome: 'returned',
      by: charged ? 'procuracy' : (demandedBy ?? 'procuracy'),
      ground,
      number,
      decidedAt: acting.at,
      // The file of the others, under the same handover, stays where it is.
      ...(splitFrom && { accused: accused.map(({ id }) => id) }),
      ...(detained.length > 0 && { detained }),
      ...(charged && { charged: [{ id: charged.id, article: charged.article, clause: charged.clause }] }),
    } as const;
    const persons = charged ? [{ id: charged.id, person: charged.person }] : [];
    await this.exchanges.complete(tx, caseFileHandover, handover, answer, acting, { text: demand, persons });
  }

  /** Of every accused of whom it is known how it ended, also of those who never came before the court. */
  async ended(
    tx: EntityManager,
    { handover, accused }: ProsecutionFile,
    { outcome, by, number }: { outcome: 'judged' | 'terminated'; by: AgencyId; number: string },
    acting: Acting,
  ): Promise<void> {
    if (!handover) return;
    const each = accused.flatMap(({ id, state, outcome }) => {
      const how = outcome ?? (state === 'suspended' ? state : null);
      return how ? [{ accused: id, outcome: how }] : [];
    });
    const answer = { outcome, by, number, decidedAt: acting.at, accused: each };
    await this.exchanges.complete(tx, caseFileHandover, handover, answer, acting);
  }
}

const isHere = ({ state }: ProsecutedAccused): boolean => state !== 'split-off' && state !== 'merged';

import { supervisionNotice, type FileId, type Moment } from '@la-chan/contracts';
import { Exchanges, type Opening } from '@la-chan/messaging';
import { type Before, Desk, type Officer } from '@la-chan/platform';
import type { Deadline, HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Supervision, SupervisionAct } from './supervision';
import type { SupervisionEvent } from './supervision.events';
import { Supervisions } from './supervisions';

/** An officer's decision in a supervision, with its reasons. */
export interface Reasoned {
  readonly id: FileId;
  readonly officer: Officer;
  readonly ifMatch?: number;
  readonly decision: { readonly occurredAt?: Moment | undefined; readonly number: string; readonly reasons: string };
}
/** The decision with the notice that serves it. */
interface Served {
  readonly exchange: string;
  readonly number: string;
}
/** Reasons alone, or with the person whom they are about. */
type Dossier = NonNullable<Opening<typeof supervisionNotice>['dossier']>;
type Terms = Opening<typeof supervisionNotice>['terms'];
/** `about`: where it is not what is supervised. */
type Said<T> = T extends Terms ? Omit<T, 'about' | 'number' | 'decidedAt' | 'unit'> & { about?: FileId } : never;

/** What this procuracy decides and demands is served on the body whose file it supervises; the reasons are sealed. */
@Injectable()
export class SupervisionPost {
  constructor(
    private readonly supervisions: Supervisions,
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** Tells the body something that has no reasons of its own, in the transaction of the act; the number is that of the supervision where it has none either. */
  tell(
    said: Said<Terms>,
    officer: Officer,
    at: Moment | undefined,
    own?: { readonly id: string; readonly number: string },
  ) {
    return async (tx: EntityManager, { id, agency: to, from, number: itsNumber, unit }: Supervision): Promise<void> => {
      const acting = this.desk.acting(officer, at);
      const { number = itsNumber, id: notice } = own ?? {};
      const terms = { about: from[0] ?? id, ...said, number, decidedAt: acting.at, unit };
      const opening = { to, file: id, terms, ...(notice && { id: notice }) };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
    };
  }

  /** Does an act whose decision is served, in the transaction of the act. */
  serve(
    act: SupervisionAct,
    { id, officer, decision: { occurredAt: at, number, reasons }, ...matching }: Reasoned,
    saidOn: (file: Supervision, before: Supervision) => Said<Terms>,
    decide: (
      file: Supervision,
      served: Served,
      at: Moment,
      deadlines: () => readonly Deadline[],
      history: readonly HistoryEntry[],
    ) => SupervisionEvent[],
    {
      exchange = uuid(),
      tx: within,
      ...more
    }: Pick<Dossier, 'person'> & { exchange?: string; tx?: EntityManager } = {},
  ): Promise<Supervision> {
    const also = async (tx: EntityManager, file: Supervision, before: Before<Supervision>): Promise<void> => {
      const { agency: to, from, unit } = file;
      const acting = this.desk.acting(officer, at);
      const terms = { about: from[0] ?? id, ...saidOn(file, before.file), number, decidedAt: acting.at, unit };
      const opening = { id: exchange, to, file: id, terms, dossier: { reasons, ...more } };
      await this.exchanges.open(tx, supervisionNotice, opening, acting);
    };
    return this.supervisions.act(
      act,
      id,
      { officer, at, also, ...matching, ...(within && { tx: within }) },
      (file, at, deadlines, history) => decide(file, { exchange, number }, at, deadlines, history),
    );
  }
}

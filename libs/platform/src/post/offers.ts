import {
  type AgencyId,
  type DraftEvent,
  type ExchangeKind,
  type FileId,
  itemsAlong,
  type ListedItem,
  type Moment,
  type RejectionReason,
} from '@la-chan/contracts';
import {
  asPutRight,
  ExchangeNotFound,
  Exchanges,
  findExchange,
  ownFile,
  type Acting as Said,
  type Exchange,
} from '@la-chan/messaging';
import type { Rejected } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Desk } from '../files/desk';
import type { Acting } from '../files/files';
import type { Store } from '../files/store';
import { AccessLog } from '../officers/access-log';
import type { Officer } from '../officers/officer';
import { Refused } from '../problems/refused';

interface RejectionOf {
  readonly occurredAt?: Moment | undefined;
  readonly reason: RejectionReason;
  readonly missing?: FileId[] | undefined;
}

/** What is missing is named by the list that came along; nothing else is (BLTTHS 276(1)(b)). */
function assertListed({ reason, missing = [] }: RejectionOf, listed: readonly ListedItem[]): void {
  const law = 'BLTTHS 276(1)(b); TTLT 04/2018 36(2)';
  if (reason === 'missing-items' && listed.length > 0 && missing.length === 0)
    throw new Refused('missing-not-named', { law, field: '/missing' });
  const unlisted = missing.findIndex((id) => !listed.some(({ item }) => item === id));
  if (unlisted >= 0) throw new Refused('not-listed', { law, field: `/missing/${unlisted}` });
}

/** Handovers from both sides: what is offered to this agency, and what its own files wait for. */
@Injectable()
export class Offers {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly accessLog: AccessLog,
    private readonly desk: Desk,
  ) {}

  /** An offer of this kind to this agency, as its sender has put it right since; not found also where the officer may not see its unit. */
  async find<Kind extends ExchangeKind>(tx: EntityManager, kind: Kind, id: string): Promise<Exchange<Kind>> {
    const exchange = await findExchange(tx, id);
    if (exchange?.kind !== kind.kind || exchange.side !== 'receiver') throw new ExchangeNotFound('no such offer');
    return asPutRight(tx, exchange);
  }

  /** Opens what came sealed with it; the reading is logged with its purpose. */
  read<Kind extends ExchangeKind>(
    officer: Officer,
    kind: Kind,
    id: string,
    purpose: string,
  ): Promise<{ dossiers: z.output<Kind['dossier']>[] }> {
    return this.desk.database.tx(officer, async (tx) => {
      await this.find(tx, kind, id);
      await this.accessLog.record(tx, officer, 'read-person', id, purpose);
      return { dossiers: await this.exchanges.dossiers(tx, kind, id) };
    });
  }

  async reject(
    officer: Officer,
    kind: ExchangeKind,
    id: string,
    { occurredAt, ...rejection }: RejectionOf,
  ): Promise<void> {
    await this.desk.database.tx(officer, async (tx) => {
      const { terms } = await this.find(tx, kind, id);
      assertListed(rejection, z.object(itemsAlong).parse(terms).items ?? []);
      await this.exchanges.reject(tx, id, rejection, this.desk.acting(officer, occurredAt));
    });
  }

  /** Withdraws what a file of this agency offers, at any moment before its release. */
  withdraw<File>(
    store: Store<File, 'withdraw'>,
    id: FileId,
    acting: Required<Pick<Acting<File>, 'officer' | 'ifMatch'>> & Pick<Acting<File>, 'also'>,
    exchangeOf: (file: File) => string | null,
    decide: (file: File, at: Moment) => readonly DraftEvent[],
  ): Promise<File> {
    return this.desk.database.tx(acting.officer, async (tx) => {
      const exchange = exchangeOf(await store.get(acting.officer, id));
      if (exchange) await this.exchanges.withdraw(tx, exchange, this.desk.acting(acting.officer));
      return store.act('withdraw', id, { ...acting, tx }, decide);
    });
  }

  /** What its receiver answers to an offer: it is released as soon as it is accepted, and taken back when it is rejected. */
  answered<File>(
    store: Store<File, 'release' | 'takeBack'>,
    law: {
      release: (file: File, to: AgencyId, at: Moment) => readonly DraftEvent[];
      takeBack: (file: File, rejection: Rejected, at: Moment) => readonly DraftEvent[];
    },
  ) {
    const { system: officer } = this.desk;
    return {
      accepted: async (exchange: Exchange, tx: EntityManager, acting: Said): Promise<void> => {
        await this.exchanges.release(tx, exchange.id, { ...acting, at: acting.now });
        await store.act('release', ownFile(exchange), { officer, tx }, (file, at) =>
          law.release(file, exchange.counterpart, at),
        );
      },
      rejected: async (exchange: Exchange, tx: EntityManager): Promise<void> => {
        await store.act('takeBack', ownFile(exchange), { officer, tx }, (file, at) => law.takeBack(file, exchange, at));
      },
    };
  }

  /** What the sender of an accepted offer says: it releases the file to this agency, or withdraws it. */
  decided<File>(
    store: Store<File, 'takeUp' | 'void'>,
    law: {
      takeUp: (file: File, at: Moment) => readonly DraftEvent[];
      voidOffer: (file: File, at: Moment) => readonly DraftEvent[];
    },
    afterVoid?: (file: File, tx: EntityManager, exchange: Exchange) => Promise<void>,
  ) {
    const { system: officer } = this.desk;
    return {
      released: async (exchange: Exchange, tx: EntityManager): Promise<void> => {
        await store.act('takeUp', ownFile(exchange), { officer, tx }, law.takeUp);
      },
      withdrawn: async (exchange: Exchange, tx: EntityManager): Promise<void> => {
        if (!exchange.file) return; // not accepted yet
        const file = await store.act('void', exchange.file, { officer, tx }, law.voidOffer);
        await afterVoid?.(file, tx, exchange);
      },
    };
  }
}

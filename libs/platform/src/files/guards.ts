import type { DraftEvent, ExchangeKind, FileId, Guarded, Moment } from '@la-chan/contracts';
import { Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import type { GuardAct, WithGuarded } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Desk } from './desk';
import { tellGone, type Gone } from './gone';
import type { Store } from './store';

/** A file, and those that were split from it. */
interface WithApart {
  withApart(tx: EntityManager, id: FileId): Promise<FileId[]>;
}

/** Files of one procedure: their store, its law, in which statuses they are told, where a file has gone on, and in which it was merged; `beside`: tells whoever has one of their own of it. */
interface GuardedFiles<File> {
  readonly store: Store<File, GuardAct> & WithApart;
  readonly record: (file: File, coming: readonly Guarded[], at: Moment) => readonly DraftEvent[];
  readonly isTold: (file: File) => boolean;
  readonly goneOn?: (file: File) => Gone | undefined;
  readonly into?: (file: File) => FileId | null;
  readonly beside?: (tx: EntityManager, file: File, guarded: readonly Guarded[], said: Said) => Promise<void>;
}

interface Dossier {
  readonly guarded?: readonly Guarded[] | undefined;
}

interface Decided {
  readonly released: (exchange: Exchange, tx: EntityManager, said: Said) => Promise<void>;
  readonly supplemented: (exchange: Exchange, tx: EntityManager, said: Said, dossier?: never) => Promise<void>;
}

/** Who is kept secret or protected is so wherever the file of the case goes: what is decided of it since follows, to whoever went apart as well (TTLT 01/2017 4(5); BLTTHS 486). */
@Injectable()
export class Guards {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** A file comes by such handovers. */
  come<Of extends Decided, File extends WithGuarded>(
    kind: ExchangeKind & { readonly dossier: z.ZodType<Dossier> },
    files: GuardedFiles<File>,
    decided: Of,
  ) {
    const released: Decided['released'] = async (exchange, tx, said) => {
      await decided.released(exchange, tx, said);
      const dossiers = await this.exchanges.readable(tx, kind, exchange.id);
      const guarded = dossiers.flatMap((one) => one.guarded ?? []);
      await this.told(tx, files, ownFile(exchange), { guarded }, said);
    };
    const supplemented = async (exchange: Exchange, tx: EntityManager, said: Said, dossier?: Dossier) => {
      await decided.supplemented(exchange, tx, said, dossier as never);
      if (exchange.file) await this.told(tx, files, exchange.file, dossier, said);
    };
    return { ...decided, released, supplemented };
  }

  /** It is said of a file that is here. */
  async told<File extends WithGuarded>(
    tx: EntityManager,
    files: GuardedFiles<File>,
    id: FileId,
    { guarded = [] }: Dossier = {},
    said: Said,
  ): Promise<void> {
    if (guarded.length === 0) return;
    for (const one of await files.store.withApart(tx, id)) await this.record(tx, files, one, guarded, said);
  }

  private async record<File extends WithGuarded>(
    tx: EntityManager,
    files: GuardedFiles<File>,
    id: FileId,
    guarded: readonly Guarded[],
    said: Said,
  ): Promise<void> {
    const { store, record, isTold, goneOn, into, beside } = files;
    if (!isTold(await store.one(tx, id))) return;
    const also = async (tx: EntityManager, file: File): Promise<void> => {
      await tellGone(this.exchanges, tx, goneOn?.(file), { guarded }, said);
      await beside?.(tx, file, guarded, said);
      const merged = into?.(file);
      if (merged) await this.told(tx, files, merged, { guarded }, said);
    };
    const acting = { officer: this.desk.system, tx, also };
    await store.act('recordGuards', id, acting, (file, at) => record(file, guarded, at));
  }
}

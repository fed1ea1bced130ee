import type {
  AssistanceSettled,
  DraftEvent,
  EndedCoercion,
  EvidenceTaken,
  ExchangeKind,
  FileId,
} from '@la-chan/contracts';
import { Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import type { Coercing, CoercionAct } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Desk } from './desk';
import { EvidenceResults } from './evidence-results';
import type { Gone } from './gone';
import type { Holding } from './store';

/**
 * Files of one procedure: their store and its law, the list of those whose measures stand, and where a file has gone. The law
 * ends also what goes with a file on offer. `onward`: the file in which whoever has left this one with it is.
 */
interface CoercedFiles<File, List extends string> {
  readonly store: Holding<File, CoercionAct, List>;
  readonly law: Coercing<File, DraftEvent>;
  readonly whose: List;
  readonly goneBy: (file: File) => Gone | undefined;
  readonly onward?: (tx: EntityManager, file: File, order: string) => Promise<File>;
}

/** What follows a file: results for which it waits, and what had ended of what it names. */
interface Supplement {
  readonly evidence?: readonly EvidenceTaken[] | undefined;
  readonly assistance?: readonly AssistanceSettled[] | undefined;
  readonly ended?: readonly EndedCoercion[] | undefined;
}

interface Decided {
  readonly released: (exchange: Exchange, tx: EntityManager) => Promise<void>;
}

/** The end of a coercive measure that is registered once its file has gone ends it where it stands by then (BLTTHS 174(4), 241, 278(1)). */
@Injectable()
export class EndedCoercions {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {}

  /** A file comes by such handovers: what had ended before its release ends with that. */
  come<Of extends Decided, File, List extends string>(
    kind: ExchangeKind & { readonly dossier: z.ZodType<Supplement> },
    coerced: CoercedFiles<File, List>,
    decided: Of,
  ) {
    const released = async (exchange: Exchange, tx: EntityManager, said: Said): Promise<void> => {
      await decided.released(exchange, tx);
      for (const { ended = [] } of await this.exchanges.readable(tx, kind, exchange.id))
        await this.told(tx, coerced, ownFile(exchange), ended, said);
    };
    return { ...decided, released, supplemented: this.supplemented(coerced) };
  }

  /** What the other agency says once its file is here, or is here again. */
  supplemented<File, List extends string>(coerced: CoercedFiles<File, List>) {
    return async ({ file }: Exchange, tx: EntityManager, said: Said, dossier?: Supplement): Promise<void> => {
      await this.results.told(tx, dossier, said);
      if (file) await this.told(tx, coerced, file, dossier?.ended ?? [], said);
    };
  }

  /** What the agency has told that had the file before: it ends here, and is passed on where the file goes or has gone. */
  async told<File, List extends string>(
    tx: EntityManager,
    { store, law, whose, goneBy, onward }: CoercedFiles<File, List>,
    id: FileId,
    ended: readonly EndedCoercion[],
    said: Said,
  ): Promise<void> {
    if (ended.length === 0) return;
    const { system: officer } = this.desk;
    for (const one of ended) {
      const here: FileId[] = [];
      for (const each of await store.holding(tx, 'endCoercion', whose, { coercions: [{ order: one.order }] }))
        if (law.holds(await store.one(tx, each), one.order)) here.push(each);
      for (const each of here) {
        const after = await store.act('endCoercion', each, { officer, tx }, (file, at) =>
          law.endCoercion(file, one, at),
        );
        await this.tell(tx, goneBy(after), one, said);
      }
      if (here.length > 0) continue;
      const file = await store.one(tx, id);
      await this.tell(tx, goneBy(onward ? await onward(tx, file, one.order) : file), one, said);
    }
  }

  /** Whoever has the file. */
  async tell(tx: EntityManager, gone: Gone | undefined, ended: EndedCoercion, said: Said): Promise<void> {
    if (!gone) return;
    const { kind, exchange, dossier } = gone;
    await this.exchanges.supplement(tx, kind, exchange, { ...dossier, ended: [ended] }, said);
  }
}

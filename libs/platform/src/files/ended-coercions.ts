import type { DraftEvent, EndedCoercion } from '@la-chan/contracts';
import { Exchanges, type Acting as Said } from '@la-chan/messaging';
import type { Coercing, CoercionAct } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Desk } from './desk';
import type { Gone } from './evidence-results';
import type { Holding } from './store';

/** Files of one procedure: their store and its law, the list of those whose measures stand, and where a file has gone. */
export interface CoercedFiles<File, List extends string> {
  readonly store: Holding<File, CoercionAct, List>;
  readonly law: Coercing<File, DraftEvent>;
  readonly whose: List;
  readonly goneBy: (file: File) => Gone | undefined;
}

/** The end of a coercive measure that is registered once its file has gone ends it where it stands by then (BLTTHS 174(4), 241, 278(1)). */
@Injectable()
export class EndedCoercions {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly desk: Desk,
  ) {}

  /** What the agency has told that had the file before: it ends here, and is passed on where the file goes or has gone. */
  async told<File, List extends string>(
    tx: EntityManager,
    { store, law, whose, goneBy }: CoercedFiles<File, List>,
    file: File,
    ended: readonly EndedCoercion[],
    said: Said,
  ): Promise<void> {
    const { system: officer } = this.desk;
    for (const one of ended) {
      const here = await store.holding(tx, 'endCoercion', whose, { coercions: [{ order: one.order }] });
      for (const id of here) {
        const after = await store.act('endCoercion', id, { officer, tx }, (file, at) => law.endCoercion(file, one, at));
        await this.tell(tx, goneBy(after), one, said);
      }
      if (here.length === 0) await this.tell(tx, goneBy(file), one, said);
    }
  }

  /** Whoever has the file. */
  async tell(tx: EntityManager, gone: Gone | undefined, ended: EndedCoercion, said: Said): Promise<void> {
    if (!gone) return;
    const { kind, exchange, dossier } = gone;
    await this.exchanges.supplement(tx, kind, exchange, { ...dossier, ended: [ended] }, said);
  }
}

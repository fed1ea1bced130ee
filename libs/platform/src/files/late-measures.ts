import type {
  AssistanceSettled,
  DraftEvent,
  EndedCoercion,
  EndedMeasure,
  EntryCorrected,
  EvidenceTaken,
  ExchangeKind,
  FileId,
  Moment,
  OrderedCoercion,
  OrderedMeasure,
} from '@la-chan/contracts';
import { Exchanges, ownFile, type Acting as Said, type Exchange } from '@la-chan/messaging';
import {
  coercionEndRighted,
  coercionRighted,
  measureEndRighted,
  measureRighted,
  measuresReadAnew,
  wasUnder,
  type Coercing,
  type CoercionAct,
  type ToldOfMeasures,
  type UnderMeasures,
} from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Desk } from './desk';
import { EvidenceResults } from './evidence-results';
import type { Filed, Recorded } from './file-table';
import { tellGone, type Gone } from './gone';
import type { Righting } from './store';

/** An order of which whose it is, or an end, coercive or preventive. */
export type Followed = OrderedCoercion | OrderedMeasure | EndedCoercion | EndedMeasure;

/**
 * Files of one procedure: their store and its law, the list of those whose measures stand, and where a file has gone. The law
 * takes and ends also what goes with a file on offer. `onward`: the file in which whoever has left this one with it is.
 */
interface CoercedFiles<File, List extends string> {
  readonly store: Righting<File, CoercionAct | 'recordMeasure' | 'endMeasure' | 'correct', List>;
  readonly law: Coercing<File, DraftEvent>;
  /** Somebody in the file is under a preventive measure; nothing where their matter is elsewhere. */
  readonly recordMeasure: (file: File, ordered: OrderedMeasure, at: Moment) => readonly DraftEvent[];
  /** Ends a preventive measure of somebody in the file; nothing where nobody is under it there. */
  readonly endMeasure: (file: File, ended: EndedMeasure, at: Moment) => readonly DraftEvent[];
  readonly whose: List;
  readonly goneBy: (file: File) => Gone | undefined;
  readonly onward?: (tx: EntityManager, file: File, told: Followed) => Promise<File>;
}

type Deciding<File> = Parameters<Righting<File, string, string>['act']>[3];

/** What follows a file: results for which it waits, what had been ordered that it does not name, and what had ended of what it names. */
interface Supplement extends ToldOfMeasures {
  readonly evidence?: readonly EvidenceTaken[] | undefined;
  readonly assistance?: readonly AssistanceSettled[] | undefined;
}

interface Decided {
  readonly released: (exchange: Exchange, tx: EntityManager) => Promise<void>;
}

/** The order of a coercive or a preventive measure that is registered once the file has gone stands where that is by then; the end of one ends it there (BLTTHS 126, 174(4), 241, 278(1); TTLT 04/2018 20). */
@Injectable()
export class LateMeasures {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly results: EvidenceResults,
    private readonly desk: Desk,
  ) {}

  /** A file comes by such handovers: what had been ordered, or had ended, before its release is so with that. */
  come<Of extends Decided, File, List extends string>(
    kind: ExchangeKind & { readonly dossier: z.ZodType<Supplement> },
    coerced: CoercedFiles<File, List>,
    decided: Of,
  ) {
    const released = async (exchange: Exchange, tx: EntityManager, said: Said): Promise<void> => {
      await decided.released(exchange, tx);
      for (const followed of await this.exchanges.readable(tx, kind, exchange.id))
        await this.told(tx, coerced, exchange, followed, said);
    };
    return { ...decided, released, supplemented: this.supplemented(coerced) };
  }

  /** What the other agency says once its file is here, or is here again. */
  supplemented<File, List extends string>(coerced: CoercedFiles<File, List>) {
    return async (exchange: Exchange, tx: EntityManager, said: Said, dossier?: Supplement): Promise<void> => {
      await this.results.told(tx, dossier, said);
      if (exchange.file) await this.told(tx, coerced, exchange, dossier, said);
    };
  }

  /** What the agency has told that had the file before: it stands, or ends, here, and is passed on where the file goes or has gone. */
  async told<File, List extends string>(
    tx: EntityManager,
    files: CoercedFiles<File, List>,
    exchange: Exchange,
    { ordered = [], ended = [], orderedMeasures = [], endedMeasures = [] }: Supplement = {},
    said: Said,
  ): Promise<void> {
    const { store, law, whose } = files;
    const id = ownFile(exchange);
    const by = { by: exchange.counterpart, notice: exchange.id };
    const having = async (act: 'recordCoercion' | 'recordMeasure', accused: FileId): Promise<FileId[]> => {
      const here: FileId[] = [];
      for (const each of await store.holding(tx, act, whose, { id: accused }))
        if (law.has(await store.one(tx, each), accused)) here.push(each);
      return here;
    };
    for (const one of ordered) {
      if (await this.righted(tx, files, one.accused, (history) => coercionRighted(history, one, by))) continue;
      const here = await having('recordCoercion', one.accused);
      const decide: Deciding<File> = (file, at) => law.recordCoercion(file, one, at);
      await this.doneIn(tx, files, here, 'recordCoercion', decide, { id, one, told: { ordered: [one] } }, said);
    }
    for (const one of orderedMeasures) {
      if (await this.righted(tx, files, one.accused, (history) => measureRighted(history, one, by))) continue;
      const here = await having('recordMeasure', one.accused);
      const decide: Deciding<File> = (file, at, _, history) =>
        one.was !== undefined && wasUnder(history, one) ? [] : files.recordMeasure(file, one, at);
      await this.doneIn(tx, files, here, 'recordMeasure', decide, { id, one, told: { orderedMeasures: [one] } }, said);
    }
    for (const one of ended) {
      if (await this.righted(tx, files, one.accused, (history) => coercionEndRighted(history, one, by))) continue;
      const here: FileId[] = [];
      for (const each of await store.holding(tx, 'endCoercion', whose, { coercions: [{ order: one.order }] }))
        if (law.holds(await store.one(tx, each), one.order)) here.push(each);
      const decide: Deciding<File> = (file, at) => law.endCoercion(file, one, at);
      await this.doneIn(tx, files, here, 'endCoercion', decide, { id, one, told: { ended: [one] } }, said);
    }
    for (const one of endedMeasures) {
      if (await this.righted(tx, files, one.accused, (history) => measureEndRighted(history, one, by))) continue;
      const { accused, measure, order: number } = one;
      const under = { id: accused, measures: [{ measure, number }] };
      const here = await store.holding(tx, 'endMeasure', whose, under);
      const decide: Deciding<File> = (file, at) => files.endMeasure(file, one, at);
      await this.doneIn(tx, files, here, 'endMeasure', decide, { id, one, told: { endedMeasures: [one] } }, said);
    }
  }

  /** What is put right of the orders and ends in files that have gone is so wherever those are by then. */
  follow<File, List extends string>(
    { store, goneBy }: CoercedFiles<File, List>,
    /** As the file stood when it went last, whenever that was registered. */
    asItWent: (filed: Filed<File>) => readonly UnderMeasures[],
  ): void {
    store.whenRighted(async (tx, after, before, officer) => {
      const anew = measuresReadAnew([asItWent(after), after.history], [asItWent(before), before.history]);
      if (Object.values(anew).some(({ length }) => length > 0))
        await this.tell(tx, goneBy(after.file), anew, this.desk.acting(officer));
    });
  }

  /** In the files that know it by what was told before, and wherever those have gone; whether any knows it. */
  private async righted<File, List extends string>(
    tx: EntityManager,
    { store, whose }: CoercedFiles<File, List>,
    accused: FileId | undefined,
    made: (history: readonly Recorded[]) => EntryCorrected[] | undefined,
  ): Promise<boolean> {
    const about = accused ? await store.holding(tx, 'correct', whose, { id: accused }) : [];
    let isKnown = false;
    for (const each of about) {
      if (!made(await store.recorded(tx, each))) continue;
      isKnown = true;
      await store.putRightAlike(tx, each, (history) => made(history) ?? []);
    }
    return isKnown;
  }

  /** In these files; where it stands in none, whoever has what came here is told. */
  private async doneIn<File, List extends string>(
    tx: EntityManager,
    { store, goneBy, onward }: CoercedFiles<File, List>,
    here: readonly FileId[],
    act: 'recordCoercion' | 'recordMeasure' | 'endCoercion' | 'endMeasure',
    decide: Deciding<File>,
    { id, one, told }: { readonly id: FileId; readonly one: Followed; readonly told: ToldOfMeasures },
    said: Said,
  ): Promise<void> {
    for (const each of here) {
      const after = await store.act(act, each, { officer: this.desk.system, tx }, decide);
      await this.tell(tx, goneBy(after), told, said);
    }
    if (here.length > 0) return;
    const file = await store.one(tx, id);
    await this.tell(tx, goneBy(onward ? await onward(tx, file, one) : file), told, said);
  }

  /** The end of one by a decision is told with the order that stood; with its last day it ends wherever the file is. */
  async tellEnd(
    tx: EntityManager,
    gone: Gone | undefined,
    whom: readonly UnderMeasures[],
    { number, ...ended }: Omit<EndedMeasure, 'order' | 'number' | 'since'> & { readonly number?: string | undefined },
    said: Said,
  ): Promise<void> {
    const { measures = [] } = whom.find(({ id }) => id === ended.accused) ?? {};
    const order = measures.find(({ measure }) => measure === ended.measure)?.number;
    if (!order || !number) return;
    await this.tell(tx, gone, { endedMeasures: [{ ...ended, order, number, since: said.at }] }, said);
  }

  /** Whoever has the file. */
  tell(tx: EntityManager, gone: Gone | undefined, told: ToldOfMeasures, said: Said): Promise<void> {
    return tellGone(this.exchanges, tx, gone, told, said);
  }
}

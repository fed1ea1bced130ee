import { accusedReopened, type FileId } from '@la-chan/contracts';
import { type Acting, type Before, Desk } from '@la-chan/platform';
import type { HistoryEntry, Withdrawal } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Cancellations } from './cancellations';
import type { Case } from './case';
import { carryOutDemand } from './charge-demand';
import { Cases } from './cases';
import { Joinders } from './joinders';
import { petitionable, proposeCancellation, withPastOf } from './petition';
import { Searches } from './searches';
import { reopening, withdrawDecision, withdrawJoinder, withdrawnOf } from './withdrawal';

/** What was decided in a case falls as the procuracy is asked to cancel it, or as the head withdraws what a deputy has, with what rests on that (TTLT 04/2018 5(1), (2)). */
@Injectable()
export class Withdrawals {
  constructor(
    private readonly cases: Cases,
    private readonly cancellations: Cancellations,
    private readonly joinders: Joinders,
    private readonly searches: Searches,
    private readonly desk: Desk,
  ) {}

  async propose(
    id: FileId,
    what: Parameters<typeof proposeCancellation>[1],
    { also, ...acting }: Acting<Case>,
  ): Promise<Case> {
    await this.cases.get(acting.officer, id);
    return this.desk.database.tx(acting.officer, async (tx) => {
      const past = await this.cases.pastOf(tx, id);
      const telling = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
        const whole = { ...before, history: withPastOf(before.file, before.history, past) };
        await also?.(tx, await this.cases.thatServed(tx, file, what.served), whole);
      };
      const decide = (file: Case, at: string, _: unknown, history: readonly HistoryEntry[]) =>
        proposeCancellation(file, what, at, history, past);
      return this.cases.act('proposeCancellation', id, { ...acting, also: telling, tx }, decide);
    });
  }

  /** What was demanded to fall may have been decided, and asked to be cancelled, where the accused has come from. */
  async carryOut(id: FileId, done: Parameters<typeof carryOutDemand>[1], acting: Acting<Case>): Promise<Case> {
    await this.cases.get(acting.officer, id);
    return this.desk.database.tx(acting.officer, async (tx) => {
      const past = await this.cases.pastOf(tx, id);
      return this.cases.act('carryOutDemand', id, { ...acting, tx }, (file, at, _, history) =>
        carryOutDemand(file, done, at, history, past),
      );
    });
  }

  async withdraw(id: FileId, withdrawal: Withdrawal, { officer, at, also, ...acting }: Acting<Case>): Promise<Case> {
    const { served } = withdrawal;
    await this.cases.get(officer, id);
    return this.desk.database.tx(officer, async (tx) => {
      const past = await this.cases.pastOf(tx, id);
      const known = petitionable(await this.cases.recorded(tx, id), past);
      const { at: decidedAt } = this.desk.acting(officer, at);
      const what = withdrawnOf(known, served, decidedAt);
      const telling = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
        const whole = { ...before, history: petitionable(before.history, past) };
        await also?.(tx, await this.cases.thatServed(tx, file, served), whole);
        const { kind, accused } = what;
        if (kind === 'case-wanted' && accused) await this.searches.cancelled(tx, before.file, accused, decidedAt);
      };
      const doing = { officer, ...(at && { at }), ...acting, also: telling, tx };
      return this.undone(tx, id, what, { withdrawal, past }, doing);
    });
  }

  private async undone(
    tx: EntityManager,
    id: FileId,
    { kind, accused }: ReturnType<typeof withdrawnOf>,
    { withdrawal, past }: { readonly withdrawal: Withdrawal; readonly past: readonly HistoryEntry[] },
    acting: Acting<Case>,
  ): Promise<Case> {
    const { served, ...decision } = withdrawal;
    const { notice, by } = decision;
    const joinder = {
      ...{ act: 'withdrawDecision' as const, acting },
      decide: (file: Case, more: Parameters<typeof withdrawJoinder>[2], at: string, history: readonly HistoryEntry[]) =>
        withdrawJoinder(file, withdrawal, more, at, history),
    };
    const into = uuid();
    const decide = (file: Case, at: string, _: unknown, history: readonly HistoryEntry[]) =>
      withdrawDecision(file, withdrawal, into, at, history, past);
    const act = (): Promise<Case> => this.cases.act('withdrawDecision', id, acting, decide);
    switch (kind) {
      case 'case-split':
        await this.joinders.undoSplit(tx, id, { notice, by, cancels: served, withdrawn: true }, acting.at, joinder);
        return this.cases.one(tx, id);
      case 'case-merger':
        await this.joinders.undoMerger(tx, id, decision, acting.at, joinder);
        return this.cases.one(tx, id);
      case 'requalification':
        return this.cancellations.requalification(tx, id, { of: served, notice }, acting, act);
      case 'case-suspension':
      case 'case-termination': {
        if (!accused) return act();
        const reopened = reopening(withdrawal, kind, accused);
        return this.joinders.goingOn(tx, id, accused, acting, {
          ...{ act: 'withdrawDecision', into, decide },
          there: (part, at) => accusedReopened(part, reopened, at),
        });
      }
      case 'case-resumption': {
        const file = await act();
        if (!accused) await this.cancellations.resumption(tx, id, { ...decision, of: served }, acting);
        return file;
      }
      default:
        return act();
    }
  }
}

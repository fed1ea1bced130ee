import {
  accusedReopened,
  type accusedResumed,
  type AgencyId,
  type EventOf,
  type FileId,
  type Moment,
} from '@la-chan/contracts';
import { Desk, Refused, type Acting, type Before, type Opening } from '@la-chan/platform';
import type { Deadline, HistoryEntry } from '@la-chan/procedure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import { hasHere } from './accused';
import { ledBy, NOTHING } from './carried';
import { caseProcedure, type Case } from './case';
import type { CaseEvent } from './case.events';
import { Cases } from './cases';
import { alongFrom, type GoingAlong } from './going-along';
import { returnedHere } from './conclusion';
import { asTheyWent } from './file-merger';
import { assertMayComeBack, giveBack, isPart, join, merge, openApart, restore, splitOff } from './joinder';
import { broughtBy } from './returns';
import { reopenAccused, resumeAccused, resumedApart, resumedThere } from './time-limit';

interface Cancellation {
  readonly notice: string;
  readonly by: AgencyId;
  readonly at: Moment;
}

/** What is decided of one accused, and the entry of it in a case of their own (`into`), of which `told` tells. */
interface GoingOn {
  readonly act: 'reopenAccused' | 'resumeAccused' | 'withdrawDecision';
  readonly into: FileId;
  readonly decide: (
    file: Case,
    at: Moment,
    deadlines: () => readonly Deadline[],
    history: readonly HistoryEntry[],
  ) => CaseEvent[];
  readonly there: (id: FileId, at: Moment, from: Case) => CaseEvent;
  readonly told?: Opening<Case>['also'];
}

/** By which act of which officer a case takes another, or goes on by itself again, and with what. */
interface Undoing<Act> {
  readonly act: Act;
  readonly acting: Acting<Case>;
  readonly decide: (
    file: Case,
    more: { readonly other: Case; readonly along: GoingAlong },
    at: Moment,
    history: readonly HistoryEntry[],
  ) => CaseEvent[];
}

/** Splits and mergers that do not hold (BLTTHS 170(3); TTLT 04/2018 5(2)), and those whose file parts from the others’. */
@Injectable()
export class Joinders {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** What was split off under the decision that `of` served goes on in its first case again. */
  async cancelSplit(
    tx: EntityManager,
    id: FileId,
    { of: cancels, at, ...decision }: Cancellation & { of: string },
  ): Promise<void> {
    await this.supervised(tx, id, decision);
    await this.undoSplit(tx, id, { ...decision, cancels }, at);
  }

  /** The same, as the procuracy or the head of this body has decided. */
  async undoSplit(
    tx: EntityManager,
    id: FileId,
    decision: Parameters<typeof merge>[2] & { cancels: string },
    at: Moment | undefined,
    joining?: Undoing<'join' | 'withdrawDecision'>,
  ): Promise<void> {
    const { system: officer } = this.desk;
    const { entries } = await this.cases.history(officer, id);
    const isIt = ({ data }: (typeof entries)[number]): boolean => data['notice'] === decision.cancels;
    const split = entries.find((one) => one.type === 'investigation.case-split' && isIt(one));
    const part = split?.data['into'];
    if (typeof part !== 'string') throw new Refused('not-found');
    await this.cases.lock(tx, [id, part]);
    const [first, apart] = [await this.cases.one(tx, id), await this.cases.one(tx, part)];
    caseProcedure.assertLawful('split', first.status); // not into a case whose file has gone
    assertMayComeBack(apart);
    await this.mergeInto(tx, apart, first, decision, { officer, ...(at && { at }) }, joining);
  }

  /** One case goes on in the other, with what goes along. */
  async mergeInto(
    tx: EntityManager,
    absorbed: Case,
    into: Case,
    decision: Parameters<typeof merge>[2],
    acting: Acting<Case>,
    joining: Undoing<'join' | 'withdrawDecision'> = {
      ...{ act: 'join', acting },
      decide: (file, { other, along }, at) => join(file, other, along, at, decision.cancels),
    },
  ): Promise<void> {
    const also = async (_: EntityManager, __: Case, before: Before<Case>): Promise<void> => {
      const along = alongFrom(before.deadlines(), before.history, this.desk.days);
      await this.cases.act(joining.act, into.id, { ...joining.acting, tx }, (file, at, ___, history) =>
        joining.decide(file, { other: absorbed, along }, at, history),
      );
    };
    await this.cases.act('merge', absorbed.id, { ...acting, tx, also }, (file, at) => merge(file, into, decision, at));
  }

  /** The case that was merged goes on by itself again, with those who had come from it. */
  async cancelMerger(
    tx: EntityManager,
    id: FileId,
    { at, cancels, ...decision }: Cancellation & { number: string; cancels: string },
  ): Promise<void> {
    await this.supervised(tx, id, decision);
    await this.undoMerger(tx, id, decision, at, {
      ...{ act: 'restore', acting: { officer: this.desk.system, at } },
      decide: (file, { other, along }, at) => restore(file, other, { ...decision, cancels }, along, at),
    });
  }

  /** The same, as the procuracy or the head of this body has decided. */
  async undoMerger(
    tx: EntityManager,
    id: FileId,
    decision: Parameters<typeof giveBack>[2],
    at: Moment | undefined,
    restoring: Undoing<'restore' | 'withdrawDecision'>,
  ): Promise<void> {
    const { system: officer } = this.desk;
    const { mergedInto } = await this.cases.one(tx, id);
    if (!mergedInto) throw new Refused('not-found');
    await this.cases.lock(tx, [id, mergedInto]);
    const [absorbed, other] = [await this.cases.one(tx, id), await this.cases.one(tx, mergedInto)];
    const also = async (_: EntityManager, __: Case, before: Before<Case>): Promise<void> => {
      const along = alongFrom(before.deadlines(), before.history, this.desk.days);
      await this.cases.act(restoring.act, id, { ...restoring.acting, tx }, (file, at, ___, history) =>
        restoring.decide(file, { other, along }, at, history),
      );
    };
    await this.cases.act('split', mergedInto, { officer, tx, ...(at && { at }), also }, (file, at) =>
      giveBack(file, absorbed, decision, at),
    );
  }

  /** The procuracy has cancelled what was decided of one accused alone (BLTTHS 230(3); TTLT 04/2018 5(1)). */
  async reopen(
    tx: EntityManager,
    about: FileId,
    cancellation: EventOf<typeof accusedReopened>['data'],
    acting: Acting<Case>,
  ): Promise<Case> {
    const { accused } = cancellation;
    const into = uuid();
    return this.goingOn(tx, await this.cases.whereIs(tx, about, accused), accused, acting, {
      act: 'reopenAccused',
      into,
      decide: (file, at) => reopenAccused(file, cancellation, into, at),
      there: (id, at) => accusedReopened(id, cancellation, at),
    });
  }

  /** The procuracy has resumed the investigation of one accused, who asks for it (BLTTHS 235(1)). */
  async resume(
    tx: EntityManager,
    about: FileId,
    resumption: EventOf<typeof accusedResumed>['data'] & { by: AgencyId },
    acting: Acting<Case>,
  ): Promise<Case> {
    const { accused, notice, by, cancels } = resumption;
    const into = uuid();
    return this.goingOn(tx, await this.cases.whereIs(tx, about, accused), accused, acting, {
      act: 'resumeAccused',
      into,
      decide: (file, at, deadlines) => resumeAccused(file, resumption, { into, notice, by, cancels }, deadlines(), at),
      there: (id, at, from) => resumedThere(id, from, resumption, at),
    });
  }

  /** One accused goes on in this case; or in one of their own, where the others’ file has gone. */
  async goingOn(
    tx: EntityManager,
    id: FileId,
    accused: FileId,
    acting: Acting<Case>,
    { act, into, decide, there, told }: GoingOn,
  ): Promise<Case> {
    const also = async (tx: EntityManager, file: Case, before: Before<Case>): Promise<void> => {
      await acting.also?.(tx, file, before);
      if (hasHere(file, accused)) return;
      const { officer, at } = acting;
      const along = alongFrom(before.deadlines(), before.history, this.desk.days);
      const { file: from, history } = before;
      const apart = { from, accused, along, ...ledBy(history) };
      const opened = (id: FileId, number: string, at: Moment) => [
        ...resumedApart(id, number, apart, at),
        there(id, at, from),
      ];
      await this.cases.open('goOnApart', officer, at, opened, { unit: file.unit, id: into, tx, also: told });
    };
    const file = await this.cases.act(act, id, { ...acting, tx, also }, decide);
    return hasHere(file, accused) ? file : this.cases.one(tx, into);
  }

  /** A case of their own for those whose file came back while the others’ is with the procuracy, or ended. */
  returnApart(
    tx: EntityManager,
    id: FileId,
    accused: FileId[],
    returned: Parameters<typeof returnedHere>[2],
    brought: Parameters<typeof returnedHere>[4],
  ): Promise<FileId> {
    const { exchange: notice, from: by } = returned;
    return this.openedApart(tx, id, accused, { notice, by }, ({ file: from, deadlines, history }) => ({
      held: alongFrom(deadlines(), history, this.desk.days),
      also: (part, at) => returnedHere(part, from, returned, at, brought),
    }));
  }

  /**
   * The procuracy has merged the file of these with that of the other case: theirs goes on in it; where their file was split off
   * from that of others before, in a case of their own first, and the others’ stays what it is (BLTTHS 242).
   */
  async mergeFile(
    tx: EntityManager,
    absorbed: Case,
    into: Case,
    { accused, ...decision }: { accused: readonly FileId[]; notice: string; by: AgencyId },
    acting: Acting<Case>,
  ): Promise<void> {
    const going = accused.filter((id) => hasHere(absorbed, id));
    const apart =
      going.length > 0 && isPart(absorbed, going)
        ? await this.openedApart(tx, absorbed.id, going, decision, ({ file, deadlines, history }) => ({
            held: asTheyWent(file, alongFrom(deadlines(), history, this.desk.days)),
          }))
        : absorbed.id;
    await this.mergeInto(tx, await this.cases.one(tx, apart), into, decision, acting);
  }

  /** These leave a case whose file is away, for one of their own. */
  private async openedApart(
    tx: EntityManager,
    id: FileId,
    accused: FileId[],
    decision: { notice: string; by: AgencyId },
    coming: (before: Before<Case>) => { held: GoingAlong; also?: (part: FileId, at: Moment) => CaseEvent[] },
  ): Promise<FileId> {
    const { system: officer } = this.desk;
    const into = uuid();
    const opening = async (tx: EntityManager, { unit }: Case, before: Before<Case>): Promise<void> => {
      const { file: from, history } = before;
      const { held, also } = coming(before);
      const kept = { granted: NOTHING, course: broughtBy(from), ...ledBy(history) };
      const decide = (part: FileId, number: string, at: Moment) => [
        ...splitOff(part, number, from, accused, held, at, kept),
        ...(also?.(part, at) ?? []),
      ];
      // What the limit of the first investigation had reached was told there.
      await this.cases.open('comeBackApart', officer, undefined, decide, { unit, id: into, tx, underWay: true });
    };
    await this.cases.act('openApart', id, { officer, tx, also: opening }, (file, at) =>
      openApart(file, { into, accused, ...decision }, at),
    );
    return into;
  }

  /** Throws for an agency that does not supervise this case. */
  private async supervised(tx: EntityManager, id: FileId, { by }: { by: AgencyId }): Promise<void> {
    const { unit } = await this.cases.one(tx, id);
    this.decisions.procuracyOf(unit, by);
  }
}

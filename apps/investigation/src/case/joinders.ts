import type { AgencyId, FileId, Moment } from '@la-chan/contracts';
import { Desk, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Decisions } from '../decisions';
import { type Case, type CaseAct, caseProcedure } from './case';
import { Cases } from './cases';
import { detentionsOf, type Detentions } from './detention';
import { giveBack, join, merge, restore } from './joinder';

interface Cancellation {
  readonly notice: string;
  readonly by: AgencyId;
  readonly at: Moment;
}

/** A case may have gone on before the cancellation came: it stays where it is, and the notice stands in its exchange. */
const isLawful = (act: CaseAct, { status }: Case): boolean => caseProcedure.lawfulActs(status).includes(act);

/** Splits and mergers with which the procuracy does not agree (BLTTHS 170(3)). */
@Injectable()
export class Joinders {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** What was split off under the decision that `of` served goes on in its first case again. */
  async cancelSplit(tx: EntityManager, id: FileId, { of, ...cancelled }: Cancellation & { of: string }): Promise<void> {
    const { system: officer } = this.desk;
    const { entries } = await this.cases.history(officer, id);
    const split = entries.find(({ type, data }) => type === 'investigation.case-split' && data['notice'] === of);
    const part = split?.data['into'];
    if (typeof part !== 'string') throw new Refused('not-found');
    await this.cases.lock(tx, [id, part]);
    const [first, apart] = [await this.supervised(tx, id, cancelled), await this.cases.of(tx, part)];
    if (!isLawful('join', first) || !isLawful('merge', apart)) return;
    const { notice, by, at } = cancelled;
    let detentions: Detentions = new Map();
    await this.cases.act('merge', part, { officer, tx, at }, (file, at, deadlines) => {
      detentions = detentionsOf(deadlines());
      return merge(file, first, { notice, by }, at);
    });
    await this.cases.act('join', id, { officer, tx, at }, (file, at) => join(file, apart, detentions, at));
  }

  /** The case that was merged goes on by itself again, with those who had come from it. */
  async cancelMerger(
    tx: EntityManager,
    id: FileId,
    { notice, by, at, number }: Cancellation & { number: string },
  ): Promise<void> {
    const { system: officer } = this.desk;
    const { mergedInto } = await this.supervised(tx, id, { by });
    if (!mergedInto) throw new Refused('not-found');
    await this.cases.lock(tx, [id, mergedInto]);
    const [absorbed, into] = [await this.cases.of(tx, id), await this.cases.of(tx, mergedInto)];
    if (!isLawful('split', into)) return;
    let detentions: Detentions = new Map();
    await this.cases.act('split', mergedInto, { officer, tx, at }, (file, at, deadlines) => {
      detentions = detentionsOf(deadlines());
      return giveBack(file, absorbed, notice, at);
    });
    await this.cases.act('restore', id, { officer, tx, at }, (file, at) =>
      restore(file, into, { notice, by, number }, detentions, at),
    );
  }

  /** Throws for an agency that does not supervise this case. */
  private async supervised(tx: EntityManager, id: FileId, { by }: { by: AgencyId }) {
    const file = await this.cases.of(tx, id);
    this.decisions.procuracyOf(file.unit, by);
    return file;
  }
}

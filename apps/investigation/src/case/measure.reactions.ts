import { measureApproval, measureEndRequest, type FileId, type Moment } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { approveMeasure, recordMeasureDemand, refuseMeasure } from './measure';
import { grantMeasureEnd, refuseMeasureEnd } from './measure-end';
import type { MeasureAct } from './measure.course';

/** An answer of the procuracy about an accused. */
interface Answer {
  readonly accused: FileId;
  readonly decidedAt: Moment;
  readonly number: string;
}

/** What the procuracy decides on bail and deposits, and on ending what it has approved. */
@Injectable()
export class MeasureReactions {
  constructor(exchanges: Exchanges, cases: Cases, notices: CaseNotices) {
    const decided = async (
      tx: EntityManager,
      exchange: Exchange,
      { accused, decidedAt, number }: Answer,
      decision: string,
      act: MeasureAct,
      decide: typeof approveMeasure,
    ): Promise<void> => {
      const { id, counterpart: by } = exchange;
      const told = { notice: id, by, decision, number, decidedAt };
      await notices.followAccused(tx, ownFile(exchange), accused, told, (acting, about) =>
        cases.act(act, about, acting, (file, at) => decide(file, { accused, exchange: id, by, number }, at)),
      );
    };

    const ordered = (exchange: Exchange<typeof measureApproval>): Answer => {
      const { accused } = exchange.terms;
      return { accused, ...answerOf(exchange) };
    };
    exchanges.on(measureApproval, {
      granted: (exchange, tx) =>
        decided(tx, exchange, ordered(exchange), 'measure-approved', 'approveMeasure', approveMeasure),
      refused: (exchange, tx) =>
        decided(tx, exchange, ordered(exchange), 'measure-refused', 'refuseMeasure', refuseMeasure),
      demanded: (exchange, tx, { at: decidedAt }) => {
        const { accused, number } = exchange.terms;
        const demand = { accused, number, decidedAt };
        return decided(tx, exchange, demand, 'measure-evidence-demanded', 'recordMeasureDemand', recordMeasureDemand);
      },
    });

    const asked = (exchange: Exchange<typeof measureEndRequest>) => {
      const { accused, measure, ground } = exchange.terms;
      return { measure, ground, answer: { accused, ...answerOf(exchange) } };
    };
    exchanges.on(measureEndRequest, {
      granted: (exchange, tx) => {
        const { measure, ground, answer } = asked(exchange);
        return decided(tx, exchange, answer, 'measure-end-granted', 'grantMeasureEnd', (file, decision, at) =>
          grantMeasureEnd(file, { ...decision, measure, ground }, at),
        );
      },
      refused: (exchange, tx) => {
        const { measure, answer } = asked(exchange);
        return decided(tx, exchange, answer, 'measure-end-refused', 'refuseMeasureEnd', (file, refusal, at) =>
          refuseMeasureEnd(file, { ...refusal, measure }, at),
        );
      },
    });
  }
}

import { measureApproval, measureEndRequest, type FileId, type Moment } from '@la-chan/contracts';
import { answerOf, Exchanges, ownFile, type Exchange } from '@la-chan/messaging';
import { LateMeasures, type Acting } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Case } from './case';
import { CaseNotices } from './case-notices';
import { Cases } from './cases';
import { approveMeasure, recordMeasureDemand, refuseMeasure } from './measure';
import { grantMeasureEnd, refuseMeasureEnd } from './measure-end';
import { goneBy } from './offered';
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
  constructor(exchanges: Exchanges, cases: Cases, notices: CaseNotices, late: LateMeasures) {
    const decided = async (
      tx: EntityManager,
      exchange: Exchange,
      { accused, decidedAt, number }: Answer,
      decision: string,
      act: MeasureAct,
      decide: typeof approveMeasure,
      also?: Acting<Case>['also'],
    ): Promise<void> => {
      const { id, counterpart: by } = exchange;
      const told = { notice: id, by, decision, number, decidedAt };
      await notices.followAccused(tx, ownFile(exchange), accused, told, (acting, about) =>
        cases.act(act, about, { ...acting, ...(also && { also }) }, (file, at) =>
          decide(file, { accused, exchange: id, by, number }, at),
        ),
      );
    };

    const ordered = (exchange: Exchange<typeof measureApproval>): Answer => {
      const { accused } = exchange.terms;
      return { accused, ...answerOf(exchange) };
    };
    exchanges.on(measureApproval, {
      granted: (exchange, tx, said) => {
        const answer = ordered(exchange);
        const { accused, measure, until } = exchange.terms;
        // As it was carried out; whoever has the file by now is told.
        const also: Acting<Case>['also'] = async (tx, file, { file: before }) => {
          const one = before.accused.find(({ id }) => id === accused);
          const number = one?.measureOrders?.find((each) => each.exchange === exchange.id)?.number;
          if (number === undefined) return;
          const told = { orderedMeasures: [{ accused, measure, number, until, since: answer.decidedAt }] };
          await late.tell(tx, goneBy(file), told, said);
        };
        return decided(tx, exchange, answer, 'measure-approved', 'approveMeasure', approveMeasure, also);
      },
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

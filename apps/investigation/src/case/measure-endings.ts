import { label, measureEndRequest, TERMINATION_GROUNDS, type Moment, type TerminationGround } from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { type Before, Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Accused } from './accused';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { measuresTerminated } from './measure-end';

/** With a termination the procuracy is asked to cancel every measure that it has approved (TTLT 04/2018 20(2)). */
@Injectable()
export class MeasureEndings {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** What a termination of these entails, and what is written with it. */
  of(whom: (one: Accused) => boolean, ground: TerminationGround, officer: Officer, at: Moment | undefined) {
    const decide = (file: Case, at: Moment): CaseEvent[] => {
      const to = this.decisions.procuracyOf(file.unit);
      return measuresTerminated(file, whom, { to, newExchange: uuid }, at);
    };
    const also = async (
      tx: EntityManager,
      { id, number, unit, accused }: Case,
      { file }: Before<Case>,
    ): Promise<void> => {
      const acting = this.desk.acting(officer, at);
      const to = this.decisions.procuracyOf(unit);
      const grounds = label(TERMINATION_GROUNDS, ground, 'vi');
      const known = asked(file).map(({ exchange }) => exchange);
      for (const { exchange, ...about } of asked({ accused }))
        if (!known.includes(exchange)) {
          const terms = { number, ...about, unit };
          await this.exchanges.open(
            tx,
            measureEndRequest,
            { id: exchange, to, file: id, terms, dossier: { grounds } },
            acting,
          );
        }
    };
    return { decide, also };
  }
}

/** What the procuracy is asked to end. */
const asked = ({ accused }: Pick<Case, 'accused'>) =>
  accused.flatMap(({ id, measures = [] }) =>
    measures.flatMap(({ measure, end }) => (end ? [{ accused: id, measure, ...end }] : [])),
  );

import {
  label,
  measureEndRequest,
  releaseRequest,
  TERMINATION_GROUNDS,
  type FileId,
  type Moment,
  type TerminationGround,
} from '@la-chan/contracts';
import { Exchanges } from '@la-chan/messaging';
import { type Before, Desk, type Officer } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { Decisions } from '../decisions';
import type { Accused } from './accused';
import type { Case } from './case';
import type { CaseEvent } from './case.events';
import { detentionsTerminated, freedBy, measuresTerminated } from './measure-end';

/** With a termination the procuracy is asked to cancel every measure that it has approved, also a detention (TTLT 04/2018 20(2), 33(2)). */
@Injectable()
export class MeasureEndings {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly decisions: Decisions,
    private readonly desk: Desk,
  ) {}

  /** What a termination of these entails, with its events, and what is written with it. */
  of(whom: (one: Accused) => boolean, ground: TerminationGround, officer: Officer, at: Moment | undefined) {
    const releases = new Map<FileId, string>();
    const exchangeOf = (accused: FileId): string => {
      const exchange = releases.get(accused) ?? uuid();
      releases.set(accused, exchange);
      return exchange;
    };
    const decide = (file: Case, terminated: readonly CaseEvent[], at: Moment): CaseEvent[] => {
      const to = this.decisions.procuracyOf(file.unit);
      return [
        ...detentionsTerminated(file, whom, { to, exchangeOf }, at),
        ...terminated,
        ...measuresTerminated(file, whom, { to, newExchange: uuid }, at),
      ];
    };
    const also = async (
      tx: EntityManager,
      { id, number, unit, accused }: Case,
      { file }: Before<Case>,
    ): Promise<void> => {
      const acting = this.desk.acting(officer, at);
      const to = this.decisions.procuracyOf(unit);
      const grounds = label(TERMINATION_GROUNDS, ground, 'vi');
      for (const { id: accused } of freedBy(file, whom)) {
        const terms = { number, accused, replaced: false, terminated: true, unit } as const;
        const opening = { id: exchangeOf(accused), to, file: id, terms, dossier: { grounds } };
        await this.exchanges.open(tx, releaseRequest, opening, acting);
      }
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

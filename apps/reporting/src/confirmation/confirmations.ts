import { type AgencyId, type AppName, type Figure, figureConfirmation, type Moment } from '@la-chan/contracts';
import { Directory, type Exchange, Exchanges, isWaiting, listExchanges } from '@la-chan/messaging';
import { Clock, Desk, differencesOf, type Officer, Refused } from '@la-chan/platform';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { FURTHER } from '../plan/further';
import { measureLabel } from '../plan/measures';
import type { Text } from '../plan/plan';
import { appsOf } from '../scorecard/completeness';
import { measuresOf } from '../scorecard/figures';
import { Labels } from '../scorecard/labels';
import { type Asked, type Question, questionOf } from '../scorecard/question';
import { Snapshot } from '../scorecard/snapshot';
import { isDue, type Sum } from '../scorecard/sum';
import { sumsOf } from '../scorecard/sums';

/** Police, procuracy and court, whose figures make up the criminal statistics (TTLT 05/2018 1). */
const COMPARED: readonly AppName[] = ['intake', 'investigation', 'prosecution', 'court'];
const MOST_AGENCIES = 1000;

/** What an agency has said of its own figures in a report. */
export interface Confirmation {
  readonly agency: AgencyId;
  readonly label: Text;
  readonly standing: 'confirmed' | 'disputed' | 'unanswered';
  readonly askedAt: Moment;
  readonly answeredAt: Moment | null;
  /** So much more, or less, its journal has. */
  readonly differences: readonly (Figure & { readonly label: Text })[];
  /** The figures are still those that it was asked about. */
  readonly holds: boolean;
}

/** Has the agencies confirm what a report will say of them, before it is issued. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly exchanges: Exchanges,
    private readonly directory: Directory,
    private readonly snapshot: Snapshot,
    private readonly labels: Labels,
    private readonly clock: Clock,
    private readonly desk: Desk,
  ) {}

  /** Asks every agency anew, for the figures of now; what was asked before and not answered is taken back. */
  async ask(asked: Asked, officer: Officer) {
    if (!officer.units.includes('*')) throw new Refused('issue-of-the-city');
    const question = questionOf(asked, officer, this.clock.now());
    const sums = await this.sums(question);
    const { plan, period } = question;
    const round = uuid();
    await this.desk.database.tx(officer, async (tx) => {
      const acting = this.desk.acting(officer);
      const before = await lastRound(tx, question);
      for (const { id } of before.filter(isWaiting)) await this.exchanges.withdraw(tx, id, acting);
      for (const { agency, app, units } of this.compared()) {
        const figures = figuresOf(sums, measures(question, app), agency);
        const unit = units[0] ?? '*';
        const terms = { plan: plan.key, from: period.from, to: period.to, figures, unit };
        await this.exchanges.open(tx, figureConfirmation, { to: agency, file: round, terms }, acting);
      }
    });
    return this.show(asked, officer);
  }

  /** What the agencies have said when they were last asked about this plan and period; nothing where they were not. */
  async show(asked: Asked, officer: Officer): Promise<{ items: Confirmation[] }> {
    const question = questionOf(asked, officer, this.clock.now());
    const found = await this.desk.database.read(officer, (tx) => lastRound(tx, question));
    const sums = found.length > 0 ? await this.sums(question) : [];
    return { items: found.map((exchange) => this.confirmation(exchange, sums)) };
  }

  private confirmation(exchange: Exchange, sums: readonly Sum[]): Confirmation {
    const { counterpart: agency, openedAt, status } = exchange;
    const { figures } = figureConfirmation.terms.parse(exchange.terms);
    const answer = exchange.answer === null ? undefined : figureConfirmation.answer.parse(exchange.answer);
    const now = figuresOf(
      sums,
      figures.map(({ measure }) => measure),
      agency,
    );
    return {
      agency,
      label: this.labels.agency(agency),
      standing: status === 'granted' ? 'confirmed' : status === 'refused' ? 'disputed' : 'unanswered',
      askedAt: openedAt,
      answeredAt: answer?.decidedAt ?? null,
      differences: (answer?.differences ?? []).map((figure) => ({ ...figure, label: measureLabel(figure.measure) })),
      holds: differencesOf(now, figures).length === 0,
    };
  }

  private sums(question: Question): Promise<Sum[]> {
    const { period, today } = question;
    const asked = [...new Set(COMPARED.flatMap((app) => measures(question, app)))];
    return this.snapshot.read((tx) => sumsOf(tx, { measures: asked, period, today, grouping: 'agency' }));
  }

  private compared() {
    const now = this.clock.now();
    return COMPARED.flatMap((app) => this.directory.agenciesRunning(app, now));
  }
}

/** What is counted from the facts of an app; time limits are no figures of an agency. */
const measures = ({ plan }: Question, app: AppName): string[] =>
  measuresOf([...plan.targets, ...FURTHER]).filter((measure) => !isDue(measure) && appsOf(measure).includes(app));

const figuresOf = (sums: readonly Sum[], of: readonly string[], agency: AgencyId): Figure[] =>
  of.map((measure) => {
    const amount = (slot: Sum['slot']): number =>
      sums
        .filter((sum) => sum.group === agency && sum.measure === measure && sum.slot === slot)
        .reduce((total, sum) => total + sum.amount, 0);
    return { measure, before: amount('before'), within: amount('within') };
  });

async function lastRound(tx: EntityManager, { plan, period }: Question): Promise<Exchange[]> {
  const [last]: { round: string }[] = await tx.query(
    `SELECT file_id AS round FROM exchange
     WHERE kind = $1 AND side = 'opener' AND terms ->> 'plan' = $2 AND terms ->> 'from' = $3 AND terms ->> 'to' = $4
     ORDER BY opened_at DESC, id DESC LIMIT 1`,
    [figureConfirmation.kind, plan.key, period.from, period.to],
  );
  return last ? listExchanges(tx, { file: last.round, limit: MOST_AGENCIES }) : [];
}

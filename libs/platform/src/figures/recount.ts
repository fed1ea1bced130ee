import type { CountedChange, Day, Figure } from '@la-chan/contracts';
import { send } from '@la-chan/messaging';
import { entriesOf } from '@la-chan/procedure';
import type { EntityManager } from 'typeorm';

const PAGE = 1000;

/** What is to be counted again: the measures of these figures, before and within a period. */
export interface Asked {
  readonly from: Day;
  readonly to: Day;
  readonly figures: readonly Figure[];
}

/** Counts figures of this agency again, from all that its journal holds, as the scorecard counts facts. */
export async function recount(tx: EntityManager, { from, to, figures }: Asked): Promise<Figure[]> {
  const counted = new Map(figures.map(({ measure }) => [measure, { measure, before: 0, within: 0 }]));
  for (let after: number | undefined = 0; after !== undefined;) {
    const facts: Fact[] = await factsAfter(tx, after);
    for (const { measure, day, amount } of facts.flatMap((fact) => entriesOf(fact.counted))) {
      const figure = counted.get(measure);
      if (figure && day < from) figure.before += amount;
      else if (figure && day <= to) figure.within += amount;
    }
    after = facts.length === PAGE ? facts.at(-1)?.position : undefined;
  }
  return [...counted.values()];
}

interface Fact {
  readonly position: number;
  readonly counted: CountedChange;
}

const factsAfter = (tx: EntityManager, position: number): Promise<Fact[]> =>
  send<Fact>(tx, {
    name: 'counted-facts',
    text: `SELECT position, counted FROM journal
           WHERE audience = 'facts' AND counted IS NOT NULL AND position > $1 ORDER BY position LIMIT ${PAGE}`,
    values: [position],
  });

/** By how much what is here is more, or less, than what was asked; without those that are the same. */
export const differencesOf = (here: readonly Figure[], asked: readonly Figure[]): Figure[] =>
  here.flatMap(({ measure, before, within }) => {
    const other = asked.find((figure) => figure.measure === measure);
    const difference = { measure, before: before - (other?.before ?? 0), within: within - (other?.within ?? 0) };
    return difference.before === 0 && difference.within === 0 ? [] : [difference];
  });

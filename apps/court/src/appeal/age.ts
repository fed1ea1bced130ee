import type { appealDecided, EventOf, Moment } from '@la-chan/contracts';
import { assertAllOfAge, chargedAlone, foundIn, outcomeFor, type Charged, type KnownPersons } from '@la-chan/procedure';
import type { Appeal, Appellee } from './appeal';

type Decision = Pick<EventOf<typeof appealDecided>['data'], 'outcome' | 'parts' | 'verdicts'>;
type Guilty = Appellee & Charged;

/** Whom a judgment on appeal leaves guilty, and of what: as the court below has found, or as it finds itself. Of whose part the appeal was withdrawn nothing is heard (BLTTHS 348). */
export const leftGuilty = ({ defendants }: Pick<Appeal, 'defendants'>, decision: Decision): readonly Guilty[] =>
  defendants.flatMap((one) => {
    const outcome = outcomeFor(decision, one.id);
    if (!one.appealed || (outcome !== 'upheld' && outcome !== 'amended')) return [];
    const found = foundAgainst(one, decision);
    return found.length > 0 ? [{ ...one, ...chargedAlone(found) }] : [];
  });

const foundAgainst = ({ id, crimes = [], ...one }: Appellee, { parts = [], verdicts }: Decision) => {
  const judged = parts.find(({ defendant }) => defendant === id)?.crimes;
  if (judged) return foundIn(judged);
  const { verdict } = verdicts.find(({ defendant }) => defendant === id) ?? one;
  return verdict === 'acquitted' ? [] : crimes;
};

/** They were of age: against whoever was not the judgment is annulled and the case terminated (BLHS 12; BLTTHS 157(3), 355(1)(d)). */
export const assertGuiltyOfAge = (guilty: readonly Guilty[], persons: KnownPersons, at: Moment): void => {
  const known = [...persons].map(([id, person]) => ({ id, person }));
  const days = new Map(guilty.flatMap(({ id, committedOn }) => (committedOn ? [[id, committedOn] as const] : [])));
  assertAllOfAge(days, guilty, known, at);
};

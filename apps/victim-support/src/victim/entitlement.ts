import { SUPPORTS, type Day, type Support } from '@la-chan/contracts';
import type { Victim } from './victim';

/** Whether a support is hers by the law, only by a decision in her case, or not at all. */
export type Right = 'yes' | 'by-decision' | 'no';

/** Whose rights the law tells apart; in a column of its own who comes before the evidence is complete. */
type Column =
  'victim' | 'foreigner' | 'accompanying' | 'being-identified' | 'being-identified-abroad' | 'stateless-abroad';

interface Matrix {
  readonly law: string;
  readonly from: Day;
  /** The supports of a column, in the order of the law; those after the bar only by decision. */
  readonly columns: Readonly<
    Record<Column, { readonly own: readonly Support[]; readonly byDecision: readonly Support[] }>
  >;
}

const ALL = Object.keys(SUPPORTS) as Support[];
/** The supports from the first of the law to this one. */
const to = (last: Support): Support[] => ALL.slice(0, ALL.indexOf(last) + 1);
const own = (...supports: Support[]) => ({ own: supports, byDecision: [] });
const byDecision = (...supports: Support[]) => ({ own: [], byDecision: supports });

/** The newest first; a support is judged by the law of the day on which it is given. */
const MATRICES: readonly Matrix[] = [
  {
    law: 'Luật 53/2024 37',
    from: '2025-07-01',
    columns: {
      victim: own(...ALL),
      accompanying: own(...to('schooling')),
      'being-identified': own(...to('psychological')),
      'being-identified-abroad': own(...to('legal-counselling')),
      // The law names citizens alone; what she needs at once is not refused for want of a column.
      'stateless-abroad': byDecision(...to('legal-counselling')),
      foreigner: byDecision(...to('legal-aid'), 'psychological'),
    },
  },
  {
    law: 'Luật 66/2011 32',
    from: '2012-01-01',
    columns: {
      victim: own(...ALL),
      accompanying: own('essential-needs', 'travel', 'medical', 'psychological'),
      'being-identified': byDecision('essential-needs', 'travel', 'medical', 'psychological'),
      'being-identified-abroad': byDecision('essential-needs', 'travel', 'medical', 'psychological'),
      'stateless-abroad': byDecision('essential-needs', 'travel', 'medical', 'psychological'),
      foreigner: own('essential-needs', 'travel', 'medical', 'psychological', 'legal-counselling', 'legal-aid'),
    },
  },
];

/** `accompanied` is the victim whom a person under 18 accompanies. */
export function entitlement(
  victim: Victim,
  support: Support,
  on: Day,
  accompanied?: Victim,
): { readonly right: Right; readonly law: string } {
  const matrix = MATRICES.find(({ from }) => from <= on) ?? MATRICES.at(-1)!;
  const { own, byDecision } = matrix.columns[columnOf(victim, accompanied)];
  const right = own.includes(support) ? 'yes' : byDecision.includes(support) ? 'by-decision' : 'no';
  return { right, law: matrix.law };
}

/** What is not known yet is read in her favour. */
function columnOf(victim: Victim, accompanied?: Victim): Column {
  const { standing, traffickedAbroad, identifiedAt } = accompanied ?? victim;
  if (standing === 'foreigner') return 'foreigner';
  if (identifiedAt) return accompanied ? 'accompanying' : 'victim';
  if (!traffickedAbroad) return 'being-identified';
  return standing === 'resident-stateless' ? 'stateless-abroad' : 'being-identified-abroad';
}

import { SUPPORTS, type Day, type Support, type Term } from '@la-chan/contracts';
import type { Victim } from './victim';

/** Whether a support is hers by the law, only by a decision in her case, or not at all. */
export type Right = 'yes' | 'by-decision' | 'no';

export interface Entitlement {
  readonly right: Right;
  readonly law: string;
  readonly explanation: Term;
}

/** Whose rights the law tells apart; in a column of its own who comes before the evidence is complete. */
type Column =
  'victim' | 'foreigner' | 'accompanying' | 'being-identified' | 'being-identified-abroad' | 'stateless-abroad';

const WHO: Readonly<Record<Column, Term>> = {
  victim: { vi: 'nạn nhân là công dân Việt Nam, người không quốc tịch thường trú', en: 'an identified victim' },
  foreigner: { vi: 'người nước ngoài', en: 'a foreigner' },
  accompanying: { vi: 'người dưới 18 tuổi đi cùng nạn nhân', en: 'a person under 18 who accompanies a victim' },
  'being-identified': {
    vi: 'người đang trong quá trình xác định, bị mua bán trong nước',
    en: 'a person being identified, trafficked in Vietnam',
  },
  'being-identified-abroad': {
    vi: 'người đang trong quá trình xác định, bị mua bán ra nước ngoài',
    en: 'a person being identified, trafficked abroad',
  },
  'stateless-abroad': {
    vi: 'người không quốc tịch đang trong quá trình xác định, bị mua bán ra nước ngoài',
    en: 'a stateless person being identified, trafficked abroad',
  },
};
const HOW: Readonly<Record<Right, Term>> = {
  yes: { vi: 'được hưởng', en: 'is entitled to it' },
  'by-decision': { vi: 'được xét theo từng trường hợp', en: 'may be given it by a decision' },
  no: { vi: 'không được hưởng', en: 'is not entitled to it' },
};

interface Matrix {
  readonly law: string;
  /** Its supports are the points of this project's codelist. */
  readonly points?: true;
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
    points: true,
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
export function entitlement(victim: Victim, support: Support, on: Day, accompanied?: Victim): Entitlement {
  const matrix = MATRICES.find(({ from }) => from <= on) ?? MATRICES.at(-1)!;
  const column = columnOf(victim, accompanied);
  const { own, byDecision } = matrix.columns[column];
  const right = own.includes(support) ? 'yes' : byDecision.includes(support) ? 'by-decision' : 'no';
  const law = matrix.points ? SUPPORTS[support].law : matrix.law;
  return { right, law, explanation: explained(matrix, column, support, right, law) };
}

/** Who she is by the law, what that gives her, and, where it gives her nothing, whom it does. */
function explained({ columns }: Matrix, column: Column, support: Support, right: Right, law: string): Term {
  const others = Object.entries(columns)
    .filter(([, { own }]) => own.includes(support))
    .map(([other]) => WHO[other as Column]);
  const told = (language: 'vi' | 'en'): string => {
    const whom = { vi: 'dành cho', en: 'it is for' }[language];
    const rest = right === 'no' ? `; ${whom}: ${others.map((one) => one[language]).join('; ')}` : '';
    const said = `${WHO[column][language]}: ${HOW[right][language]} (${law})${rest}`;
    return said.charAt(0).toUpperCase() + said.slice(1);
  };
  return { vi: told('vi'), en: told('en') };
}

/** What is not known yet is read in her favour. */
function columnOf(victim: Victim, accompanied?: Victim): Column {
  const { standing, traffickedAbroad, identifiedAt } = accompanied ?? victim;
  if (standing === 'foreigner') return 'foreigner';
  if (identifiedAt) return accompanied ? 'accompanying' : 'victim';
  if (!traffickedAbroad) return 'being-identified';
  return standing === 'resident-stateless' ? 'stateless-abroad' : 'being-identified-abroad';
}

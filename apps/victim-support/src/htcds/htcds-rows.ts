import type { HTCDS_GENDERS, PersonData, Shareable } from '@la-chan/contracts';
import type { Objective } from '../support-plan/support-plan';
import type { Victim } from '../victim/victim';
import { asCell } from './htcds-cells';
import type { Background } from './htcds-import';
import { FLAGS, HTCDS_KEYS, htcdsRegister, type HtcdsKey, PERPETRATOR, PLAN } from './htcds-register';

/** A victim as this agency knows her: the sealed records are open. */
export interface Known {
  readonly victim: Victim;
  readonly person: PersonData;
  /** What the shelter's file said, if she came in one. */
  readonly background: readonly Background[];
  readonly objectives: readonly (Objective & { readonly words: string })[];
}

export const HTCDS_HEADINGS: readonly string[] = HTCDS_KEYS.map((key) => htcdsRegister.columns[key].heading.en);

const GENDERS: Readonly<Record<NonNullable<PersonData['gender']>, keyof typeof HTCDS_GENDERS>> = {
  female: 'Feminine',
  male: 'Masculine',
  other: 'NonConforming',
  unknown: 'NonSpecifiedUnknown',
};

/**
 * The rows of one victim in the order of the headings: what is known here now, before what a shelter's file has said.
 * Of what may not be told the cells are empty; the number and the unit stand in any case.
 */
export function htcdsRows(known: Known, shared: readonly Shareable[]): string[][] {
  const { victim, person, background, objectives } = known;
  const [first = {}, ...further] = background;
  const number = first.number ?? victim.number;
  const passedOn = first.status === 'ClosedReferred' && victim.status === 'closed';
  const own: Background = {
    ...(background.length === 0 && personOf(person)),
    ...victimOf(victim),
    ...(passedOn && { status: first.status }),
  };
  const plans = objectives.map(planOf);
  // The plans that were made here take the place of the shelter's.
  const told = plans.length === 0 ? further : further.map(withoutPlan).filter(saysMore);
  const rows: Background[] = [{ ...(plans.length === 0 ? first : withoutPlan(first)), ...own }, ...told];
  const places = Math.max(rows.length, plans.length);
  return Array.from({ length: places }, (_, place) => {
    const row: Background = { ...rows[place], ...plans[place], number };
    const another = place > 0 && PERPETRATOR.some((key) => row[key] !== undefined);
    return HTCDS_KEYS.map((key) => (mayBeTold(key, shared, another) ? (row[key] ?? '') : ''));
  });
}

const ALWAYS: readonly HtcdsKey[] = ['number', 'unit'];

const withoutPlan = (row: Background): Background =>
  Object.fromEntries(Object.entries(row).filter(([key]) => !PLAN.some((one) => one === key)));

const saysMore = (row: Background): boolean => HTCDS_KEYS.some((key) => !ALWAYS.includes(key) && row[key]);

/** Who she is, by the fields of the person; all else she has told, a perpetrator's person too. */
function mayBeTold(key: HtcdsKey, shared: readonly Shareable[], another: boolean): boolean {
  const { en } = htcdsRegister.columns[key].heading;
  const isHers = en.startsWith('prs_') && !another;
  return ALWAYS.includes(key) || shared.includes(isHers ? 'person' : 'account');
}

function personOf({ name, birthDate, birthYear, gender, nationality, identityNumber, phone, address }: PersonData) {
  return {
    // Which part of it is the family name nobody has said.
    firstName: name,
    birth: birthDate ?? asCell(birthYear),
    gender: gender ? GENDERS[gender] : '',
    citizenship: nationality ?? '',
    identity: identityNumber ?? '',
    mobilePhone: phone ?? '',
    street: address ?? '',
  };
}

function victimOf(victim: Victim): Background {
  const { experience, identifiedAt, notIdentifiedAt, unit, openedAt } = victim;
  const { stated, ruledOut = [], exploitation = [] } = experience ?? {};
  const flags = Object.entries(FLAGS).map(([key, form]) => {
    const happened = exploitation.includes(form) ? '1' : ruledOut.includes(form) ? '0' : '';
    return [key, happened] as const;
  });
  return {
    unit,
    openedAt: asCell({ at: openedAt }),
    traffickingStatus: identifiedAt
      ? 'ActualVictimOfTrafficking'
      : notIdentifiedAt
        ? 'NotAVictimOfTrafficking'
        : (stated?.status ?? 'PossibleVictimOfTrafficking'),
    decidedBy: identifiedAt || notIdentifiedAt ? 'NonPoliceGovernmentalOrganization' : asCell(stated?.by),
    status: statusOf(victim),
    ...(experience && {
      exploitation: asCell(exploitation),
      control: asCell(experience.control),
      recruitment: asCell(experience.recruitment),
      apps: asCell(experience.apps),
      relationship: asCell(experience.relationship),
      sexual: asCell(experience.sexual),
      industries: asCell(experience.industries),
      exploitationApps: asCell(experience.exploitationApps),
      countries: asCell(experience.countries),
      age: asCell(experience.age),
      ...Object.fromEntries(flags),
    }),
  };
}

const statusOf = ({ status }: Victim): string =>
  status === 'closed' ? 'Closed' : status === 'reintegrated' ? 'FollowUp' : 'Active';

const planOf = ({ type, words, until, reachedAt }: Known['objectives'][number]): Background => ({
  planType: type,
  planObjectives: words,
  planEnd: until,
  planEnded: reachedAt ? asCell({ at: reachedAt }) : '',
});
